#include "app/mail/DirectSending.h"

#include "tests/app/mail/Letters.h"
#include "tests/support/Await.h"
#include "tests/support/FakeSmtp.h"
#include "tests/support/Process.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrentRun>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray plainMail = "From: robin@example.net\r\nTo: security@example.org\r\n\r\ntext\r\n";

/// A file that claims to be a sealed report of the Message form; what is in it matters to nobody here.
SealedReport fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"locked-report-7f3k.eml"_s);
    write(path, bytes);
    return {SealedForm::Message, path, envelope(), bytes.size(), {}, Digest::sha256(bytes)};
}

SendRequest requestFor(const FakeSmtp &server, const SealedReport &sealed)
{
    return {.sealed = sealed,
            .server = server.server(),
            .patience = {.connect = 10s, .stall = 10s, .verdict = 10s, .total = 60s}};
}

SendProblem::What problemOf(const std::expected<ServerReply, SendProblem> &result)
{
    REQUIRE_FALSE(result);
    return result.error().what;
}

QString messageIdIn(const QString &head)
{
    return head.section(u"Message-ID:"_s, 1).section(u"\r\n"_s, 0, 0).trimmed();
}

} // namespace

TEST_CASE("a sealed report arrives as it lies on the disk, for the team only, and opens (THREATS-S11)", "[mail][smtp]")
{
    FakeSmtp server;
    const Mime mime;
    const Team team;
    const Letter letter(mime, envelope(), u"It leaks"_s, "the text\n", "{}", someFiles());
    const auto sealed = sealLetter(letter, team.key, SealedForm::Message, team.path(u"locked-report-7f3k.eml"_s));
    REQUIRE(sealed);
    const QByteArray bytes = contents(sealed->path);

    server.willDo({});
    const auto reply = sendDirectly(requestFor(server, *sealed));
    REQUIRE(reply);
    CHECK(reply->said == u"250 2.0.0 stored as 4711");
    const auto seen = server.seen();
    REQUIRE(seen.stored.size() == 1);
    const auto &stored = seen.stored.front();
    CHECK(stored.sha256 == Digest::sha256(bytes).hex().toLatin1());
    CHECK(stored.bareLineEnds == 0);
    CHECK(stored.from == u"robin@example.net");
    CHECK(stored.to == QStringList{u"security@example.org"_s});
    CHECK(contents(sealed->path) == bytes);
    CHECK(team.openedByAll(parsedByPython(bytes).parts.at(1).content).contains("the text"));
}

TEST_CASE("another try sends the same bytes with the same Message-ID, whatever went wrong before (THREATS-S9)",
          "[mail][smtp]")
{
    FakeSmtp server;
    const Mime mime;
    const Team team;
    const Letter letter(mime, envelope(), u"It leaks"_s, "the text\n", "{}", someFiles());
    const auto sealed = sealLetter(letter, team.key, SealedForm::Message, team.path(u"locked-report-7f3k.eml"_s));
    REQUIRE(sealed);
    std::vector<FakeSmtp::Mail> all;
    const auto sendWith = [&](const QJsonObject &script, SubmissionServer::Tls tls) {
        QJsonObject told = script;
        told[u"tls"] = tls == SubmissionServer::StartTls ? u"starttls"_s : u"implicit"_s;
        server.willDo(told);
        SendRequest request = requestFor(server, *sealed);
        request.server.tls = tls;
        const auto result = sendDirectly(request);
        for (const auto &mail : server.seen().stored)
            all.push_back(mail);
        return result;
    };
    CHECK(problemOf(sendWith({{u"replies"_s, QJsonObject{{u"rcpt"_s, u"450 grey"_s}}}}, SubmissionServer::Implicit))
          == SendProblem::TryLater);
    CHECK(problemOf(sendWith({{u"closeAfter"_s, u"data"_s}}, SubmissionServer::StartTls)) != SendProblem::TryLater);
    // the server has it, its answer is lost: the one case of a mail that arrives twice
    CHECK(problemOf(sendWith({{u"replies"_s, QJsonObject{{u"dot"_s, u"2"_s}}}, {u"closeAfter"_s, u"dot"_s}},
                             SubmissionServer::Implicit))
          == SendProblem::Unknown);
    CHECK(sendWith({}, SubmissionServer::StartTls));
    CHECK(sendWith({}, SubmissionServer::Implicit));
    REQUIRE(all.size() == 3);
    for (const auto &mail : all) {
        CHECK(mail.sha256 == Digest::sha256(contents(sealed->path)).hex().toLatin1());
        CHECK(messageIdIn(mail.head) == u'<' + sealed->envelope.messageId + u'>');
    }
}

