#include "ui/kit/OneLine.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace {

constexpr int mostCharacters = 4096; // more than any question takes: what is too long is told, not cut at once

} // namespace

OneLine::OneLine(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(mostCharacters);
    connect(this, &QLineEdit::inputRejected, this, &OneLine::full);
}

void OneLine::insertPasted(const QString &text)
{
    if (m_takesLines && text.trimmed().contains(u'\n')) {
        Q_EMIT linesPasted(text);
        return;
    }
    const auto pasted = Pasted::line(QStringView(text).trimmed(), qsizetype{maxLength()} * 4);
    insert(pasted.text); // says by inputRejected() when there is no room
    if (pasted.changed)
        Q_EMIT took(pasted);
    if (pasted.cut)
        Q_EMIT full();
}

void OneLine::pasteFrom(QClipboard::Mode mode)
{
    insertPasted(QGuiApplication::clipboard()->text(mode));
}

void OneLine::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        pasteFrom(QClipboard::Clipboard);
    else
        QLineEdit::keyPressEvent(event);
}

void OneLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection())
        pasteFrom(QClipboard::Selection);
    else
        QLineEdit::mouseReleaseEvent(event);
}

void OneLine::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *paste = menu->findChild<QAction *>(QStringLiteral("edit-paste"))) {
        paste->disconnect(this);
        connect(paste, &QAction::triggered, this, [this] { pasteFrom(QClipboard::Clipboard); });
    }
    menu->popup(event->globalPos());
}

void OneLine::dropEvent(QDropEvent *event)
{
    if (event->source() == this) { // words moved within the line
        QLineEdit::dropEvent(event);
        return;
    }
    const auto *dropped = event->mimeData();
    const auto urls = dropped->urls();
    const bool file = std::ranges::any_of(urls, [](const QUrl &url) { return url.isLocalFile(); });
    if (dropped->hasText() && !file) { // a file's path tells the person's name
        insertPasted(dropped->text());
        event->acceptProposedAction();
    }
}
