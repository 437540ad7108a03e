// A Journey beside the usual way: a report that is damaged, one that can only be read, and copies to take away.
#include "ui/frame/MainWindow.h"
#include "ui/journey/Journey.h"
#include "ui/pages/DamagedPage.h"
#include "ui/pages/OpenReportsPage.h"
#include "ui/pages/ReadOnlyPage.h"
#include "ui/words/VaultText.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>

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
            using enum VaultProblem::What;
            if (const auto what = result.error().what; what == Damaged || what == NotOurs || what == NoKey)
                page->showNothing(); // trying again would find no more
            else
                page->showProblem(VaultText::whole(result.error()));
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
    connect(page, &Page::continuePressed, this, [this, id = kept.id] { openCase(id, [this] { resume(); }); });
    connect(page, &Page::backPressed, this, &Journey::showStart);
    show(page, Rail::reports, {});
}

void Journey::exportCase(const CaseId &id)
{
    auto *page = new NewPassphrasePage(NewPassphrasePage::Kind::Export, m_passphrases);
    connect(page, &Page::backPressed, this, &Journey::showStart);
    connect(page, &NewPassphrasePage::chosen, this,
            [this, page, id](const std::shared_ptr<Secret> &passphrase) { askWhereTo(page, id, passphrase); });
    show(page, Rail::reports, {});
}

void Journey::askWhereTo(NewPassphrasePage *page, const CaseId &id, const std::shared_ptr<Secret> &passphrase)
{
    auto *dialog = new QFileDialog(page, tr("Where should the copy go?"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is ever written over
    dialog->selectFile(QStringLiteral("report.vouchsafe"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, page, id, passphrase](const QString &path) {
        if (!m_store)
            return;
        page->setBusy(true);
        m_copying = true;
        using Done = std::expected<void, VaultProblem>;
        const auto whole = [this, asking = QPointer(page), id, passphrase, path](const Done &done) {
            m_copying = false;
            if (done)
                copySaved(path);
            else if (!asking) // the person went on meanwhile
                m_said = tr("The copy was not saved.") + u' ' + VaultText::whole(done.error());
            else
                asking->showProblem(VaultText::whole(done.error()));
            if (asking && done)
                showStart();
            else if (asking && done.error().what == VaultProblem::NameTaken)
                askWhereTo(asking, id, passphrase);
        };
        m_store->exportCase(id, path, passphrase).then(this, whole);
    });
    dialog->open();
}

void Journey::copySaved(const QString &path)
{
    const QFileInfo file(path);
    m_said =
        tr("The copy \"%1\" is saved in %2. On the other computer, start Vouchsafe and press \"Open a saved copy\". "
           "You need the passphrase that you just chose.")
            .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()));
}

void Journey::importCase()
{
    auto *dialog = new QFileDialog(m_page, tr("Open a saved copy"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Journey::openCopy);
    dialog->open();
}

void Journey::openCopy(const QString &path)
{
    auto *page = new OpenReportsPage(OpenReportsPage::Asks::Copy);
    connect(page, &Page::backPressed, this, &Journey::showStart);
    connect(page, &OpenReportsPage::opened, this, [this, page, path](const std::shared_ptr<Secret> &passphrase) {
        if (!m_store)
            return;
        page->setBusy(true);
        m_store->importCase(path, passphrase).then(page, [this, page](const std::expected<CaseId, VaultProblem> &id) {
            page->setBusy(false);
            if (id) {
                m_said =
                    tr("The copy is now a report here. The one on the other computer stays as it was. Send only one "
                       "of them.");
                showStart();
            } else if (id.error().what == VaultProblem::WrongPassphrase) {
                page->showWrong();
            } else if (id.error().what == VaultProblem::NotOurs) {
                page->showProblem(tr("This is not a saved copy. Copies end in .vouchsafe."));
                importCase();
            } else {
                page->showProblem(VaultText::whole(id.error()));
            }
        });
    });
    show(page, Rail::reports, {});
}
