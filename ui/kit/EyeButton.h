#pragma once

#include <QAbstractButton>

/// Shows what dots hide, for as long as it is pressed down. Its shape is an eye, closed or open; its name stays, and a
/// screen reader says whether it is pressed.
class EyeButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit EyeButton(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
