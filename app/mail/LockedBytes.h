#pragma once

#include "app/mail/MailProblem.h"
#include "crypto/Digest.h"

#include <expected>
#include <functional>
#include <stop_token>

/// Reads a locked file piece by piece into a sink, and holds it against what was locked; without a digest, only its
/// size. FileChanged, OutFailed when the sink took no more, Cancelled (NotSealed) when asked to stop.
[[nodiscard]] std::expected<void, MailProblem> readLocked(const QString &path, qint64 size,
                                                          const std::optional<Digest> &sha256,
                                                          const std::stop_token &cancel,
                                                          const std::function<bool(QByteArrayView)> &sink);
