// A Journey among the reports that are kept on this computer: which there are, and opening one.
#include "ui/frame/MainWindow.h"
#include "ui/journey/Journey.h"
#include "ui/pages/CannotKeepPage.h"
#include "ui/pages/QuestionPage.h"
#include "ui/words/VaultText.h"

#include <QTimer>

#include <algorithm>

namespace {

StartPage::Report::Step stepOf(CaseSummary::Step step)
{
    using Shown = StartPage::Report::Step;
    switch (step) {
    case CaseSummary::Step::Answering:
        return Shown::Answering;
    case CaseSummary::Step::Locked:
        return Shown::Locked;
    case CaseSummary::Step::HandedOver:
        return Shown::HandedOver;
    case CaseSummary::Step::Saved:
        return Shown::Saved;
    case CaseSummary::Step::Unknown:
        return Shown::Unknown;
    case CaseSummary::Step::Sent:
        return Shown::Sent;
    case CaseSummary::Step::Waiting:
        return Shown::Waiting;
    }
    Q_UNREACHABLE();
}

} // namespace

void Journey::setStore(std::shared_ptr<CaseVault> store, Autosave::Times times)
{
    m_store = std::move(store);
    m_times = times;
    const CaseId id = std::exchange(m_reopen, {});
    m_reopening = !id.isEmpty();
    const auto again = std::exchange(m_returnTo, {});
    if (m_reopening) {
        openCase(id, again ? again : [this] { resume(); });
    }
    m_postman.setStore(m_store); // it reads what waits after that: nobody looks at it yet
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
    if (m_opening)
        return;
    if (!m_store && m_door) {
        m_door();
        return;
    }
    m_again = [this] { showStart(); };
    if (!m_store || (m_draft && !m_keeper && m_draft->isStarted())) { // what is on no disk comes first
        showUnsaved();
        return;
    }
    closeCase([this] {
        if (!m_store)
            return;
        (void)m_store->forgetRemoved(); // its Undo went with the page that had it
        listReports();
    });
}

void Journey::listReports()
{
    using Lines = std::vector<CaseVault::Line>;
    m_store->list().then(this, whileOpen<Lines>([this](const std::expected<Lines, VaultProblem> &lines) {
                             if (m_draft) // one was opened meanwhile
                                 return;
                             if (lines)
                                 showReports(*lines);
                             else
                                 cannotKeep(
                                     lines.error(), CannotKeepPage::Then::Unsaved, [this] { showStart(); },
                                     [this] { showUnsaved(); });
                         }));
}

void Journey::showUnsaved()
{
    m_again = [this] { showStart(); };
    QList<StartPage::Report> reports;
    const bool locked = m_delivery && m_delivery->isInTheirHands();
    using Step = StartPage::Report::Step;
    if (m_draft)
        reports.append({.id = m_draft->vendor().id,
                        .title = m_draft->text(u"summary"),
                        .team = m_draft->vendor().name,
                        .step = locked ? Step::HandedOver : Step::Answering,
                        .changed = m_tools.now().toLocalTime(),
                        .kept = false});
    // one at a time, where they lie in the window only
    auto *page = new StartPage(m_draft ? QList<StartPage::Team>() : teams(), reports,
                               {.copies = m_firstUse && !m_draft, .said = std::exchange(m_said, {})},
                               m_tools.now().toLocalTime());
    connect(page, &StartPage::importPressed, this, [this] { m_firstUse([this] { importCase(); }); });
    connectTeams(page);
    connect(page, &StartPage::opened, this, &Journey::resume);
    show(page, Rail::reports, {});
}

