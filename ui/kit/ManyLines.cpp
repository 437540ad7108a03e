#include "ui/kit/ManyLines.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

namespace {

/// As many whole characters as fit into so many bytes.
QString fitting(const QString &words, qsizetype bytes)
{
    auto utf8 = words.toUtf8();
    if (utf8.size() <= bytes)
        return words;
    bytes = std::max<qsizetype>(0, bytes);
    while (bytes > 0 && (static_cast<uchar>(utf8.at(bytes)) & 0xC0U) == 0x80U)
        --bytes; // not in the middle of a character
    utf8.truncate(bytes);
    return QString::fromUtf8(utf8);
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
    const bool writes =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || (!words.isEmpty() && words.at(0).isPrint());
    if (writes && room() < words.toUtf8().size()) {
        Q_EMIT full();
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ManyLines::inputMethodEvent(QInputMethodEvent *event)
{
    if (const auto words = event->commitString(); room() < words.toUtf8().size()) {
        event->setCommitString(fitting(words, room()));
        Q_EMIT full();
    }
    QPlainTextEdit::inputMethodEvent(event);
}

void ManyLines::insertFromMimeData(const QMimeData *source)
{
    if (!canInsertFromMimeData(source))
        return;
    const auto words = fitting(source->text(), room());
    textCursor().insertText(words); // in one step of undo
    ensureCursorVisible();
    if (words.size() < source->text().size())
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
