#include "app/report/ReportIndex.h"
#include "tests/app/cli/CliRun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// A sealed report for a team, and what the team needs to open it.
struct Sealed {
    GpgHome home;
    CliRun cli;
    QString key;
    QString report;
    QByteArray picture = QByteArray("\x89PNG\r\n\x1a\n\0\0binary\xff", 17) + QByteArray(50'000, '\x07');

    explicit Sealed(const QStringList &form)
    {
        const QString fingerprint = cli.addTeam(home);
        key = cli.file(u"secret.asc"_s, home.secretKey(fingerprint));
        report = cli.path(u"report.sealed"_s);
        const auto sealed = cli(QStringList{u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s, report, u"--attach"_s,
                                            cli.file(u"shot.png"_s, picture), cli.answers()}
                                + form);
        INFO(sealed.err.toStdString());
        REQUIRE(sealed.status == ExitStatus::Done);
    }
};

} // namespace

TEST_CASE("both forms open with the team's key, files come out byte for byte and readable by the team alone", "[cli]")
{
    for (const QStringList &form : {QStringList{}, {u"--from"_s, u"ann@example.org"_s}}) {
        Sealed sealed(form);
        const QString folder = sealed.cli.path(u"unpacked"_s);
        const auto opened = sealed.cli({u"open"_s, u"--key"_s, sealed.key, u"-o"_s, folder, sealed.report});
        INFO(opened.err.toStdString());
        CHECK(opened.status == ExitStatus::Done);
        CHECK(opened.out.contains(u"shot.png"_s));
        CHECK(contents(folder + u"/shot.png"_s) == sealed.picture);
        CHECK(contents(folder + u"/report.txt"_s).contains("firewall"));
        CHECK(QDir(folder).entryList(QDir::Files | QDir::Hidden)
              == QStringList{u"report.json"_s, u"report.txt"_s, u"shot.png"_s});
        CHECK_FALSE(QFile::permissions(folder).testAnyFlags(QFile::ReadOther | QFile::ReadGroup));
        CHECK_FALSE(QFile::permissions(folder + u"/report.txt"_s).testAnyFlags(QFile::ReadOther | QFile::ReadGroup));

        const auto again = sealed.cli({u"open"_s, u"--key"_s, sealed.key, u"-o"_s, folder, sealed.report});
        CHECK(again.status == ExitStatus::BadInput); // never over files that are there
        CHECK(again.err.contains(u"Choose a new folder"_s));
    }
}

TEST_CASE("another's key, a public key and a damaged report open nothing and leave nothing behind", "[cli]")
{
    Sealed sealed({});
    const QString folder = sealed.cli.path(u"unpacked"_s);
    const auto open = [&](const QString &key, const QString &report) {
        return sealed.cli({u"open"_s, u"--key"_s, key, u"-o"_s, folder, report}).status;
    };
    const QString other = sealed.cli.file(u"other.asc"_s, sealed.home.secretKey(sealed.home.makeKey(u"Other"_s)));
    CHECK(open(other, sealed.report) == ExitStatus::KeyRefused);
    CHECK(open(sealed.cli.path(u"team.pgp"_s), sealed.report) == ExitStatus::KeyRefused);

    QByteArray damaged = contents(sealed.report);
    damaged[damaged.size() / 2] = static_cast<char>(damaged[damaged.size() / 2] ^ 1);
    CHECK(open(sealed.key, sealed.cli.file(u"damaged"_s, damaged)) == ExitStatus::BadInput);
    CHECK(open(sealed.key, sealed.cli.file(u"cut"_s, damaged.first(damaged.size() / 2))) == ExitStatus::BadInput);
    CHECK(open(sealed.key, sealed.cli.answers()) == ExitStatus::BadInput);
    CHECK(open(sealed.key, sealed.cli.path(u"nothing"_s)) == ExitStatus::BadInput);
    CHECK_FALSE(QDir(folder).exists());
}

TEST_CASE("a key under a passphrase opens with the passphrase's file and not with a wrong one", "[cli]")
{
    Sealed sealed({});
    const QByteArray passphrase = "correct horse battery staple";
    const QString protectedKey = sealed.cli.path(u"protected.asc"_s);
    const QString fingerprint =
        QString::fromLatin1(sealed.home.gpg({u"--with-colons"_s, u"--list-keys"_s, u"team@example.org"_s}).out)
            .section(u"fpr:::::::::"_s, 1)
            .section(u':', 0, 0);
    // change the passphrase with the real gpg, then export
    REQUIRE(run(u"gpg"_s,
                {u"--homedir"_s, sealed.home.path(), u"--batch"_s, u"--pinentry-mode"_s, u"loopback"_s,
                 u"--command-fd"_s, u"0"_s, u"--passwd"_s, fingerprint},
                passphrase + '\n' + passphrase + '\n')
                .status
            == 0);
    const auto exported =
        run(u"gpg"_s,
            {u"--homedir"_s, sealed.home.path(), u"--batch"_s, u"--pinentry-mode"_s, u"loopback"_s, u"--passphrase"_s,
             QString::fromLatin1(passphrase), u"--armor"_s, u"--export-secret-keys"_s, fingerprint});
    REQUIRE(exported.status == 0);
    write(protectedKey, exported.out);

    const auto open = [&](const QByteArray &tried) {
        return sealed
            .cli({u"open"_s, u"--key"_s, protectedKey, u"--passphrase-file"_s, sealed.cli.file(u"pass"_s, tried),
                  u"-o"_s, sealed.cli.path(u"unpacked"_s), sealed.report})
            .status;
    };
    CHECK(open("wrong") == ExitStatus::KeyRefused);
    CHECK(open("") == ExitStatus::KeyRefused);
    CHECK(open(passphrase + "\n") == ExitStatus::Done);
}

