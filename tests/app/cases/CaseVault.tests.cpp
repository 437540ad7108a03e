#include "tests/app/cases/KeptCases.h"

#include "app/cases/AddFiles.h"
#include "app/cases/VendorKeeper.h"
#include "app/vault/Database.h"

#include <QElapsedTimer>
#include <QTest>
#include <QtConcurrentRun>

#include <array>

namespace {

FieldChange change(const OpenCase &kept, const CaseContent &content)
{
    return changeBetween(kept.fields, content.toFields());
}

CaseState lockedState()
{
    const auto envelope =
        Envelope::make(u"ACME-7F3K"_s, *Address::parse(u"security@example.org"), {}, QDateTime::currentDateTimeUtc());
    return Case::Answering().sealed({SealedForm::File, u"/data/x.eml.pgp"_s, envelope, 1234, {}},
                                    QDateTime::currentDateTimeUtc());
}

/// Two files in a case, in the order in which the person put them: the second one first.
void addTwo(KeptCases &kept, OpenCase &opened)
{
    const auto gone = attach(*opened.file, u"thrown-away.log"_s, "gone");
    const auto first = attach(*opened.file, u"first.log"_s, "one");
    const auto second = attach(*opened.file, u"second.log"_s, "two");
    opened.content.files = {second.id, first.id};
    opened.content.thrownAway = {gone.id};
    answer(kept.vault->save(opened.id, opened.file, change(opened, opened.content), {}, {}));
}

QStringList namesOf(const OpenCase &opened)
{
    QStringList names;
    for (const TakenFile &file : opened.files)
        names.append(file.name());
    return names;
}

QByteArray readAll(const TakenFile &file)
{
    const auto device = file.open();
    REQUIRE(device);
    return device->readAll();
}

} // namespace

TEST_CASE("a report is kept with its words, its state and its line in the list", "[cases][kept]")
{
    KeptCases kept;
    OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    CaseContent content = opened.content;
    REQUIRE(content.answers.set(u"summary", u"It leaks"_s));
    const CaseState state = lockedState();
    answer(kept.vault->save(opened.id, opened.file, change(opened, content), state, CaseSummary::of(content, state)));
    opened.file.reset();
    kept.again();

    const auto lines = answer(kept.vault->list());
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].summary.title == u"It leaks"_s);
    CHECK(lines[0].summary.step == CaseSummary::Step::Locked);
    CHECK_FALSE(lines[0].problem);
    const OpenCase back = answer(kept.vault->open(lines[0].id));
    CHECK(back.content.answers == content.answers);
    CHECK(sealedReport(back.state)->path == u"/data/x.eml.pgp"_s);
}

TEST_CASE("a report's files come back in the person's order, and what they threw away does not", "[cases][kept]")
{
    KeptCases kept;
    OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    addTwo(kept, opened);
    const CaseId id = opened.id;
    opened.file.reset();
    opened.files.clear();
    const auto check = [&](const CaseId &which) {
        const OpenCase back = answer(kept.vault->open(which));
        CHECK(namesOf(back) == QStringList{u"second.log"_s, u"first.log"_s});
        CHECK(readAll(back.files[0]) == "two");
        CHECK(readAll(back.files[1]) == "one");
    };
    SECTION("opened again")
    {
        check(id);
        CHECK(got(answer(kept.vault->open(id)).file->attachments()).size() == 2);
    }
    SECTION("from a copy on another computer")
    {
        const QString copy = kept.shelf.folder.filePath(u"copy"_s);
        const auto words = std::make_shared<const Secret>(Secret::take("a passphrase of its own"));
        answer(kept.vault->exportCase(id, copy, words));
        KeptCases other;
        const CaseId there = answer(other.vault->importCase(copy, words));
        const OpenCase back = answer(other.vault->open(there));
        CHECK(namesOf(back) == QStringList{u"second.log"_s, u"first.log"_s});
        CHECK(readAll(back.files[0]) == "two");
    }
    SECTION("rescued")
    { // THREATS-D6
        const auto rescued = answer(kept.vault->rescue(id));
        CHECK(rescued.second.filesLost == 0);
        check(rescued.first);
    }
}

