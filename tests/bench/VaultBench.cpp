#include "tests/app/vault/Shelf.h"
#include "tests/bench/Measure.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

// What the vault costs: ./dev bench. On a tmpfs, where a flush costs nothing: the rest is ours.

namespace {

/// Bytes that this process has handed to the system so far (wchar).
qint64 bytesWritten()
{
    const QByteArray io = contents(u"/proc/self/io"_s);
    return io.mid(io.indexOf("wchar:") + 6, 20).simplified().split(' ').at(0).toLongLong();
}

double percentile95(std::vector<double> &times)
{
    std::ranges::sort(times);
    return times.at(times.size() * 95 / 100);
}

} // namespace

TEST_CASE("the vault's rows of docs/performance.md", "[bench]")
{
    const QTemporaryDir folder(u"/dev/shm/vault-XXXXXX"_s);
    auto vault = Vault::open(QDir(folder.filePath(u"autosave"_s)), testKey());
    REQUIRE(vault);
    auto [id, file] = got(vault->create());
    for (int i = 0; i < 10; ++i)
        attach(file, u"f"_s, noise(10'000'000, static_cast<quint32>(i)));
    got(file.save({{u"text"_s, noise(20'000)}, {u"other"_s, noise(20'000)}}));
    std::vector<double> times;
    std::vector<double> sizes;
    for (int i = 0; i < 200; ++i) {
        const QByteArray text = noise(20'000, static_cast<quint32>(i));
        const qint64 before = bytesWritten();
        QElapsedTimer timer;
        timer.start();
        got(file.save({{u"text"_s, text}}));
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        sizes.push_back(static_cast<double>(bytesWritten() - before) / 1024);
    }

    auto many = Vault::open(QDir(folder.filePath(u"many"_s)), testKey());
    REQUIRE(many);
    for (int i = 0; i < 1000; ++i) {
        auto [one, opened] = got(many->create());
        got(opened.setSummary(R"({"title":"A report of about this length","vendor":"example","step":"what"})"));
    }
    QElapsedTimer timer;
    timer.start();
    REQUIRE(got(many->list()).size() == 1000);
    const auto rebuilding = static_cast<double>(timer.elapsed());
    std::ignore = many->list(); // those of the last 50 ms
    const double listing = 1000 * median([&] { REQUIRE(got(many->list()).size() == 1000); });

    row(u"autosave of 20 KB beside 100 MB of files: written, p95"_s, percentile95(sizes), 64, u"KiB"_s);
    row(u"the same: time without flushing, p95"_s, percentile95(times), 20, u"ms"_s);
    row(u"list of 1,000 cases"_s, listing, 200, u"ms"_s);
    std::printf("(the index of 1,000 cases made anew: %.0f ms)\n", rebuilding);
}