void Journey::showReports(const std::vector<CaseVault::Line> &lines)
{
    m_again = [this] { showStart(); };
    QList<StartPage::Report> reports;
    for (const CaseVault::Line &line : lines) {
        const auto problem = line.problem.transform([](const VaultProblem &p) { return p.what; });
        const bool isSent = line.summary.step == CaseSummary::Step::Sent;
        const bool newer = problem == VaultProblem::NewerVersion;
        const bool elsewhere = problem == VaultProblem::OpenElsewhere;
        reports.append({.id = line.id,
                        .title = line.summary.title,
                        .team = line.summary.team,
                        .step = stepOf(line.summary.step),
                        .changed = (isSent ? line.summary.when : line.changed).toLocalTime(),
                        .damaged = problem && !newer && !elsewhere,
                        .newer = newer,
                        .older = line.older,
                        .nextTry = m_postman.nextTry(line.id).value_or(QDateTime()),
                        .trying = m_postman.isTrying(line.id),
                        .openElsewhere = elsewhere});
    }
    StartPage::Kept kept;
    const bool greeted = std::exchange(m_greeted, true);
    for (const StartPage::Report &report : std::as_const(reports)) {
        const bool open = report.step == StartPage::Report::Step::Answering && !report.damaged && !report.openElsewhere;
        if (!greeted && open && (!kept.work.isValid() || report.changed > kept.work))
            kept.work = report.changed;
    }
    kept.said = std::exchange(m_said, {});
    auto *page = new StartPage(teams(), reports, kept, m_tools.now().toLocalTime());
    connectTeams(page);
    connect(page, &StartPage::opened, this, [this, reports](const QString &id) {
        const auto report = std::ranges::find(reports, id, &StartPage::Report::id);
        if (report != reports.end() && report->damaged)
            showDamaged(id, report->title);
        else
            openCase(id, [this] { resume(); });
    });
    connect(page, &StartPage::removed, this, [this, page, reports](const QString &id) {
        m_postman.take(id);
        m_store->remove(id).then(page, [this, page, reports, id](const std::expected<void, VaultProblem> &gone) {
            const auto report = std::ranges::find(reports, id, &StartPage::Report::id);
            if (gone && report != reports.end()) {
                m_removed = id;
                page->showRemoved(id, ReportRow::titleOf(*report));
                QTimer::singleShot(StartPage::undoTime, page, [this, id] {
                    if (m_removed == id && m_store) // nobody took it back
                        (void)m_store->forgetRemoved();
                });
                return;
            }
            if (!gone)
                page->showFaults({{QString(), VaultText::whole(gone.error())}});
        });
    });
    const auto listAgain = [this, page = QPointer(page)](const std::expected<void, VaultProblem> &done) {
        if (done)
            listReports();
        else if (page)
            page->showFaults({{QString(), VaultText::whole(done.error())}});
    };
    connect(page, &StartPage::putBack, this, [this, listAgain] {
        m_store->putBack(std::exchange(m_removed, {})).then(this, whileOpen<void>(listAgain));
    });
    connect(page, &StartPage::renamed, this, [this, page](const QString &id, const QString &title) {
        m_store->rename(id, title).then(page, [page, id](const std::expected<void, VaultProblem> &done) {
            if (!done)
                page->showNotRenamed(id, VaultText::whole(done.error()));
        });
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
    if (std::exchange(m_opening, true))
        return;
    auto created = whileOpen<OpenCase>([this, profile](const std::expected<OpenCase, VaultProblem> &kept) {
        if (kept)
            opened(*kept, [this] { showWhatWillHappen(); });
        else
            cannotKeep(
                kept.error(), CannotKeepPage::Then::Unsaved, [this, profile] { createCase(profile); },
                [this, profile] { openedUnsaved(profile); });
    });
    m_store->create({.vendor = profile}).then(this, [this, created](const std::expected<OpenCase, VaultProblem> &kept) {
        m_opening = false;
        created(kept);
    });
}

void Journey::openedUnsaved(VendorProfile profile)
{
    m_keeper.reset();
    takeDraft(std::make_unique<Draft>(std::move(profile), m_evidence.rules));
    checkLock();
    showWhatWillHappen();
}

void Journey::openCase(const CaseId &id, const std::function<void()> &then)
{
    if (std::exchange(m_opening, true))
        return;
    auto found = whileOpen<OpenCase>([this, id, then](const std::expected<OpenCase, VaultProblem> &kept) {
        const auto problem = kept ? std::nullopt : std::optional(kept.error().what);
        if (problem == VaultProblem::Damaged
            || problem == VaultProblem::NoKey) // the others open with it: it is this file
            showDamaged(id, {});
        else if (!kept)
            cannotKeep(
                kept.error(), CannotKeepPage::Then::ToList, [this, id, then] { openCase(id, then); },
                [this] { showStart(); });
        else if (kept->file->access() == CaseFile::ReadOnly)
            showReadOnly(*kept);
        else
            opened(*kept, then);
    });
    m_store->open(id).then(this, [this, found](const std::expected<OpenCase, VaultProblem> &kept) {
        m_opening = false;
        found(kept);
    });
}

void Journey::opened(const OpenCase &kept, const std::function<void()> &then)
{
    takeDraft(std::make_unique<Draft>(kept, m_evidence.rules));
    m_keeper = std::make_unique<CaseKeeper>(
        m_store, kept,
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
    const auto stopped = std::exchange(m_stopped, Delivery::Stopped::Nothing);
    if (sealedReport(kept.state)) {
        useDelivery(kept.state);
        m_delivery->tellStopped(stopped);
    }
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
    connect(m_draft.get(), &Draft::filePrepared, this, &Journey::filePrepared);
    connect(m_draft.get(), &Draft::changed, this, [this] {
        if (m_keeper)
            m_keeper->autosave().touch();
        fillRail();
        showStatus();
    });
}
