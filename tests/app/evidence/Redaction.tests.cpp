#include "app/evidence/Redaction.h"

#include "tests/app/evidence/PlantedCorpus.h"
#include "tests/app/evidence/Scanning.h"
#include "tests/support/Process.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

struct Shelf {
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.log"_s);
    [[nodiscard]] TakenFile file(const QByteArray &text) const
    {
        write(path, text);
        const auto taken = TakenFile::take(path);
        REQUIRE(taken);
        return *taken;
    }
    [[nodiscard]] TakenFile hidden(const QByteArray &text, const HideWishes &wishes = HideWishes::all()) const
    {
        const auto copy = withHidden(file(text), testRules(), wishes);
        REQUIRE(copy);
        return *copy;
    }
    [[nodiscard]] QByteArray textOf(const QByteArray &text, const HideWishes &wishes = HideWishes::all()) const
    {
        const auto device = hidden(text, wishes).open();
        REQUIRE(device);
        return device->readAll();
    }
};

HideWishes only(std::initializer_list<SecretKind> kinds)
{
    HideWishes wishes;
    for (const SecretKind kind : kinds)
        wishes.kinds.set(numberOf(kind));
    return wishes;
}

const QByteArray story =
    "10.0.0.7 asks 10.0.0.8\r\n10.0.0.8 answers 10.0.0.7, password=hunter2\r\nfrom ann@example.org";

} // namespace

TEST_CASE("the same value gets the same number, and a single one none", "[evidence][hide]")
{
    CHECK(Shelf().textOf(story)
          == "[hidden: address 1] asks [hidden: address 2]\r\n[hidden: address 2] answers [hidden: address 1], "
             "password=[hidden: password]\r\nfrom [hidden: email]");
}

TEST_CASE("kinds and single findings are hidden or kept as the person decided", "[evidence][hide]")
{
    const Shelf shelf;
    CHECK(
        shelf.textOf(story, only({SecretKind::Password, SecretKind::Email}))
        == "10.0.0.7 asks 10.0.0.8\r\n10.0.0.8 answers 10.0.0.7, password=[hidden: password]\r\nfrom [hidden: email]");
    HideWishes keepOne = HideWishes::all();
    keepOne.single[0] = false;
    CHECK(shelf.textOf(story, keepOne).startsWith("10.0.0.7 asks [hidden: address 2]\r\n"));
    HideWishes hideOne;
    hideOne.single[0] = true;
    CHECK(shelf.textOf(story, hideOne) == QByteArray(story).replace(0, 8, "[hidden: address 1]"));
}

TEST_CASE("what overlaps is hidden when any part of it is to be", "[evidence][hide]")
{
    CHECK(Shelf().textOf("Cookie: user=ann@example.org; a=b", only({SecretKind::Email})) == "Cookie: [hidden: cookie]");
    CHECK(Shelf().textOf("https://ann:x@example.org/", only({SecretKind::Email})) == "https://[hidden: password]/");
}

TEST_CASE("the copy is told by its own size and hash, and by what was taken out", "[evidence][hide]")
{
    const Shelf shelf;
    const TakenFile copy = shelf.hidden(story);
    const QByteArray text = copy.open()->readAll();
    CHECK(copy.name() == u"a.log");
    CHECK(copy.size() == text.size());
    CHECK(copy.sha256() == Digest::sha256(text));
    CHECK(copy.takenOut() == std::vector<TakenOut>{{u"password"_s, 1, 1}, {u"email"_s, 1, 1}, {u"address"_s, 4, 2}});
    CHECK(copy.unchanged());
    CHECK((copy.open()->readAll() == text)); // once more

    const TakenFile clean = shelf.hidden("nothing in it\n");
    CHECK(clean.takenOut().empty());
    CHECK(clean.sha256() == Digest::sha256("nothing in it\n"));
}

TEST_CASE("a file that is written to after it was hidden in is not read as if it had not been",
          "[evidence][hide]") // THREATS-A1
{
    const Shelf shelf;
    const TakenFile copy = shelf.hidden(story);
    QFile file(shelf.path);
    REQUIRE(file.open(QIODevice::Append));
    file.write("password=another\n");
    file.close();
    CHECK_FALSE(copy.unchanged());
    const auto device = copy.open();
    QByteArray buffer(1000, '\0');
    qint64 n = 1;
    while (n > 0)
        n = device->read(buffer.data(), buffer.size());
    CHECK(n == -1);
}

TEST_CASE("hiding can be stopped, in either pass", "[evidence][hide]")
{
    const Shelf shelf;
    const TakenFile file = shelf.file(PlantedCorpus::make(1).text);
    for (const qint64 after : {qint64{0}, file.size()}) {
        const auto stopped =
            withHidden(file, testRules(), HideWishes::all(), [&](qint64 done) { return done <= after; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().what == EvidenceProblem::Stopped);
    }
}

TEST_CASE("all that is not hidden stays byte for byte", "[evidence][hide]")
{
    const QByteArray text = PlantedCorpus::make(5).text;
    const auto found = scanned(text).findings;
    const QByteArray copy = Shelf().textOf(text);
    qsizetype at = 0;
    qint64 before = 0;
    for (const Finding &finding : found) { // between two marks stands what stood there
        const QByteArrayView same = QByteArrayView(text).sliced(before, finding.offset - before);
        REQUIRE(QByteArrayView(copy).sliced(at, same.size()) == same);
        at = copy.indexOf(']', at + same.size()) + 1;
        before = finding.end();
    }
    CHECK(copy.sliced(at) == text.sliced(before));
    CHECK(Shelf().textOf(text, HideWishes()) == text);
}
