// A Journey among the reports that are kept on this computer: which there are, opening, saving and closing one.
#include "ui/frame/MainWindow.h"
#include "ui/journey/Journey.h"
#include "ui/pages/CannotKeepPage.h"
#include "ui/pages/QuestionPage.h"
#include "ui/words/VaultText.h"

#include <QTimer>

#include <algorithm>

void Journey::setStore(std::shared_ptr<CaseVault> store, Autosave::Times times)
{
    m_store = std::move(store);
    m_times = times;
    const CaseId id = std::exchange(m_reopen, {});
    m_reopening = !id.isEmpty();
    if (m_reopening) {
        const auto again = m_again;
        openCase(id, again ? again : [this] { resume(); });
    }
}

QList<StartPage::Team> Journey::teams() const
{
    QList<StartPage::Team> teams;
    const auto listing = m_book.list();
    for (const Vendor &vendor : listing.vendors)
        teams.append(
            {vendor.profile.id, vendor.profile.name, vendor.profile.address, vendor.origin == Vendor::AddedByYou});
    for (const VendorProblem &problem : listing.problems) { // a report can be written though the lock is not good
        if (const auto profile = m_book.profile(problem.detail); problem.keyProblem && profile)
            teams.append({profile->id, profile->name, profile->address, false});
    }
    return teams;
}

void Journey::showStart()
{
    m_again = [this] { showStart(); };
    if (!m_store) {
        showUnsaved();
        return;
    }
    closeCase([this] {
        (void)m_store->forgetRemoved(); // its Undo went with the page that had it
        m_store->list().then(this, [this](const std::expected<std::vector<CaseVault::Line>, VaultProblem> &lines) {
            if (lines)
                showReports(*lines);
            else
                cannotKeep(lines.error(), [this] { showStart(); }, [this] { showUnsaved(); });
        });
    });
}

void Journey::showUnsaved()
{
    QList<StartPage::Report> reports;
    const bool locked = m_delivery && m_delivery->isInTheirHands();
    using Step = StartPage::Report::Step;
    if (m_draft)
        reports.append({.id = m_draft->vendor().id,
                        .title = m_draft->text(u"summary"),
                        .team = m_draft->vendor().name,
                        .step = locked ? Step::HandedOver : Step::Answering,
                        .changed = m_tools.now().toLocalTime()});
    // one at a time, where they lie in the window only
    auto *page = new StartPage(m_draft ? QList<StartPage::Team>() : teams(), reports, {}, m_tools.now().toLocalTime());
    connect(page, &StartPage::started, this, &Journey::begin);
    connect(page, &StartPage::opened, this, &Journey::resume);
    show(page, Rail::reports, {});
}

void Journey::showReports(const std::vector<CaseVault::Line> &lines)
{
    QList<StartPage::Report> reports;
    for (const CaseVault::Line &line : lines) {
        const auto problem = line.problem.transform([](const VaultProblem &p) { return p.what; });
        const bool isSent = line.summary.step == CaseSummary::Step::Sent;
        const bool newer = problem == VaultProblem::NewerVersion;
        const bool elsewhere = problem == VaultProblem::OpenElsewhere;
        reports.append({.id = line.id,
                        .title = line.summary.title,
                        .team = line.summary.team,
                        .step = static_cast<StartPage::Report::Step>(line.summary.step),
                        .changed = (isSent ? line.summary.when : line.changed).toLocalTime(),
                        .damaged = problem && !newer && !elsewhere,
                        .newer = newer,
                        .older = line.older,
                        .openElsewhere = elsewhere});
    }
    StartPage::Kept kept;
    const auto unfinished = std::ranges::find(reports, StartPage::Report::Step::Answering, &StartPage::Report::step);
    if (!std::exchange(m_greeted, true) && unfinished != reports.end())
        kept.work = unfinished->changed;
    auto *page = new StartPage(teams(), reports, kept, m_tools.now().toLocalTime());
    connect(page, &StartPage::started, this, &Journey::begin);
    connect(page, &StartPage::opened, this, [this, reports](const QString &id) {
        const auto report = std::ranges::find(reports, id, &StartPage::Report::id);
        if (report != reports.end() && report->damaged)
            showDamaged(id, report->title);
        else
            openCase(id, [this] { resume(); });
    });
    connect(page, &StartPage::removed, this, [this, page, reports](const QString &id) {
        m_store->remove(id).then(page, [this, page, reports, id](const std::expected<void, VaultProblem> &gone) {
            const auto report = std::ranges::find(reports, id, &StartPage::Report::id);
            if (gone && report != reports.end()) {
                m_removed = id;
                page->showRemoved(ReportRow::titleOf(*report));
                QTimer::singleShot(StartPage::undoTime, page, [this, id] {
                    if (m_removed == id) // nobody took it back
                        (void)m_store->forgetRemoved();
                });
                return;
            }
            if (!gone)
                page->showFaults({{QString(), VaultText::problem(gone.error()).heading}});
        });
    });
    connect(page, &StartPage::putBack, this, [this] {
        m_store->putBack(m_removed).then(this, [this](const std::expected<void, VaultProblem> &) { showStart(); });
    });
    connect(page, &StartPage::renamed, this, [this](const QString &id, const QString &title) {
        m_store->rename(id, title).then(this, [this](const std::expected<void, VaultProblem> &) { showStart(); });
    });
    connect(page, &StartPage::exported, this, &Journey::exportCase);
    connect(page, &StartPage::importPressed, this, &Journey::importCase);
    show(page, Rail::reports, {});
}

