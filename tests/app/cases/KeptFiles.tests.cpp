#include "app/cases/KeptFiles.h"

#include "app/vault/CaseSchema.h"
#include "app/vault/Database.h"
#include "tests/app/cases/KeptPictures.h"

namespace {

/// filesOf() of what lies in the file by now.
QStringList namesOf(const std::shared_ptr<CaseFile> &file, CaseContent &content)
{
    QStringList names;
    for (const TakenFile &one : filesOf(file, got(file->attachments()), content))
        names.append(one.name());
    return names;
}

QList<qint64> copiesIn(const std::shared_ptr<CaseFile> &file, const CaseContent &content)
{
    QList<qint64> ids;
    for (const auto &[id, copy] : copiesOf(file, got(file->attachments()), content))
        ids.append(id);
    return ids;
}

const QStringList both{u"two.png"_s, u"one.png"_s};

} // namespace

TEST_CASE("a copy is told from a file by its type alone, and goes with the type it is of", "[cases][files]")
{
    KeptPictures kept;
    const auto all = got(kept.file->attachments());
    CHECK_FALSE(SentCopy::is(all[0]));
    CHECK(SentCopy::mediaType(all[0]) == u"image/png");
    REQUIRE(SentCopy::is(all[1]));
    const TakenFile copy = takenFile(kept.file, all[1]);
    CHECK(copy.type() == u"image/png");
    CHECK(copy.name() == u"one.png");
    CHECK(copy.size() == 14);
    CHECK(copy.sha256() == Digest::sha256("first, cleaned"));
    Attachment near = all[1];
    for (const QString &type : {u""_s, u"image/png"_s, u"image/png; vouchsafe=copy2"_s, u"vouchsafe=copy"_s}) {
        near.type = type;
        CHECK_FALSE(SentCopy::is(near));
        CHECK(SentCopy::mediaType(near) == type);
    }
}

TEST_CASE("a file of a case can be read for as long as somebody holds it", "[cases][files]")
{
    KeptPictures kept;
    const TakenFile file = takenFile(kept.file, got(kept.file->attachments()).front());
    kept.file.reset();
    CHECK(readAll(file) == "first");
    CHECK(problemOf(kept.vault.remove(kept.id)) == VaultProblem::OpenElsewhere); // THREATS-D4
}

TEST_CASE("whatever a report's content names, each picture goes once and no copy goes as a file of its own",
          "[cases][files][hostile]") // THREATS-D6
{
    KeptPictures kept;
    kept.content.files = {kept.oneCopy, kept.two, -1, kept.two, 0, 99, kept.one, kept.twoCopy, kept.two};
    kept.content.treatments[99] = {};
    CHECK(namesOf(kept.file, kept.content) == both);
    CHECK(kept.content.files == QList{kept.two, kept.one});
    CHECK(kept.content.treatments.size() == 2);
    CHECK(copiesIn(kept.file, kept.content) == QList{kept.oneCopy, kept.twoCopy});
    CHECK(kept.there().size() == 4);
}

TEST_CASE("a picture that was thrown away goes for good with its decisions and its copy", "[cases][files]")
{
    KeptPictures kept;
    kept.content.files = {kept.one};
    kept.content.thrownAway = {kept.two};
    CHECK(namesOf(kept.file, kept.content) == QStringList{u"one.png"_s});
    CHECK(kept.content.thrownAway.isEmpty());
    CHECK_FALSE(kept.content.treatments.contains(kept.two));
    CHECK(copiesIn(kept.file, kept.content) == QList{kept.oneCopy});
    CHECK(kept.there() == QList{kept.one, kept.oneCopy});
}

TEST_CASE("a picture that is thrown away and named all the same stays", "[cases][files]") // THREATS-D6
{
    KeptPictures kept;
    kept.content.thrownAway = {kept.two, kept.twoCopy, kept.oneCopy};
    CHECK(namesOf(kept.file, kept.content) == both);
    CHECK(copiesIn(kept.file, kept.content).size() == 2);
    CHECK(kept.there().size() == 4);
}

TEST_CASE("a picture that the disk did not let go never comes back into the report", "[cases][files]") // THREATS-D3
{
    KeptPictures kept;
    kept.content.files = {kept.one};
    kept.content.thrownAway = {kept.two};
    auto other = got(Database::open(kept.shelf.caseFile(kept.id), testKey(), caseSchema()));
    got(other.run("CREATE TRIGGER fails BEFORE UPDATE OF complete ON attachments BEGIN SELECT RAISE(ABORT, ''); END"));
    CHECK(namesOf(kept.file, kept.content) == QStringList{u"one.png"_s});
    CHECK(got(kept.file->attachments()).size() == 4);
    // what is kept now is what the next opening finds
    got(other.run("DROP TRIGGER fails"));
    auto next = CaseContent::fromFields(kept.content.toFields());
    REQUIRE(next);
    CHECK(namesOf(kept.file, *next) == QStringList{u"one.png"_s});
    CHECK_FALSE(kept.there().contains(kept.two));
    CHECK(next->thrownAway.isEmpty());
}

TEST_CASE("a copy that no picture of the report names goes for good, and nothing else with it", "[cases][files]")
{
    KeptPictures kept;
    const std::vector<Attachment> all = got(kept.file->attachments());
    SECTION("the decision is lost")
    {
        kept.content.treatments.erase(kept.two);
    }
    SECTION("the decision names no copy")
    {
        kept.content.treatments[kept.two].copy.reset();
    }
    SECTION("the decision names an original: what was hidden must not go in its stead") // THREATS-L6
    {
        kept.content.treatments[kept.two].copy = kept.one;
    }
    SECTION("the decision is of no file of the report")
    {
        kept.content.files = {kept.one};
    }
    CHECK(copiesIn(kept.file, kept.content) == QList{kept.oneCopy});
    CHECK(kept.there() == QList{kept.one, kept.oneCopy, kept.two});
}

TEST_CASE("a report that is only looked at loses no file and no copy", "[cases][files]") // THREATS-D4
{
    KeptPictures kept;
    kept.content.files = {kept.one};
    kept.content.thrownAway = {kept.two};
    const auto reading = kept.toRead();
    kept.file.reset(); // nobody writes it: it could be done
    CHECK(namesOf(reading, kept.content) == QStringList{u"one.png"_s});
    CHECK(copiesIn(reading, kept.content) == QList{kept.oneCopy});
    CHECK(kept.there().size() == 4);
}
