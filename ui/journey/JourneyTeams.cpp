// A Journey among the teams that can be told: adding one, and those that the person added.
#include "app/mail/SaveFile.h"
#include "ui/frame/MainWindow.h"
#include "ui/journey/AddTeam.h"
#include "ui/journey/Journey.h"
#include "ui/pages/TeamPage.h"
#include "ui/words/TeamText.h"

#include <QtConcurrentRun>

void Journey::connectTeams(StartPage *page)
{
    connect(page, &StartPage::started, this, &Journey::begin);
    connect(page, &StartPage::tellAnotherPressed, this, &Journey::tellAnother);
    connect(page, &StartPage::teamPressed, this, &Journey::showTeam);
}

void Journey::leaveForAnother()
{
    if (m_keeper)
        closeCase([this] { tellAnother(); });
    else if (!m_draft->isStarted()) {
        m_draft.reset();
        tellAnother();
    } else {
        showStart(); // one at a time, where they lie in the window only
    }
}

void Journey::tellAnother()
{
    delete m_adding;
    m_adding = new AddTeam(m_book, m_tools, this);
    connect(m_adding, &AddTeam::pageReady, this, [this](Page *page, const std::function<void()> &back) {
        m_again = [this] {
            if (m_adding)
                m_adding->again();
        };
        show(page, Rail::reports, back);
    });
    const auto leave = [this](const QString &said) {
        m_adding->deleteLater(); // it is what told us
        if (!said.isEmpty())
            say(said);
        showStart();
    };
    connect(m_adding, &AddTeam::left, this, [leave] { leave({}); });
    connect(m_adding, &AddTeam::known, this,
            [leave](const QString &team) { leave(tr("%1 is in your list already, with this lock.").arg(team)); });
    connect(m_adding, &AddTeam::changed, this, [leave](const QString &team) {
        leave(tr("You have the newest profile of %1 now. It is signed by them.").arg(team));
    });
    connect(m_adding, &AddTeam::added, this, [this](const QString &id) {
        m_adding->deleteLater();
        begin(id);
    });
    m_adding->start();
}

void Journey::showTeam(const QString &id)
{
    const auto vendor = m_book.find(id);
    if (!vendor) {
        showStart();
        return;
    }
    m_again = [this, id] { showTeam(id); };
    auto *page = new TeamPage(*vendor, verify(vendor->key, vendor->pin, m_tools.now()));
    connect(page, &TeamPage::savePressed, this, [this, team = *vendor, page] { saveProfile(team, page); });
    connect(page, &TeamPage::removePressed, this, [this, team = *vendor, page] { removeTeam(team, page); });
    connect(page, &Page::continuePressed, this, [this, id] { begin(id); });
    show(page, Rail::reports, [this] { showStart(); });
}

void Journey::saveProfile(const Vendor &team, TeamPage *page)
{
    const auto profile = m_book.exported(team.profile.id);
    const auto folder = m_tools.folder();
    if (!profile || !folder) {
        page->showProblem(tr("The profile could not be saved. Look whether your Downloads folder is full"));
        return;
    }
    const auto fill = [&](QFile &file) -> std::expected<void, MailProblem> {
        if (file.write(*profile) != profile->size())
            return std::unexpected(MailProblem{MailProblem::OutFailed});
        return {};
    };
    const auto path = saveFile(*folder, team.profile.id + QStringLiteral(".vouchsafe-team"), fill);
    if (path)
        page->showSaved(*path);
    else
        page->showProblem(tr("The profile could not be saved. Look whether your Downloads folder is full"));
}

void Journey::removeTeam(const Vendor &team, TeamPage *page)
{
    const auto profile = m_book.exported(team.profile.id);
    if (!profile)
        return;
    const auto remove = [book = m_book, id = team.profile.id]() mutable { return book.remove(id); };
    QtConcurrent::run(remove).then(page, [page](const std::expected<void, VendorProblem> &gone) {
        if (gone)
            page->showRemoved();
        else
            page->showProblem(TeamText::problem(gone.error()));
    });
    const auto putBack = [book = m_book, profile = *profile, key = team.key, now = m_tools.now()]() mutable {
        auto vendor = book.add(profile, now);
        if (!vendor)
            return vendor;
        const auto renewed = book.renew(vendor->profile.id, key.armored(), now); // the newer copy, if there was one
        if (!renewed) { // without it the key may be one that is withdrawn
            (void)book.remove(vendor->profile.id);
            vendor = std::unexpected(renewed.error());
        }
        return vendor;
    };
    connect(page, &Page::backPressed, this, [this] { showStart(); });
    connect(page, &TeamPage::putBackPressed, this, [this, putBack, page, id = team.profile.id] {
        QtConcurrent::run(putBack).then(page, [this, page, id](const std::expected<Vendor, VendorProblem> &vendor) {
            if (vendor)
                showTeam(id);
            else
                page->showProblem(TeamText::problem(vendor.error()));
        });
    });
}
