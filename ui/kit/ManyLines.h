#pragma once

#include "ui/kit/Pasted.h"

#include <QPlainTextEdit>

/// A box to tell a story in: words only, whatever is pasted or dropped; Tab leaves it; at most a million bytes. Very
/// long lines that are pasted are broken, so that a million bytes can be written in.
class ManyLines final : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr qsizetype mostBytes = 1'000'000;

    explicit ManyLines(int lines = 6, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void full(); ///< something was written or pasted that did not fit; what fitted is there
    void took(const Pasted &pasted); ///< something was pasted that is not just as it was

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    [[nodiscard]] qsizetype room() const; ///< bytes that still fit beside what is not selected

    int m_lines;
};
