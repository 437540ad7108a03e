#include "ui/pages/FilesPage.h"

#include "app/cases/FilesApart.h"
#include "ui/journey/MadeFiles.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Notice.h"
#include "ui/kit/UndoLine.h"
#include "ui/pages/DropBox.h"
#include "ui/pages/FileRow.h"
#include "ui/words/ProblemText.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

#include <algorithm>

namespace {

constexpr qint64 mostMailServices = 25'000'000;

/// What a mail service will see of files of this size: base64 once, and the odd thousand.
qint64 lockedSize(qint64 files)
{
    return files / 100 * 142 + 10'000;
}

/// Bytes of the files that go into the mail.
qint64 sizeInMail(const std::vector<TakenFile> &files)
{
    const std::vector<bool> apart = filesApart(files);
    qint64 size = 0;
    for (size_t i = 0; i < files.size(); ++i)
        size += apart[i] ? 0 : files[i].size();
    return size;
}

/// Where the product keeps its log on the person's system, as the vendor says; empty when they don't.
QString logOf(const Draft &draft)
{
    if (const auto *product = draft.vendor().product(draft.text(u"product"))) {
        for (const auto &log : product->logs) {
            if (log.system == draft.text(u"system"))
                return log.place;
        }
    }
    return {};
}

QStringList namesOf(const DraftFiles &files)
{
    QStringList names;
    for (const TakenFile &file : files.originals())
        names.append(file.name());
    return names;
}

} // namespace

FilesPage::FilesPage(Draft &draft, const EvidenceTools &tools, QWidget *parent)
    : Page(tr("Pictures and files"), parent), m_draft(draft), m_tools(tools), m_card(new Card), m_size(new Hint),
      m_stop(new LinkButton(tr("Stop"))),
      m_tooBig(
          new Notice(Notice::Kind::Warning,
                     tr("This may be too big for your email service. If it is refused, remove the biggest file, and "
                        "say in your report that you have it."))),
      m_undo(new UndoLine(QString())),
      m_proof(new Hint(tr("Is a picture itself the proof? Then you can send it unchanged. The team also gets what is "
                          "hidden in it.")))
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(headingText()); // whatever takes the focus has one
    addDropBox();
    connect(m_undo, &UndoLine::pressed, this, [this] {
        m_undo->hide();
        m_draft.putBack();
    });
    m_undo->hide();

    if (const QString log = logOf(draft); !log.isEmpty())
        add(new Hint(tr("A log is a file in which an app writes down what it does. For %1 it lies here:")
                         .arg(draft.text(u"product")),
                     log));
    add(m_card);
    add(m_undo);
    add(m_size);
    content()->addWidget(m_stop, 0, Qt::AlignLeading);
    add(m_tooBig);
    add(m_proof);
    connect(&draft, &Draft::changed, this, &FilesPage::showFiles);
    connect(&draft, &Draft::filePrepared, this, &FilesPage::showFiles);
    connect(&draft, &Draft::filesTaken, this, &FilesPage::showRefused);
    connect(&draft, &Draft::adding, this, [this](int done, int total) {
        constexpr qint64 kib = 1024;
        m_size->setWords(
            tr("Adding the files: %1 of %2.").arg(ProblemText::size(done * kib), ProblemText::size(total * kib)));
    });
    connect(m_stop, &LinkButton::clicked, &draft, &Draft::stopAdding);
    showFiles();
}

void FilesPage::addDropBox()
{
    auto *box = add(new DropBox(tr("Drop files here, or paste a picture with Ctrl+V")));
    auto *choose = box->addButton(tr("Add files"));
    choose->setObjectName(QStringLiteral("add-files"));
    connect(choose, &Button::clicked, this, &FilesPage::chooseFiles);
    if (m_tools.canTakeScreenshot && m_tools.canTakeScreenshot())
        connect(box->addButton(tr("Take a screenshot")), &Button::clicked, this, &FilesPage::takeScreenshot);
    else
        add(new Hint(tr("To show what is on your screen, press Print on the keyboard. Then paste the picture here.")));
}

void FilesPage::showFiles()
{
    const std::vector<bool> apart = filesApart(m_draft.files());
    const auto &files = m_draft.evidence().all();
    QList<FileRow *> rows;
    for (size_t i = 0; i < files.size(); ++i) {
        const auto there = std::ranges::find(m_rows, files[i].key, &FileRow::key);
        rows.append(there == m_rows.end() ? newRow(files[i]) : *there);
        rows.last()->tell(files[i], apart[i]);
    }
    if (rows != m_rows)
        m_card->setRows({rows.begin(), rows.end()});
    m_rows = rows;
    m_card->setHidden(files.empty());
    m_proof->setVisible(std::ranges::any_of(files, [](const DraftFiles::File &file) {
        return file.prepared && file.prepared->kind == FileKind::Picture && file.prepared->copy;
    }));
    showSize();
}

