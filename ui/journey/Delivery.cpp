#include "ui/journey/Delivery.h"

#include "app/cases/SealInBackground.h"
#include "app/mail/SaveFile.h"
#include "ui/journey/Draft.h"
#include "ui/pages/ByHandPage.h"
#include "ui/pages/HandedOverPage.h"
#include "ui/pages/OnItsWayPage.h"
#include "ui/words/ProblemText.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

QString idOf(MailApp app)
{
    return u"app-%1"_s.arg(static_cast<int>(app));
}

SendingPage::Mend mendFor(const MailProblem &problem)
{
    switch (problem.what) {
    case MailProblem::FileChanged:
    case MailProblem::TooBig:
        return SendingPage::Mend::OtherFiles;
    case MailProblem::OutFailed:
    case MailProblem::NoFolder:
        return SendingPage::Mend::AnotherFolder;
    case MailProblem::NotSealed:
        return problem.seal == SealProblem::WriteFailed ? SendingPage::Mend::AnotherFolder
                                                        : SendingPage::Mend::AnotherTry;
    case MailProblem::OutExists:
    case MailProblem::NotAReport:
    case MailProblem::CannotHandOver:
    case MailProblem::NoMailApp:
    case MailProblem::MailAppFailed:
        return SendingPage::Mend::AnotherTry;
    }
    Q_UNREACHABLE();
}

} // namespace

Delivery::Delivery(VendorBook &book, DeliveryTools tools, const Draft &draft, CaseState state, QObject *parent)
    : QObject(parent), m_book(book), m_tools(std::move(tools)), m_draft(draft), m_state(std::move(state))
{
    const auto *const sealed = sealedReport(m_state);
    m_reference = sealed ? sealed->envelope.reference : makeReference(draft.vendor().id);
    const bool theirs = isSent() || std::holds_alternative<Case::HandedOver>(m_state);
    m_outdated = sealed && !theirs && !QFileInfo::exists(sealed->path); // thrown away since: to be locked once more
    connect(&draft, &Draft::changed, this, &Delivery::draftChanged);
}

Delivery::~Delivery()
{
    m_stop.request_stop();
}

const FoundMailApp *Delivery::app() const
{
    const auto found =
        std::ranges::find_if(m_tools.apps, [&](const FoundMailApp &a) { return idOf(a.app) == m_way.app; });
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
                     preferredForm(found.app) == SealedForm::Message});
    }
    const bool anonymous = m_draft.text("contact"_L1) == u"anonymous";
    auto *page = new HowPage(m_draft.vendor().name, apps, anonymous ? QString() : m_draft.text("contact-address"_L1));
    connect(page, &Page::backPressed, this, &Delivery::backToReview);
    connect(page, &HowPage::chosen, this, [this](const HowPage::Way &way) {
        m_way = way;
        if (isLockedForThisWay()) {
            useAgain();
            return;
        }
        const auto folder = m_folder.isEmpty() ? m_tools.folder() : std::expected<QString, MailProblem>(m_folder);
        lock(folder.value_or(QString()));
    });
    Q_EMIT pageReady(page);
}

std::optional<Address> Delivery::sender() const
{
    const FoundMailApp *chosen = app();
    return chosen && preferredForm(chosen->app) == SealedForm::Message ? Address::parse(m_way.address) : std::nullopt;
}

bool Delivery::isLockedForThisWay() const
{
    const SealedReport *report = isInTheirHands() ? sealedReport(m_state) : nullptr;
    return report && report->envelope.from == sender() && QFileInfo::exists(report->path);
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

void Delivery::showSending()
{
    auto *page = new SendingPage(m_draft.vendor().name);
    m_sending = page;
    connect(page, &SendingPage::cancelled, this, [this] { m_stop.request_stop(); });
    connect(page, &SendingPage::mendPressed, this, &Delivery::mend);
    connect(page, &Page::backPressed, this, &Delivery::start);
    Q_EMIT pageReady(page);
}

void Delivery::lock(const QString &folder)
{
    showSending();
    m_folder = folder;
    if (folder.isEmpty()) {
        fail({MailProblem::NoFolder});
        return;
    }
    const auto vendor = m_book.find(m_draft.vendor().id); // read and judged anew (THREATS-K14)
    const bool same = vendor && vendor->profile.fingerprint == m_draft.vendor().fingerprint
        && vendor->profile.address == m_draft.vendor().address;
    if (!same) {
        Q_EMIT lockRefused();
        return;
    }

    const auto from = sender();
    SealRequest request{.answers = m_draft.answers(),
                        .files = m_draft.files(),
                        .from = from,
                        .form = from ? SealedForm::Message : SealedForm::File,
                        .path = {},
                        .expiredLock = m_draft.oldLock(),
                        .reference = m_reference};
    request.path = freePath(folder, sealedFileName(m_reference, request.form));
    m_stop = std::stop_source();
    m_outdated = false;
    request.wishes.cancel = m_stop.get_token();
    m_busy = true;
    const auto future = sealInBackground(m_tools.mime, *vendor, request, m_tools.now());
    m_working.addFuture(QFuture<void>(future));
    auto *watcher = new QFutureWatcher<std::expected<SealedReport, SealRefusal>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int percent) {
        constexpr int whole = 100;
        if (m_sending && percent < whole)
            m_sending->showProgress(percent);
        else if (m_sending)
            m_sending->showChecking();
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        locked(watcher->result());
    });
    watcher->setFuture(future);
}

