// A Journey beside the usual way: a report that is damaged, one that can only be read, and copies to take away.
#include "ui/frame/MainWindow.h"
#include "ui/journey/Journey.h"
#include "ui/pages/DamagedPage.h"
#include "ui/pages/OpenReportsPage.h"
#include "ui/pages/ReadOnlyPage.h"
#include "ui/words/VaultText.h"

#include <QDir>
#include <QFileDialog>

void Journey::showDamaged(const CaseId &id, const QString &title)
{
    auto *page = new DamagedPage(title);
    connect(page, &Page::backPressed, this, &Journey::showStart);
    connect(page, &DamagedPage::rescue, this, [this, page, id] {
        page->setBusy(true);
        saveNow([this, page = QPointer(page), id](bool) { // as far as its file still takes words
            if (page)
                rescue(id, page);
        });
    });
    show(page, Rail::reports, {});
}

void Journey::rescue(const CaseId &id, DamagedPage *page)
{
    m_delivery.reset();
    m_keeper.reset();
    m_draft.reset(); // nobody else may have it open; the page that shows knows nothing of it
    m_lock.reset();
    m_again = {};
    using Result = std::expected<std::pair<CaseId, Rescued>, VaultProblem>;
    m_store->rescue(id).then(page, [this, page](const Result &result) {
        page->setBusy(false);
        if (!result) {
            page->showProblem(VaultText::problem(result.error()).meaning);
            return;
        }
        const auto &[made, rescued] = *result;
        page->showRescued(rescued.lastGood.toLocalTime(), rescued.filesKept, rescued.filesLost);
        connect(page, &DamagedPage::goOn, this, [this, id = made] { openCase(id, [this] { resume(); }); });
    });
}

void Journey::showReadOnly(const OpenCase &kept)
{
    const auto why = VaultText::problem(kept.file->why().value_or(VaultProblem{VaultProblem::ReadOnly}));
    auto *shown = new Draft(kept); // never the report at hand: nothing of it can be changed
    auto *page = new ReadOnlyPage(*shown, why.heading, why.meaning);
    shown->setParent(page);
    connect(page, &Page::backPressed, this, &Journey::showStart);
    show(page, Rail::reports, {});
}

void Journey::exportCase(const CaseId &id)
{
    auto *page = new NewPassphrasePage(NewPassphrasePage::Kind::Export, m_passphrases);
    connect(page, &Page::backPressed, this, &Journey::showStart);
    connect(page, &NewPassphrasePage::chosen, this, [this, page, id](const std::shared_ptr<Secret> &passphrase) {
        auto *dialog = new QFileDialog(page, tr("Where should the copy go?"), QDir::homePath());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
        dialog->selectFile(QStringLiteral("report.vouchsafe"));
        connect(dialog, &QFileDialog::fileSelected, this, [this, page, id, passphrase](const QString &path) {
            if (!m_store)
                return;
            page->setBusy(true);
            m_store->exportCase(id, path, passphrase)
                .then(page, [this, page, path](const std::expected<void, VaultProblem> &done) {
                    page->setBusy(false);
                    if (done) {
                        m_said = tr("The copy is saved as \"%1\".").arg(QFileInfo(path).fileName());
                        showStart();
                    }
                    else
                        page->showProblem(VaultText::problem(done.error()).meaning);
                });
        });
        dialog->open();
    });
    show(page, Rail::reports, {});
}

void Journey::importCase()
{
    auto *dialog = new QFileDialog(m_page, tr("Open a saved copy"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto *page = new OpenReportsPage(false);
        page->setHeadingText(tr("Open a saved copy"));
        page->setBack(tr("Back"));
        connect(page, &Page::backPressed, this, &Journey::showStart);
        connect(page, &OpenReportsPage::opened, this, [this, page, path](const std::shared_ptr<Secret> &passphrase) {
            page->setBusy(true);
            if (!m_store)
                return;
            m_store->importCase(path, passphrase).then(page, [this, page](const std::expected<CaseId, VaultProblem> &id) {
                page->setBusy(false);
                if (id)
                    openCase(*id, [this] { resume(); });
                else if (id.error().what == VaultProblem::WrongPassphrase)
                    page->showWrong();
                else
                    page->showProblem(VaultText::problem(id.error()).meaning);
            });
        });
        show(page, Rail::reports, {});
    });
    dialog->open();
}