TEST_CASE("what is no mail for every server is not sent at all (THREATS-S12, M4)", "[mail][smtp]")
{
    FakeSmtp server;
    server.willDo({});
    const QTemporaryDir folder;
    for (const QByteArray &bad :
         {plainMail + "a\n.\r\nMAIL FROM:<x@example.org>\r\n", plainMail + "a\r\n.\nb\r\n", plainMail + "a\r.\r\n",
          plainMail + "n\xc3\xa9\r\n", plainMail + QByteArray("a\0\r\n", 4), plainMail + QByteArray(999, 'x') + "\r\n",
          plainMail + "no end", QByteArray()}) {
        CHECK(problemOf(sendDirectly(requestFor(server, fileWith(folder, bad)))) == SendProblem::NotAMessage);
    }
    SealedReport sealed = fileWith(folder, plainMail);
    sealed.form = SealedForm::File;
    CHECK(problemOf(sendDirectly(requestFor(server, sealed))) == SendProblem::NotAMessage);
    sealed = fileWith(folder, plainMail);
    sealed.envelope = envelope(false);
    CHECK(problemOf(sendDirectly(requestFor(server, sealed))) == SendProblem::NotAMessage);
    const auto seen = server.seen();
    CHECK((seen.commands.isEmpty() && seen.stored.empty()));
    CHECK_FALSE(Address::parse(u"jörg@example.org")); // so no server needs SMTPUTF8: THREATS-S13
}

TEST_CASE("a locked file that is gone or is not what it was is not sent", "[mail][smtp]")
{
    FakeSmtp server;
    const QTemporaryDir folder;
    const QByteArray big = plainMail + QByteArray(8'000'000, 'x').replace("xxxxxxxxxx", "xxxxxxxx\r\n");
    server.willDo({});
    SealedReport sealed = fileWith(folder, plainMail);
    QFile::remove(sealed.path);
    CHECK(problemOf(sendDirectly(requestFor(server, sealed))) == SendProblem::FileChanged);
    for (const qint64 difference : {-2, -1, 1, 2}) {
        sealed = fileWith(folder, plainMail);
        sealed.size += difference;
        CHECK(problemOf(sendDirectly(requestFor(server, sealed))) == SendProblem::FileChanged);
    }
    CHECK(server.seen().commands.isEmpty());

    for (const bool shorter : {true, false}) { // while it is under way
        sealed = fileWith(folder, big);
        server.willDo({});
        SendRequest request = requestFor(server, sealed);
        bool changed = false;
        request.progress = [&](SendStep step, qint64 done, qint64) {
            if (step != SendStep::Sending || done == 0 || std::exchange(changed, true))
                return;
            QFile file(sealed.path);
            REQUIRE(file.open(QIODevice::ReadWrite));
            if (shorter)
                REQUIRE(file.resize(big.size() / 2));
            else // what has been sent already was the locked one
                REQUIRE((file.seek(big.size() - 6) && file.write("Xrom") == 4));
        };
        CHECK(problemOf(sendDirectly(request)) == SendProblem::FileChanged);
        CHECK(server.seen().stored.empty());
    }
}

TEST_CASE("another file of the same size in the place of the locked one is not sent",
          "[mail][smtp]") // THREATS-S9
{
    FakeSmtp server;
    server.willDo({});
    const QTemporaryDir folder;
    const QByteArray clear = QByteArray(plainMail).replace("text", "leak");
    SealedReport sealed = fileWith(folder, plainMail);
    const QString other = folder.filePath(u"other"_s);
    const auto refused = [&] {
        return problemOf(sendDirectly(requestFor(server, sealed))) == SendProblem::FileChanged;
    };
    write(sealed.path, clear);
    CHECK(refused());
    REQUIRE(QFile::rename(sealed.path, other));
    REQUIRE(mkfifo(QFile::encodeName(sealed.path).constData(), 0600) == 0);
    CHECK(refused()); // and at once
    REQUIRE(QFile::remove(sealed.path));
    write(other, plainMail);
    REQUIRE(QFile::link(other, sealed.path)); // even where it leads to the same bytes now
    CHECK(refused());
    REQUIRE(QFile::remove(sealed.path));
    sealed = fileWith(folder, plainMail);
    sealed.sha256.reset(); // an older version kept none
    CHECK(refused());
    CHECK(server.seen().commands.isEmpty());
}

