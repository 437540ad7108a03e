#pragma once

#include "tests/support/KeyEdits.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

/// A vendor's key that ran out in 2021, and the same key as its owner renewed it later.
struct RenewedPair {
    GpgHome home;
    QString fingerprint =
        home.makeKey(QStringLiteral("Example <security@example.org>"), utc(2020), QStringLiteral("1y"));
    QByteArray expired = home.publicKey(fingerprint);
    QByteArray renewed;

    RenewedPair()
    {
        // Each by its name: gpg's "*" leaves out subkeys that have run out.
        const QString subkey = home.subkeyOf(fingerprint);
        for (const QStringList &which : {QStringList{}, QStringList{subkey}}) {
            const QStringList words{QStringLiteral("--quick-set-expire"), fingerprint, QStringLiteral("2090-01-01")};
            REQUIRE(home.gpg(words + which, {}, utc(2022)).status == 0);
        }
        renewed = home.publicKey(fingerprint);
    }

    [[nodiscard]] static QDateTime utc(int year) { return {QDate(year, 1, 1), QTime(12, 0), QTimeZone::UTC}; }
};
