#pragma once

#include "ui/kit/Button.h"

#include <QFrame>

/// A dashed box that says what may be dropped on the page, with buttons for those who cannot drop.
class DropBox final : public QFrame {
    Q_OBJECT

public:
    explicit DropBox(const QString &words, QWidget *parent = nullptr);
    Button *addButton(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class QHBoxLayout *m_buttons;
};
