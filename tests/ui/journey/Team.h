#pragma once

#include "app/mail/Unpack.h"
#include "crypto/openpgp/Opener.h"
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
        const Mime mime;
        const QTemporaryDir folder;
        const auto found = findSealed(mime, path, folder.path());
        REQUIRE(found);
        const auto plain = openSealed(Secret::take(home.secretKey(fingerprint)), Secret(), **found, folder.path());
        REQUIRE(plain);
        const QString into = folder.filePath(u"opened"_s);
        const auto unpacked = unpack(mime, **plain, into);
        REQUIRE(unpacked);
        std::map<QString, QByteArray> files;
        for (const auto &file : unpacked->files)
            files[file.realName] = contents(into + u'/' + file.name);
        return files;
    }
};
