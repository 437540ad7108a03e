#pragma once

#include "tests/support/Keys.h"

/// What a key's owner does to it over the years, done by the real gpg at a given time.
namespace KeyEdits {

using When = std::optional<QDateTime>;

/// "seconds=N", as gpg takes it, from `made` to `end`.
[[nodiscard]] QString lasting(const QDateTime &made, const QDateTime &end);

void addSubkey(const GpgHome &home, const QString &fingerprint, const QString &algorithm, const QString &expire,
               const When &when = {}, const QStringList &options = {});
void addUserId(const GpgHome &home, const QString &fingerprint, const QString &userId, const When &when = {});
void expirePrimary(const GpgHome &home, const QString &fingerprint, const QString &expire, const When &when = {});
void expireSubkey(const GpgHome &home, const QString &fingerprint, const QString &expire, const When &when = {});
void revoke(const GpgHome &home, const QString &fingerprint, const When &when = {});
void revokeSubkey(const GpgHome &home, const QString &fingerprint, int number, const When &when = {}); ///< from 1
void revokeUserId(const GpgHome &home, const QString &fingerprint, const QString &userId, const When &when = {});

} // namespace KeyEdits
