#include "app/mail/MailAppStarter.h"

#include "app/mail/HandoverFiles.h"
#include "tests/app/mail/FakeMailApps.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFutureWatcher>
#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Outcome = std::expected<HandedOver, MailProblem>;

constexpr std::chrono::milliseconds endless = 1h; // for a fake that ends by itself, however slow the machine
constexpr std::chrono::milliseconds soon = 100ms; // for one that never ends

const QHash<MailApp, QString> programs{{MailApp::Thunderbird, u"thunderbird"_s},
                                       {MailApp::Betterbird, u"betterbird"_s},
                                       {MailApp::KMail, u"kmail"_s},
                                       {MailApp::Claws, u"claws-mail"_s},
                                       {MailApp::Evolution, u"evolution"_s},
                                       {MailApp::Desktop, u"xdg-open"_s}};

QProcessEnvironment plainEnvironment()
{
    return QProcessEnvironment::systemEnvironment();
}

Outcome resultOf(const QFuture<Outcome> &future)
{
    QEventLoop loop;
    QFutureWatcher<Outcome> watcher;
    QObject::connect(&watcher, &QFutureWatcher<Outcome>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

Handover handoverIn(const QString &folder)
{
    const auto handover = Handover::make(envelope(), folder + u"/locked-report-7f3k.eml"_s);
    REQUIRE(handover);
    return *handover;
}

bool isRunning(int process)
{
    return process > 0 && kill(process, 0) == 0;
}

} // namespace

TEST_CASE("each app gets its arguments exactly, from any folder", "[mail][starter]") // THREATS-H3
{
    const FakeMailApps fakes;
    MailAppStarter starter(plainEnvironment(), endless);
    for (const auto &[app, name] : programs.asKeyValueRange()) {
        fakes.add(name);
        for (const QString &folder : hostileFolderNames()) {
            QFile::remove(fakes.path(name) + u".arguments"_s);
            const Handover handover = handoverIn(u"/home/ann/"_s + folder);
            const auto opened = resultOf(starter.open(fakes.app(app), handover));
            REQUIRE(opened); // ended at once, and well: an app that runs already does that
            CHECK(opened->app == app);
            CHECK(opened->path == handover.path());
            CHECK(fakes.argumentsOf(name) == mailCommand(fakes.app(app), handover).arguments);
        }
    }
}

TEST_CASE("an app that is gone, cannot run, fails at once or crashes is noticed", "[mail][starter]") // THREATS-H7
{
    const FakeMailApps fakes;
    MailAppStarter starter(plainEnvironment(), endless);
    const auto problemOf = [&](const QString &program) {
        const auto opened = resultOf(starter.open({MailApp::KMail, program}, handoverIn(u"/home/ann"_s)));
        REQUIRE_FALSE(opened);
        CHECK_FALSE(opened.error().detail.isEmpty());
        return opened.error().what;
    };
    CHECK(problemOf(fakes.path(u"none"_s)) == MailProblem::NoMailApp);
    write(fakes.path(u"not-executable"_s), "#!/bin/sh\n");
    CHECK(problemOf(fakes.path(u"not-executable"_s)) == MailProblem::NoMailApp);
    fakes.add(u"failing"_s, "exit 1");
    CHECK(problemOf(fakes.path(u"failing"_s)) == MailProblem::MailAppFailed);
    fakes.add(u"crashing"_s, "kill -KILL $$");
    CHECK(problemOf(fakes.path(u"crashing"_s)) == MailProblem::MailAppFailed);
}

TEST_CASE("an app that runs on, or hangs, counts as opened, keeps nobody waiting and outlives us",
          "[mail][starter]") // THREATS-H7
{
    const FakeMailApps fakes;
    fakes.add(u"kmail"_s, "exec sleep 60");
    {
        MailAppStarter starter(plainEnvironment(), soon);
        const auto future = starter.open(fakes.app(MailApp::KMail), handoverIn(u"/home/ann"_s));
        CHECK_FALSE(future.isFinished()); // open() did not wait
        REQUIRE(resultOf(future));
    }
    const int process = fakes.processOf(u"kmail"_s);
    CHECK(isRunning(process)); // the starter is gone
    CHECK(getsid(process) == process); // and what ends our session does not end it
    kill(process, SIGKILL);
}

TEST_CASE("an app that fails long after it was opened takes nothing back", "[mail][starter]")
{
    const FakeMailApps fakes;
    const QString go = fakes.path(u"go"_s);
    fakes.add(u"kmail"_s, "while ! [ -e \"${0%/*}/go\" ]; do sleep 0.01; done; exit 1");
    MailAppStarter starter(plainEnvironment(), soon);
    const auto future = starter.open(fakes.app(MailApp::KMail), handoverIn(u"/home/ann"_s));
    REQUIRE(resultOf(future));
    const int process = fakes.processOf(u"kmail"_s);
    write(go, "");
    while (isRunning(process)) // it is waited for: no dead process stays behind
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    CHECK(future.result().has_value());
}

TEST_CASE("a starter that dies before it knows cancels its answer", "[mail][starter]")
{
    const FakeMailApps fakes;
    fakes.add(u"kmail"_s, "exec sleep 60");
    QFuture<Outcome> future;
    {
        MailAppStarter starter(plainEnvironment(), endless);
        future = starter.open(fakes.app(MailApp::KMail), handoverIn(u"/home/ann"_s));
        (void)fakes.processOf(u"kmail"_s);
    }
    CHECK(future.isFinished());
    CHECK(future.isCanceled());
    kill(fakes.processOf(u"kmail"_s), SIGKILL);
}

TEST_CASE("the app gets the person's environment, no terminal of ours and none of our open files", "[mail][starter]")
{
    const FakeMailApps fakes;
    fakes.add(u"kmail"_s);
    const QTemporaryDir secret;
    const QString path = secret.filePath(u"open"_s);
    const int leaky = open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR, 0600); // without O_CLOEXEC
    REQUIRE(leaky > 2);

    QProcessEnvironment persons = plainEnvironment();
    persons.remove(u"QT_QPA_PLATFORM"_s);
    persons.insert(u"VOUCHSAFE_TEST_PERSONS"_s, u"own"_s);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    MailAppStarter starter(persons, endless);
    REQUIRE(resultOf(starter.open(fakes.app(MailApp::KMail), handoverIn(u"/home/ann"_s))));
    qunsetenv("QT_QPA_PLATFORM");
    close(leaky);

    const auto environment = fakes.environmentOf(u"kmail"_s);
    CHECK(environment.contains("VOUCHSAFE_TEST_PERSONS=own"));
    CHECK_FALSE(environment.contains("QT_QPA_PLATFORM=offscreen"));
    const auto files = fakes.openFilesOf(u"kmail"_s);
    for (const char *standard : {"0 /dev/null", "2 /dev/null"})
        CHECK(files.contains(standard));
    for (const QByteArray &file : files)
        CHECK_FALSE(file.contains(path.toUtf8()));
}

