#include "app/vault/Autosave.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace std::chrono_literals;

namespace {

using Saved = std::expected<void, VaultProblem>;

/// A disk that answers when it is told to.
struct SlowDisk {
    std::vector<std::shared_ptr<QPromise<Saved>>> asked;

    QFuture<Saved> save()
    {
        asked.push_back(std::make_shared<QPromise<Saved>>());
        asked.back()->start();
        return asked.back()->future();
    }
    void answer(const Saved &saved = {})
    {
        asked.back()->addResult(saved);
        asked.back()->finish();
        QTest::qWait(1);
    }
};

constexpr Autosave::Times quick{.quiet = 60ms, .longest = 150ms, .again = 40ms};

} // namespace

TEST_CASE("a report is saved a moment after the last key", "[vault][autosave]")
{
    SlowDisk disk;
    Autosave autosave([&] { return disk.save(); }, quick);
    autosave.touch();
    CHECK(autosave.state() == Autosave::State::Saving);
    CHECK(disk.asked.empty());
    REQUIRE(QTest::qWaitFor([&] { return disk.asked.size() == 1; }, 1000));
    disk.answer();
    CHECK(autosave.state() == Autosave::State::Saved);
    QTest::qWait(200);
    CHECK(disk.asked.size() == 1);
}

TEST_CASE("whoever never stops typing is saved all the same", "[vault][autosave]")
{
    SlowDisk disk;
    Autosave autosave([&] { return disk.save(); }, {.quiet = 60s, .longest = 100ms, .again = 40ms});
    QElapsedTimer clock;
    clock.start();
    while (disk.asked.empty() && clock.elapsed() < 2000) {
        autosave.touch();
        QTest::qWait(5);
    }
    REQUIRE(disk.asked.size() == 1);
    CHECK(clock.elapsed() >= 95);
}

TEST_CASE("what was typed while the disk was slow is not called saved", "[vault][autosave]")
{
    SlowDisk disk;
    Autosave autosave([&] { return disk.save(); }, quick);
    autosave.touch();
    autosave.saveNow();
    REQUIRE(disk.asked.size() == 1);
    autosave.touch();
    disk.answer();
    CHECK(autosave.state() == Autosave::State::Saving);
    REQUIRE(QTest::qWaitFor([&] { return disk.asked.size() == 2; }, 1000));
    disk.answer();
    CHECK(autosave.state() == Autosave::State::Saved);
}

TEST_CASE("a disk that is full is told, and tried again until it takes the words", "[vault][autosave]") // THREATS-D3
{
    SlowDisk disk;
    Autosave autosave([&] { return disk.save(); }, quick);
    const QSignalSpy settled(&autosave, &Autosave::settled);
    autosave.touch();
    autosave.saveNow();
    disk.answer(std::unexpected(VaultProblem{VaultProblem::DiskFull}));
    CHECK(autosave.state() == Autosave::State::Failed);
    CHECK(autosave.problem()->what == VaultProblem::DiskFull);
    REQUIRE(settled.size() == 1);
    CHECK_FALSE(settled[0][0].toBool());

    REQUIRE(QTest::qWaitFor([&] { return disk.asked.size() == 2; }, 1000));
    CHECK(autosave.state() == Autosave::State::Failed); // it stays until a saving succeeds
    disk.answer();
    CHECK(autosave.state() == Autosave::State::Saved);
    CHECK_FALSE(autosave.problem());
    CHECK(settled.back()[0].toBool());
}

TEST_CASE("a saving that is asked for while one runs comes right after it", "[vault][autosave]")
{
    SlowDisk disk;
    Autosave autosave([&] { return disk.save(); }, {.quiet = 60s, .longest = 60s, .again = 60s});
    const QSignalSpy settled(&autosave, &Autosave::settled);
    autosave.touch();
    autosave.saveNow();
    autosave.touch();
    autosave.saveNow();
    CHECK(disk.asked.size() == 1); // one at a time
    disk.answer();
    REQUIRE(disk.asked.size() == 2);
    CHECK(settled.isEmpty());
    disk.answer();
    CHECK(settled.size() == 1);
}

TEST_CASE("asking to save what nobody touched says that all is saved", "[vault][autosave]")
{
    SlowDisk disk;
    Autosave autosave([&] { return disk.save(); }, quick);
    const QSignalSpy settled(&autosave, &Autosave::settled);
    autosave.saveNow();
    CHECK(disk.asked.empty());
    REQUIRE(settled.size() == 1);
    CHECK(settled[0][0].toBool());
}
