#include "app/mail/DirectSending.h"
#include "tests/bench/Measure.h"
#include "tests/support/FakeSmtp.h"
#include "tests/support/Process.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int megabytes = 25;

/// A sealed message of 25 MB: what is in it takes no part here.
SealedReport bigMessage(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"message.eml"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    Hasher hasher;
    const auto put = [&](const QByteArray &bytes) {
        file.write(bytes);
        hasher.add(bytes);
    };
    put("From: ann@example.org\r\nTo: security@example.org\r\n\r\n");
    const QByteArray line = QByteArray(64, 'A') + "\r\n";
    while (file.pos() < megabytes * 1'000'000) // never whole in memory, which is measured
        put(line);
    file.close();
    const auto address = Address::parse(u"ann@example.org");
    const auto now = QDateTime(QDate(2026, 3, 31), QTime(12, 0), QTimeZone::UTC);
    return {
        SealedForm::Message, path, Envelope::make(u"X-0000"_s, *Address::parse(u"security@example.org"), address, now),
        file.size(),         {},   hasher.finish()};
}

void sendOurs(const FakeSmtp &server, const SealedReport &sealed)
{
    REQUIRE(sendDirectly({.sealed = sealed, .server = server.server()}));
}

} // namespace

TEST_CASE("memory of sending", "[.]")
{
    FakeSmtp server;
    server.willDo({{u"sink"_s, true}});
    const QTemporaryDir folder;
    const SealedReport sealed = bigMessage(folder);
    const double before = peakMemory();
    sendOurs(server, sealed);
    std::printf("extra=%.1f \n", peakMemory() - before);
}

TEST_CASE("25 MB handed in over loopback, against curl with the same file", "[bench]")
{
    FakeSmtp server;
    server.willDo({{u"sink"_s, true}});
    const QTemporaryDir folder(u"/dev/shm/vouchsafe-bench-XXXXXX"_s);
    const SealedReport sealed = bigMessage(folder);
    const SubmissionServer at = server.server();
    const QStringList curl{u"-sS"_s,
                           u"--cacert"_s,
                           at.caFile,
                           u"--mail-from"_s,
                           u"ann@example.org"_s,
                           u"--mail-rcpt"_s,
                           u"security@example.org"_s,
                           u"--upload-file"_s,
                           sealed.path,
                           u"smtps://localhost:%1/x"_s.arg(at.port)};
    const double ours = median([&] { sendOurs(server, sealed); });
    const double theirs = median([&] { REQUIRE(run(u"curl"_s, curl).status == 0); });
    std::printf("  25 MB: ours %.3f s, curl %.3f s\n", ours, theirs);
    std::printf("\n| %-66s | %-11s | %-5s | ok  |\n|---|---|---|---|\n", "what", "figure", "limit");
    row(u"25 MB over loopback: time against curl"_s, ours / theirs, 1.2, u"x"_s);
    const auto child = run(QCoreApplication::applicationFilePath(), {u"memory of sending"_s});
    row(u"25 MB over loopback: extra memory"_s,
        QString::fromUtf8(child.out).section(u"extra="_s, 1).section(u' ', 0, 0).toDouble(), 20, u"MiB"_s);
}
