#pragma once

#include "ui/journey/EvidenceTools.h"

#include <QObject>
#include <QPromise>
#include <QVariantMap>

class QDBusConnection;

/// Takes a picture of the screen through the desktop's portal (org.freedesktop.portal.Screenshot), which lets the
/// person choose what is on it.
class ScreenshotPortal final : public QObject {
    Q_OBJECT

public:
    ScreenshotPortal(); ///< of the session
    explicit ScreenshotPortal(const QDBusConnection &bus);
    ~ScreenshotPortal() override;

    /// Whether the desktop has one, as far as it has answered by now.
    [[nodiscard]] bool isThere() const { return m_there; }
    /// The path of the picture that the portal leaves behind. One at a time.
    [[nodiscard]] QFuture<std::expected<QString, ScreenshotProblem>> take();

private Q_SLOTS:
    void responded(uint response, const QVariantMap &results); ///< from the bus

private:
    using Result = std::expected<QString, ScreenshotProblem>;
    void ask();
    void end(const Result &result);

    std::unique_ptr<QDBusConnection> m_bus;
    bool m_there = false;
    QString m_request; ///< the path that the portal answers on
    std::shared_ptr<QPromise<Result>> m_open;
};
