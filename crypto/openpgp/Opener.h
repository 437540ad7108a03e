#pragma once

#include "crypto/Secret.h"

#include <QFile>
#include <QIODevice>
#include <QString>

#include <expected>
#include <memory>

/// Why a sealed report was not opened.
struct OpenProblem {
    enum What {
        NotASecretKey, ///< the key file holds no secret key
        WrongPassphrase, ///< or one is needed and none was given
        NotForThisKey, ///< sealed for other keys
        NotSealed, ///< no OpenPGP message in it
        Damaged, ///< its integrity protection does not hold, or it has none
        TooBig, ///< it unpacks to more than any report could: made to fill the disk
        WriteFailed, ///< the folder for the plaintext is full or not writable
    };
    What what;
    QString detail = {}; ///< for the log
};

/// What was inside.
struct OpenedMessage {
    std::unique_ptr<QFile> plain; ///< at its start
    QString name; ///< that its sender gave it, never to be used as a path; empty: none, as in every report
};

/// Opens a sealed OpenPGP message with a secret key: the team's side, and the tests'. `secretKey` is a transferable
/// secret key, armored or binary; `sealed` is read from its position to its end, armored or binary.
///
/// Nothing is released before the integrity of the whole is proven: the plaintext goes to a nameless file in `folder`
/// (O_TMPFILE: gone if the program dies), which is handed out only then.
[[nodiscard]] std::expected<OpenedMessage, OpenProblem> openSealed(const Secret &secretKey, const Secret &passphrase,
                                                                   QIODevice &sealed, const QString &folder);
