#include "ui/journey/Journey.h"

#include "ui/frame/CloseQuestion.h"
#include "ui/frame/MainWindow.h"
#include "ui/kit/CarryOver.h"
#include "ui/pages/FilesPage.h"
#include "ui/pages/NewerLockPage.h"
#include "ui/pages/OldLockPage.h"
#include "ui/pages/PartsPage.h"
#include "ui/pages/QuestionPage.h"
#include "ui/pages/QuestionPages.h"
#include "ui/pages/RecapPage.h"
#include "ui/pages/ReviewPage.h"
#include "ui/pages/RightPeoplePage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/WhatWillHappenPage.h"
#include "ui/words/PartText.h"

#include <QThreadPool>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

QString idOf(Part part)
{
    return u"part-%1"_s.arg(static_cast<int>(part));
}

} // namespace

Journey::Journey(MainWindow &window, VendorBook &book, DeliveryTools tools, QObject *parent)
    : QObject(parent), m_window(window), m_book(book), m_tools(std::move(tools))
{
    connect(&m_window, &MainWindow::railPressed, this, &Journey::railPressed);
    m_window.setMayClose([this] { return mayClose(); });
}

Journey::~Journey()
{
    QThreadPool::globalInstance()->waitForDone(); // files still read need the primitives that go after us
    m_window.setMayClose({});
}

void Journey::show(Page *page, const QString &railId, const std::function<void()> &back)
{
    (void)keepWords();
    const QPointer<Page> before = m_page;
    m_page = page;
    m_question = qobject_cast<QuestionPage *>(page);
    if (back)
        connect(page, &Page::backPressed, this, back);
    fillRail();
    m_window.setRailCurrent(railId);
    showStatus();
    m_window.showPage(page);
    if (before)
        m_window.dropPage(before);
}

void Journey::showStart()
{
    m_again = [this] { showStart(); };
    QList<StartPage::Team> teams;
    const auto listing = m_book.list();
    for (const Vendor &vendor : listing.vendors)
        teams.append(
            {vendor.profile.id, vendor.profile.name, vendor.profile.address, vendor.origin == Vendor::AddedByYou});
    for (const VendorProblem &problem : listing.problems) { // a report can be written though the lock is not good
        if (const auto profile = m_book.profile(problem.detail); problem.keyProblem && profile)
            teams.append({profile->id, profile->name, profile->address, false});
    }
    const bool locked = m_delivery && m_delivery->isInTheirHands();
    auto *page = new StartPage(teams, m_draft ? m_draft->vendor().name : QString(), locked);
    connect(page, &StartPage::started, this, &Journey::begin);
    connect(page, &StartPage::resumed, this, [this, locked] {
        if (locked)
            m_delivery->resume();
        else
            showParts();
    });
    show(page, Rail::reports, {});
}

void Journey::begin(const QString &team)
{
    auto profile = m_book.profile(team);
    if (!profile)
        return;
    m_delivery.reset(); // it looks at the draft before
    m_draft = std::make_unique<Draft>(*std::move(profile));
    connect(m_draft.get(), &Draft::changed, this, [this] {
        fillRail();
        showStatus();
    });
    checkLock();
    showWhatWillHappen();
}

void Journey::showWhatWillHappen()
{
    m_again = [this] { showWhatWillHappen(); };
    auto *page = new WhatWillHappenPage(m_draft->vendor());
    connect(page, &Page::continuePressed, this, &Journey::showParts);
    show(page, Rail::reports, [this] { showStart(); });
}

void Journey::showParts()
{
    m_again = [this] { showParts(); };
    m_reviewing = false;
    (void)keepWords();
    auto *page = new PartsPage(*m_draft, lockState());
    connect(page, &PartsPage::chosen, this, &Journey::showPart);
    connect(page, &Page::continuePressed, this, [this] { // on to the first part that is not done
        for (const Part part : allParts) {
            const PartState state = stateOf(part, *m_draft, lockState());
            if (state != PartState::Done && state != PartState::CannotStart && !m_draft->isConfirmed(part)) {
                showPart(part);
                return;
            }
        }
        showPart(Part::ReadAndSend);
    });
    show(page, Rail::reports, [this] { showWhatWillHappen(); });
}

