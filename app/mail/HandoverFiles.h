#pragma once

#include "app/mail/Handover.h"
#include "app/mail/MailApp.h"

#include <stop_token>

/// The person's Downloads folder: seen by them, and by Flatpak and Snap apps. NoFolder when the desktop has none, it is
/// not there, or it takes no files; then the person may choose another one.
[[nodiscard]] std::expected<QString, MailProblem> downloadsFolder();

/// Whether files can be put into a folder; NoFolder with the system's word for it.
[[nodiscard]] std::expected<void, MailProblem> takesFiles(const QString &folder);

/// Copies a sealed file into a folder under sealedFileName(), or the next free name. The original stays: it is what is
/// sent again, byte for byte, if it must be (THREATS-S9). Takes its time with a big file: for a worker.
[[nodiscard]] std::expected<QString, MailProblem> saveCopy(const SealedReport &sealed, const QString &folder,
                                                           const std::stop_token &cancel = {});

/// Writes a mail that was not sent yet (`X-Unsent: 1`): cover letter, and the sealed file attached. Never a
/// multipart/encrypted message, which a mail app opens as an empty one. Streamed; for a worker.
[[nodiscard]] std::expected<QString, MailProblem>
saveUnsentMail(const Mime &mime, const SealedReport &sealed, const QString &folder, const std::stop_token &cancel = {});

/// Puts into the folder what this app needs, the copy or the unsent mail. Nothing is left there when it cannot be
/// handed over from there (CannotHandOver).
///
/// What lies in Downloads after that is ciphertext, stays until the person throws it away (an app reads it when it
/// sends, which may be tomorrow), and is named by the state of the case (THREATS-H6).
[[nodiscard]] std::expected<Handover, MailProblem> prepareHandover(const Mime &mime, const SealedReport &sealed,
                                                                   MailApp app, const QString &folder,
                                                                   const std::stop_token &cancel = {});
