#pragma once

#include "app/mail/Handover.h"
#include "app/mail/MailAppStarter.h"

#include <QProcessEnvironment>
#include <QPromise>

#include <memory>

class QDBusConnection;

/// Opens the person's mail app through the desktop's portal (org.freedesktop.portal.Email), which gets the locked file
/// as a descriptor: a program in a sandbox can start no other.
class MailPortal final : public QObject {
    Q_OBJECT

public:
    MailPortal(); ///< of the session
    explicit MailPortal(const QDBusConnection &bus);
    ~MailPortal() override;

    /// Whether this program runs in a Flatpak or Snap.
    [[nodiscard]] static bool isNeeded(const QProcessEnvironment &environment);

    /// HandedOver when the portal says that an app was opened: what is in it, only the person sees (THREATS-H8).
    /// NoMailApp where there is no portal, MailAppFailed when it failed or was cancelled. One at a time.
    [[nodiscard]] QFuture<std::expected<HandedOver, MailProblem>> open(const Handover &handover);

private Q_SLOTS:
    void responded(uint response, const QVariantMap &results); ///< from the bus

private:
    void end(const std::expected<HandedOver, MailProblem> &result);

    std::unique_ptr<QDBusConnection> m_bus;
    QString m_path; ///< of the file on its way
    std::shared_ptr<QPromise<std::expected<HandedOver, MailProblem>>> m_open;
};
