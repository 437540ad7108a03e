// A Delivery through the person's own hands: their mail app, or a website.
#include "app/mail/Package.h"
#include "app/report/Report.h"
#include "ui/journey/Delivery.h"
#include "ui/journey/Draft.h"
#include "ui/pages/GithubPage.h"
#include "ui/pages/HandedOverPage.h"
#include "ui/session/FileManager.h"
#include "ui/words/ProblemText.h"

#include <QDir>
#include <QFileDialog>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

void Delivery::handOver()
{
    m_busy = true;
    const FoundMailApp chosen = *app();
    auto ready = QtConcurrent::run([&mime = m_tools.mime, sealed = *sealedReport(m_state), chosen, folder = m_folder,
                                    asFile = m_tools.portal != nullptr]() -> std::expected<Handover, MailProblem> {
        return chosen.app == MailApp::Desktop && !asFile ? prepareHandover(mime, sealed, chosen.app, folder)
                                                         : Handover::make(sealed.envelope, sealed.path);
    });
    m_working.addFuture(QFuture<void>(ready));
    ready.then(this, [this, chosen](const std::expected<Handover, MailProblem> &handover) {
        if (!handover) {
            opened(std::unexpected(handover.error()));
            return;
        }
        const bool fromSandbox = chosen.app == MailApp::Desktop && m_tools.portal;
        (fromSandbox ? m_tools.portal(*handover) : m_tools.starter.open(chosen, *handover))
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
    auto *page = new HandedOverPage(m_draft.vendor().name, to.app == MailApp::Desktop ? QString() : displayName(to.app),
                                    QFileInfo(to.path).fileName(), apart());
    page->setBack({});
    connect(page, &HandedOverPage::showFilePressed, this, [](const QString &path) { showInFileManager(path); });
    connect(page, &HandedOverPage::sent, this, [this] { said(true); });
    connect(page, &HandedOverPage::later, this, [this] { said(false); });
    connect(page, &HandedOverPage::fileMissing, this,
            [this] { showByHand(false, [] { return tr("Put the file into the message by hand, as below."); }); });
    connect(page, &HandedOverPage::nothingOpened, this, [this] {
        m_tried.append(m_way.app);
        if (untriedApp()) {
            keepForLater();
            start();
            return;
        }
        showByHand(false,
                   [] { return tr("Nothing is lost. Your locked report is saved; send it by hand, as below."); });
    });
    Q_EMIT pageReady(page);
}

void Delivery::showGithub()
{
    m_again = [this] { showGithub(); };
    const auto report = finish(m_draft.answers(),
                               {.reference = m_reference,
                                .vendorName = m_draft.vendor().name,
                                .written = m_tools.now(),
                                .lock = {m_draft.vendor().fingerprint}});
    if (!report) {
        Q_EMIT backToReview();
        return;
    }
    auto *page = new GithubPage(m_draft.vendor().name, m_draft.vendor().githubReporting, report->github());
    connect(page, &Page::backPressed, this, &Delivery::start);
    connect(page, &Page::continuePressed, this, &Delivery::finished);
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
                                 .path = report.path,
                                 .size = report.size,
                                 .apart = report.apart,
                                 .apartText = apartLetter(report)},
                                sites(), reason ? reason() : QString());
    connect(page, &Page::backPressed, this, &Delivery::start);
    connect(page, &ByHandPage::sent, this, [this] { said(true); });
    connect(page, &ByHandPage::later, this, [this] { said(false); });
    connect(page, &ByHandPage::showFilePressed, this, [](const QString &path) { showInFileManager(path); });
    connect(page, &ByHandPage::packagePressed, this, [this, page](const PackageSteps &steps) { package(page, steps); });
    m_byHand = page;
    if (m_packaging)
        page->showPackaging();
    Q_EMIT pageReady(page);
}

ByHandPage::Sites Delivery::sites() const
{
    const WebMails *all = m_tools.direct.sites;
    const bool anonymous = m_draft.text("contact"_L1) == u"anonymous";
    const auto address = anonymous ? std::nullopt : Address::parse(m_draft.text("contact-address"_L1));
    if (!all || !address || !m_tools.direct.provider)
        return {all};
    const Provider *provider = m_tools.direct.provider(*address);
    if (!provider)
        return {all};
    return {.all = all, .own = all->named(provider->steps).service, .website = provider->web};
}

ApartFiles::Files Delivery::apart() const
{
    const SealedReport *report = sealedReport(m_state);
    if (!report || report->apart.empty())
        return {};
    const CoverLetter letter = coverLetter(report->envelope);
    ApartFiles::Files apart{.files = report->apart,
                            .letter = {.team = m_draft.vendor().name,
                                       .address = letter.address,
                                       .subject = letter.subject,
                                       .text = letter.body,
                                       .file = QFileInfo(report->path).fileName(),
                                       .apartText = apartLetter(*report)}};
    for (const ApartFile &file : apart.files)
        apart.letter.apart.append(QFileInfo(file.path).fileName());
    return apart;
}

void Delivery::package(ByHandPage *page, const PackageSteps &steps)
{
    auto *dialog = new QFileDialog(page, tr("Where should the locked file and the steps go?"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, page,
            [this, steps](const QString &folder) { packageInto(steps, folder); });
    dialog->open();
}

void Delivery::packageInto(const PackageSteps &steps, const QString &folder)
{
    using Done = std::expected<void, MailProblem>;
    if (m_byHand)
        m_byHand->showPackaging();
    m_stopPackaging.request_stop();
    m_stopPackaging = std::stop_source();
    m_packaging = true;
    auto writing = QtConcurrent::run(
        [report = *sealedReport(m_state), steps, folder, cancel = m_stopPackaging.get_token()]() -> Done {
            return savePackage(report, steps, folder, cancel);
        });
    // it uses nothing of ours: nobody waits for it, however slow the stick is
    writing.then(this, [this, folder, cancel = m_stopPackaging.get_token()](const Done &done) {
        if (cancel.stop_requested()) // another folder was chosen since
            return;
        m_packaging = false;
        if (!m_byHand)
            return;
        if (done)
            m_byHand->showPackaged(QDir(folder).dirName());
        else
            m_byHand->showNotPackaged(ProblemText::mail(done.error(), QDir(folder).dirName()).heading);
    });
}