// Run by the next test under strace: a whole report, from its words to the mail app.
TEST_CASE("child: seal and hand over", "[.child]")
{
    const Mime mime;
    const Team team;
    const FakeMailApps fakes;
    const QTemporaryDir downloads;
    MailAppStarter starter(plainEnvironment(), endless);
    const Letter letter(mime, envelope(), u"CANARYSUMMARY"_s, "CANARYWHAT\n", "{\"CANARYJSON\":1}",
                        {fileOf(u"CANARYNAME shot.png"_s, "CANARYPICTURE")});
    for (const auto &[app, name] : programs.asKeyValueRange()) {
        fakes.add(name);
        const auto sealed = sealLetter(letter, team.key, preferredForm(app), team.path(name));
        REQUIRE(sealed);
        const auto handover = prepareHandover(mime, *sealed, app, downloads.path());
        REQUIRE(handover);
        REQUIRE(resultOf(starter.open(fakes.app(app), *handover)));
    }
}

TEST_CASE("no word of the report and no piece of the locked file stands in any argument of any program",
          "[mail][starter]") // THREATS-H1
{
    if (!have(u"strace"_s))
        SKIP("needs strace");
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"trace"_s);
    const auto finished = run(u"strace"_s,
                              {u"-f"_s, u"-s"_s, u"100000"_s, u"-e"_s, u"trace=execve"_s, u"-o"_s, log,
                               QCoreApplication::applicationFilePath(), u"child: seal and hand over"_s},
                              {}, {u"ASAN_OPTIONS=detect_leaks=0"_s});
    INFO(finished.out.toStdString() << finished.err.toStdString());
    REQUIRE(finished.status == 0);
    const QByteArray trace = contents(log);
    for (const QString &name : programs) // the control: each app was really started under the trace
        CHECK(trace.contains('/' + name.toUtf8() + "\", [\""));
    CHECK(trace.contains("Security report 7F3K"));
    CHECK_FALSE(trace.contains("CANARY"));
    CHECK_FALSE(trace.contains("BEGIN PGP"));
    CHECK_FALSE(trace.contains("\"-c\"")); // no shell was given a line to read
}