TEST_CASE("no byte leaves that is not of the locked file, even when it changes while it is sent", "[mail][smtp]")
{
    FakeSmtp server;
    server.willDo({});
    const QTemporaryDir folder;
    const QByteArray big = plainMail + QByteArray(8'000'000, 'x').replace("xxxxxxxxxx", "xxxxxxxx\r\n");
    const SealedReport sealed = fileWith(folder, big);
    SendRequest request = requestFor(server, sealed);
    bool changed = false;
    qint64 most = 0;
    request.progress = [&](SendStep step, qint64 done, qint64) {
        most = std::max(most, step == SendStep::Sending ? done : 0);
        if (step != SendStep::Sending || done == 0 || std::exchange(changed, true))
            return;
        struct stat before = {};
        REQUIRE(stat(QFile::encodeName(sealed.path).constData(), &before) == 0);
        QFile file(sealed.path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.seek(4'000'000));
        REQUIRE(file.write("in the clear") == 12);
        REQUIRE(file.flush());
        const std::array times{before.st_atim, before.st_mtim}; // as somebody does who hides it
        REQUIRE(futimens(file.handle(), times.data()) == 0);
    };
    CHECK(problemOf(sendDirectly(request)) == SendProblem::FileChanged);
    CHECK(changed);
    CHECK(most <= 4'000'000);
    CHECK(server.seen().stored.empty());
}

TEST_CASE("no secret of a line is written where the environment says", "[mail][smtp]") // THREATS-S16
{
    const QTemporaryDir folder;
    const QString keys = folder.filePath(u"keys"_s);
    const auto sent = run(QCoreApplication::applicationFilePath(), {u"another try sends the same bytes*"_s}, {},
                          {u"SSLKEYLOGFILE="_s + keys});
    INFO(sent.out.toStdString());
    CHECK(sent.status == 0);
    CHECK_FALSE(QFile::exists(keys));
}

TEST_CASE("sending keeps no window waiting, tells how far it is, and is cancelled (THREATS-S7)", "[mail][smtp]")
{
    FakeSmtp server;
    const QTemporaryDir folder;
    server.willDo({{u"silent"_s, u"rcpt"_s}});
    std::stop_source stop;
    SendRequest request = requestFor(server, fileWith(folder, plainMail));
    request.cancel = stop.get_token();
    QElapsedTimer beat;
    qint64 longest = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] { longest = std::max(longest, beat.restart()); });
    heart.start(5ms);
    QTimer::singleShot(300ms, &heart, [&] { stop.request_stop(); });
    beat.start();
    const auto result = await(sendInBackground(request));
    CHECK(problemOf(result) == SendProblem::Cancelled);
    CHECK(longest < 100);
    CHECK(server.seen().stored.empty());

    server.willDo({});
    CHECK(await(sendInBackground(requestFor(server, fileWith(folder, plainMail)))));
    CHECK(server.seen().stored.size() == 1);
}

TEST_CASE("mails that wait for slow servers take no thread from other work", "[mail][smtp]")
{
    FakeSmtp server;
    const QTemporaryDir folder;
    server.willDo({{u"silent"_s, u"greeting"_s}});
    std::stop_source stop;
    SendRequest request = requestFor(server, fileWith(folder, plainMail));
    request.cancel = stop.get_token();
    std::vector<QFuture<std::expected<ServerReply, SendProblem>>> waiting;
    for (int i = 0; i < QThreadPool::globalInstance()->maxThreadCount() + 2; ++i)
        waiting.push_back(sendInBackground(request));
    CHECK(await(QtConcurrent::run([] { return 1; })) == 1);
    stop.request_stop();
    for (auto &each : waiting)
        CHECK(problemOf(await(each)) == SendProblem::Cancelled);
}