void Journey::resume()
{
    if (m_delivery && m_delivery->isInTheirHands())
        m_delivery->resume();
    else if (m_draft)
        showParts();
}

void Journey::begin(const QString &team)
{
    if (!m_store && m_firstUse) {
        m_firstUse([this, team] { begin(team); });
        return;
    }
    auto profile = m_book.profile(team);
    if (!profile)
        return;
    if (m_store)
        createCase(*profile);
    else
        openedUnsaved(*std::move(profile));
}

void Journey::createCase(const VendorProfile &profile)
{
    m_store->create({.vendor = profile}).then(this, [this, profile](const std::expected<OpenCase, VaultProblem> &kept) {
        if (kept)
            opened(*kept, [this] { showWhatWillHappen(); });
        else
            cannotKeep(kept.error(), [this, profile] { createCase(profile); }, [this, profile] { openedUnsaved(profile); });
    });
}

void Journey::openedUnsaved(VendorProfile profile)
{
    m_keeper.reset();
    takeDraft(std::make_unique<Draft>(std::move(profile)));
    checkLock();
    showWhatWillHappen();
}

void Journey::openCase(const CaseId &id, const std::function<void()> &then)
{
    m_store->open(id).then(this, [this, id, then](const std::expected<OpenCase, VaultProblem> &kept) {
        if (!kept && kept.error().what == VaultProblem::Damaged)
            showDamaged(id, {});
        else if (!kept)
            cannotKeep(kept.error(), [this, id, then] { openCase(id, then); }, [this] { showStart(); });
        else if (kept->file->access() == CaseFile::ReadOnly)
            showReadOnly(*kept);
        else
            opened(*kept, then);
    });
}

void Journey::opened(const OpenCase &kept, const std::function<void()> &then)
{
    takeDraft(std::make_unique<Draft>(kept));
    m_keeper = std::make_unique<CaseKeeper>(*m_store, kept, 
                                            [this] {
                                                if (m_question) // what stands in the page and in no answer yet
                                                    m_question->keepQuietly();
                                                return m_draft->content();
                                            },
                                            m_times);
    connect(&m_keeper->autosave(), &Autosave::settled, this, &Journey::settled);
    connect(&m_keeper->autosave(), &Autosave::changed, this, [this] {
        showStatus();
        if (const auto &problem = m_keeper->autosave().problem())
            m_window.announce(VaultText::notSaved(*problem));
    });
    if (sealedReport(kept.state))
        useDelivery(kept.state);
    m_store->check(kept.id, kept.file).then(this, [this, id = kept.id](const std::expected<void, VaultProblem> &whole) {
        if (!whole && whole.error().what == VaultProblem::Damaged && m_keeper && m_keeper->id() == id)
            showDamaged(id, m_draft->text(u"summary"));
    });
    checkLock();
    then();
}

void Journey::takeDraft(std::unique_ptr<Draft> draft)
{
    m_delivery.reset(); // it looks at the draft before
    m_draft = std::move(draft);
    m_reviewing = false;
    connect(m_draft.get(), &Draft::changed, this, [this] {
        if (m_keeper)
            m_keeper->autosave().touch();
        fillRail();
        showStatus();
    });
}

