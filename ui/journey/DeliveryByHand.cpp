// A Delivery through the person's own hands: their mail app, or a website.
#include "ui/journey/Delivery.h"
#include "ui/journey/Draft.h"
#include "ui/pages/ByHandPage.h"
#include "ui/pages/HandedOverPage.h"
#include "ui/words/ProblemText.h"

#include <QtConcurrentRun>

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
