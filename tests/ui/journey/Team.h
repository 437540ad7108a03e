#pragma once

#include "tests/app/mail/Opened.h"
#include "tests/support/KeyEdits.h"
#include "tests/ui/journey/Desk.h"

/// A security team whose lock ran out some days ago, as the person added it, and what only the team can do.
struct Team {
    GpgHome home;
    QDateTime made = today().addDays(-400);
    QString fingerprint = home.makeKey(u"Example <security@example.org>"_s, made, u"360d"_s);

    [[nodiscard]] Certificate key() const { return certificate(home.publicKey(fingerprint)); }

    /// The same lock with a later end.
    [[nodiscard]] QByteArray renewed() const
    {
        KeyEdits::expirePrimary(home, fingerprint, u"9y"_s, made.addDays(300));
        KeyEdits::expireSubkey(home, fingerprint, u"9y"_s, made.addDays(300));
        return key().armored();
    }

    /// What a locked file holds: names and bytes.
    [[nodiscard]] std::map<QString, QByteArray> opened(const QString &path) const
    {
        auto files = openedByTeam(Mime(), home, fingerprint, path);
        files.erase(u"subject"_s);
        return files;
    }
};
