#include "tests/journey/Program.h"

#include <QDir>
#include <QProcess>
#include <catch2/catch_test_macros.hpp>

#include <csignal>

using namespace Qt::StringLiterals;

Program::Program()
{
    REQUIRE(QDir(m_folder.path()).mkdir(u"home"_s));
    write(path(u"passphrase"_s), "correct horse battery\n");
}

QStringList Program::environment() const
{
    return {u"HOME="_s + path(u"home"_s), u"XDG_DATA_HOME="_s + path(u"home/data"_s),
            u"DBUS_SESSION_BUS_ADDRESS=unix:path="_s + path(u"no-bus"_s), // the keyring of whoever runs this stays out
            u"LSAN_OPTIONS=print_suppressions=0:suppressions=" VOUCHSAFE_SOURCE_DIR "/tests/lsan.supp"_s};
}

Finished Program::operator()(const QStringList &words, const QByteArray &input) const
{
    return run(QStringLiteral(VOUCHSAFE_PROGRAM), words, input, environment());
}

Finished Program::signalled(const QStringList &words, int signal, const std::function<void()> &then) const
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &pair : environment())
        variables.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(VOUCHSAFE_PROGRAM), words);
    REQUIRE(process.waitForStarted());
    then();
    kill(static_cast<pid_t>(process.processId()), signal);
    REQUIRE(process.waitForFinished());
    const bool normal = process.exitStatus() == QProcess::NormalExit;
    return {normal ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray Program::traced(const QString &calls, const QStringList &words) const
{
    const QString log = path(u"trace.log"_s);
    const auto done = run(u"strace"_s,
                          QStringList{u"-f"_s, u"-y"_s, u"-s"_s, u"100000"_s, u"-e"_s, u"trace="_s + calls, u"-o"_s,
                                      log, QStringLiteral(VOUCHSAFE_PROGRAM)}
                              + words,
                          {}, environment() + QStringList{u"ASAN_OPTIONS=detect_leaks=0"_s});
    INFO(done.err.toStdString());
    REQUIRE(done.status == 0);
    return contents(log);
}

QString Program::file(const QString &name, const QByteArray &data) const
{
    write(path(name), data);
    return path(name);
}

QString Program::addTeam(const GpgHome &home, const QString &expire) const
{
    const QString fingerprint = home.makeKey(u"Team <team@example.org>"_s, {}, expire);
    const auto added =
        (*this)(QStringList{u"vendor"_s, u"add"_s, file(u"team.pgp"_s, home.publicKey(fingerprint)), u"--id"_s,
                            u"team"_s, u"--address"_s, u"team@example.org"_s, u"--fingerprint"_s, fingerprint}
                + passphrase());
    INFO(added.err.toStdString());
    REQUIRE(added.status == 0);
    return fingerprint;
}
