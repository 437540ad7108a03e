#include "ui/pages/FilesPage.h"

#include "app/cases/FilesApart.h"
#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Notice.h"
#include "ui/pages/DropBox.h"
#include "ui/words/ProblemText.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

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

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) { // nothing is fetched from elsewhere (THREATS-A4)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FilesPage::FilesPage(Draft &draft, QWidget *parent)
    : Page(tr("Pictures and files"), parent), m_draft(draft), m_card(new Card), m_size(new Hint),
      m_stop(new LinkButton(tr("Stop"))),
      m_tooBig(
          new Notice(Notice::Kind::Warning,
                     tr("This may be too big for your email service. If it is refused, remove the biggest file, and "
                        "say in your report that you have it."))),
      m_undo(new QWidget), m_undoWords(new Body)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    setAccessibleName(headingText()); // whatever takes the focus has one
    auto *box = add(new DropBox(tr("Drop files here, or paste copied files with Ctrl+V")));
    auto *choose = box->addButton(tr("Add files"));
    choose->setObjectName(QStringLiteral("add-files"));
    connect(choose, &Button::clicked, this, &FilesPage::chooseFiles);

    auto *undoRow = new QHBoxLayout(m_undo);
    undoRow->setContentsMargins(0, 0, 0, 0);
    auto *undo = new LinkButton(tr("Undo"));
    undoRow->addWidget(m_undoWords);
    undoRow->addWidget(undo);
    undoRow->addStretch(1);
    connect(undo, &LinkButton::clicked, this, [this] {
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
    add(new Hint(tr("Files are sent as they are. Look through them first: a picture may show names, and a log may hold "
                    "passwords.")));
    connect(&draft, &Draft::changed, this, &FilesPage::showFiles);
    connect(&draft, &Draft::filesTaken, this, &FilesPage::showRefused);
    connect(&draft, &Draft::adding, this, [this](int done, int total) {
        constexpr qint64 kib = 1024;
        m_size->setWords(
            tr("Adding the files: %1 of %2.").arg(ProblemText::size(done * kib), ProblemText::size(total * kib)));
    });
    connect(m_stop, &LinkButton::clicked, &draft, &Draft::stopAdding);
    showFiles();
}

void FilesPage::showFiles()
{
    m_card->clear();
    const std::vector<bool> apart = filesApart(m_draft.files());
    for (size_t i = 0; i < m_draft.files().size(); ++i) {
        const TakenFile &file = m_draft.files()[i];
        const QString size = ProblemText::size(file.size());
        auto *row = new ActionRow(
            ProblemText::shownName(file.name()),
            apart[i] ? tr("%1. Too big for email. We lock it on its own and you hand it over another way.").arg(size)
                     : size);
        connect(row->addButton(tr("Remove")), &Button::clicked, this, [this, i] { remove(i); });
        m_card->addRow(row);
    }
    m_card->setHidden(m_draft.files().empty());

    showSize();
}

void FilesPage::showSize()
{
    m_stop->setVisible(m_draft.isAddingFiles());
    const qint64 inMail = sizeInMail(m_draft.files());
    const qint64 locked = lockedSize(inMail);
    if (m_draft.isAddingFiles())
        m_size->setWords(tr("Reading the files."));
    else if (m_draft.files().empty())
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

void FilesPage::remove(size_t index)
{
    m_undoWords->setText(tr("\"%1\" is removed.").arg(ProblemText::shownName(m_draft.files()[index].name())));
    m_draft.removeFile(index);
    m_undo->show();
}

void FilesPage::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { m_draft.addFiles(paths); });
    dialog->open();
}

void FilesPage::take(const QMimeData &mime)
{
    if (const QStringList paths = localFiles(mime); !paths.isEmpty())
        m_draft.addFiles(paths);
}

void FilesPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
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