TEST_CASE("files that are not as the report lists them are told of, with a status of their own", "[cli]")
{
    Sealed sealed({});
    // the same letter with one byte of the picture changed, sealed again by the real gpg
    const QString inner = QString::fromLatin1(sealed.home.gpg({u"--decrypt"_s}, contents(sealed.report)).out);
    const QString picture = QString::fromLatin1(sealed.picture.toBase64().first(40));
    REQUIRE(inner.contains(picture));
    QString changed = inner;
    changed.replace(picture, QString(picture).replace(20, 1, picture.at(20) == u'A' ? u"B"_s : u"A"_s));
    const auto resealed = sealed.home.gpg({u"-e"_s, u"-r"_s, u"team@example.org"_s}, changed.toLatin1());
    REQUIRE(resealed.status == 0);
    const auto opened = sealed.cli({u"open"_s, u"--json"_s, u"--key"_s, sealed.key, u"-o"_s,
                                    sealed.cli.path(u"unpacked"_s), sealed.cli.file(u"resealed"_s, resealed.out)});
    CHECK(opened.status == ExitStatus::Found);
    CHECK(QJsonDocument::fromJson(opened.out.toUtf8())[u"whole"].toBool(true) == false);
}

TEST_CASE("a message without its own list of what is in it is never called whole", "[cli]")
{
    Sealed sealed({});
    const QString folder = sealed.cli.path(u"unpacked"_s);
    const auto open = [&](const QByteArray &letter) {
        const auto resealed = sealed.home.gpg({u"-e"_s, u"-r"_s, u"team@example.org"_s}, letter);
        REQUIRE(resealed.status == 0);
        return sealed
            .cli({u"open"_s, u"--key"_s, sealed.key, u"-o"_s, folder, sealed.cli.file(u"resealed"_s, resealed.out)})
            .status;
    };
    const QByteArray inner = sealed.home.gpg({u"--decrypt"_s}, contents(sealed.report)).out;
    REQUIRE(inner.contains("report.json"));
    CHECK(open(QByteArray(inner).replace("report.json", "other.json")) == ExitStatus::Found);
    REQUIRE(QDir(folder).removeRecursively());
    CHECK(open(QByteArray(inner).replace("report.txt", "notes.txt")) == ExitStatus::Found);
}

TEST_CASE("a report that somebody locked anew, with a file name, is unpacked as any other", "[cli]")
{
    Sealed sealed({});
    const QByteArray inner = sealed.home.gpg({u"--decrypt"_s}, contents(sealed.report)).out;
    const auto named =
        sealed.home.gpg({u"-e"_s, u"-r"_s, u"team@example.org"_s, u"--set-filename"_s, u"report.eml"_s}, inner);
    REQUIRE(named.status == 0);
    const auto opened = sealed.cli({u"open"_s, u"--key"_s, sealed.key, u"-o"_s, sealed.cli.path(u"unpacked"_s),
                                    sealed.cli.file(u"named"_s, named.out)});
    CHECK(opened.status == ExitStatus::Done);
    CHECK(contents(sealed.cli.path(u"unpacked/shot.png"_s)) == sealed.picture);
}

TEST_CASE("a sender cannot plant the list that files on their own are held against", "[cli][apart]") // THREATS-M3
{
    Sealed sealed({});
    const QString folder = sealed.cli.path(u"unpacked"_s);
    const auto open = [&](const QString &name, const QByteArray &bytes) {
        const auto locked =
            sealed.home.gpg({u"-e"_s, u"-r"_s, u"team@example.org"_s, u"--set-filename"_s, name}, bytes);
        REQUIRE(locked.status == 0);
        return sealed.cli({u"open"_s, u"--json"_s, u"--key"_s, sealed.key, u"-o"_s, folder,
                           sealed.cli.file(u"locked"_s, locked.out)});
    };
    // a whole index, as a report has it, that lists one file on its own
    const QString other = sealed.cli.path(u"other"_s);
    REQUIRE(sealed.cli({u"open"_s, u"--key"_s, sealed.key, u"-o"_s, other, sealed.report}).status == ExitStatus::Done);
    QJsonObject index = QJsonDocument::fromJson(contents(other + u"/report.json"_s)).object();
    QJsonArray attachments = index[u"attachments"].toArray();
    QJsonObject entry = attachments[0].toObject();
    entry[u"apart"] =
        QJsonObject{{u"name"_s, u"locked-file-1.pgp"_s}, {u"size"_s, 4}, {u"sha256"_s, Digest::sha256("film").hex()}};
    entry[u"size"] = 4;
    entry[u"sha256"] = Digest::sha256("film").hex();
    index[u"attachments"] = QJsonArray{entry};
    const QByteArray planted = QJsonDocument(index).toJson();
    REQUIRE(readReportIndex(planted));

    const auto first = open(u"report.json"_s, planted);
    CHECK(first.status == ExitStatus::Done);
    CHECK_FALSE(QFile::exists(folder + u"/report.json"_s));
    const auto judged = QJsonDocument::fromJson(open(u"film.mp4"_s, "film").out.toUtf8());
    const QJsonObject film = judged[u"files"].toArray().at(0).toObject();
    CHECK(film[u"name"].toString() == u"film.mp4");
    CHECK_FALSE(film.contains(u"matches"));
}
