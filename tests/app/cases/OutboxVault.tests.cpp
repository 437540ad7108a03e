#include "app/cases/CaseStateJson.h"
#include "app/vault/CaseSchema.h"
#include "tests/app/cases/KeptCases.h"
#include "tests/app/cases/Waiting.h"

namespace {

CaseId keptIn(KeptCases &kept, const QString &title, const CaseState &state)
{
    const OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    CaseContent content = opened.content;
    content.title = title;
    answer(kept.vault->save(opened.id, opened.file, changeBetween(opened.fields, content.toFields()), state,
                            CaseSummary::of(content, state)));
    return opened.id;
}

} // namespace

TEST_CASE("the outbox is what waits or may have arrived, also after a restart", "[cases][outbox][kept]")
{
    KeptCases kept;
    const Case::Waiting waiting = waitingReport();
    keptIn(kept, u"writing"_s, Case::Answering());
    keptIn(kept, u"sent"_s, waiting.taken({u"250"_s}, noon()));
    keptIn(kept, u"waits"_s, waiting);
    keptIn(kept, u"unknown"_s, waiting.lineDropped({.what = SendProblem::Unknown}, noon()));
    kept.again();
    const auto outgoing = answer(kept.vault->outbox());
    REQUIRE(outgoing.size() == 2);
    for (const auto &one : outgoing) {
        CHECK_FALSE(one.problem);
        const bool waits = one.summary.title == u"waits";
        CHECK(one.summary.step == (waits ? CaseSummary::Step::Waiting : CaseSummary::Step::Unknown));
        CHECK((waits ? toJson(one.state) == toJson(waiting) : std::holds_alternative<Case::Unknown>(one.state)));
    }
}

TEST_CASE("two programs that see the same report wait do not both send it", "[cases][outbox][kept]") // THREATS-S9
{
    KeptCases kept;
    const Case::Waiting waiting = waitingReport();
    const CaseId id = keptIn(kept, u"waits"_s, waiting);
    const CaseState trying = waiting.trying(noon());
    answer(kept.vault->moveOn(id, waiting, trying));
    const auto second = await(kept.vault->moveOn(id, waiting, waiting.trying(noon().addSecs(1))));
    CHECK(problemOf(second) == VaultProblem::ChangedElsewhere);

    answer(kept.vault->moveOn(id, trying, waiting.taken({u"250"_s}, noon())));
    kept.again();
    CHECK(answer(kept.vault->list()).at(0).summary.step == CaseSummary::Step::Sent);
    CHECK(answer(kept.vault->outbox()).empty());
    CHECK(std::get<Case::Sent>(answer(kept.vault->open(id)).state).serverSaid() == u"250");
}

TEST_CASE("while a try runs nobody else can write the report, and the window here can",
          "[cases][outbox][kept]") // THREATS-S9
{
    KeptCases kept;
    const Case::Waiting waiting = waitingReport();
    const CaseId id = keptIn(kept, u"waits"_s, waiting);
    const CaseState trying = waiting.trying(noon());
    answer(kept.vault->moveOn(id, waiting, trying));

    const auto elsewhere = kept.another();
    {
        const OpenCase seen = answer(elsewhere->open(id));
        CHECK(seen.file->access() == CaseFile::ReadOnly);
        CHECK(seen.file->why()->what == VaultProblem::OpenElsewhere);
        CHECK(answer(elsewhere->outbox()).size() == 1);
    }
    CHECK(answer(kept.vault->open(id)).file->access() == CaseFile::ReadWrite);
    answer(kept.vault->moveOn(id, trying, waiting.taken({u"250"_s}, noon())));
    CHECK(answer(elsewhere->open(id)).file->access() == CaseFile::ReadWrite);
}

TEST_CASE("a report that is open for writing is not moved on behind its window", "[cases][outbox][kept]")
{
    KeptCases kept;
    const Case::Waiting waiting = waitingReport();
    const CaseId id = keptIn(kept, u"waits"_s, waiting);
    const OpenCase opened = answer(kept.vault->open(id));
    const auto moved = await(kept.vault->moveOn(id, waiting, waiting.trying(noon())));
    CHECK(problemOf(moved) == VaultProblem::OpenElsewhere);
    CHECK(answer(kept.vault->outbox()).size() == 1); // but it is seen
}