void Journey::showPart(Part part)
{
    switch (part) {
    case Part::Product:
    case Part::WhatHappened:
    case Part::Contact:
        if (m_draft->isConfirmed(part))
            showRecap(part);
        else
            showQuestion(part, 0);
        return;
    case Part::Files:
        showFiles();
        return;
    case Part::RightPeople:
        showRightPeople();
        return;
    case Part::ReadAndSend:
        keepWords();
        if (m_delivery && m_delivery->isInTheirHands())
            m_delivery->resume();
        else if (stateOf(part, *m_draft, lockState()) == PartState::CannotStart)
            showParts();
        else
            showReview();
        return;
    }
    Q_UNREACHABLE();
}

void Journey::showQuestion(Part part, int index)
{
    m_again = [this, part, index] { showQuestion(part, index); };
    (void)keepWords();
    auto *page = QuestionPages::make(part, index, *m_draft);
    connect(page, &QuestionPage::answered, this, [this, part, index] {
        if (m_reviewing)
            afterPart();
        else if (index + 1 < QuestionPages::count(part))
            showQuestion(part, index + 1);
        else
            showRecap(part);
    });
    show(page, idOf(part), [this, part, index] {
        if (!keepWords())
            return;
        if (m_reviewing)
            afterPart();
        else if (index > 0)
            showQuestion(part, index - 1);
        else
            showParts();
    });
}

void Journey::showRecap(Part part)
{
    m_again = [this, part] { showRecap(part); };
    (void)keepWords();
    auto *page = new RecapPage(part, *m_draft);
    connect(page, &RecapPage::changePressed, this, [this, part](int question) { showQuestion(part, question); });
    connect(page, &RecapPage::confirmed, this, &Journey::showParts);
    show(page, idOf(part), [this, part] { showQuestion(part, QuestionPages::count(part) - 1); });
}

void Journey::showFiles()
{
    m_again = [this] { showFiles(); };
    auto *page = new FilesPage(*m_draft);
    connect(page, &Page::continuePressed, this, [this] {
        m_draft->confirm(Part::Files);
        afterPart();
    });
    show(page, idOf(Part::Files), [this] { afterPart(); });
}

void Journey::showRightPeople()
{
    m_again = [this] { showRightPeople(); };
    checkLock();
    auto *page = new RightPeoplePage(*m_draft, *m_lock);
    connect(page, &RightPeoplePage::newerLockPressed, this, &Journey::showNewerLock);
    connect(page, &RightPeoplePage::oldLockPressed, this, &Journey::showOldLock);
    connect(page, &RightPeoplePage::waitPressed, this, &Journey::showParts);
    connect(page, &RightPeoplePage::tryAgainPressed, this, &Journey::showRightPeople);
    connect(page, &RightPeoplePage::takeBackPressed, this, [this] {
        m_draft->acceptOldLock({});
        showRightPeople();
    });
    connect(page, &Page::continuePressed, this, &Journey::afterPart);
    show(page, idOf(Part::RightPeople), [this] { afterPart(); });
}

void Journey::showOldLock()
{
    m_again = [this] { showOldLock(); };
    if (m_lock->verdict || m_lock->verdict.error().what != KeyProblem::Expired || !m_lock->verdict.error().when) {
        showRightPeople();
        return;
    }
    auto *page = new OldLockPage(m_draft->vendor().name, m_lock->verdict.error().when);
    connect(page, &OldLockPage::accepted, this, [this] {
        m_draft->acceptOldLock(ExpiredLockAccepted{m_lock->expected, *m_lock->verdict.error().when});
        showRightPeople();
    });
    show(page, idOf(Part::RightPeople), [this] { showRightPeople(); });
}

void Journey::showNewerLock()
{
    m_again = [this] { showNewerLock(); };
    const auto renew = [book = m_book, id = m_draft->vendor().id, now = m_tools.now](const QByteArray &published) {
        return QtConcurrent::run([book, id, now, published]() mutable { return book.renew(id, published, now()); });
    };
    auto *page = new NewerLockPage(m_draft->vendor().name, renew);
    connect(page, &NewerLockPage::done, this, &Journey::showRightPeople);
    show(page, idOf(Part::RightPeople), [this] { showRightPeople(); });
}