void Journey::saveNow(const std::function<void(bool saved)> &then)
{
    (void)keepWords();
    if (!m_keeper) {
        then(!m_draft || !m_draft->isStarted() || (m_delivery && m_delivery->isInTheirHands()));
        return;
    }
    auto &autosave = m_keeper->autosave();
    autosave.touch(); // words may stand in the page that told nobody
    m_waiting.push_back(then);
    autosave.saveNow();
}

void Journey::settled(bool saved)
{
    for (const auto &then : std::exchange(m_waiting, {})) // one of them may put the report away; the others wait no less
        then(saved);
}

void Journey::saveAndWait()
{
    if (m_keeper)
        m_keeper->saveAndWait();
}

void Journey::closeCase(const std::function<void()> &then)
{
    saveNow([this, then](bool saved) {
        if (!m_keeper) {
            then(); // whatever the window holds stays in it
            return;
        }
        if (!saved) {
            cannotKeep(*m_keeper->autosave().problem(), [this, then] { closeCase(then); }, [this] { resume(); });
            return;
        }
        const bool empty = !m_draft->isStarted();
        const CaseId id = m_keeper->id();
        drop();
        if (empty) {
            m_leaving->letGo();
            (void)m_store->remove(id);
            (void)m_store->forgetRemoved();
        }
        then();
    });
}

void Journey::drop()
{
    m_question = nullptr; // its page goes with the next one, and its words are where they belong
    m_delivery.reset();
    m_keeper.reset();
    m_leaving = std::move(m_draft); // its page still shows
    m_lock.reset();
    m_reviewing = false;
}

void Journey::putAway(const std::function<void()> &then)
{
    saveNow([this, then](bool saved) {
        if (!saved || !m_store) { // nothing is put away that is on no disk
            then();
            return;
        }
        m_reopen = m_keeper ? m_keeper->id() : CaseId();
        drop();
        m_store.reset();
        showAlone(new Page(QString()));
        fillRail();
        then();
    });
}

void Journey::showAlone(Page *page)
{
    const auto again = m_again;
    show(page, {}, {});
    m_again = again;
}

void Journey::cannotKeep(const VaultProblem &problem, const std::function<void()> &again, const std::function<void()> &on)
{
    const auto words = VaultText::problem(problem);
    auto *page = new CannotKeepPage(words.heading, words.meaning);
    connect(page, &CannotKeepPage::tryAgain, this, again);
    connect(page, &CannotKeepPage::goOnUnsaved, this, on);
    show(page, Rail::reports, {});
}

void Journey::showStatus()
{
    if (m_delivery && m_delivery->isInTheirHands())
        m_window.setStatus(tr("Your locked report is saved on this computer"));
    else if (m_keeper && m_keeper->autosave().problem())
        m_window.setStatus(VaultText::notSaved(*m_keeper->autosave().problem()));
    else if (m_keeper && m_keeper->autosave().state() == Autosave::State::Saving)
        m_window.setStatus(tr("Saving"));
    else if (m_keeper && m_draft->isStarted())
        m_window.setStatus(tr("Saved privately on this computer"));
    else if (m_draft && m_draft->isStarted())
        m_window.setStatus(tr("Not saved yet"));
    else
        m_window.setStatus(tr("Nothing leaves this computer until you press Send."));
}

bool Journey::mayClose()
{
    if (m_keeper) {
        saveNow([this](bool saved) {
            if (!saved)
                askToClose(CloseQuestion::Lost::LastWords);
            else if (m_draft && m_draft->isAddingFiles())
                askToClose(CloseQuestion::Lost::File);
            else // later: this may still be within the question whether it may close
                QMetaObject::invokeMethod(&m_window, &MainWindow::closeNow, Qt::QueuedConnection);
        });
        return false;
    }
    (void)keepWords();
    if (!m_draft || !m_draft->isStarted() || (m_delivery && m_delivery->isInTheirHands()))
        return true;
    askToClose(CloseQuestion::Lost::Everything);
    return false;
}

void Journey::askToClose(CloseQuestion::Lost lost)
{
    auto *question = new CloseQuestion(lost, &m_window);
    connect(question, &QDialog::accepted, &m_window, &MainWindow::closeNow);
    question->open();
}
