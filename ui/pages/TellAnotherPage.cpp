#include "ui/pages/TellAnotherPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Labels.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/Notice.h"
#include "ui/kit/OneLine.h"
#include "ui/pages/DropBox.h"
#include "ui/words/TeamText.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 largestFile = 4 * 1024 * 1024; // as Armor::readKeys()
} // namespace

TellAnotherPage::TellAnotherPage(RouteFields::FindTor findTor, QWidget *parent)
    : Page(tr("Which company do you want to tell?"), parent), m_line(new OneLine),
      m_place(new Field(u"team-place"_s, tr("Their email address or website"), m_line)),
      m_asks(new Notice(Notice::Kind::Info)), m_route(new RouteFields(std::move(findTor), RouteFields::For::Looking)),
      m_routeFold(new Folded(tr("Hide where I am"))), m_box(new ManyLines(4)),
      m_text(new Field(u"team-text"_s, tr("Or paste it here"), m_box)), m_working(new Notice(Notice::Kind::Info))
{
    setAcceptDrops(true);
    add(new Hint(tr("We look for two things: where they want to hear of a problem, and a lock that only they can "
                    "open. Many companies put both on their website.")));
    m_place->setHint(tr("security@example.org or example.org"));
    add(m_place);
    add(m_asks);
    m_routeFold->add(m_route);
    add(m_routeFold);
    auto *drop = add(new DropBox(tr("Or drop a file from them here")));
    auto *open = drop->addButton(tr("Open a file"));
    connect(open, &Button::clicked, this, &TellAnotherPage::chooseFile);
    m_text->setHint(tr("A lock, a page like security.txt or SECURITY.md, an email from them, or a profile that "
                       "somebody shared with you. We ask nobody on the internet about it."));
    add(m_text);
    add(m_working);
    m_working->hide();
    connect(m_line, &QLineEdit::textChanged, this, &TellAnotherPage::follow);
    connect(m_box, &QPlainTextEdit::textChanged, this, &TellAnotherPage::follow);
    connect(m_route, &RouteFields::changed, this, &TellAnotherPage::follow);
    connect(this, &Page::continuePressed, this, &TellAnotherPage::goOn);
    follow();
}

void TellAnotherPage::follow()
{
    const bool looks = m_box->toPlainText().trimmed().isEmpty();
    m_search = VendorSearch::of(m_line->text());
    const bool shown = looks && m_search;
    m_asks->setVisible(shown);
    m_routeFold->setVisible(shown);
    if (shown)
        m_asks->setWords(TeamText::asks(m_search->hosts(), m_route->hides()));
    if (!m_busy)
        setContinue(shown ? tr("Look it up") : tr("Continue"));
}

void TellAnotherPage::goOn()
{
    if (m_busy)
        return;
    clearFaults();
    const QString text = m_box->toPlainText();
    if (!text.trimmed().isEmpty()) {
        give(text.toUtf8());
    } else if (!m_search) {
        showFaults({{m_place->id(),
                     m_line->text().trimmed().isEmpty()
                         ? tr("Type an address or a website, or give us a file or a text")
                         : tr("This is no address or website that can be looked up. It looks like example.org")}});
    } else if (const auto faults = m_route->faults(); !faults.isEmpty()) {
        m_routeFold->setOpen(true);
        showFaults(faults);
    } else {
        Q_EMIT lookUp(*m_search, m_route->proxy());
    }
}

void TellAnotherPage::give(const QByteArray &bytes)
{
    if (m_busy)
        return;
    clearFaults();
    Q_EMIT given(bytes, m_search ? m_search->address : QString());
}

void TellAnotherPage::setBusy(bool busy)
{
    m_busy = busy;
    m_working->setVisible(busy);
    if (!busy) {
        follow();
        return;
    }
    setContinue({});
    m_working->setWords(tr("One moment. This can take some seconds."));
    announce(this, tr("One moment. This can take some seconds."));
}

void TellAnotherPage::showProblem(const QString &words)
{
    showFaults({{m_text->id(), words}});
}

void TellAnotherPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TellAnotherPage::openFile);
    dialog->open();
}

void TellAnotherPage::openFile(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        showProblem(tr("This file cannot be read. Save it again, then try once more"));
    else
        give(file.read(largestFile + 1));
}

void TellAnotherPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void TellAnotherPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        openFile(urls.constFirst().toLocalFile());
    else if (event->mimeData()->hasText())
        give(event->mimeData()->text().toUtf8());
}
