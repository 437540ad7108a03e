#include "app/evidence/Scanner.h"
#include "tests/app/evidence/LogLines.h"
#include "tests/bench/Measure.h"
#include "tests/support/Process.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int megabytes = 100;
const QString tmpfs = u"/dev/shm/vouchsafe-bench-XXXXXX"_s;

/// CPU time of this process, or of those that it ran, in seconds: other work on the machine does not count.
double cpuTime(int who)
{
    rusage used = {};
    getrusage(who, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

/// The median of five runs.
double cpuMedian(int who, const std::function<void()> &work)
{
    std::array<double, 5> seconds = {};
    for (double &one : seconds) {
        const double before = cpuTime(who);
        work();
        one = cpuTime(who) - before;
    }
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

/// The patterns of the rules as they are, a line each: what ripgrep looks for in the same run.
QByteArray patterns()
{
    QFile file(u":/evidence/secret-rules.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonDocument rules = QJsonDocument::fromJson(file.readAll());
    QByteArray all;
    for (const QJsonArray list = rules[u"rules"].toArray(); const QJsonValue &rule : list) {
        QString pattern = rule[u"pattern"].toString();
        const QJsonObject names = rules[u"names"].toObject();
        for (auto it = names.begin(); it != names.end(); ++it)
            pattern.replace(u"<<"_s + it.key() + u">>"_s, it.value().toString());
        all += pattern.toUtf8() + '\n';
    }
    return all;
}

ScanTotals scanFile(const std::shared_ptr<const SecretRules> &rules, const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto totals = scan(rules, file);
    REQUIRE(totals);
    return *totals;
}

double memoryOf(const QString &path)
{
    const auto child = run(QCoreApplication::applicationFilePath(), {u"memory of looking through a log"_s}, {},
                           {u"VOUCHSAFE_BENCH_LOG="_s + path});
    return QString::fromUtf8(child.out).section(u"extra="_s, 1).section(u' ', 0, 0).toDouble();
}

} // namespace

TEST_CASE("memory of looking through a log", "[.]")
{
    const auto rules = SecretRules::builtIn();
    const double before = peakMemory();
    (void)scanFile(rules, qEnvironmentVariable("VOUCHSAFE_BENCH_LOG"));
    std::printf("extra=%.1f \n", peakMemory() - before);
}

TEST_CASE("looking through a log", "[bench]")
{
    const QTemporaryDir folder(tmpfs);
    const QString path = folder.filePath(u"a.log"_s);
    write(path, LogLines(1, LogLines::Telling).many(qsizetype{megabytes} * 1'000'000));
    write(folder.filePath(u"patterns"_s), patterns());
    const auto rules = SecretRules::builtIn({.user = u"annexample"_s, .host = u"annsbox"_s});

    ScanTotals totals;
    const double ours = cpuMedian(RUSAGE_SELF, [&] { totals = scanFile(rules, path); });
    const double ripgrep = cpuMedian(RUSAGE_CHILDREN, [&] {
        const auto found = run(u"rg"_s,
                               {u"-j1"_s, u"--no-config"_s, u"--dfa-size-limit=480M"_s, u"--no-unicode"_s, u"-a"_s,
                                u"-U"_s, u"--count-matches"_s, u"-f"_s, folder.filePath(u"patterns"_s), path});
        INFO(found.err.toStdString());
        REQUIRE(found.status == 0);
    });
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    qint64 first = -1;
    (void)scan(rules, file, [&](auto findings, qint64 /*done*/) {
        first = findings.empty() ? -1 : timer.elapsed();
        return first < 0;
    });
    std::printf("  %d MB: %lld findings, ours %.2f s, ripgrep %.2f s\n", megabytes,
                static_cast<long long>(totals.findings()), ours, ripgrep);
    row(u"100 MB of log: looking through it, on one core"_s, ours, 1.0, u"s"_s);
    row(u"the same against ripgrep with the same patterns"_s, ours / ripgrep, 2.0, u"x"_s);
    row(u"the first findings after"_s, static_cast<double>(first), 200, u"ms"_s);
    const QString small = folder.filePath(u"b.log"_s);
    write(small, contents(path).first(megabytes * 1'000'000 / 5));
    const double extra = memoryOf(path);
    row(u"100 MB of log: extra memory"_s, extra, 64, u"MiB"_s);
    row(u"100 MB of log: more memory than for 20 MB"_s, extra - memoryOf(small), 16, u"MiB"_s);
}