FileRow *FilesPage::newRow(const DraftFiles::File &file)
{
    const quint64 key = file.key;
    auto *row = new FileRow(file);
    connect(row, &FileRow::checkPressed, this, [this, key] { Q_EMIT checkPressed(key); });
    connect(row, &FileRow::removePressed, this, [this, key] { remove(key); });
    connect(row, &FileRow::tryAgainPressed, this, [this] { m_draft.evidence().tryAgain(); });
    connect(row, &FileRow::unchangedPressed, this, [this, key](bool unchanged) { sendUnchanged(key, unchanged); });
    return row;
}

void FilesPage::showSize()
{
    m_stop->setVisible(m_draft.isAddingFiles());
    const qint64 inMail = sizeInMail(m_draft.files());
    const qint64 locked = lockedSize(inMail);
    if (m_draft.isAddingFiles())
        m_size->setWords(tr("Reading the files."));
    else if (m_draft.evidence().all().empty())
        m_size->setWords(tr("A picture of the screen or a log file helps a lot, but you don't need one."));
    else if (inMail < m_draft.sizeOfFiles())
        m_size->setWords(tr("In the email: %1. About %2 after locking. Most email services take up to 25 MB.")
                             .arg(ProblemText::size(inMail), ProblemText::size(locked)));
    else
        m_size->setWords(tr("%1. About %2 after locking. Most email services take up to 25 MB.")
                             .arg(ProblemText::size(inMail), ProblemText::size(locked)));
    m_tooBig->setHidden(locked <= mostMailServices);
}

void FilesPage::showRefused(const QList<Draft::Refused> &refused)
{
    QList<Fault> faults;
    for (const Draft::Refused &file : refused)
        faults.append(
            {QStringLiteral("add-files"), ProblemText::refusal(ProblemText::shownName(file.name), file.problem)});
    if (faults.isEmpty())
        clearFaults();
    else
        showFaults(faults);
}

void FilesPage::sendUnchanged(quint64 key, bool unchanged)
{
    if (const auto *file = m_draft.evidence().find(key)) {
        Treatment treatment = file->treatment;
        treatment.unchanged = unchanged;
        m_draft.evidence().treat(key, treatment);
    }
}

void FilesPage::remove(quint64 key)
{
    const auto &files = m_draft.evidence().all();
    const auto file = std::ranges::find(files, key, &DraftFiles::File::key);
    if (file == files.end())
        return;
    m_undo->setWords(tr("\"%1\" is removed.").arg(ProblemText::shownName(file->original.name())));
    m_draft.removeFile(static_cast<size_t>(file - files.begin()));
    m_undo->show();
    m_undo->call();
}

void FilesPage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { m_draft.addFiles(paths); });
    dialog->open();
}

void FilesPage::takeScreenshot()
{
    m_tools.takeScreenshot().then(
        QCoreApplication::instance(), // also when another page shows by then, or the report was put away
        [files = QPointer<DraftFiles>(&m_draft.evidence()),
         page = QPointer<FilesPage>(this)](const std::expected<QString, ScreenshotProblem> &path) {
            if (path && files)
                files->add({MadeFiles::screenshot(*path, namesOf(*files))});
            else if (path)
                MadeFiles::discardScreenshot(*path);
            else if (page && path.error() == ScreenshotProblem::Failed)
                page->showFaults(
                    {{QStringLiteral("add-files"),
                      tr("The screenshot did not work. Press Print on the keyboard, then paste the picture "
                         "here")}});
        });
}

void FilesPage::take(const QMimeData &mime)
{
    if (const QStringList paths = MadeFiles::localFiles(mime); !paths.isEmpty())
        m_draft.addFiles(paths);
    else if (const auto made = MadeFiles::from(mime, namesOf(m_draft.evidence())))
        m_draft.evidence().add({*made});
    else if (MadeFiles::canBeMade(mime) && (mime.hasImage() || !mime.text().isEmpty()))
        showFaults(
            {{QStringLiteral("add-files"), tr("This is too much to paste. Save it as a file, and add the file")}});
}

void FilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!MadeFiles::localFiles(*event->mimeData()).isEmpty() || MadeFiles::canBeMade(*event->mimeData()))
        event->acceptProposedAction();
}

void FilesPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(*event->mimeData());
}

void FilesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        take(*QGuiApplication::clipboard()->mimeData());
    else
        Page::keyPressEvent(event);
}
