#include "ui/pages/NewerLockPage.h"

#include "app/cases/ReadPublished.h"
#include "ui/kit/FactList.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/Notice.h"
#include "ui/pages/DropBox.h"
#include "ui/words/LockText.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestPage = 4 * 1024 * 1024; // as Armor::readKeys()
}

NewerLockPage::NewerLockPage(QString team, const QList<QUrl> &pages, Renew renew, QWidget *parent)
    : Page(tr("Give us the newer lock"), parent), m_team(std::move(team)), m_renew(std::move(renew)),
      m_box(new ManyLines(6)), m_result(new Notice(Notice::Kind::Info))
{
    setAcceptDrops(true);
    setContinue(tr("Check it"));
    add(new Hint(tr("Open, drop or paste what %1 has on its website: a lock file, the whole page with the lock in it, "
                    "or an email. We "
                    "take it only if it is a newer copy of the same lock.")
                     .arg(m_team)));
    auto *drop = add(new DropBox(tr("Drop the file here")));
    auto *open = drop->addButton(tr("Open a file"));
    connect(open, &Button::clicked, this, &NewerLockPage::chooseFile);
    m_field = add(new Field(u"newer-lock"_s, tr("Or paste it here"), m_box));
    add(m_result);
    m_result->hide();
    if (!pages.isEmpty()) {
        add(new Hint(tr("No newer lock yet? %1 may have put it at one of these places. This app looks nothing up by "
                        "itself.")
                         .arg(m_team)));
        auto *where = add(new FactList);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString page = pages[i].toString();
            where->addCopied(tr("Place %1").arg(i + 1), page, page, FactList::Letters::Normal);
        }
    }
    connect(this, &Page::continuePressed, this, [this] {
        if (m_taken)
            Q_EMIT done();
        else if (m_box->toPlainText().trimmed().isEmpty())
            fault(tr("Open a file, or paste the lock or the page here"));
        else
            check(m_box->toPlainText().toUtf8());
    });
}

void NewerLockPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NewerLockPage::openFile);
    dialog->open();
}

void NewerLockPage::openFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        fault(tr("This file cannot be read. Save it again, then try once more"));
    else
        check(file.read(largestPage + 1));
}

void NewerLockPage::check(const QByteArray &published)
{
    if (continueText().isEmpty()) // one at a time
        return;
    clearFaults();
    m_taken = false;
    m_result->hide();
    setContinue({});
    const auto unpacked = [published] { return readPublished(Mime(), published); };
    QtConcurrent::run(unpacked).then(this, [this](const QByteArray &text) {
        m_renew(text).then(this, [this](const std::expected<Renewal, VendorProblem> &result) { show(result); });
    });
}

void NewerLockPage::show(const std::expected<Renewal, VendorProblem> &result)
{
    setContinue(tr("Check it"));
    if (!result) {
        const VendorProblem &problem = result.error();
        fault(problem.keyProblem ? LockText::notTaken(*problem.keyProblem, m_team)
                                 : tr("It could not be kept on this computer. The disk may be full"));
        return;
    }
    QString words = LockText::renewed(*result, m_team);
    if (result->unprovenRevocation)
        words += u' '
            + tr("Somebody says in it that the lock is withdrawn, but that cannot be proven. Look for news from %1 "
                 "before you "
                 "send anything.")
                  .arg(m_team);
    m_result->setWords(words);
    m_result->show();
    if (result->changed || result->withdrawn) {
        m_taken = true;
        setContinue(tr("Continue"));
    }
}

void NewerLockPage::fault(const QString &words)
{
    showFaults({{m_field->id(), words}});
}

void NewerLockPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void NewerLockPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        openFile(urls.constFirst().toLocalFile());
    else if (event->mimeData()->hasText())
        check(event->mimeData()->text().toUtf8());
}