TEST_CASE("a report gets a name of the person's own", "[cases][kept]")
{
    KeptCases kept;
    OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    CHECK(problemOf(await(kept.vault->rename(opened.id, u"No"_s))) == VaultProblem::OpenElsewhere); // THREATS-D4
    opened.file.reset();
    answer(kept.vault->rename(opened.id, u"The odd thing"_s));
    CHECK(answer(kept.vault->list()).front().summary.title == u"The odd thing"_s);
    CHECK(answer(kept.vault->open(opened.id)).content.title == u"The odd thing"_s);
}

TEST_CASE("files are taken into a report, told in their order, and refused with their reason", "[cases][kept]")
{
    KeptCases kept;
    const OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    const QString good = kept.shelf.folder.filePath(u"good.log"_s);
    const QByteArray bytes = noise(3'000'000);
    write(good, bytes);
    const auto verdicts = await(addFiles({good, u"/nowhere/x"_s, kept.shelf.folder.path()}, opened.file));
    REQUIRE(verdicts.size() == 3);
    REQUIRE(verdicts[0]);
    REQUIRE(QFile::remove(good)); // THREATS-A1: from now on the copy counts
    CHECK(readAll(verdicts[0]->file) == bytes);
    CHECK(verdicts[0]->file.sha256() == Digest::sha256(bytes));
    CHECK(std::get<EvidenceProblem>(verdicts[1].error()).what == EvidenceProblem::Missing);
    CHECK(std::get<EvidenceProblem>(verdicts[2].error()).what == EvidenceProblem::NotAFile);
}

