// A Delivery at its end: on its way, or saved; and the receipt.
#include "app/mail/ReceiptPdf.h"
#include "ui/journey/Delivery.h"
#include "ui/journey/Draft.h"
#include "ui/session/FileManager.h"
#include "ui/words/ProblemText.h"

#include <QDir>
#include <QFileDialog>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

/// For the receipt, which is in fixed English.
QString wayOf(const Case::Sent &sent)
{
    if (!sent.way().isEmpty())
        return sent.way();
    if (const auto app = sent.app())
        return *app == MailApp::Desktop ? u"a mail app"_s : displayName(*app);
    return u"by hand"_s;
}

} // namespace

void Delivery::showEnd()
{
    m_again = [this] { showEnd(); };
    OnItsWayPage::End end{.state = OnItsWayPage::State::Saved, .reference = m_reference, .when = m_tools.now()};
    end.apart = apart();
    if (const auto *sent = std::get_if<Case::Sent>(&m_state)) {
        end.state = sent->saidBy() == Case::Sent::Server ? OnItsWayPage::State::TakenByServer
                                                         : OnItsWayPage::State::SentByPerson;
        end.when = sent->when();
        end.serverSaid = sent->serverSaid();
        m_account.reset(); // its password is not needed any more
    } else if (const auto *saved = std::get_if<Case::Saved>(&m_state)) {
        end.path = saved->path;
    }
    auto *page = new OnItsWayPage(m_draft.vendor(), end);
    connect(page, &OnItsWayPage::finished, this, &Delivery::finished);
    connect(page, &OnItsWayPage::showFilePressed, this, [](const QString &path) { showInFileManager(path); });
    connect(page, &OnItsWayPage::receiptWanted, this,
            [this, page](OnItsWayPage::ReceiptForm form) { saveReceipt(page, form); });
    Q_EMIT pageReady(page);
}

void Delivery::saveReceipt(OnItsWayPage *page, OnItsWayPage::ReceiptForm form)
{
    const bool pdf = form == OnItsWayPage::ReceiptForm::Pdf;
    auto *dialog = new QFileDialog(page, tr("Where should the receipt go?"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
    dialog->selectFile(u"receipt-%1.%2"_s.arg(m_reference.toLower(), pdf ? u"pdf"_s : u"txt"_s));
    connect(dialog, &QFileDialog::fileSelected, page,
            [this, page, form](const QString &path) { writeReceipt(page, form, path); });
    dialog->open();
}

void Delivery::writeReceipt(OnItsWayPage *page, OnItsWayPage::ReceiptForm form, const QString &path)
{
    using Made = std::expected<Receipt, MailProblem>;
    const auto *sent = std::get_if<Case::Sent>(&m_state);
    if (!sent)
        return;
    auto made = QtConcurrent::run([report = sent->report(), when = sent->when(), team = m_draft.vendor(),
                                   way = wayOf(*sent), said = sent->serverSaid()]() -> Made {
        return Receipt::of(report, when, team.name, team.fingerprint, way, said);
    });
    made.then(page, [page, form, path](const Made &receipt) {
        const auto written = receipt.and_then([&](const Receipt &it) {
            return form == OnItsWayPage::ReceiptForm::Pdf ? writePdf(it, path) : writeText(it, path);
        });
        if (written)
            page->showReceiptSaved(QFileInfo(path).fileName());
        else
            page->showReceiptNotSaved(ProblemText::receipt(written.error()));
    });
}
