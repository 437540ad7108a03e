#pragma once

#include "app/mail/Mime.h"
#include "app/mail/SealedReport.h"

/// Reads a sealed file piece by piece into a sink. FileChanged when it is gone or has another size than it was sealed
/// with, OutFailed when the sink took no more, Cancelled (NotSealed) when asked to stop.
[[nodiscard]] std::expected<void, MailProblem> readSealed(const SealedReport &sealed, const std::stop_token &cancel,
                                                          const std::function<bool(QByteArrayView)> &sink);

/// Writes the unsent mail of saveUnsentMail(): X-Unsent, To, Subject, the cover letter, and the sealed file in base64.
/// No From and no Date, which the mail app knows best.
[[nodiscard]] std::expected<void, MailProblem> writeUnsentMail(const Mime &mime, const SealedReport &sealed, QFile &out,
                                                               const std::stop_token &cancel);
