#include "ui/journey/Journey.h"

#include "ui/frame/CloseQuestion.h"
#include "ui/frame/MainWindow.h"
#include "ui/journey/AddTeam.h"
#include "ui/journey/LockSearch.h"
#include "ui/kit/CarryOver.h"
#include "ui/pages/LookForLockPage.h"
#include "ui/pages/PartsPage.h"
#include "ui/pages/QuestionPage.h"
#include "ui/pages/QuestionPages.h"
#include "ui/pages/RecapPage.h"
#include "ui/pages/ReviewPage.h"
#include "ui/pages/StartPage.h"
#include "ui/pages/WhatWillHappenPage.h"
#include "ui/words/PartText.h"

#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

Journey::Journey(MainWindow &window, VendorBook &book, DeliveryTools tools, QObject *parent)
    : QObject(parent), m_window(window), m_book(book), m_tools(std::move(tools)), m_postman(m_tools.direct, m_tools.now)
{
    useOutbox();
    connect(&m_window, &MainWindow::railPressed, this, &Journey::railPressed);
    m_window.setMayClose([this] { return mayClose(); });
}

Journey::~Journey()
{
    m_postman.setStore(nullptr); // cancels what it tries, which would be waited for below
    m_search.reset(); // as the looking for a lock
    delete m_adding; // and for a team
    drop(); // stops the adding of files
    m_leaving.reset();
    QThreadPool::globalInstance()->waitForDone(); // files still read need the primitives that go after us
    m_window.setMayClose({});
}

QString Journey::railIdOf(Part part)
{
    return u"part-%1"_s.arg(static_cast<int>(part));
}

void Journey::show(Page *page, const QString &railId, const std::function<void()> &back)
{
    (void)keepWords();
    m_aloneAgain = {};
    const QPointer<Page> before = m_page;
    m_page = page;
    if (!qobject_cast<LookForLockPage *>(page))
        m_search.reset();
    m_question = qobject_cast<QuestionPage *>(page);
    if (m_question && m_keeper)
        connect(m_question, &QuestionPage::edited, &m_keeper->autosave(), &Autosave::touch);
    if (back)
        connect(page, &Page::backPressed, this, back);
    fillRail();
    m_window.setRailCurrent(railId);
    showStatus();
    m_window.showPage(page);
    if (before)
        m_window.dropPage(before);
    m_leaving.reset();
}

void Journey::showWhatWillHappen()
{
    m_again = [this] { showWhatWillHappen(); };
    auto *page = new WhatWillHappenPage(m_draft->vendor(), m_keeper != nullptr);
    connect(page, &Page::continuePressed, this, &Journey::showParts);
    connect(page, &WhatWillHappenPage::tellAnotherPressed, this, &Journey::leaveForAnother);
    connect(page, &WhatWillHappenPage::shortFormPressed, this, [this] {
        m_draft->setForm(Form::Short);
        showParts();
    });
    show(page, {}, [this] { showStart(); }); // no row of the rail is this page
}

