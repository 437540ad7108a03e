#include "app/cases/OpenedCase.h"

#include "app/cases/CaseStateJson.h"
#include "app/vault/CaseSchema.h"
#include "app/vault/Database.h"
#include "tests/app/cases/KeptPictures.h"
#include "tests/app/cases/Waiting.h"

namespace {

CaseEvent event(const QByteArray &data)
{
    return {noon(), data};
}

} // namespace

TEST_CASE("what was written last is what has become of a report", "[cases][kept]")
{
    const CaseEvent waiting = event(toJson(waitingReport()));
    CHECK(std::holds_alternative<Case::Answering>(got(lastOf({}))));
    CHECK(std::holds_alternative<Case::Waiting>(got(lastOf({event(toJson(lockedState())), waiting}))));
    CHECK(std::holds_alternative<Case::Waiting>(got(lastOf({event("a step that is over"), waiting}))));
    CHECK(std::holds_alternative<Case::Answering>(got(lastOf({waiting, event(toJson(Case::Answering()))}))));
}

TEST_CASE("a last step that cannot be read is of a later version, never one of those before it nor none",
          "[cases][kept][hostile]") // THREATS-S9, THREATS-D13
{
    const QByteArray known = toJson(waitingReport());
    for (const QByteArray &strange :
         {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray("null"), QByteArray(R"({"state":"Answering"})"),
          QByteArray(R"({"state":"waiting"})"), QByteArray(R"({"state":["answering"]})"), known.chopped(1),
          QByteArray(known).replace("waiting", "queued")}) {
        CAPTURE(strange.toStdString());
        CHECK(problemOf(lastOf({event(known), event(strange)})) == VaultProblem::NewerVersion);
        CHECK(problemOf(lastOf({event(strange)})) == VaultProblem::NewerVersion);
    }
}

TEST_CASE("an opened report holds what stands on the disk, and what goes of it", "[cases][kept]")
{
    KeptPictures kept;
    kept.content.files = {kept.one};
    kept.content.thrownAway = {kept.two};
    kept.keep();
    const OpenCase opened = got(openedAs(lockedState(), kept.id, kept.file));
    CHECK(opened.id == kept.id);
    CHECK(std::holds_alternative<Case::Sealed>(opened.state));
    CHECK(opened.fields == got(kept.file->fields()));
    CHECK(opened.fields.contains(u"thrown-away"_s)); // so that the next saving takes it away
    CHECK(opened.content.files == QList{kept.one});
    REQUIRE(opened.files.size() == 1);
    CHECK(readAll(opened.files[0]) == "first");
    REQUIRE(opened.copies.size() == 1);
    CHECK(readAll(opened.copies.at(kept.oneCopy)) == "first, cleaned");
    CHECK(kept.there() == QList{kept.one, kept.oneCopy});
}

TEST_CASE("of a report that does not open nothing goes", "[cases][kept]") // THREATS-D6
{
    KeptPictures kept;
    kept.content.files = {kept.one};
    kept.content.thrownAway = {kept.two};
    SECTION("its team is lost")
    {
        kept.keep({u"vendor"_s});
        CHECK(problemOf(openedAs(Case::Answering(), kept.id, kept.file)) == VaultProblem::Damaged);
    }
    SECTION("what has become of it is damaged: that is no later version, and not one that is still written")
    {
        kept.keep();
        auto other = got(Database::open(kept.shelf.caseFile(kept.id), testKey(), caseSchema()));
        got(other.run("DROP TABLE history")); // THREATS-S9
        CHECK(problemOf(openedCase(kept.vault, kept.id, kept.file)) == VaultProblem::Damaged);
    }
    CHECK(kept.there().size() == 4);
}

TEST_CASE("behind a step that nobody understands nothing is written, and nobody is kept from it",
          "[cases][kept]") // THREATS-S9, THREATS-D13
{
    KeptPictures kept;
    kept.content.files = {kept.one};
    kept.content.thrownAway = {kept.two};
    kept.keep();
    got(kept.file->happened(event("of a later version")));
    const QByteArray before = contents(kept.shelf.caseFile(kept.id));
    const OpenCase opened = got(openedCase(kept.vault, kept.id, std::exchange(kept.file, {})));
    CHECK(opened.file->access() == CaseFile::ReadOnly);
    CHECK(opened.file->why()->what == VaultProblem::NewerVersion);
    CHECK(opened.files.size() == 1);
    CHECK(opened.copies.size() == 1);
    CHECK(kept.there().size() == 4);
    CHECK((contents(kept.shelf.caseFile(kept.id)) == before));
    CHECK(got(kept.vault.openCase(kept.id)).access() == CaseFile::ReadWrite); // its lock is free
}

TEST_CASE("a report that another one writes is looked at where it stands, whatever its step", "[cases][kept]")
{ // THREATS-D4
    KeptPictures kept;
    kept.keep();
    got(kept.file->happened(event(toJson(waitingReport()))));
    const OpenCase known = got(openedCase(kept.vault, kept.id, kept.toRead()));
    CHECK(std::holds_alternative<Case::Waiting>(known.state));
    CHECK(known.file->why()->what == VaultProblem::OpenElsewhere);
    got(kept.file->happened(event("of a later version")));
    const OpenCase strange = got(openedCase(kept.vault, kept.id, kept.toRead()));
    CHECK(strange.file->access() == CaseFile::ReadOnly);
    CHECK(strange.file->why()->what == VaultProblem::OpenElsewhere);
    CHECK(strange.files.size() == 2);
}
