#include "ui/kit/ManyLines.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

namespace {

/// Qt makes a block of each line: more of them would hold up the page that shows them.
constexpr qsizetype mostLines = 10'000;

/// How many line ends may still come beside what is not selected.
qsizetype lineEndsLeft(const QPlainTextEdit &box)
{
    const auto selected = box.textCursor().selectedText().count(QChar::ParagraphSeparator);
    return mostLines - box.blockCount() + selected;
}

QStringView firstLines(QStringView text, qsizetype lineEnds)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\n' && --lineEnds < 0)
            return text.first(at);
    }
    return text;
}

/// A file dropped here would leave its path in the report, which tells the person's name.
bool isLocalFile(const QMimeData *data)
{
    const auto urls = data->urls();
    return std::ranges::any_of(urls, [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace

ManyLines::ManyLines(int lines, QWidget *parent) : QPlainTextEdit(parent), m_lines(lines)
{
    setTabChangesFocus(true);
    auto policy = sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Fixed);
    setSizePolicy(policy);
}

QSize ManyLines::sizeHint() const
{
    return {400, QFontMetrics(font()).lineSpacing() * m_lines + 2 * 16};
}

void ManyLines::keyPressEvent(QKeyEvent *event)
{
    const auto words = event->text();
    const bool ends = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool writes = ends || (!words.isEmpty() && words.at(0).isPrint());
    if ((writes && room() < words.toUtf8().size()) || (ends && lineEndsLeft(*this) <= 0)) {
        Q_EMIT full();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ManyLines::inputMethodEvent(QInputMethodEvent *event)
{
    if (const auto words = event->commitString(); room() < words.toUtf8().size()) {
        event->setCommitString(Pasted::story(words, room()).text);
        Q_EMIT full();
    }
    QPlainTextEdit::inputMethodEvent(event);
}

void ManyLines::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    const auto pasted = Pasted::story(source->text(), room(), textCursor().block().length() - 1);
    const auto fitting = firstLines(pasted.text, lineEndsLeft(*this));
    textCursor().insertText(fitting.toString()); // in one step of undo
    ensureCursorVisible();
    if (pasted.changed || pasted.broken)
        Q_EMIT took(pasted);
    if (pasted.cut || fitting.size() < pasted.text.size())
        Q_EMIT full();
}

bool ManyLines::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !isLocalFile(source);
}

qsizetype ManyLines::room() const
{
    // three bytes a unit is the most; only a box that may be nearly full is worth counting
    const auto selected = textCursor().selectedText().toUtf8().size();
    if (const qsizetype most = 3 * qsizetype{document()->characterCount() - 1}; most < mostBytes / 2)
        return mostBytes - most + selected;
    return mostBytes - toPlainText().toUtf8().size() + selected;
}
