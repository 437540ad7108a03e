#include "ui/journey/Delivery.h"

#include "ui/journey/Draft.h"

#include <QDir>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace {

QString idOf(MailApp app)
{
    return u"app-%1"_s.arg(static_cast<int>(app));
}

/// As the desktop's icon theme has it; empty: not there.
QString iconOf(MailApp app)
{
    QStringList names;
    switch (app) {
    case MailApp::Thunderbird:
        names = {u"thunderbird"_s, u"org.mozilla.Thunderbird"_s};
        break;
    case MailApp::Betterbird:
        names = {u"betterbird"_s, u"eu.betterbird.Betterbird"_s};
        break;
    case MailApp::KMail:
        names = {u"kmail"_s, u"org.kde.kmail2"_s};
        break;
    case MailApp::Claws:
        names = {u"claws-mail"_s, u"org.claws_mail.Claws-Mail"_s};
        break;
    case MailApp::Evolution:
        names = {u"evolution"_s, u"org.gnome.Evolution"_s};
        break;
    case MailApp::Desktop:
        names = {u"internet-mail"_s};
        break;
    }
    const auto found = std::ranges::find_if(names, [](const QString &name) { return QIcon::hasThemeIcon(name); });
    return found == names.end() ? QString() : *found;
}

/// Whether all that belongs to the locked report is where it was put. What may be with the team is not missed.
bool isThere(const CaseState &state)
{
    const SealedReport &report = *sealedReport(state);
    const bool mayBeTheirs = std::holds_alternative<Case::Unknown>(state)
        || std::holds_alternative<Case::HandedOver>(state) || std::holds_alternative<Case::Sent>(state);
    return QFileInfo::exists(report.path)
        && (mayBeTheirs
            || std::ranges::all_of(report.apart, [](const ApartFile &file) { return QFileInfo::exists(file.path); }));
}

} // namespace

Delivery::Delivery(VendorBook &book, DeliveryTools tools, const Draft &draft, CaseState state, QObject *parent)
    : QObject(parent), m_book(book), m_tools(std::move(tools)), m_draft(draft), m_state(std::move(state))
{
    const auto *const sealed = sealedReport(m_state);
    m_reference = sealed ? sealed->envelope.reference : makeReference(draft.vendor().id);
    const bool theirs = isSent() || std::holds_alternative<Case::HandedOver>(m_state);
    m_outdated = sealed && !theirs && !isThere(m_state); // thrown away since: to be locked once more
    connect(&draft, &Draft::changed, this, &Delivery::draftChanged);
}

Delivery::~Delivery()
{
    m_stop.request_stop();
    m_stopPackaging.request_stop();
    ended();
}

QFuture<void> Delivery::stop(SendingPage::Then end)
{
    auto &waiter = m_stopping.emplace_back(); // one future takes one continuation only
    waiter.start();
    const auto stopped = waiter.future();
    m_stop.request_stop();
    if (m_sending && m_underWay)
        m_sending->showClosing(end);
    if (!m_underWay)
        ended();
    return stopped;
}

void Delivery::begun()
{
    m_busy = true;
    m_underWay = true;
}

void Delivery::ended()
{
    m_underWay = false;
    auto waiters = std::exchange(m_stopping, {}); // what they do may end us
    for (auto &waiter : waiters)
        waiter.finish();
}

const FoundMailApp *Delivery::app() const
{
    const auto found =
        std::ranges::find_if(m_tools.apps, [&](const FoundMailApp &a) { return idOf(a.app) == m_way.app; });
    return found == m_tools.apps.end() ? nullptr : &*found;
}

const FoundMailApp *Delivery::untriedApp() const
{
    const auto found = std::ranges::find_if(m_tools.apps, [&](const FoundMailApp &a) {
        return a.app != MailApp::Desktop && !m_tried.contains(idOf(a.app));
    });
    return found == m_tools.apps.end() ? nullptr : &*found;
}

void Delivery::enter(CaseState state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged(m_state);
}

void Delivery::draftChanged()
{
    if (m_outdated || !sealedReport(m_state))
        return;
    m_outdated = true; // the pages that stand open still speak of the locked file
    Q_EMIT leftOutbox();
    Q_EMIT stateChanged(Case::Answering{});
}

