#pragma once

#include "app/mail/Unpack.h"
#include "crypto/openpgp/Opener.h"
#include "tests/support/Keys.h"

#include <catch2/catch_test_macros.hpp>

/// What the team whose secret key this home holds finds in a locked file: names and bytes, and the "subject".
[[nodiscard]] inline std::map<QString, QByteArray> openedByTeam(const Mime &mime, const GpgHome &home,
                                                                const QString &fingerprint, const QString &path)
{
    const QTemporaryDir folder;
    const auto found = findSealed(mime, path, folder.path());
    REQUIRE(found);
    const auto plain = openSealed(Secret::take(home.secretKey(fingerprint)), Secret(), **found, folder.path());
    REQUIRE(plain);
    const QString into = folder.filePath(QStringLiteral("opened"));
    const auto unpacked = unpack(mime, *plain->plain, into);
    REQUIRE(unpacked);
    std::map<QString, QByteArray> files{{QStringLiteral("subject"), unpacked->subject.toUtf8()}};
    for (const UnpackedFile &file : unpacked->files)
        files[file.realName] = contents(into + u'/' + file.name);
    return files;
}
