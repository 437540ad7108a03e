#include "ui/kit/PassphraseLine.h"

#include "ui/kit/Wiped.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace {

/// As Qt's own lines decide what is writing. AltGr counts as Ctrl and Alt on some keyboards.
bool writes(const QKeyEvent &event, QStringView words)
{
    const auto with = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (words.isEmpty() || with == Qt::ControlModifier || with == Qt::AltModifier || with == Qt::MetaModifier)
        return false;
    const QChar c = words[0];
    return c.isPrint() || c.isSurrogate() || c.category() == QChar::Other_Format
        || c.category() == QChar::Other_PrivateUse;
}

} // namespace

PassphraseLine::PassphraseLine(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAcceptDrops(true);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PassphraseLine::setShown(bool shown)
{
    m_shown = shown;
    keepCursorInSight();
    update();
}

void PassphraseLine::fill(std::span<const char> utf8)
{
    if (m_text.fill(utf8))
        changed();
    else
        Q_EMIT full();
}

void PassphraseLine::clear()
{
    m_text.clear();
    changed();
}

void PassphraseLine::selectAll()
{
    m_text.moveTo(0);
    moveTo(m_text.end(), true);
}

void PassphraseLine::replace(int from, int to, QStringView words)
{
    select(from, to);
    if (words.isEmpty())
        erase(m_text.selectionStart(), m_text.selectionEnd());
    else
        insertLine(words);
}

void PassphraseLine::select(int from, int to)
{
    m_text.moveTo(m_text.placeOf(from));
    moveTo(m_text.placeOf(to), true);
}

void PassphraseLine::keyPressEvent(QKeyEvent *event)
{
    const Wiped words(event->text());
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT submitted();
        event->ignore(); // the window goes on, as from any line
    } else if (edit(*event)) {
        event->accept();
    } else if (writes(*event, words.words())) {
        type(*event);
        event->accept();
    } else {
        event->ignore();
    }
}

bool PassphraseLine::edit(const QKeyEvent &event)
{
    using Key = QKeySequence;
    const qsizetype here = m_text.cursor();
    const bool selected = m_text.selectionStart() != m_text.selectionEnd();
    // where dots hide the words, they are not told by how far the cursor jumps
    const qsizetype wordStart = m_shown ? m_text.wordBefore(here) : 0;
    const qsizetype wordEnd = m_shown ? m_text.wordAfter(here) : m_text.end();
    const struct {
        Key::StandardKey move;
        Key::StandardKey select;
        qsizetype place;
    } moves[] = {{Key::MoveToPreviousChar, Key::SelectPreviousChar, m_text.before(here)},
                 {Key::MoveToNextChar, Key::SelectNextChar, m_text.after(here)},
                 {Key::MoveToPreviousWord, Key::SelectPreviousWord, wordStart},
                 {Key::MoveToNextWord, Key::SelectNextWord, wordEnd},
                 {Key::MoveToStartOfLine, Key::SelectStartOfLine, 0},
                 {Key::MoveToEndOfLine, Key::SelectEndOfLine, m_text.end()}};
    for (const auto &[move, select, place] : moves) {
        if (event.matches(move) || event.matches(select)) {
            moveTo(place, event.matches(select));
            return true;
        }
    }
    if (event.matches(Key::SelectAll))
        selectAll();
    else if (event.matches(Key::Paste))
        pasteFrom(QClipboard::Clipboard);
    else if (event.matches(Key::DeleteStartOfWord))
        erase(selected ? m_text.selectionStart() : wordStart, selected ? m_text.selectionEnd() : here);
    else if (event.matches(Key::DeleteEndOfWord))
        erase(selected ? m_text.selectionStart() : here, selected ? m_text.selectionEnd() : wordEnd);
    else if (event.key() == Qt::Key_Backspace && !(event.modifiers() & ~Qt::ShiftModifier))
        erase(selected ? m_text.selectionStart() : m_text.before(here), selected ? m_text.selectionEnd() : here);
    else if (event.matches(Key::Delete))
        erase(selected ? m_text.selectionStart() : here, selected ? m_text.selectionEnd() : m_text.after(here));
    else
        return false;
    return true;
}

void PassphraseLine::type(const QKeyEvent &event)
{
    const Wiped words(event.text());
    // no toolkit tells the state of Caps Lock: a letter does, by its case
    if (const QChar c = words.words().at(0); c.isUpper() != c.isLower())
        Q_EMIT capsLockSeen(c.isUpper() != event.modifiers().testFlag(Qt::ShiftModifier));
    insert(words.words());
}

void PassphraseLine::insert(QStringView words)
{
    if (m_text.insert(words))
        changed();
    else
        Q_EMIT full();
}

void PassphraseLine::insertLine(QStringView words)
{
    const auto endsLine = [](QChar c) { return c == u'\n' || c == u'\r'; };
    while (!words.isEmpty() && endsLine(words.back()))
        words.chop(1);
    while (!words.isEmpty() && endsLine(words.front()))
        words.slice(1);
    insert(words);
}

void PassphraseLine::pasteFrom(QClipboard::Mode mode)
{
    const Wiped words(QGuiApplication::clipboard()->text(mode));
    insertLine(words.words());
}

void PassphraseLine::erase(qsizetype from, qsizetype to)
{
    if (from == to)
        return;
    m_text.moveTo(from);
    m_text.moveTo(to, true);
    m_text.eraseSelected();
    changed();
}

void PassphraseLine::moveTo(qsizetype place, bool select)
{
    m_text.moveTo(place, select);
    keepCursorInSight();
    update();
    QAccessibleTextCursorEvent event(this, m_text.charactersBefore(m_text.cursor()));
    QAccessible::updateAccessibility(&event);
}

void PassphraseLine::changed()
{
    moveTo(m_text.cursor(), false);
    Q_EMIT edited();
}

void PassphraseLine::inputMethodEvent(QInputMethodEvent *event)
{
    const Wiped words(event->commitString()); // what is not committed yet is not shown: it is nobody's to see
    if (!words.words().isEmpty())
        insert(words.words());
    event->accept();
}

QVariant PassphraseLine::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImEnabled)
        return true;
    if (query == Qt::ImHints)
        return static_cast<int>(inputMethodHints());
    if (query == Qt::ImCursorRectangle)
        return characterPlace(m_text.charactersBefore(m_text.cursor()));
    return {}; // no text around the cursor, and not where in it the cursor is
}

void PassphraseLine::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(m_text.placeOf(characterAt(event->position().toPoint())),
               event->modifiers().testFlag(Qt::ShiftModifier));
}

void PassphraseLine::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        moveTo(m_text.placeOf(characterAt(event->position().toPoint())), true);
}

void PassphraseLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection())
        pasteFrom(QClipboard::Selection);
}

void PassphraseLine::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, [this] { pasteFrom(QClipboard::Clipboard); });
    menu->popup(event->globalPos());
}

void PassphraseLine::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText() && !event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PassphraseLine::dropEvent(QDropEvent *event)
{
    const Wiped words(event->mimeData()->text());
    insertLine(words.words());
    event->acceptProposedAction();
}

void PassphraseLine::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PassphraseLine::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}
