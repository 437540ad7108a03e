#pragma once

#include "app/mail/SealedReport.h"
#include "app/net/SendProblem.h"
#include "app/net/SubmissionServer.h"

#include <QFuture>

#include <expected>
#include <functional>
#include <optional>
#include <stop_token>

/// A locked report, and how it is to be handed in.
struct SendRequest {
    SealedReport sealed; ///< of the Message form, with a sender
    SubmissionServer server;
    SubmissionLogin login = {};
    std::optional<Proxy> proxy = {};
    Patience patience = {};
    std::stop_token cancel = {}; ///< answered within a second; after the last byte with Unknown
    /// Told how far it is, in bytes of the mail, on the thread that sends.
    std::function<void(SendStep step, qint64 done, qint64 total)> progress = {};
};

/// The server's words when it took the mail, to be kept.
struct ServerReply {
    QString said; ///< as in SendProblem
};

/// Hands the sealed file in, as it lies on the disk and to the vendor only: another try sends the same bytes, with the
/// same Message-ID (THREATS-S9, S11). Blocks: for a worker. At no time is the whole of it in memory.
[[nodiscard]] std::expected<ServerReply, SendProblem> sendDirectly(const SendRequest &request);

/// sendDirectly() on another thread. Cancelled through the request's `cancel`.
[[nodiscard]] QFuture<std::expected<ServerReply, SendProblem>> sendInBackground(SendRequest request);
