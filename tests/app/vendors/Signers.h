#pragma once

#include "tests/app/vendors/VendorPlace.h"
#include "tests/support/KeyEdits.h"

/// A team that signs what it says of itself.
struct Signers {
    GpgHome home;
    QDateTime made = QDateTime::currentDateTimeUtc().addDays(-300);
    QString fingerprint = home.makeKey(QStringLiteral("Example <security@example.org>"), made);

    [[nodiscard]] Certificate key() const { return certificate(home.publicKey(fingerprint)); }
    [[nodiscard]] QByteArray says(const QString &step, const QString &id = u"example"_s) const
    {
        auto profile = VendorProfile{.id = id,
                                     .name = u"Example"_s,
                                     .address = u"security@example.org"_s,
                                     .fingerprint = key().fingerprint(),
                                     .steps = {step},
                                     .key = key().armored()};
        return profile.toJson();
    }
    [[nodiscard]] QByteArray sign(const QByteArray &text, int day, const QStringList &how = {}) const
    {
        return home.gpg(how + QStringList{u"--local-user"_s, fingerprint, u"--clear-sign"_s}, text, made.addDays(day))
            .out;
    }
    [[nodiscard]] QByteArray signedProfile(const QString &step, int day) const { return sign(says(step), day); }
};
