#pragma once

#include "app/net/SubmissionServer.h"

#include <optional>

/// Through which server, and as whom, a report is sent: all of it but the password, so that it can be kept.
struct SendingAccount {
    SubmissionServer server;
    SubmissionLogin::Kind login = SubmissionLogin::None;
    QString user = {};
    std::optional<Proxy> proxy = {};

    /// "smtps://mail.example.org:465, through a SOCKS proxy": for receipts and lists, fixed English.
    [[nodiscard]] QString way() const;
    friend bool operator==(const SendingAccount &, const SendingAccount &) = default;
};
