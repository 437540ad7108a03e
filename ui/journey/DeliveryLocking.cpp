// A Delivery while the report is locked, and when it could not be.
#include "app/cases/FilesApart.h"
#include "app/cases/SealInBackground.h"
#include "app/mail/SaveFile.h"
#include "ui/journey/Delivery.h"
#include "ui/journey/Draft.h"
#include "ui/words/ProblemText.h"

#include <QDir>
#include <QFileDialog>
#include <QFutureWatcher>

namespace {

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

void Delivery::showSending()
{
    const bool sends = m_way.by == HowPage::By::ThisApp && m_account;
    auto *page = new SendingPage(m_draft.vendor().name, sends ? m_account->server.host : QString());
    m_sending = page;
    if (std::ranges::contains(filesApart(m_draft.files()), true))
        page->tellApart();
    connect(page, &SendingPage::cancelled, this, [this] {
        m_stop.request_stop();
        if (m_sending)
            m_sending->showCancelling();
    });
    connect(page, &SendingPage::mendPressed, this, &Delivery::mend);
    connect(page, &Page::backPressed, this, sends ? &Delivery::showAccount : &Delivery::start);
    Q_EMIT pageReady(page);
}

void Delivery::lock(const QString &folder)
{
    if (!m_draft.evidence().areReady()) { // nothing goes that is not as it was decided
        Q_EMIT changeFiles();
        return;
    }
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
                        .reference = m_reference,
                        .changes = m_draft.evidence().changes()};
    request.path = freePath(folder, sealedFileName(m_reference, request.form));
    m_stop = std::stop_source();
    m_outdated = false;
    request.wishes.cancel = m_stop.get_token();
    begun();
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
        ended();
        return;
    }
    enter(Case::Answering{}.sealed(*result, m_tools.now()));
    if (!m_stopping.empty()) { // it was done just before
        showBefore();
        ended();
        return;
    }
    m_underWay = false;
    if (m_sending)
        m_sending->showLocked();
    goOn();
}

void Delivery::showBefore()
{
    if (m_way.by == HowPage::By::ThisApp)
        showAccount();
    else
        start();
}

void Delivery::refused(const SealRefusal &refusal)
{
    if (refusal.key)
        Q_EMIT lockRefused();
    else if (!refusal.missing.questions.isEmpty())
        Q_EMIT backToReview();
    else if (refusal.mail->seal == SealProblem::Cancelled)
        showBefore();
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
