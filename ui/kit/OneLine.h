#pragma once

#include <QLineEdit>

/// A line to write in. What is pasted loses its line ends; nothing is remembered or completed.
class OneLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit OneLine(QWidget *parent = nullptr);
};
