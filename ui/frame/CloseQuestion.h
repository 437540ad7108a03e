#pragma once

#include <QDialog>

/// Asked when the window closes while something typed is on no disk yet. Accepted means: close and lose it. Show it
/// with open(); it deletes itself.
class CloseQuestion final : public QDialog {
    Q_OBJECT

public:
    explicit CloseQuestion(QWidget *parent);
};
