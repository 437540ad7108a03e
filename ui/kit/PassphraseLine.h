#pragma once

#include "ui/kit/PassphraseText.h"

#include <QClipboard>
#include <QWidget>

/// The line of a PassphraseField. Not a QLineEdit: that leaves copies of what is typed all over the heap, for its undo,
/// its layout and its accessible text. Nothing can be copied, cut, dragged or undone here.
class PassphraseLine final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseLine(QWidget *parent = nullptr);

    [[nodiscard]] const PassphraseText &text() const { return m_text; }
    [[nodiscard]] bool isShown() const { return m_shown; }
    void setShown(bool shown); ///< its characters instead of dots
    void fill(std::span<const char> utf8); ///< not by the person: edited() is emitted, what does not fit is not taken
    void clear();
    void selectAll();

    /// By a screen reader, which counts in characters. Instead of what stands from `from` to `to`.
    void replace(int from, int to, QStringView words);
    void select(int from, int to);

    [[nodiscard]] QRect characterPlace(int character) const; ///< in the widget
    [[nodiscard]] int characterAt(QPoint place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter
    void full(); ///< it did not fit, and nothing of it was put in
    void capsLockSeen(bool on); ///< a letter was typed that tells

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool edit(const QKeyEvent &event); ///< false: it is no key of a line's
    void type(const QKeyEvent &event);
    void insert(QStringView words);
    void insertLine(QStringView words); ///< from elsewhere: without the line ends around it
    void pasteFrom(QClipboard::Mode mode);
    void erase(qsizetype from, qsizetype to);
    void moveTo(qsizetype place, bool select);
    void changed();

    [[nodiscard]] QFont letters() const;
    [[nodiscard]] QList<int> edges() const; ///< where each character starts, and where the last one ends
    [[nodiscard]] QRect room() const; ///< for the characters
    [[nodiscard]] int offset(const QList<int> &edges) const; ///< of the first character in the widget
    void keepCursorInSight();

    PassphraseText m_text;
    bool m_shown = false;
    int m_scrolled = 0; ///< px of the characters that are out of sight at the start
};