void Delivery::locked(const std::expected<SealedReport, SealRefusal> &result)
{
    m_busy = false;
    if (!result) {
        refused(result.error());
        return;
    }
    enter(Case::Answering{}.sealed(*result, m_tools.now()));
    if (m_sending)
        m_sending->showLocked();
    goOn();
}

void Delivery::goOn()
{
    if (app())
        handOver();
    else
        showByHand(true, {});
}

void Delivery::refused(const SealRefusal &refusal)
{
    if (refusal.key)
        Q_EMIT lockRefused();
    else if (!refusal.missing.questions.isEmpty())
        Q_EMIT backToReview();
    else if (refusal.mail->seal == SealProblem::Cancelled)
        start();
    else
        fail(*refusal.mail);
}

void Delivery::fail(const MailProblem &problem)
{
    if (!m_sending)
        return;
    m_again = [this, problem] {
        showSending();
        fail(problem);
    };
    const auto words = ProblemText::mail(problem, QDir(m_folder).dirName());
    m_sending->showFailed(words.heading, words.meaning, mendFor(problem));
}

void Delivery::mend(SendingPage::Mend mend)
{
    switch (mend) {
    case SendingPage::Mend::AnotherFolder:
        chooseFolder();
        return;
    case SendingPage::Mend::OtherFiles:
        Q_EMIT changeFiles();
        return;
    case SendingPage::Mend::AnotherTry:
        lock(m_folder);
        return;
    }
    Q_UNREACHABLE();
}

void Delivery::chooseFolder()
{
    auto *dialog = new QFileDialog(m_sending, tr("Where should the locked report go?"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &Delivery::lock);
    dialog->open();
}

void Delivery::handOver()
{
    m_busy = true;
    const FoundMailApp chosen = *app();
    auto ready = QtConcurrent::run([&mime = m_tools.mime, sealed = *sealedReport(m_state), chosen,
                                    folder = m_folder]() -> std::expected<Handover, MailProblem> {
        return chosen.app == MailApp::Desktop ? prepareHandover(mime, sealed, chosen.app, folder)
                                              : Handover::make(sealed.envelope, sealed.path);
    });
    m_working.addFuture(QFuture<void>(ready));
    ready.then(this, [this, chosen](const std::expected<Handover, MailProblem> &handover) {
        if (!handover) {
            opened(std::unexpected(handover.error()));
            return;
        }
        m_tools.starter.open(chosen, *handover)
            .then(this, [this](const std::expected<HandedOver, MailProblem> &result) { opened(result); });
    });
}

void Delivery::opened(const std::expected<HandedOver, MailProblem> &result)
{
    m_busy = false;
    auto &sealed = std::get<Case::Sealed>(m_state);
    if (result) {
        enter(Case::Sealed(sealed).handedOver(*result, m_tools.now()));
        showHandedOver();
    } else {
        const MailApp app = this->app()->app;
        showByHand(false, [problem = result.error(), app] {
            return ProblemText::notOpened(problem, app == MailApp::Desktop ? tr("Your email app") : displayName(app));
        });
    }
}

void Delivery::showHandedOver()
{
    m_again = [this] { showHandedOver(); };
    const HandedOver to = std::get<Case::HandedOver>(m_state).to;
    auto *page =
        new HandedOverPage(m_draft.vendor().name, to.app == MailApp::Desktop ? QString() : displayName(to.app),
                           QFileInfo(to.path).fileName());
    page->setBack({});
    connect(page, &HandedOverPage::sent, this, [this] { said(true); });
    connect(page, &HandedOverPage::later, this, [this] { said(false); });
    connect(page, &HandedOverPage::fileMissing, this,
            [this] { showByHand(false, [] { return tr("Put the file into the message by hand, as below."); }); });
    connect(page, &HandedOverPage::nothingOpened, this, [this] {
        showByHand(false,
                   [] { return tr("Nothing is lost. Your locked report is saved; send it by hand, as below."); });
    });
    Q_EMIT pageReady(page);
}

void Delivery::showByHand(bool website, const std::function<QString()> &reason)
{
    m_again = [this, website, reason] { showByHand(website, reason); };
    keepForLater();
    const SealedReport &report = *sealedReport(m_state);
    const CoverLetter letter = coverLetter(report.envelope);
    auto *page = new ByHandPage(website ? ByHandPage::Where::Website : ByHandPage::Where::MailApp,
                                {.team = m_draft.vendor().name,
                                 .address = letter.address,
                                 .subject = letter.subject,
                                 .text = letter.body,
                                 .path = report.path},
                                reason ? reason() : QString());
    connect(page, &Page::backPressed, this, &Delivery::start);
    connect(page, &ByHandPage::sent, this, [this] { said(true); });
    connect(page, &ByHandPage::later, this, [this] { said(false); });
    Q_EMIT pageReady(page);
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
    else
        showByHand(m_way.app.isEmpty(), {});
}

void Delivery::showEnd()
{
    m_again = [this] { showEnd(); };
    const auto *sent = std::get_if<Case::Sent>(&m_state);
    const auto *saved = std::get_if<Case::Saved>(&m_state);
    auto *page = new OnItsWayPage(sent ? OnItsWayPage::State::Sent : OnItsWayPage::State::Saved, m_draft.vendor(),
                                  m_reference, sent ? sent->when() : m_tools.now(), saved ? saved->path : QString());
    connect(page, &OnItsWayPage::finished, this, &Delivery::finished);
    Q_EMIT pageReady(page);
}
