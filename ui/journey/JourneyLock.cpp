// The pages of a Journey that are about the team's lock.
#include "ui/frame/MainWindow.h"
#include "ui/journey/Journey.h"
#include "ui/journey/LockSearch.h"
#include "ui/pages/LookForLockPage.h"
#include "ui/pages/NewerLockPage.h"
#include "ui/pages/OldLockPage.h"
#include "ui/pages/RightPeoplePage.h"

#include <QtConcurrentRun>

void Journey::showRightPeople()
{
    m_again = [this] { showRightPeople(); };
    checkLock();
    auto *page = new RightPeoplePage(*m_draft, *m_lock);
    connect(page, &RightPeoplePage::lookPressed, this, [this] { lookForLock(KeyPlaces::of(m_draft->vendor())); });
    connect(page, &RightPeoplePage::newerLockPressed, this, &Journey::showNewerLock);
    connect(page, &RightPeoplePage::oldLockPressed, this, &Journey::showOldLock);
    connect(page, &RightPeoplePage::waitPressed, this, &Journey::showParts);
    connect(page, &RightPeoplePage::tryAgainPressed, this, &Journey::showRightPeople);
    connect(page, &RightPeoplePage::takeBackPressed, this, [this] {
        m_draft->acceptOldLock({});
        showRightPeople();
    });
    connect(page, &Page::continuePressed, this, &Journey::afterPart);
    show(page, railIdOf(Part::RightPeople), [this] { afterPart(); });
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
    show(page, railIdOf(Part::RightPeople), [this] { showRightPeople(); });
}

void Journey::showNewerLock()
{
    m_again = [this] { showNewerLock(); };
    const auto renew = [book = m_book, id = m_draft->vendor().id, now = m_tools.now](const QByteArray &published) {
        return QtConcurrent::run([book, id, now, published]() mutable { return book.renew(id, published, now()); });
    };
    QList<QUrl> pages;
    for (const auto &source : m_draft->vendor().sources) {
        if (source.kind == VendorProfile::KeySource::Page)
            pages.append(source.page);
    }
    auto *page = new NewerLockPage(m_draft->vendor().name, pages, renew);
    connect(page, &NewerLockPage::done, this, &Journey::showRightPeople);
    show(page, railIdOf(Part::RightPeople), [this] { showRightPeople(); });
}

void Journey::lookForLock(std::vector<KeyPlace> places)
{
    checkLock();
    m_search =
        std::make_unique<LockSearch>(m_book, m_draft->vendor().id, std::move(places), m_tools.renewal, m_tools.now);
    showLockSearch();
}

void Journey::showLockSearch()
{
    m_again = [this] { // in another language; or after the report was put away, which stopped it
        if (m_search)
            showLockSearch();
        else
            lookForLock(KeyPlaces::of(m_draft->vendor()));
    };
    const bool ranOut = m_lock && !m_lock->verdict && m_lock->verdict.error().what == KeyProblem::Expired;
    auto *page = new LookForLockPage({m_draft->vendor().name, m_search->places(), ranOut, m_draft->isKept()},
                                     m_tools.direct.findTor);
    LockSearch *const search = m_search.get();
    const auto finish = [search, page] {
        if (*search->outcome())
            page->showEnd(**search->outcome());
        else
            page->showFailed();
    };
    connect(page, &LookForLockPage::lookPressed, search, [search, page](const std::optional<Proxy> &proxy) {
        page->showLooking();
        search->start(proxy);
    });
    connect(page, &LookForLockPage::stopPressed, search, &LockSearch::stop);
    connect(search, &LockSearch::answered, page, &LookForLockPage::showAnswer);
    connect(search, &LockSearch::ended, page, finish);
    connect(page, &LookForLockPage::done, this, &Journey::showRightPeople);
    connect(page, &LookForLockPage::alsoPressed, this,
            [this](const QUrl &elsewhere) { lookForLock({{KeyPlace::Named, {elsewhere}}}); });
    connect(page, &LookForLockPage::againPressed, this, [this] { lookForLock(m_search->places()); });
    connect(page, &LookForLockPage::newerLockPressed, this, &Journey::showNewerLock);
    connect(page, &LookForLockPage::oldLockPressed, this, &Journey::showOldLock);
    connect(page, &LookForLockPage::waitPressed, this, &Journey::showParts);
    if (search->isStarted()) {
        page->showLooking();
        for (const PlaceAnswer &answer : search->answers())
            page->showAnswer(answer);
        if (search->outcome())
            finish();
    }
    show(page, railIdOf(Part::RightPeople), [this] { showRightPeople(); });
}

void Journey::checkLock()
{
    m_lock = LockCheck::make(m_book, m_draft->vendor(), m_tools.now());
    const bool locked = m_delivery && m_delivery->isInTheirHands(); // decided, once and for all
    if (!locked && m_draft->oldLock() && m_lock->stateFor(*m_draft) != LockState::OldLockChosen)
        m_draft->acceptOldLock({}); // its reason is gone: another lock, or another fault
}

LockState Journey::lockState() const
{
    return m_lock && m_draft ? m_lock->stateFor(*m_draft) : LockState::Refused;
}
