#include "tests/app/cases/KeptCases.h"

namespace {

FieldChange change(const OpenCase &kept, const CaseContent &content)
{
    return changeBetween(kept.fields, content.toFields());
}

/// A case with two files in the order in which the person put them: the second one first.
CaseId caseWithTwo(KeptCases &kept)
{
    OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    const auto gone = attach(*opened.file, u"thrown-away.log"_s, "gone");
    const auto first = attach(*opened.file, u"first.log"_s, "one");
    const auto second = attach(*opened.file, u"second.log"_s, "two");
    opened.content.files = {second.id, first.id};
    opened.content.thrownAway = {gone.id};
    answer(kept.vault->save(opened.id, opened.file, change(opened, opened.content), {}, {}));
    return opened.id;
}

QStringList namesOf(const OpenCase &opened)
{
    QStringList names;
    for (const TakenFile &file : opened.files)
        names.append(file.name());
    return names;
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
    const CaseId id = caseWithTwo(kept);
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

TEST_CASE("no file is lost when the order of the files is", "[cases][kept]") // THREATS-D6
{
    KeptCases kept;
    const CaseId id = caseWithTwo(kept);
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

TEST_CASE("what was thrown away of one report throws away nothing of another that is made of it", "[cases][kept]")
{ // THREATS-D6
    KeptCases kept;
    CaseContent content = contentFor(u"ACME"_s);
    content.files = {3};
    content.thrownAway = {1, 2};
    const TakenFile log = TakenFile::kept(u"a.log"_s, u"text/plain"_s, 3, Digest::sha256("log"), [] {
        auto bytes = std::make_unique<QBuffer>();
        bytes->setData("log");
        bytes->open(QIODevice::ReadOnly);
        return bytes;
    });
    OpenCase made = answer(kept.vault->createWith(content, {log}));
    REQUIRE(made.content.files == QList<qint64>{1});
    got(made.file->save({}, {u"files"_s})); // damaged since
    const CaseId id = made.id;
    made = OpenCase{{}, {}, {}, contentFor({}), {}, Case::Answering{}};
    CHECK(namesOf(answer(kept.vault->open(id))) == QStringList{u"a.log"_s});
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