void Journey::showParts()
{
    m_again = [this] { showParts(); };
    m_reviewing = false;
    (void)keepWords();
    auto *page = new PartsPage(*m_draft, lockState());
    connect(page, &PartsPage::chosen, this, &Journey::showPart);
    connect(page, &PartsPage::otherFormPressed, this, [this] {
        changeForm();
        showParts();
    });
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
    show(page, {}, [this] { showWhatWillHappen(); });
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
            showQuestion(topicsOf(part, *m_draft).constFirst());
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

void Journey::showQuestion(Topic topic, bool only)
{
    m_again = [this, topic, only] { showQuestion(topic, only); };
    (void)keepWords();
    const Part part = partOf(topic);
    auto *page = QuestionPages::make(topic, *m_draft);
    connect(page, &QuestionPage::answered, this, [this, topic, part, only] {
        const auto topics = topicsOf(part, *m_draft); // an answer may have called for another page, or for one less
        const auto next = std::ranges::upper_bound(topics, topic);
        if (m_reviewing)
            afterPart();
        else if (only || next == topics.end())
            showRecap(part);
        else
            showQuestion(*next);
    });
    connect(page, &QuestionPage::otherFormPressed, this, [this, part] {
        if (!keepWords())
            return;
        changeForm();
        showQuestion(topicsOf(part, *m_draft).constFirst());
    });
    show(page, railIdOf(part), [this, topic, part, only] {
        if (!keepWords())
            return;
        const auto topics = topicsOf(part, *m_draft);
        const auto here = std::ranges::lower_bound(topics, topic);
        if (m_reviewing)
            afterPart();
        else if (only)
            showRecap(part);
        else if (here == topics.begin())
            showParts();
        else
            showQuestion(*std::prev(here));
    });
}

void Journey::changeForm()
{
    m_draft->setForm(m_draft->form() == Form::Short ? Form::Guided : Form::Short);
}

void Journey::showRecap(Part part)
{
    m_again = [this, part] { showRecap(part); };
    (void)keepWords();
    auto *page = new RecapPage(part, *m_draft);
    connect(page, &RecapPage::changePressed, this, [this](Topic topic) { showQuestion(topic, true); });
    connect(page, &RecapPage::confirmed, this, &Journey::showParts);
    show(page, railIdOf(part), [this, part] { showQuestion(topicsOf(part, *m_draft).constLast()); });
}

void Journey::showReview()
{
    if (!m_draft->evidence().areReady()) { // opened just now: what stands here must be what goes
        showParts();
        return;
    }
    m_again = [this] { showReview(); };
    checkLock();
    m_reviewing = true;
    auto *page = new ReviewPage(*m_draft, lockState());
    connect(page, &ReviewPage::changePressed, this, [this](Topic topic) { showQuestion(topic); });
    connect(page, &ReviewPage::partPressed, this, &Journey::showPart);
    connect(page, &ReviewPage::agreed, this, &Journey::deliver);
    show(page, railIdOf(Part::ReadAndSend), [this] { showParts(); });
}

void Journey::deliver()
{
    if (m_delivery && m_delivery->isInTheirHands()) { // they went back, and changed nothing: what is locked stays good
        m_delivery->resume();
        return;
    }
    useDelivery({});
    m_delivery->start();
}

void Journey::useDelivery(CaseState state)
{
    m_delivery = std::make_unique<Delivery>(m_book, m_tools, *m_draft, std::move(state));
    connect(m_delivery.get(), &Delivery::pageReady, this, [this](Page *page) {
        m_again = [this] {
            if (m_delivery)
                m_delivery->again();
            else // closed and opened since, before anything was locked
                showReview();
        };
        show(page, railIdOf(Part::ReadAndSend), {});
    });
    connectOutbox(*m_delivery);
    connect(m_delivery.get(), &Delivery::backToReview, this, &Journey::showReview);
    connect(m_delivery.get(), &Delivery::lockRefused, this, &Journey::showRightPeople);
    connect(m_delivery.get(), &Delivery::changeFiles, this, &Journey::showFiles);
    connect(m_delivery.get(), &Delivery::stateChanged, this, [this](const CaseState &now) {
        m_stopped = Delivery::Stopped::Nothing;
        if (m_keeper)
            m_keeper->happened(now);
    });
    connect(m_delivery.get(), &Delivery::finished, this, [this] {
        if (m_keeper) {
            showStart();
            return;
        }
        withoutCopy([this] {
            forget();
            showStart();
        });
    });
}

void Journey::remake()
{
    const auto again = m_aloneAgain ? m_aloneAgain : m_again; // a copy: they are set anew while it runs
    if (!again || (m_delivery && m_delivery->isBusy())) // a page that shows the locking is gone in a moment
        return;
    (void)keepWords();
    const QPointer<Page> before = m_page;
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

void Journey::fillRail()
{
    QList<RailEntry> rows;
    if (m_draft && !(m_delivery && m_delivery->isSent())) {
        for (const Part part : allParts) {
            const PartState state = stateOf(part, *m_draft, lockState());
            const bool quiet =
                state == PartState::NotStarted || state == PartState::Optional || state == PartState::CannotStart;
            const QString words = part == Part::Files && state == PartState::Done
                ? PartText::files(static_cast<qsizetype>(m_draft->files().size()))
                : PartText::state(state);
            rows.append({railIdOf(part), PartText::shortName(part), quiet ? QString() : words});
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
        if (m_draft && id == railIdOf(part))
            showPart(part);
    }
}

void Journey::forget()
{
    m_delivery.release()->deleteLater(); // it is what told us
    m_draft.reset();
    m_lock.reset();
    m_reviewing = false;
}
