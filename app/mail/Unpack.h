#pragma once

#include "app/mail/MailProblem.h"
#include "app/mail/Mime.h"
#include "crypto/Digest.h"

#include <QFile>

#include <expected>
#include <memory>
#include <vector>

/// The OpenPGP message inside a file that a team received: a Message form as saved from the mail (second part of its
/// multipart/encrypted, decoded into a nameless file in `folder`), or the File form or plain armor as it is. At its
/// start; NotAReport when there is none.
[[nodiscard]] std::expected<std::unique_ptr<QFile>, MailProblem> findSealed(const Mime &mime, const QString &path,
                                                                            const QString &folder);

/// One file that came out of an opened report.
struct UnpackedFile {
    QString name; ///< as written to the folder: made safe and unique
    QString realName; ///< as the reporter named it
    qint64 size;
    Digest sha256;
};

struct Unpacked {
    QString subject; ///< the real one, from the protected headers
    std::vector<UnpackedFile> files;
};

/// SHA-256 of what openSealed() gave, from its start; OutFailed when it cannot be read to its end.
[[nodiscard]] std::expected<Digest, MailProblem> plainDigest(QFile &plain);

/// Whether this is a letter with a report in it, whatever name its sender gave it.
[[nodiscard]] bool isReport(const Mime &mime, QFile &plain);

/// Writes a file that came on its own into `folder`, as unpack() does, under its own name made safe, or "name-2.mp4",
/// "name-3.mp4" ... when that is taken. It never gets the name of a part of a report, which others are held against.
[[nodiscard]] std::expected<UnpackedFile, MailProblem> unpackApart(QFile &plain, const QString &name,
                                                                   const QString &folder);

/// Writes the parts of an opened letter into `folder` (made 0700 if it is not there), each file 0600 and never over
/// another (OutExists): all of them, or none. `plain` is what openSealed() gave, at its start.
[[nodiscard]] std::expected<Unpacked, MailProblem> unpack(const Mime &mime, QFile &plain, const QString &folder);
