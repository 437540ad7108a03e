#include "app/cli/CliText.h"
#include "tests/app/cli/CliRun.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray log_ = "start\npassword=hunter2 from 10.0.0.7\nto 10.0.0.8, 10.0.0.7\n";

QJsonObject parsed(const QString &out)
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

} // namespace

TEST_CASE("scan tells kinds and lines of what it finds, never a value", "[cli][scan]")
{
    CliRun cli;
    const auto found = cli({u"scan"_s, cli.file(u"a.log"_s, log_)});
    CHECK(found.status == ExitStatus::Found);
    CHECK(found.out.contains(u"line 2: password 1, ****"_s));
    CHECK(found.out.contains(u"line 3: address 2, ****"_s));
    CHECK(found.out.contains(u"Found in a.log: password (1), address (3)."_s));
    CHECK_FALSE((found.out + found.err).contains(u"hunter2"));
    CHECK_FALSE((found.out + found.err).contains(u"10.0.0.7"));

    const auto nothing = cli({u"scan"_s, cli.file(u"b.log"_s, "all is well\n")});
    CHECK(nothing.status == ExitStatus::Done);
    CHECK(nothing.out.contains(u"Nothing was found"_s));
}

TEST_CASE("scan --json is one object for programs, without values", "[cli][scan]")
{
    CliRun cli;
    const auto found = cli({u"scan"_s, u"--json"_s, cli.file(u"a.log"_s, log_)});
    CHECK(found.status == ExitStatus::Found);
    const QJsonObject object = parsed(found.out);
    CHECK(object[u"text"_s] == true);
    CHECK(object[u"counts"_s] == QJsonObject{{u"password"_s, 1}, {u"address"_s, 3}});
    const QJsonObject first = object[u"findings"_s].toArray().first().toObject();
    CHECK(first
          == QJsonObject{{u"kind"_s, u"password"_s},
                         {u"value"_s, 1},
                         {u"line"_s, 2},
                         {u"offset"_s, log_.indexOf("hunter2")},
                         {u"length"_s, 7}});
    CHECK_FALSE(found.out.contains(u"hunter2"));
}

