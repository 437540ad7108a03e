#pragma once

#include "crypto/openpgp/Opener.h"
#include "crypto/openpgp/Sealer.h"
#include "tests/support/Keys.h"

/// A source that gives `data` once, as much as is asked for.
[[nodiscard]] PlainSource sourceOf(const QByteArray &data);

/// Sealed in memory; fails the test when it is refused.
[[nodiscard]] QByteArray sealed(const VerifiedKey &key, const QByteArray &plain, const SealForm &form = {});

/// The secret key of a throw-away home.
[[nodiscard]] Secret secretOf(const GpgHome &home, const QString &fingerprint);

/// Our own opener's answer.
[[nodiscard]] std::expected<OpenedMessage, OpenProblem> opened(const QByteArray &message, const Secret &secret,
                                                               const QString &folder, const Secret &passphrase = {});

/// The names of all files in a folder, hidden ones too.
[[nodiscard]] QStringList namesIn(const QString &folder);

/// What gpg says a message was encrypted with: "9:0123..." is AES-256 and its session key.
[[nodiscard]] QByteArray sessionKeyOf(const GpgHome &home, const QByteArray &message);
