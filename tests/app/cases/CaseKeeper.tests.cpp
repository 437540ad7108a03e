#include "app/cases/CaseKeeper.h"

#include "tests/app/cases/KeptCases.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr Autosave::Times quick{.quiet = 60ms, .longest = 150ms, .again = 40ms};
constexpr Autosave::Times never{.quiet = 60s, .longest = 60s, .again = 60s};

/// A report that somebody writes, and what keeps it.
struct Writing {
    KeptCases kept;
    OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    CaseContent content = opened.content;
    std::unique_ptr<CaseKeeper> keeper;

    explicit Writing(Autosave::Times times)
        : keeper(std::make_unique<CaseKeeper>(kept.vault, opened, [this] { return content; }, times))
    {
    }

    void write(const QString &question, const QString &words)
    {
        REQUIRE(content.answers.set(question, words));
        keeper->autosave().touch();
    }
    /// As the disk has it.
    [[nodiscard]] Answers onDisk() const
    {
        const auto found = CaseContent::fromFields(got(opened.file->fields()));
        REQUIRE(found);
        return found->answers;
    }
    [[nodiscard]] bool isOnDisk() const { return onDisk() == content.answers; }
    [[nodiscard]] bool becomes(Autosave::State state) const
    {
        return QTest::qWaitFor([&] { return keeper->autosave().state() == state; }, 5000);
    }
};

} // namespace

TEST_CASE("words are on the disk a moment after the last key, and not at each key", "[cases][kept]")
{
    Writing writing(quick);
    writing.write(u"summary"_s, u"It"_s);
    writing.write(u"summary"_s, u"It leaks"_s);
    CHECK_FALSE(writing.isOnDisk());
    CHECK(writing.keeper->autosave().state() == Autosave::State::Saving);
    REQUIRE(writing.becomes(Autosave::State::Saved));
    CHECK(writing.isOnDisk());
    CHECK(answer(writing.kept.vault->list()).front().summary.title == u"It leaks"_s);
}

TEST_CASE("whoever never stops typing is kept all the same", "[cases][kept]")
{
    Writing writing({.quiet = 60s, .longest = 100ms, .again = 60s});
    const Answers before = writing.onDisk();
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; writing.onDisk() == before && clock.elapsed() < 5000; ++i) {
        writing.write(u"summary"_s, QString::number(i));
        QTest::qWait(5);
    }
    CHECK(writing.onDisk() != before);
}

TEST_CASE("a page that is left is kept at once, without what did not change", "[cases][kept]")
{
    Writing writing(never);
    writing.write(u"summary"_s, u"It leaks"_s);
    writing.keeper->autosave().saveNow();
    REQUIRE(writing.becomes(Autosave::State::Saved));
    CHECK(writing.isOnDisk());

    const QString field = u"answer/summary"_s;
    got(writing.opened.file->save({{field, "not ours"}})); // would be written over by a saving of all
    writing.content.confirmed = {u"what"_s};
    writing.keeper->autosave().touch();
    writing.keeper->autosave().saveNow();
    REQUIRE(writing.becomes(Autosave::State::Saved));
    CHECK(got(writing.opened.file->fields()).at(field) == "not ours");
    CHECK(got(writing.opened.file->fields()) != writing.opened.fields);
}

TEST_CASE("a disk that refuses is told, and takes words and state when it works again", "[cases][kept]") // THREATS-D3
{
    Writing writing({.quiet = 10ms, .longest = 10ms, .again = 40ms});
    const QString away = writing.kept.shelf.folder.filePath(u"away"_s);
    REQUIRE(QDir().rename(writing.kept.shelf.path(), away)); // a stick that was pulled out
    writing.write(u"summary"_s, u"It leaks"_s);
    writing.keeper->happened(lockedState());
    REQUIRE(writing.becomes(Autosave::State::Failed));
    CHECK(writing.keeper->autosave().problem()->what == VaultProblem::FolderGone);
    QTest::qWait(100);
    CHECK(writing.keeper->autosave().state() == Autosave::State::Failed); // however often it was tried

    REQUIRE(QDir().rename(away, writing.kept.shelf.path()));
    REQUIRE(writing.becomes(Autosave::State::Saved));
    CHECK_FALSE(writing.keeper->autosave().problem());
    CHECK(writing.isOnDisk());
    CHECK(got(writing.opened.file->history()).size() == 1);
    CHECK(answer(writing.kept.vault->list()).front().summary.step == CaseSummary::Step::Locked);
}

TEST_CASE("a new state is kept at once, and only once", "[cases][kept]")
{
    Writing writing(never);
    writing.keeper->happened(lockedState());
    REQUIRE(writing.becomes(Autosave::State::Saved));
    CHECK(got(writing.opened.file->history()).size() == 1);
    writing.write(u"summary"_s, u"It leaks"_s);
    writing.keeper->autosave().saveNow();
    REQUIRE(writing.becomes(Autosave::State::Saved));
    CHECK(got(writing.opened.file->history()).size() == 1);
    CHECK(answer(writing.kept.vault->list()).front().summary.step == CaseSummary::Step::Locked);
}

TEST_CASE("a session that ends waits until the words are on the disk", "[cases][kept]") // THREATS-D15
{
    Writing writing(never);
    writing.write(u"summary"_s, u"It leaks"_s);
    writing.keeper->saveAndWait(); // no event is handled from here on
    CHECK(writing.isOnDisk());
}

TEST_CASE("a report that is closed while it is saved is kept", "[cases][kept]") // THREATS-D15
{
    Writing writing(never);
    writing.write(u"summary"_s, u"It leaks"_s);
    writing.keeper->autosave().saveNow();
    writing.keeper.reset();
    writing.kept.vault.reset(); // waits for what runs
    CHECK(writing.isOnDisk());
}