void Delivery::again()
{
    if (const auto again = m_again) // a copy: it is set anew while it runs
        again();
    else if (isInTheirHands()) // the case was closed and opened since
        resume();
    else
        start();
}

void Delivery::start()
{
    m_again = [this] { start(); };
    QList<HowPage::App> apps;
    for (const FoundMailApp &found : m_tools.apps) {
        const bool desktop = found.app == MailApp::Desktop;
        apps.append({idOf(found.app), desktop ? QString() : displayName(found.app),
                     preferredForm(found.app) == SealedForm::Message, iconOf(found.app)});
    }
    const bool anonymous = m_draft.text("contact"_L1) == u"anonymous";
    auto *page = new HowPage({.team = m_draft.vendor().name,
                              .address = anonymous ? QString() : m_draft.text("contact-address"_L1),
                              .unknown = anonymous,
                              .github = !m_draft.vendor().githubReporting.isEmpty()},
                             apps);
    if (const auto other = untriedApp(); other && !m_tried.isEmpty())
        page->propose(tr("That did not work. Nothing is lost, and your locked report is saved. Try %1, or another way.")
                          .arg(displayName(other->app)),
                      idOf(other->app));
    connect(page, &Page::backPressed, this, &Delivery::backToReview);
    connect(page, &HowPage::chosen, this, [this](const HowPage::Way &way) {
        m_way = way;
        if (way.by == HowPage::By::ThisApp)
            showAccount();
        else if (way.by == HowPage::By::Github)
            showGithub();
        else
            goThisWay();
    });
    Q_EMIT pageReady(page);
}

void Delivery::goThisWay()
{
    if (isLockedForThisWay()) {
        useAgain();
        return;
    }
    const auto folder = m_folder.isEmpty() ? m_tools.folder() : std::expected<QString, MailProblem>(m_folder);
    lock(folder.value_or(QString()));
}

std::optional<Address> Delivery::sender() const
{
    if (m_way.by == HowPage::By::ThisApp)
        return m_account ? std::optional(m_account->address) : std::nullopt;
    const FoundMailApp *chosen = app();
    return chosen && preferredForm(chosen->app) == SealedForm::Message ? Address::parse(m_way.address) : std::nullopt;
}

bool Delivery::isLockedForThisWay() const
{
    const SealedReport *report = isInTheirHands() ? sealedReport(m_state) : nullptr;
    return report && report->envelope.from == sender() && isThere(m_state);
}

void Delivery::useAgain()
{
    enter(notSent(m_state).value_or(m_state));
    if (m_folder.isEmpty()) // it was locked before the case was closed
        m_folder = QFileInfo(sealedReport(m_state)->path).absolutePath();
    showSending();
    m_sending->showLocked();
    goOn();
}

void Delivery::goOn()
{
    if (m_way.by == HowPage::By::ThisApp)
        send();
    else if (app())
        handOver();
    else
        showByHand(true, {});
}

void Delivery::said(bool sent)
{
    if (sent)
        enter(personSent(m_state, m_tools.now()).value_or(m_state));
    else
        keepForLater();
    showEnd();
}

void Delivery::keepForLater()
{
    if (std::holds_alternative<Case::Saved>(m_state))
        return;
    const CaseState back = notSent(m_state).value_or(m_state); // handed over, but nothing came of it
    if (const auto *sealed = std::get_if<Case::Sealed>(&back))
        enter(sealed->saved(sealed->report.path, m_tools.now()));
}

void Delivery::resume()
{
    if (std::holds_alternative<Case::HandedOver>(m_state))
        showHandedOver();
    else if (std::holds_alternative<Case::Sent>(m_state))
        showEnd();
    else if (std::holds_alternative<Case::Waiting>(m_state) || m_trying)
        showWaiting();
    else if (std::holds_alternative<Case::Unknown>(m_state))
        showNotKnown();
    else if (const auto stopped = std::exchange(m_stopped, Stopped::Nothing); stopped != Stopped::Nothing)
        showByHand(m_way.app.isEmpty(), [stopped] { return wordsOf(stopped); });
    else
        showByHand(m_way.app.isEmpty(), {});
}

QString Delivery::wordsOf(Stopped what)
{
    return what == Stopped::Copying
        ? tr("We stopped copying when the window was hidden. Choose the folder again.")
        : tr("We stopped sending when the window was hidden. Nothing was sent. Your locked report is saved.");
}