TEST_CASE("adding that is stopped keeps none of the files", "[cases][kept]") // THREATS-D11
{
    KeptCases kept;
    const OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    const QString small = kept.shelf.folder.filePath(u"small.log"_s);
    const QString big = kept.shelf.folder.filePath(u"big.bin"_s);
    write(small, "small");
    write(big, QByteArray(200'000'000, 'x'));
    auto adding = addFiles({small, big}, opened.file);
    QElapsedTimer clock;
    while (adding.progressValue() < 1000 && !adding.isFinished())
        QTest::qWait(1);
    adding.cancel();
    clock.start();
    REQUIRE(QTest::qWaitFor([&] { return adding.isFinished(); }, 10'000));
    CHECK(clock.elapsed() < 1000);
    CHECK(adding.resultCount() == 0);
    REQUIRE(QTest::qWaitFor([&] { return got(opened.file->attachments()).empty(); }, 5000));
}

TEST_CASE("added vendors lie in the vault while it is open, and nowhere once it is closed", "[cases][kept]")
{
    KeptCases kept;
    VendorKeeper keeper;
    REQUIRE(keeper.put(u"vendors/early.json"_s, "before"));
    keeper.opened(kept.vault, {});
    CHECK(await(QtConcurrent::run([&] { return keeper.put(u"vendors/acme.json"_s, "acme"); })));
    keeper.closed();
    CHECK(keeper.all().empty());
    kept.again();

    const auto things = got(kept.shelf.open().things());
    CHECK(things.at(u"vendors/acme.json"_s) == "acme");
    CHECK(things.at(u"vendors/early.json"_s) == "before");
    keeper.opened(kept.vault, things);
    CHECK(keeper.all() == things);
    CHECK(await(QtConcurrent::run([&] { return keeper.drop(u"vendors/acme.json"_s); })));
    CHECK_FALSE(got(kept.shelf.open().things()).contains(u"vendors/acme.json"_s));
    for (const QString &name : QDir(kept.shelf.path()).entryList(QDir::Files))
        CHECK_FALSE(contents(kept.shelf.path(name)).contains("acme"));
}

TEST_CASE("no file is lost when the order of the files is", "[cases][kept]") // THREATS-D6
{
    KeptCases kept;
    OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    addTwo(kept, opened);
    const CaseId id = opened.id;
    opened.file.reset();
    opened.files.clear();
    {
        OpenCase damaged = answer(kept.vault->open(id));
        damaged.files.clear();
        SECTION("it is missing")
        {
            got(damaged.file->save({}, {u"files"_s}));
        }
        SECTION("it means nothing")
        {
            got(damaged.file->save({{u"files"_s, "7"}}));
        }
    }
    const OpenCase back = answer(kept.vault->open(id));
    CHECK(namesOf(back) == QStringList{u"first.log"_s, u"second.log"_s});
    CHECK(readAll(back.files[0]) == "one");
}

TEST_CASE("a report whose team is lost is told as such, and not rescued again and again", "[cases][kept]") // THREATS-D6
{
    KeptCases kept;
    CaseId id;
    {
        const OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
        id = opened.id;
        got(opened.file->save({}, {u"vendor"_s}));
    }
    CHECK(problemOf(await(kept.vault->open(id))) == VaultProblem::Damaged);
    CHECK(problemOf(await(kept.vault->rescue(id))) == VaultProblem::Damaged);
    CHECK(answer(kept.vault->list()).front().id == id);
    CHECK(QFile::exists(kept.shelf.caseFile(id)));
}

TEST_CASE("a report from elsewhere starts as one that is being written", "[cases][kept]") // THREATS-H8
{
    KeptCases kept;
    OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    const CaseState state = lockedState();
    answer(kept.vault->save(opened.id, opened.file, {}, state, CaseSummary::of(opened.content, state)));
    const QString copy = kept.shelf.folder.filePath(u"copy"_s);
    const auto words = std::make_shared<const Secret>(Secret::take("a passphrase of its own"));
    answer(kept.vault->exportCase(opened.id, copy, words));
    KeptCases other;
    const CaseId there = answer(other.vault->importCase(copy, words));
    CHECK(std::holds_alternative<Case::Answering>(answer(other.vault->open(there)).state));
    CHECK(answer(other.vault->list()).front().summary.step == CaseSummary::of(opened.content, Case::Answering{}).step);
    CHECK(sealedReport(answer(kept.vault->open(opened.id)).state));
}

TEST_CASE("a copy from elsewhere without a team leaves nothing in the list", "[cases][kept]")
{
    KeptCases kept;
    const QString copy = kept.shelf.folder.filePath(u"copy"_s);
    const auto words = std::make_shared<const Secret>(Secret::take("a passphrase of its own"));
    {
        const OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
        got(opened.file->save({}, {u"vendor"_s}));
        answer(kept.vault->exportCase(opened.id, copy, words));
    }
    KeptCases other;
    CHECK(problemOf(await(other.vault->importCase(copy, words))) == VaultProblem::Damaged);
    CHECK(answer(other.vault->list()).empty());
}

TEST_CASE("no saving waits for a long task, and a long task begins after what was asked before it", "[cases][kept]")
{
    KeptCases kept;
    const OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    const auto save = [&](int i) {
        return kept.vault->save(opened.id, opened.file, {{{u"answer/summary"_s, QByteArray::number(i)}}, {}}, {}, {});
    };
    const auto words = std::make_shared<const Secret>(Secret::take("a passphrase of its own"));
    auto copying = kept.vault->exportCase(opened.id, kept.shelf.folder.filePath(u"copy"_s), words);
    answer(save(0));
    CHECK_FALSE(copying.isFinished());
    answer(std::move(copying));

    auto last = save(1);
    for (int i = 2; i < 40; ++i)
        last = save(i);
    answer(kept.vault->check(opened.id, opened.file));
    CHECK(last.isFinished());
    answer(std::move(last));
}

TEST_CASE("the window reads the teams while one is being written", "[cases][kept]")
{
    KeptCases kept;
    VendorKeeper keeper;
    keeper.opened(kept.vault, {});
    answer(kept.vault->keepThing(u"a"_s, "b"));
    static constexpr std::array<Done (*)(Database &), 1> steps{nullptr};
    auto busy = got(Database::open(kept.shelf.path(u"things"_s), testKey(), {0x56735468, steps}));
    got(busy.run("BEGIN IMMEDIATE")); // another program writes
    auto putting = QtConcurrent::run([&] { return keeper.put(u"vendors/acme.json"_s, "acme"); });
    QTest::qWait(50);
    REQUIRE_FALSE(putting.isFinished());
    CHECK(keeper.all().empty());
    CHECK_FALSE(putting.isFinished());
    SECTION("and keeps it")
    {
        got(busy.run("COMMIT"));
        CHECK(await(std::move(putting)));
        CHECK(keeper.all().size() == 1);
    }
    SECTION("and forgets it when the vault was closed meanwhile")
    {
        keeper.closed();
        got(busy.run("COMMIT"));
        (void)await(std::move(putting));
        CHECK(keeper.all().empty());
    }
}