TEST_CASE("a report whose state cannot be read is never taken for one that is still written",
          "[cases][outbox][kept]") // THREATS-S9
{
    KeptCases kept;
    const Case::Waiting waiting = waitingReport();
    const CaseId id = keptIn(kept, u"waits"_s, waiting);
    const QByteArray known = toJson(CaseState(waiting));
    for (const QByteArray &strange : {QByteArray(known).replace("waiting", "resting"),
                                      QByteArray(known).replace("mail.example.org", ""), QByteArray("rubbish")}) {
        {
            const OpenCase opened = answer(kept.vault->open(id));
            got(opened.file->happened({noon(), strange}));
        }
        {
            const OpenCase seen = answer(kept.vault->open(id));
            CHECK(seen.file->access() == CaseFile::ReadOnly);
            CHECK(seen.file->why()->what == VaultProblem::NewerVersion);
            CHECK(seen.content.title == u"waits");
            CHECK(problemOf(seen.file->happened({noon(), known})) == VaultProblem::NewerVersion);
        }
        CHECK_FALSE(await(kept.vault->moveOn(id, waiting, waiting.trying(noon()))));
        const auto outgoing = answer(kept.vault->outbox());
        REQUIRE(outgoing.size() == 1);
        CHECK(outgoing[0].problem);
        kept.again();
        auto file = got(kept.shelf.open().openCase(id)); // as it was
        got(file.happened({noon(), known}));
    }
}

TEST_CASE("what was sent is in no outbox, even where the list has not heard of it", "[cases][outbox][kept]")
{
    KeptCases kept;
    const Case::Waiting waiting = waitingReport();
    const CaseId id = keptIn(kept, u"waits"_s, waiting);
    {
        const OpenCase opened = answer(kept.vault->open(id));
        got(opened.file->happened({noon(), toJson(waiting.taken({u"250"_s}, noon()))}));
    }
    kept.again();
    CHECK(answer(kept.vault->list()).at(0).summary.step == CaseSummary::Step::Waiting);
    CHECK(answer(kept.vault->outbox()).empty());
}

TEST_CASE("a report and its line in the list say the same of its way, or nothing of it is written",
          "[cases][outbox][kept]") // THREATS-D2
{
    KeptCases kept;
    const Case::Waiting waiting = waitingReport();
    const CaseId id = keptIn(kept, u"waits"_s, waiting);
    const CaseState trying = waiting.trying(noon());
    const CaseState sent = waiting.taken({u"250"_s}, noon());
    answer(kept.vault->moveOn(id, waiting, trying));
    const OpenCase opened = answer(kept.vault->open(id)); // what is held for the try
    auto content = opened.content;
    content.title = u"another"_s;

    auto other = got(Database::open(kept.shelf.caseFile(id), testKey(), caseSchema()));
    got(other.run("CREATE TRIGGER fails BEFORE UPDATE OF summary ON about BEGIN SELECT RAISE(ABORT, ''); END"));
    CHECK_FALSE(await(kept.vault->moveOn(id, trying, sent)));
    CHECK_FALSE(await(kept.vault->save(id, opened.file, changeBetween(opened.fields, content.toFields()), sent,
                                       CaseSummary::of(content, sent))));
    CHECK(got(opened.file->history()).back().data == toJson(trying));
    CHECK(got(opened.file->fields()) == opened.fields);

    got(other.run("DROP TRIGGER fails"));
    answer(kept.vault->moveOn(id, trying, sent));
    CHECK(answer(kept.vault->list()).at(0).summary.step == CaseSummary::Step::Sent);
}

TEST_CASE("looking at the outbox keeps no window and no try from a report", "[cases][outbox][kept]")
{
    KeptCases kept;
    const CaseId id = keptIn(kept, u"waits"_s, waitingReport());
    kept.again();
    const QString lock = kept.shelf.path(u"cases/%1.lock"_s.arg(id));
    REQUIRE(QFile::remove(lock));
    CHECK(answer(kept.vault->outbox()).size() == 1);
    CHECK_FALSE(QFile::exists(lock)); // it was not taken for a moment either
}

TEST_CASE("a report with a step of a later version is no draft in the list and not left out of the outbox",
          "[cases][outbox][kept]") // THREATS-D13
{
    KeptCases kept;
    const Case::Waiting waiting = waitingReport();
    const CaseId id = keptIn(kept, u"waits"_s, waiting);
    {
        auto file = got(kept.shelf.open().openCase(id));
        got(file.write({.event = CaseEvent{noon(), toJson(CaseState(waiting)).replace("waiting", "resting")},
                        .summary = R"({"title":"waits","team":"ACME","step":"resting"})"}));
    }
    const auto lines = answer(kept.vault->list());
    REQUIRE(lines.at(0).problem);
    CHECK(lines[0].problem->what == VaultProblem::NewerVersion);
    CHECK(lines[0].summary.title == u"waits");
    CHECK(answer(kept.vault->outbox()).at(0).problem->what == VaultProblem::NewerVersion);
}
