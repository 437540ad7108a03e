#include "app/cases/PrepareFile.h"

#include "app/cases/AddFiles.h"
#include "tests/app/cases/KeptCases.h"
#include "tests/support/RedMiddle.h"

// What goes in the place of a file, and what a case keeps of both (THREATS-L6).

namespace {

QRgb middleOf(const QByteArray &file)
{
    const QImage image = QImage::fromData(file);
    REQUIRE(image.size() == QSize(400, 300));
    return image.pixel(200, 150);
}

constexpr auto logged = "user ann logs in\npassword=hunter2-canary\nfrom 203.0.113.7\npassword=hunter2-canary\n";

struct Kept {
    KeptCases &cases;
    OpenCase opened = answer(cases.vault->create(contentFor(u"ACME"_s)));
    std::shared_ptr<const SecretRules> rules = SecretRules::builtIn();

    [[nodiscard]] PreparingTools tools() const { return {.into = opened.file, .rules = rules}; }
    [[nodiscard]] AddedFile add(const QString &name, const QByteArray &bytes) const
    {
        const QString path = cases.shelf.folder.filePath(name);
        write(path, bytes);
        const auto verdicts = await(addFiles({path}, tools()));
        REQUIRE(verdicts.size() == 1);
        REQUIRE(verdicts[0]);
        return *verdicts[0];
    }
};

} // namespace

TEST_CASE("a picture goes without its hidden details, and the case keeps both", "[cases][evidence]") // THREATS-L6
{
    KeptCases cases;
    const Kept kept{.cases = cases};
    const AddedFile added = kept.add(u"shot.png"_s, redMiddle());
    REQUIRE(added.prepared.copy);
    const QByteArray goes = readAll(added.prepared.going(added.file, {}));
    CHECK_FALSE(goes.contains("CANARY"));
    CHECK(middleOf(goes) == 0xffff0000);
    CHECK(added.prepared.copy->type() == u"image/png");
    CHECK(added.prepared.copy->sha256() == Digest::sha256(goes));
    CHECK_FALSE(added.prepared.removed.empty());
    CHECK_FALSE(added.prepared.thumbnail.isNull());
    CHECK(readAll(added.file) == redMiddle());
    CHECK(readAll(added.prepared.going(added.file, {.unchanged = true})) == redMiddle()); // it is itself the proof
    CHECK(got(kept.opened.file->attachments()).size() == 2);
}

TEST_CASE("what is covered is in no byte of what goes", "[cases][evidence]") // THREATS-A5
{
    KeptCases cases;
    const Kept kept{.cases = cases};
    const AddedFile added = kept.add(u"shot.png"_s, redMiddle());
    const auto prepared = prepareFile(added.file, {.covering = {.covers = {QRect(180, 130, 40, 40)}}}, kept.tools());
    REQUIRE(prepared);
    const QByteArray goes = readAll(prepared->going(added.file, {}));
    CHECK(middleOf(goes) == Covering::colour);
    const QImage thumbnail = prepared->thumbnail;
    CHECK(thumbnail.pixel(thumbnail.width() / 2, thumbnail.height() / 2) == Covering::colour);
}

TEST_CASE("a picture that cannot be cleaned goes as it is and says so, but never uncovered", "[cases][evidence]")
{
    KeptCases cases;
    const Kept kept{.cases = cases};
    const QByteArray half = redMiddle().first(80);
    const AddedFile added = kept.add(u"half.png"_s, half);
    CHECK(added.prepared.problem.has_value());
    CHECK(readAll(added.prepared.going(added.file, {})) == half);
    const auto prepared = prepareFile(added.file, {.covering = {.covers = {QRect(0, 0, 9, 9)}}}, kept.tools());
    CHECK_FALSE(prepared);
}

