#include "app/mail/SealedReport.h"

#include "tests/app/mail/Letters.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("notmuch decrypts the message and shows every part", "[mail][seal]") // THREATS-M3, THREATS-M6
{
    if (!have(u"notmuch"_s))
        SKIP("needs notmuch");
    const Mime mime;
    const Team team;
    const auto files = someFiles();
    REQUIRE(QDir().mkpath(team.path(u"mail/cur"_s)));
    const Envelope of = envelope();
    REQUIRE(sealLetter(Letter(mime, of, u"Имя утекает"_s, "the text\n", "{}", files), team.key, SealedForm::Message,
                       team.path(u"mail/cur/1"_s)));
    write(team.path(u"config"_s), "[database]\npath=" + team.path(u"mail"_s).toUtf8() + "\n");
    const auto notmuch = [&](const QStringList &words) {
        auto done = run(u"notmuch"_s, words, {},
                        {u"NOTMUCH_CONFIG="_s + team.path(u"config"_s), u"GNUPGHOME="_s + team.home.path()});
        INFO(done.err.toStdString());
        REQUIRE(done.status == 0);
        return done.out;
    };
    (void)notmuch({u"new"_s});
    const QString id = u"id:"_s + of.messageId;
    const QByteArray shown = notmuch({u"show"_s, u"--format=json"_s, u"--decrypt=true"_s, id});
    INFO(shown.toStdString());
    const auto message = QJsonDocument::fromJson(shown).array().at(0).toArray().at(0).toArray().at(0);
    CHECK(message[u"headers"_s][u"Subject"_s].toString() == u"Имя утекает");
    CHECK(message[u"crypto"_s][u"decrypted"_s][u"status"_s].toString() == u"full");
    CHECK(message[u"crypto"_s][u"decrypted"_s][u"header-mask"_s][u"Subject"_s].toString() == u"Security report 7F3K");
    for (size_t i = 0; i < files.size(); ++i) {
        constexpr size_t firstFile = 6; // 1 encrypted, 2 version, 3 mixed, 4 report.txt, 5 report.json
        const QByteArray bytes = notmuch(
            {u"show"_s, u"--format=raw"_s, u"--decrypt=true"_s, u"--part="_s + QString::number(i + firstFile), id});
        CHECK(Digest::sha256(bytes) == files[i].sha256);
        CHECK(shown.contains(files[i].name.toUtf8()));
    }
}

TEST_CASE("munpack, which knows no RFC 2231, takes every file out whole", "[mail][seal]") // THREATS-M3
{
    if (!have(u"munpack"_s))
        SKIP("needs munpack");
    const Mime mime;
    const QTemporaryDir folder;
    const auto files = someFiles();
    write(folder.filePath(u"plain"_s), writtenOut(Letter(mime, envelope(), u"s"_s, "t", "{}", files)));
    const auto done = run(u"munpack"_s, {u"-q"_s, u"-C"_s, folder.path(), folder.filePath(u"plain"_s)});
    INFO(done.out.toStdString() << done.err.toStdString());
    QStringList hashes;
    for (const QString &name : namesIn(folder.path()))
        hashes.append(Digest::sha256(contents(folder.filePath(name))).hex());
    CHECK(hashes.contains(files[0].sha256.hex()));
    CHECK(hashes.contains(files[2].sha256.hex()));
    const QByteArray log = contents(folder.filePath(u"router.log"_s)); // of text it changes line ends by itself
    CHECK((QByteArray(log).replace('\r', "") == QByteArray("one\ntwo\nthree").repeated(3000)));
}
