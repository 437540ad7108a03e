#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QApplication;

/// Draws 3 px around whatever has the focus, outside of it, so that nothing moves. A widget that takes the focus only
/// from the program (a heading) leaves it away with setProperty("noRing", true).
class FocusRing final : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QApplication &application);
    ~FocusRing() override;

    [[nodiscard]] QWidget *overlay() const { return m_overlay; } ///< what draws it; null while nothing has the focus

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *target);
    void place();

    QPointer<QWidget> m_target;
    QPointer<QWidget> m_overlay;
    QList<QPointer<QWidget>> m_watched;
};
