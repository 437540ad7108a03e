#pragma once

#include "app/mail/MailCommand.h"

#include <QFuture>
#include <QObject>

#include <chrono>

/// A mail app was opened with the sealed file. Nobody knows yet whether the person sends it: this is never "sent"
/// (THREATS-H8).
struct HandedOver {
    MailApp app;
    QString path; ///< of the copy or the unsent mail, which may be thrown away once the mail is sent
};

/// Starts mail apps. They run in sessions of their own with the person's environment and no open file of ours, are not
/// waited for, and outlive this program.
class MailAppStarter final : public QObject {
public:
    static constexpr std::chrono::milliseconds usualPatience{2000};

    /// `environment` is the person's own, as it was before this program changed anything in it.
    explicit MailAppStarter(const QProcessEnvironment &environment, std::chrono::milliseconds patience = usualPatience);

    /// HandedOver when the program still runs after `patience`, busy or hanging, or ended well before that: an app that
    /// runs already passes the message on and ends at once. NoMailApp when it cannot be started, MailAppFailed when it
    /// failed or crashed within that time (THREATS-H7). The future is cancelled if the starter dies first.
    [[nodiscard]] QFuture<std::expected<HandedOver, MailProblem>> open(const FoundMailApp &app,
                                                                       const Handover &handover);

private:
    QProcessEnvironment m_environment;
    std::chrono::milliseconds m_patience;
};
