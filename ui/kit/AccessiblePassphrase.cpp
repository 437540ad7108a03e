#include "ui/kit/AccessiblePassphrase.h"

#include "ui/kit/PassphraseLine.h"
#include "ui/kit/Wiped.h"

#include <QLabel>

AccessiblePassphrase::AccessiblePassphrase(PassphraseLine *line)
    : QAccessibleWidget(line, QAccessible::EditableText), m_line(line)
{
}

void *AccessiblePassphrase::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State AccessiblePassphrase::state() const
{
    auto state = QAccessibleWidget::state();
    state.editable = true;
    state.passwordEdit = true;
    return state;
}

QString AccessiblePassphrase::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? dots(characterCount()) : QAccessibleWidget::text(kind);
}

QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
AccessiblePassphrase::relations(QAccessible::Relation match) const
{
    auto all = QAccessibleWidget::relations(match);
    const auto *const field = m_line->parentWidget() ? m_line->parentWidget()->parentWidget() : nullptr;
    if (!field || !(match & QAccessible::Label))
        return all;
    for (auto *label : field->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) // Qt looks beside the line only
        if (label->buddy() == m_line)
            all.append({QAccessible::queryAccessibleInterface(label), QAccessible::Label});
    return all;
}

void AccessiblePassphrase::setText(QAccessible::Text kind, const QString &words)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), words);
    else
        QAccessibleWidget::setText(kind, words);
}

void AccessiblePassphrase::selection(int index, int *from, int *to) const
{
    const auto &text = m_line->text();
    const bool there = index == 0 && selectionCount() > 0;
    *from = there ? text.charactersBefore(text.selectionStart()) : 0;
    *to = there ? text.charactersBefore(text.selectionEnd()) : 0;
}

int AccessiblePassphrase::selectionCount() const
{
    return m_line->text().selectionStart() == m_line->text().selectionEnd() ? 0 : 1;
}

void AccessiblePassphrase::addSelection(int from, int to)
{
    m_line->select(from, to);
}

void AccessiblePassphrase::removeSelection(int)
{
    setCursorPosition(cursorPosition());
}

void AccessiblePassphrase::setSelection(int index, int from, int to)
{
    if (index == 0)
        m_line->select(from, to);
}

int AccessiblePassphrase::cursorPosition() const
{
    return m_line->text().charactersBefore(m_line->text().cursor());
}

void AccessiblePassphrase::setCursorPosition(int position)
{
    m_line->select(position, position);
}

QString AccessiblePassphrase::text(int from, int to) const
{
    return dots(std::clamp(to, 0, characterCount()) - std::clamp(from, 0, characterCount()));
}

int AccessiblePassphrase::characterCount() const
{
    return m_line->text().length();
}

QRect AccessiblePassphrase::characterRect(int offset) const
{
    const auto place = m_line->characterPlace(offset);
    return {m_line->mapToGlobal(place.topLeft()), place.size()};
}

int AccessiblePassphrase::offsetAtPoint(const QPoint &point) const
{
    return m_line->characterAt(m_line->mapFromGlobal(point));
}

void AccessiblePassphrase::scrollToSubstring(int, int to)
{
    setCursorPosition(to);
}

QString AccessiblePassphrase::attributes(int, int *from, int *to) const
{
    *from = 0;
    *to = characterCount();
    return {};
}

void AccessiblePassphrase::deleteText(int from, int to)
{
    m_line->replace(from, to, {});
}

void AccessiblePassphrase::insertText(int offset, const QString &words)
{
    replaceText(offset, offset, words);
}

void AccessiblePassphrase::replaceText(int from, int to, const QString &words)
{
    const Wiped written(words);
    m_line->replace(from, to, written.words());
}

QString AccessiblePassphrase::dots(int count) const
{
    return QString(std::max(0, count), u'\u2022');
}
