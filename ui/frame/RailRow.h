#pragma once

#include <QPushButton>

/// One line of the rail: a name, its state at the end, a bar at the start when one is there now.
class RailRow final : public QPushButton {
    Q_OBJECT

public:
    RailRow(const QString &name, const QString &state, QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QString state() const { return m_state; }
    void setState(const QString &state);
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool fitsBeside(int width) const;
    void describe();

    QString m_name;
    QString m_state;
    bool m_current = false;
};