void Journey::showReview()
{
    m_again = [this] { showReview(); };
    checkLock();
    m_reviewing = true;
    auto *page = new ReviewPage(*m_draft, lockState());
    connect(page, &ReviewPage::changePressed, this, [this](Part part, int question) {
        if (QuestionPages::count(part) > 0)
            showQuestion(part, question);
        else
            showPart(part);
    });
    connect(page, &ReviewPage::agreed, this, &Journey::deliver);
    show(page, idOf(Part::ReadAndSend), [this] { showParts(); });
}

void Journey::deliver()
{
    m_delivery = std::make_unique<Delivery>(m_book, m_tools, *m_draft);
    connect(m_delivery.get(), &Delivery::pageReady, this, [this](Page *page) {
        m_again = [this] { m_delivery->again(); };
        show(page, idOf(Part::ReadAndSend), {});
    });
    connect(m_delivery.get(), &Delivery::backToReview, this, &Journey::showReview);
    connect(m_delivery.get(), &Delivery::lockRefused, this, &Journey::showRightPeople);
    connect(m_delivery.get(), &Delivery::changeFiles, this, &Journey::showFiles);
    connect(m_delivery.get(), &Delivery::finished, this, [this] {
        forget();
        showStart();
    });
    m_delivery->start();
}

void Journey::remake()
{
    if (!m_again || (m_delivery && m_delivery->isBusy())) // a page that shows the locking is gone in a moment
        return;
    (void)keepWords();
    const QPointer<Page> before = m_page;
    const auto again = m_again; // it is set anew while it runs
    again();
    if (before && m_page && before != m_page)
        carryOver(*before, *m_page);
}

void Journey::afterPart()
{
    if (m_reviewing && stateOf(Part::ReadAndSend, *m_draft, lockState()) != PartState::CannotStart)
        showReview();
    else
        showParts();
}

bool Journey::keepWords()
{
    return !m_question || !m_draft || m_question->keep();
}

void Journey::checkLock()
{
    m_lock = LockCheck::make(m_book, m_draft->vendor(), m_tools.now());
    if (m_draft->oldLock() && m_lock->stateFor(*m_draft) != LockState::OldLockChosen)
        m_draft->acceptOldLock({}); // its reason is gone: another lock, or another fault
}

LockState Journey::lockState() const
{
    return m_lock && m_draft ? m_lock->stateFor(*m_draft) : LockState::Refused;
}

void Journey::showStatus()
{
    if (m_delivery && m_delivery->isInTheirHands())
        m_window.setStatus(tr("Your locked report is saved on this computer"));
    else if (m_draft && m_draft->isStarted())
        m_window.setStatus(tr("Not saved yet"));
    else
        m_window.setStatus(tr("Nothing leaves this computer until you press Send."));
}

void Journey::fillRail()
{
    QList<RailEntry> rows;
    if (m_draft) {
        for (const Part part : allParts) {
            const PartState state = stateOf(part, *m_draft, lockState());
            const bool quiet =
                state == PartState::NotStarted || state == PartState::Optional || state == PartState::CannotStart;
            const QString words = part == Part::Files && state == PartState::Done
                ? PartText::files(static_cast<qsizetype>(m_draft->files().size()))
                : PartText::state(state);
            rows.append({idOf(part), PartText::shortName(part), quiet ? QString() : words});
        }
    }
    m_window.setRailRows(m_draft ? tr("Report to %1").arg(m_draft->vendor().name) : QString(), rows);
}

void Journey::railPressed(const QString &id)
{
    if (m_window.isQuiet()) // nothing moves behind a hidden window
        return;
    if (m_delivery && m_delivery->isBusy()) // nothing changes under a report that is being locked
        return;
    if (!keepWords())
        return;
    showStatus();
    if (id == Rail::hiding || id == Rail::settings || id == Rail::help) // beside the report: the way on stays as it is
        return;
    m_reviewing = false;
    if (id == Rail::reports)
        showStart();
    for (const Part part : allParts) {
        if (m_draft && id == idOf(part))
            showPart(part);
    }
}

bool Journey::mayClose()
{
    (void)keepWords();
    if (!m_draft || !m_draft->isStarted() || (m_delivery && m_delivery->isInTheirHands()))
        return true;
    auto *question = new CloseQuestion(&m_window);
    connect(question, &QDialog::accepted, &m_window, &MainWindow::closeNow);
    question->open();
    return false;
}

void Journey::forget()
{
    m_delivery.release()->deleteLater(); // it is what told us
    m_draft.reset();
    m_lock.reset();
    m_reviewing = false;
}
