#pragma once

#include "ui/kit/Pasted.h"

#include <QClipboard>
#include <QLineEdit>

/// A line to write in. Nothing is remembered or completed. What is pasted loses its line ends, unless somebody makes
/// more of several lines: see takeLines().
class OneLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit OneLine(QWidget *parent = nullptr);

    /// From now on a text of several lines is not put in, but handed over by linesPasted().
    void takeLines() { m_takesLines = true; }

    void insertPasted(const QString &text); ///< whichever way it came

Q_SIGNALS:
    void full(); ///< something did not fit; what fitted is there
    void took(const Pasted &pasted); ///< something was pasted that is not just as it was
    void linesPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void pasteFrom(QClipboard::Mode mode);

    bool m_takesLines = false;
};