TEST_CASE("what was found in a log is hidden in what goes, and what is kept stands there", "[cases][evidence]")
{ // THREATS-L6
    KeptCases cases;
    const Kept kept{.cases = cases};
    const AddedFile added = kept.add(u"app.log"_s, logged);
    REQUIRE(added.prepared.copy);
    const QByteArray goes = readAll(added.prepared.going(added.file, {}));
    CHECK_FALSE(goes.contains("canary"));
    CHECK_FALSE(goes.contains("203.0.113.7"));
    CHECK(goes.contains("[hidden: password]"));
    CHECK(added.prepared.copy->size() == goes.size());
    CHECK(added.prepared.copy->sha256() == Digest::sha256(goes));
    CHECK_FALSE(added.prepared.copy->takenOut().empty());

    Treatment treatment;
    treatment.hide.single[QByteArray(logged).indexOf("203.0.113.7")] = false;
    const auto prepared = prepareFile(added.file, treatment, kept.tools());
    REQUIRE(prepared);
    const QByteArray less = readAll(prepared->going(added.file, treatment));
    CHECK(less.contains("203.0.113.7"));
    CHECK_FALSE(less.contains("canary"));
    CHECK(readAll(added.file) == logged);
}

TEST_CASE("what is no picture and no text goes as it is", "[cases][evidence]")
{
    KeptCases cases;
    const Kept kept{.cases = cases};
    const QByteArray pdf = "%PDF-1.7\n/Author (CANARYAUTHOR)\npassword=hunter2-canary\n";
    const AddedFile added = kept.add(u"paper.pdf"_s, pdf);
    CHECK(added.prepared.kind == FileKind::Pdf);
    CHECK_FALSE(added.prepared.copy);
    CHECK(readAll(added.prepared.going(added.file, {})) == pdf);
}

TEST_CASE("what was pasted is kept like a file", "[cases][evidence]")
{
    KeptCases cases;
    const Kept kept{.cases = cases};
    const auto verdicts =
        await(addFiles({MadeFile{u"pasted.png"_s, u"image/png"_s, [] { return std::optional(redMiddle()); }},
                        MadeFile{u"gone.png"_s, u"image/png"_s, []() -> std::optional<QByteArray> { return {}; }}},
                       kept.tools()));
    REQUIRE(verdicts.size() == 2);
    REQUIRE(verdicts[0]);
    CHECK(verdicts[0]->file.name() == u"pasted.png");
    CHECK(readAll(verdicts[0]->file) == redMiddle());
    CHECK_FALSE(readAll(*verdicts[0]->prepared.copy).contains("CANARY"));
    CHECK_FALSE(verdicts[1]);
}

TEST_CASE("a copy survives the end of the program, and one that belongs to no file goes with it", "[cases][evidence]")
{
    KeptCases cases;
    CaseId id;
    qint64 file = 0;
    HiddenDetails removed;
    {
        const Kept kept{.cases = cases};
        id = kept.opened.id;
        const AddedFile added = kept.add(u"shot.png"_s, redMiddle());
        file = *added.attachment;
        removed = added.prepared.removed;
        REQUIRE(prepareFile(added.file, {}, kept.tools())); // the program ended before it was named
        CaseContent content = kept.opened.content;
        content.files = {file};
        content.treatments[file] = {.treatment = {.looked = true},
                                    .copy = added.prepared.attachment,
                                    .removed = removed};
        const auto change = changeBetween(kept.opened.fields, content.toFields());
        REQUIRE(await(cases.vault->save(id, kept.opened.file, change, std::nullopt,
                                        CaseSummary::of(content, Case::Answering{}))));
        REQUIRE(got(kept.opened.file->attachments()).size() == 3);
    }
    cases.again();

    const OpenCase opened = answer(cases.vault->open(id));
    REQUIRE(opened.files.size() == 1); // a copy is no file of the person's
    CHECK(opened.files.front().name() == u"shot.png");
    REQUIRE(opened.content.treatments.contains(file));
    const TreatmentRecord &record = opened.content.treatments.at(file);
    CHECK(record.treatment.looked);
    CHECK(record.removed == removed);
    REQUIRE(record.copy);
    REQUIRE(opened.copies.contains(*record.copy));
    CHECK_FALSE(readAll(opened.copies.at(*record.copy)).contains("CANARY"));
    CHECK(got(opened.file->attachments()).size() == 2);
}
