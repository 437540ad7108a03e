#pragma once

#include <QAccessibleWidget>

class PassphraseLine;

/// A PassphraseLine to screen readers: a field for a password, of which they can count and write the characters, and
/// read none.
class AccessiblePassphrase final : public QAccessibleWidget,
                                   public QAccessibleTextInterface,
                                   public QAccessibleEditableTextInterface {
public:
    explicit AccessiblePassphrase(PassphraseLine *line);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QList<std::pair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match = QAccessible::AllRelations) const override;
    void setText(QAccessible::Text kind, const QString &words) override;

    void selection(int index, int *from, int *to) const override;
    int selectionCount() const override;
    void addSelection(int from, int to) override;
    void removeSelection(int index) override;
    void setSelection(int index, int from, int to) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int from, int to) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int from, int to) override;
    QString attributes(int offset, int *from, int *to) const override;

    void deleteText(int from, int to) override;
    void insertText(int offset, const QString &words) override;
    void replaceText(int from, int to, const QString &words) override;

private:
    [[nodiscard]] QString dots(int count) const;

    PassphraseLine *m_line;
};
