#pragma once

#include "app/net/SendProblem.h"
#include "app/net/SubmissionServer.h"

#include <expected>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>

/// One mail to be handed in for one recipient.
struct Submission {
    SubmissionServer server;
    SubmissionLogin login = {};
    std::optional<Proxy> proxy = {};
    Patience patience = {};
    QByteArray from; ///< addresses as they stand in a header: ASCII, no spaces, no angle brackets
    QByteArray to;
    qint64 size; ///< of the mail, in bytes
    /// The next bytes of it: how many; -1: it is not what it was, which ends the try before all is said. Lines end in
    /// CRLF. Called on the thread of submit().
    std::function<qint64(std::span<char> into)> read;
    std::stop_token cancel = {};
    std::function<void(SendStep step, qint64 done, qint64 total)> progress = {};
};

/// Hands the mail in and waits for the verdict; gives the server's words when it took it. The only hosts it speaks to
/// are the server or, with one, the proxy; HTTP proxies and .netrc of the environment count for nothing.
[[nodiscard]] std::expected<QString, SendProblem> submit(const Submission &submission);
