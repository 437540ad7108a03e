#pragma once

#include <QTimer>

#include <chrono>

class QApplication;

/// Notices that nobody has touched the program's keys, mouse or screen for a while.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(QApplication &application, QObject *parent = nullptr);

    void setAfter(std::chrono::milliseconds time); ///< 0: never
    [[nodiscard]] std::chrono::milliseconds remaining() const { return m_timer.remainingTimeAsDuration(); }

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};