TEST_CASE("scan --hide writes a copy for its owner only, and nothing over another file", "[cli][scan]")
{
    CliRun cli;
    const QString in = cli.file(u"a.log"_s, log_);
    const QString out = cli.path(u"b.log"_s);
    const auto hidden = cli({u"scan"_s, u"--json"_s, u"--hide"_s, u"all"_s, u"-o"_s, out, in});
    CHECK(hidden.status == ExitStatus::Found);
    const QByteArray copy =
        "start\npassword=[hidden: password] from [hidden: address 1]\nto [hidden: address 2], [hidden: address 1]\n";
    CHECK(contents(out) == copy);
    CHECK(contents(in) == log_);
    CHECK(QFile::permissions(out) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const QJsonObject object = parsed(hidden.out);
    CHECK(object[u"hidden"_s] == QJsonObject{{u"password"_s, 1}, {u"address"_s, 3}});
    CHECK(object[u"size"_s].toInteger() == copy.size());
    CHECK(object[u"sha256"_s] == Digest::sha256(copy).hex());
    CHECK(cli({u"scan"_s, out}).status == ExitStatus::Done);

    CHECK(cli({u"scan"_s, u"--hide"_s, u"password"_s, u"-o"_s, out, in}).status == ExitStatus::BadInput);
    CHECK(contents(out) == copy);
    CHECK(cli({u"scan"_s, u"--hide"_s, u"password,email"_s, u"--force"_s, u"-o"_s, out, in}).status
          == ExitStatus::Found);
    CHECK(contents(out) == QByteArray(log_).replace("hunter2", "[hidden: password]"));
    CHECK(cli({u"scan"_s, u"--hide"_s, u"all"_s, u"--force"_s, u"-o"_s, in, in}).status == ExitStatus::Usage);
    CHECK(contents(in) == log_);
}

TEST_CASE("what is no text is never told as one in which nothing was found, and no copy of it is made",
          "[cli][scan]") // THREATS-L6
{
    CliRun cli;
    const QByteArray bytes = QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + "password=hunter2" + QByteArray(40, '\3');
    const QString in = cli.file(u"c.log"_s, bytes);
    const auto scanned = cli({u"scan"_s, in});
    CHECK(scanned.status == ExitStatus::BadInput);
    CHECK(scanned.out.isEmpty());
    CHECK(scanned.err.contains(u"c.log is not a text"_s));
    const QString out = cli.path(u"d.log"_s);
    const auto hidden = cli({u"scan"_s, u"--json"_s, u"--hide"_s, u"all"_s, u"-o"_s, out, in});
    CHECK(hidden.status == ExitStatus::BadInput);
    CHECK(hidden.err.contains(u"d.log was not written"_s));
    CHECK(parsed(hidden.out)[u"text"_s] == false);
    CHECK_FALSE(QFile::exists(out));
}

TEST_CASE("scan --json says why it could not, and leaves nothing half done", "[cli][scan]")
{
    CliRun cli;
    const auto missing = cli({u"scan"_s, u"--json"_s, cli.path(u"none"_s)});
    CHECK(missing.status == ExitStatus::BadInput);
    CHECK(parsed(missing.out)[u"problem"_s] == u"missing"_s);
    const QString in = cli.file(u"a.log"_s, log_);
    const QString there = cli.file(u"there"_s, "mine");
    const auto kept = cli({u"scan"_s, u"--json"_s, u"--hide"_s, u"all"_s, u"-o"_s, there, in});
    CHECK(kept.status == ExitStatus::BadInput);
    CHECK(parsed(kept.out)[u"problem"_s].toString() == CliText::name(MailProblem::OutExists));
    CHECK(contents(there) == "mine");
    REQUIRE(QFile::link(there, cli.path(u"link"_s))); // a link is replaced, never followed
    CHECK(cli({u"scan"_s, u"--force"_s, u"--hide"_s, u"all"_s, u"-o"_s, cli.path(u"link"_s), in}).status
          == ExitStatus::Found);
    CHECK(contents(there) == "mine");
    CHECK(QDir(cli.path(u"."_s)).entryList({u".*.part"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

TEST_CASE("scan says when it does not show everything", "[cli][scan]")
{
    CliRun cli;
    const auto found = cli({u"scan"_s, cli.file(u"a.log"_s, QByteArray("from 10.0.0.7\n").repeated(10'001))});
    CHECK(found.out.count(u"address 1, ****"_s) == 10'000);
    CHECK(found.out.contains(u"Only the first 10000 are shown."_s));
    CHECK(found.out.contains(u"address (10001)"_s));
}

TEST_CASE("seal --hide says in which files it could hide nothing", "[cli][scan]") // THREATS-L6
{
    const GpgHome home;
    CliRun cli;
    cli.addTeam(home);
    const QString picture = cli.file(u"c.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    const QString broken = cli.file(u"b.log"_s, QByteArray(200, '\1'));
    const auto sealed = [&](const QString &out, const QStringList &more) {
        return cli(QStringList{u"seal"_s, u"--json"_s, u"--to"_s, u"team"_s, u"--attach"_s, picture, u"--attach"_s,
                               cli.file(u"a.log"_s, log_), u"--attach"_s, broken, u"-o"_s, cli.path(out)}
                   + more + QStringList{cli.answers()});
    };
    const auto hidden = sealed(u"one"_s, {u"--hide"_s, u"all"_s});
    CHECK(hidden.status == ExitStatus::Done);
    CHECK(hidden.err.contains(u"c.png is not a text"_s));
    CHECK(hidden.err.contains(u"b.log is not a text"_s));
    CHECK_FALSE(hidden.err.contains(u"a.log is not a text"_s));
    CHECK(parsed(hidden.out)[u"notTexts"_s].toArray() == QJsonArray({u"c.png"_s, u"b.log"_s}));

    const auto warned = sealed(u"two"_s, {}); // a picture is told of as one; what only looks like a log is not
    CHECK_FALSE(warned.err.contains(u"c.png is not a text"_s));
    CHECK(warned.err.contains(u"b.log is not a text"_s));
}

TEST_CASE("scan says how it goes when it is told something else", "[cli][scan]")
{
    CliRun cli;
    const QString in = cli.file(u"a.log"_s, log_);
    CHECK(cli({u"scan"_s}).status == ExitStatus::Usage);
    CHECK(cli({u"scan"_s, in, in}).status == ExitStatus::Usage);
    CHECK(cli({u"scan"_s, u"--hide"_s, u"all"_s, in}).status == ExitStatus::Usage);
    CHECK(cli({u"scan"_s, u"-o"_s, u"x"_s, in}).status == ExitStatus::Usage);
    const auto unknown = cli({u"scan"_s, u"--hide"_s, u"secrets"_s, u"-o"_s, u"x"_s, in});
    CHECK(unknown.status == ExitStatus::Usage);
    CHECK(unknown.err.contains(u"private-key"_s));
}

TEST_CASE("whatever is no file is told within two seconds", "[cli][scan][hostile]") // THREATS-A2, THREATS-A6
{
    CliRun cli;
    const QString fifo = cli.path(u"fifo"_s);
    REQUIRE(mkfifo(QFile::encodeName(fifo).constData(), 0600) == 0);
    const QString sparse = cli.file(u"sparse"_s, {});
    const bool big = truncate(QFile::encodeName(sparse).constData(), qint64{1} << 42) == 0;
    QStringList paths{fifo,
                      u"/dev/zero"_s,
                      u"/proc/self/status"_s,
                      u"/proc/self/mem"_s,
                      cli.path(u"."_s),
                      cli.path(u"none"_s),
                      u"/"_s + u"x"_s.repeated(4096),
                      u"/tmp/"_s + u"y/"_s.repeated(2048)};
    if (big)
        paths.append(sparse);
    for (const QString &path : paths) {
        QElapsedTimer timer;
        timer.start();
        alarm(20); // ends the test program, should it wait for ever
        const auto refused = cli({u"scan"_s, path});
        alarm(0);
        INFO(path.first(std::min<qsizetype>(40, path.size())).toStdString());
        CHECK(refused.status == ExitStatus::BadInput);
        CHECK(refused.err.size() > 20);
        CHECK(timer.elapsed() < 2000);
    }
}

TEST_CASE("a name that turns the writing around or is no UTF-8 is shown harmless", "[cli][scan]") // THREATS-A6
{
    CliRun cli;
    const auto turned = cli({u"scan"_s, cli.file(u"a\u202egpj.log"_s, log_)});
    CHECK(turned.status == ExitStatus::Found);
    CHECK_FALSE(turned.out.contains(u'\u202e'));
    const auto broken = cli({u"scan"_s, cli.file(QFile::decodeName("b\xff\xfe.log"), log_)});
    CHECK((broken.status == ExitStatus::Found || broken.status == ExitStatus::BadInput));
    CHECK(broken.out.size() + broken.err.size() > 20);
}

TEST_CASE("seal warns of what is in files and answers, and --hide leaves it out of what is sent",
          "[cli][scan]") // THREATS-L6
{
    const GpgHome home;
    CliRun cli;
    cli.addTeam(home);
    const QString log = cli.file(u"a.log"_s, log_);
    QJsonObject answers = parsed(QString::fromUtf8(contents(cli.answers())));
    answers[u"what"_s] = u"I typed password: hunter2 and it was gone."_s;
    const QString form = cli.file(u"mine.json"_s, QJsonDocument(answers).toJson());
    const auto sealed = [&](const QString &out, const QStringList &more) {
        return cli(QStringList{u"seal"_s, u"--to"_s, u"team"_s, u"--attach"_s, log, u"-o"_s, cli.path(out)} + more
                   + QStringList{form});
    };
    const auto warned = sealed(u"one"_s, {});
    CHECK(warned.status == ExitStatus::Done);
    CHECK(warned.err.contains(u"a.log holds things that you may not want to share: password (1), address (3)."_s));
    CHECK(warned.err.contains(u"in your answers stands something"_s));
    CHECK_FALSE((warned.out + warned.err).contains(u"hunter2"));

    const auto hidden = sealed(u"two"_s, {u"--hide"_s, u"all"_s});
    CHECK(hidden.status == ExitStatus::Done);
    CHECK_FALSE(hidden.err.contains(u"a.log"_s));
    const QByteArray inside = home.gpg({u"--decrypt"_s}, contents(cli.path(u"two"_s))).out;
    INFO(inside.toStdString());
    CHECK(inside.contains(QByteArray("start\npassword=[hidden: password] from").toBase64().first(40)));
    CHECK(inside.contains("Taken out before sending: password (1), address (3)"));
    CHECK(sealed(u"three"_s, {u"--hide"_s, u"nothing"_s}).status == ExitStatus::Usage);
}
