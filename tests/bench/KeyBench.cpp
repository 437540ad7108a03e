#include "app/cli/Inputs.h"
#include "crypto/Armor.h"
#include "tests/bench/Measure.h"
#include "tests/support/FloodedKey.h"
#include "tests/support/Keys.h"

#include <QCoreApplication>
#include <catch2/catch_test_macros.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebi = 1024 * 1024;
const QString tmpfs = u"/dev/shm/vouchsafe-bench-XXXXXX"_s;

/// What every way in does with a file: no more than the cap of it, and one more, goes to the reader.
void refuse(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE_FALSE(Armor::readKeys(file.read(Inputs::keyFileCap + 1)));
}

/// Flooded keys as they come: 10^5 signatures in 200 MB; the most of them that a file or page may hold, binary and as
/// pasted; as many packets as can be, which are tiny.
QStringList floods(const QTemporaryDir &folder)
{
    const QByteArray key = vector(u"keys/good.pgp"_s);
    const QStringList paths{folder.filePath(u"200-mb"_s), folder.filePath(u"cap"_s), folder.filePath(u"pasted"_s),
                            folder.filePath(u"tiny"_s)};
    write(paths[0], floodedKey(key, 200'000'000));
    write(paths[1], floodedKey(key, 4 * mebi - 16'000).first(4 * mebi - 20'000));
    write(paths[2],
          "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n" + floodedKey(key, 2'900'000).toBase64()
              + "\n-----END PGP PUBLIC KEY BLOCK-----\n");
    write(paths[3], key + QByteArray("\xc2\x00", 2).repeated(2 * mebi - 1'000));
    return paths;
}

double extraMemory(int which)
{
    const auto child =
        run(QCoreApplication::applicationFilePath(), {u"flood"_s}, {}, {u"VOUCHSAFE_BENCH_FLOOD=%1"_s.arg(which)});
    return QString::fromUtf8(child.out).section(u"extra="_s, 1).section(u' ', 0, 0).toDouble();
}

} // namespace

TEST_CASE("flood", "[.]")
{
    const QTemporaryDir folder(tmpfs);
    const QString path = folder.filePath(u"flood"_s);
    const int which = qEnvironmentVariableIntValue("VOUCHSAFE_BENCH_FLOOD");
    // made by another process, or its memory would count
    REQUIRE(run(QCoreApplication::applicationFilePath(), {u"make a flood"_s}, {},
                {u"VOUCHSAFE_BENCH_FLOOD=%1"_s.arg(which), u"VOUCHSAFE_BENCH_PATH="_s + path})
                .status
            == 0);
    const double before = peakMemory();
    refuse(path);
    std::printf("extra=%.1f \n", peakMemory() - before);
}

TEST_CASE("make a flood", "[.]")
{
    const QTemporaryDir folder(tmpfs);
    REQUIRE(QFile::rename(floods(folder).at(qEnvironmentVariableIntValue("VOUCHSAFE_BENCH_FLOOD")),
                          qEnvironmentVariable("VOUCHSAFE_BENCH_PATH")));
}

TEST_CASE("the rows of keys in docs/performance.md", "[bench]")
{
    const QTemporaryDir folder(tmpfs);
    const QStringList paths = floods(folder);
    double slowest = 0;
    double most = 0;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        slowest = std::max(slowest, median([&] { refuse(paths[i]); }));
        most = std::max(most, extraMemory(static_cast<int>(i)));
    }

    row(u"a flooded key, the worst of four: time until it is refused"_s, slowest * 1000, 1000, u"ms"_s);
    row(u"the same: extra memory"_s, most, 64, u"MiB"_s);
}
