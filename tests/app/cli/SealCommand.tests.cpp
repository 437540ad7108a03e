#include "tests/app/cli/CliRun.h"

#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("the template is an answers file that is complete as it stands", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    cli.addTeam(home);
    const auto form = cli({u"seal"_s, u"--template"_s});
    CHECK(form.status == ExitStatus::Done);
    const auto sealed = cli({u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s, cli.path(u"out"_s), u"-"_s}, form.out.toUtf8());
    CHECK(sealed.status == ExitStatus::Done);
    CHECK(contents(cli.path(u"out"_s)).size() > 500);
}

TEST_CASE("an expired key is refused with its date and the ways on; nothing is written", "[cli]")
{
    CliRun cli;
    const QString out = cli.path(u"out.eml"_s);
    const QStringList words{u"seal"_s, u"--to"_s, u"ivpn"_s,    u"--from"_s, u"ann@example.org"_s,
                            u"-o"_s,   out,       cli.answers()};
    const auto refused = cli(words);
    CHECK(refused.status == ExitStatus::KeyRefused);
    CHECK(refused.err.contains(u"expired on 2023-04-20"_s));
    CHECK(refused.err.contains(u"key renew ivpn FILE"_s));
    CHECK_FALSE(QFile::exists(out));

    const auto accepted = cli(words + QStringList{u"--expired-key-ok"_s});
    CHECK(accepted.status == ExitStatus::Done);
    CHECK(accepted.out.contains(u"had expired on 2023-04-20"_s));
    CHECK(accepted.out.contains(u"Nothing has been sent yet"_s));
    CHECK(QFile::permissions(out) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("a sealed file is never written over another without --force", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    cli.addTeam(home);
    const QString out = cli.file(u"out"_s, "precious");
    const QStringList words{u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s, out, cli.answers()};
    const auto refused = cli(words);
    CHECK(refused.status == ExitStatus::BadInput);
    CHECK(refused.err.contains(u"is there already"_s));
    CHECK(contents(out) == "precious");
    CHECK(cli(words + QStringList{u"--force"_s}).status == ExitStatus::Done);
    CHECK(contents(out) != "precious");
}

TEST_CASE("all that is wrong is told at once: the key, the missing answers, every file", "[cli]")
{
    CliRun cli;
    const QString half = cli.file(u"half.json"_s, R"({"format": "vouchsafe-answers/1", "product": null})");
    const auto refused = cli({u"seal"_s, u"--to"_s, u"ivpn"_s, u"-o"_s, cli.path(u"out"_s), half});
    CHECK(refused.status == ExitStatus::KeyRefused);
    CHECK(refused.err.contains(u"expired on 2023-04-20"_s));
    CHECK(refused.err.contains(u"summary, what"_s));

    const auto files = cli({u"seal"_s, u"--to"_s, u"ivpn"_s, u"-o"_s, cli.path(u"out"_s), u"--attach"_s,
                            cli.path(u"gone.png"_s), u"--attach"_s, cli.path(u"gone.log"_s), half});
    CHECK(files.status == ExitStatus::BadInput);
    CHECK(files.err.contains(u"gone.png"_s));
    CHECK(files.err.contains(u"gone.log"_s));

    const auto json = cli({u"seal"_s, u"--json"_s, u"--to"_s, u"ivpn"_s, u"-o"_s, cli.path(u"out"_s), half});
    const auto object = QJsonDocument::fromJson(json.out.toUtf8());
    CHECK(object[u"problem"][u"key"].toString() == u"expired"_s);
    CHECK(object[u"problem"][u"missing"][0].toString() == u"summary"_s);
}

TEST_CASE("wrong use of seal is told without sealing anything", "[cli]")
{
    CliRun cli;
    const QString out = cli.path(u"out"_s);
    const QString in = cli.answers();
    const QStringList base{u"seal"_s, u"--to"_s, u"ivpn"_s, u"--expired-key-ok"_s};
    for (const QStringList &words : {
             base + QStringList{in}, // no -o
             base + QStringList{u"-o"_s, out}, // no answers
             base + QStringList{u"-o"_s, out, in, in}, // two
             base + QStringList{u"-o"_s, out, u"--as"_s, u"pdf"_s, in}, // no such form
             base + QStringList{u"-o"_s, out, u"--as"_s, u"message"_s, in}, // no sender
             base + QStringList{u"-o"_s, out, u"--from"_s, u"ann"_s, in}, // not an address
             base + QStringList{u"-o"_s, out, u"--from"_s, u"a@b.org\r\nBcc: c@d.org"_s, in}, // THREATS-M1
             base + QStringList{u"-o"_s, out, u"--from"_s, u"\u00e4nn@example.org"_s, in}, // THREATS-S13
             {u"seal"_s, u"--to"_s, u"nobody"_s, u"-o"_s, out, in},
         }) {
        const auto result = cli(words);
        CHECK(result.status == ExitStatus::Usage);
        CHECK_FALSE(result.err.isEmpty());
        CHECK_FALSE(QFile::exists(out));
    }
}

TEST_CASE("with a sender a message is made, without one a file; --as says otherwise", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    cli.addTeam(home);
    const auto make = [&](const QStringList &more) {
        const QString out = cli.path(u"out"_s);
        QFile::remove(out);
        REQUIRE(cli(QStringList{u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s, out, cli.answers()} + more).status
                == ExitStatus::Done);
        return contents(out);
    };
    CHECK(static_cast<quint8>(make({}).at(0)) == 0xc1); // a binary recipient packet
    CHECK(make({u"--from"_s, u"ann@example.org"_s}).startsWith("From: ann@example.org\r\n"));
    CHECK(static_cast<quint8>(make({u"--from"_s, u"ann@example.org"_s, u"--as"_s, u"file"_s}).at(0)) == 0xc1);
}

TEST_CASE("answers that cannot be used are refused in plain words, quickly", "[cli]")
{
    CliRun cli;
    for (const QByteArray &bad : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray(9'000'000, '['),
                                  QByteArray("{\"format\":\"vouchsafe-answers/2\"}"),
                                  QByteArray("{\"format\":\"vouchsafe-answers/1\",\"nonsense\":1}")}) {
        const auto result = cli({u"seal"_s, u"--to"_s, u"ivpn"_s, u"-o"_s, cli.path(u"out"_s), u"-"_s}, bad);
        CHECK(result.status == ExitStatus::BadInput);
        CHECK(result.err.contains(u"The answers cannot be used"_s));
    }
}

TEST_CASE("not even --force writes the locked file over the answers or the evidence", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    cli.addTeam(home);
    const QString in = cli.answers();
    const QString shot = cli.file(u"shot.png"_s, "picture");
    const QByteArray before = contents(in);
    REQUIRE(QFile::link(shot, cli.path(u"link.png"_s)));
    for (const QString &out : {in, shot, cli.path(u"link.png"_s)}) {
        const auto result = cli({u"seal"_s, u"--force"_s, u"--to"_s, u"team"_s, u"--attach"_s, shot, u"-o"_s, out, in});
        CHECK(result.status == ExitStatus::Usage);
        CHECK(result.err.contains(u"was not written over"_s));
    }
    CHECK(contents(in) == before);
    CHECK(contents(shot) == "picture");
}

TEST_CASE("a file too big for email is locked on its own, told of, and opened again beside its report", "[cli][apart]")
{
    const GpgHome home;
    CliRun cli;
    const QString key = cli.file(u"secret.asc"_s, home.secretKey(cli.addTeam(home)));
    QFile film(cli.path(u"film.mp4"_s));
    REQUIRE((film.open(QIODevice::WriteOnly) && film.resize(50'000'000)));
    film.close();
    const QStringList words{u"seal"_s, u"--to"_s, u"team"_s, u"--attach"_s, film.fileName(), cli.answers(), u"-o"_s};
    REQUIRE(QDir().mkdir(cli.path(u"out"_s)));
    const QString report = cli.path(u"out/report.pgp"_s);
    const auto sealed = cli(words + QStringList{report, u"--json"_s});
    INFO(sealed.err.toStdString());
    REQUIRE(sealed.status == ExitStatus::Done);
    const auto object = QJsonDocument::fromJson(sealed.out.toUtf8());
    const QString locked = object[u"apart"][0][u"path"].toString();
    const QByteArray bytes = contents(locked);
    CHECK(QFileInfo(locked).path() == QFileInfo(report).path());
    CHECK(object[u"apart"][0][u"name"].toString() == u"film.mp4");
    CHECK(object[u"apart"][0][u"size"].toInteger() == bytes.size());
    CHECK(object[u"apart"][0][u"sha256"].toString() == Digest::sha256(bytes).hex());
    CHECK(sealed.err.contains(u"film.mp4 is too big for email"_s));
    CHECK(sealed.err.contains(locked));
    CHECK(sealed.err.contains(Digest::sha256(bytes).hex()));
    CHECK(sealed.err.contains(u"USB"_s));

    const QString folder = cli.path(u"opened"_s);
    const auto open = [&](const QString &file, const QStringList &more = {}) {
        return cli(QStringList{u"open"_s, u"--key"_s, key, u"-o"_s, folder, file} + more);
    };
    const auto alone = cli({u"open"_s, u"--key"_s, key, u"-o"_s, cli.path(u"alone"_s), locked});
    CHECK(alone.status == ExitStatus::Done);
    CHECK(alone.out.contains(u"compare the SHA-256"_s));

    const auto opened = open(report);
    CHECK(opened.status == ExitStatus::Done);
    CHECK(opened.out.contains(u"film.mp4   (not in here: it comes another way"_s));
    const auto beside = open(locked, {u"--json"_s});
    CHECK(beside.status == ExitStatus::Done);
    CHECK(QJsonDocument::fromJson(beside.out.toUtf8())[u"files"][0][u"matches"].toBool());
    CHECK((contents(folder + u"/film.mp4"_s) == QByteArray(50'000'000, '\0')));
    CHECK_FALSE(QFile::permissions(folder + u"/film.mp4"_s).testAnyFlags(QFile::ReadOther | QFile::ReadGroup));
    CHECK(open(locked).out.contains(u"film-2.mp4"_s)); // never over a file that is there

    // locked by somebody else for the same team
    const auto other =
        home.gpg({u"--encrypt"_s, u"-r"_s, u"team@example.org"_s, u"--set-filename"_s, u"x.mp4"_s}, "other");
    REQUIRE(other.status == 0);
    const auto strange = open(cli.file(u"other.pgp"_s, other.out));
    CHECK(strange.status == ExitStatus::Found);
    CHECK(strange.err.contains(u"lists no such file"_s));
    CHECK_FALSE(QFile::exists(folder + u"/x.mp4"_s)); // or the right one would not get its name
}

TEST_CASE("a form whose summary is still the example's is told of", "[cli]")
{
    const GpgHome home;
    CliRun cli;
    cli.addTeam(home);
    const auto result = cli({u"seal"_s, u"--to"_s, u"TEAM"_s, u"-o"_s, cli.path(u"out"_s), cli.answers()});
    CHECK(result.status == ExitStatus::Done);
    CHECK(result.err.contains(u"EXAMPLE:"_s));
}
