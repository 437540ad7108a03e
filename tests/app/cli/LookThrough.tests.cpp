#include "app/cli/LookThrough.h"

#include "tests/app/cli/BareTools.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const SecretRules> rules()
{
    static const auto builtIn = SecretRules::builtIn();
    return builtIn;
}

TakenFile textFile(const QString &name, const QByteArray &bytes)
{
    return TakenFile::kept(name, u"text/plain"_s, bytes.size(), Digest::sha256(bytes), [bytes] {
        auto device = std::make_unique<QBuffer>();
        device->setData(bytes);
        device->open(QIODevice::ReadOnly);
        return device;
    });
}

QByteArray going(const TakenFile &file)
{
    const auto device = file.open();
    REQUIRE(device);
    return device->readAll();
}

} // namespace

TEST_CASE("an answer that was asked to name somebody is no secret, the same words anywhere else are", "[cli][scan]")
{
    Answers answers;
    REQUIRE(answers.set(u"contact-address", u"robin@example.org"_s));
    REQUIRE(answers.set(u"contact-how", u"Write to robin@example.org at 10.0.0.7"_s));
    REQUIRE(answers.set(u"credit-name", u"robin@example.org"_s));
    REQUIRE(answers.set(u"what", DontKnow{}));
    const BareTools quiet;
    lookThrough(*quiet, answers, rules());
    CHECK(quiet.err().isEmpty());

    REQUIRE(answers.set(u"seen", u"Mail from robin@example.org"_s));
    const BareTools told;
    lookThrough(*told, answers, rules());
    CHECK(told.err().contains(u"share: email.\n"_s));
    CHECK(told.out().isEmpty());
    CHECK_FALSE(told.err().contains(u"robin"_s));
}

TEST_CASE("what stands in all the answers is one note, each kind once, with the steps of a list", "[cli][scan]")
{
    Answers answers;
    REQUIRE(answers.set(u"what", u"From 10.0.0.7"_s));
    REQUIRE(answers.set(u"seen", u"password=hunter2 at 10.0.0.8"_s));
    REQUIRE(answers.set(u"steps", QStringList{u"Start"_s, u"Type password=hunter3"_s, u"Write a@example.org"_s}));
    const BareTools tools;
    lookThrough(*tools, answers, rules());
    CHECK(tools.err().contains(u"share: password, email, address.\n"_s));
    CHECK(tools.err().count(u"Note:"_s) == 1);
    CHECK_FALSE(tools.err().contains(u"hunter"_s));
}

TEST_CASE("of files that go only what is left is told, and they keep their order", "[cli][scan]") // THREATS-L6
{
    const BareTools tools;
    const auto looked = lookThrough(*tools,
                                    {textFile(u"b.log"_s, "password=hunter2 from 10.0.0.7\n"),
                                     textFile(u"a.log"_s, "all is well\n"), textFile(u"c.log"_s, "password=hunter2\n")},
                                    rules(), SecretKinds().set(numberOf(SecretKind::Password)));
    REQUIRE(looked);
    REQUIRE(looked->files.size() == 3);
    CHECK(going(looked->files[0]) == "password=[hidden: password] from 10.0.0.7\n");
    CHECK(going(looked->files[1]) == "all is well\n");
    CHECK(going(looked->files[2]) == "password=[hidden: password]\n");
    CHECK(looked->files[0].takenOut().size() == 1);
    CHECK(looked->notTexts.isEmpty());
    CHECK(tools.err().contains(u"b.log holds things that you may not want to share: address (1)."_s));
    CHECK(tools.err().count(u"Note:"_s) == 1);
    CHECK_FALSE(tools.err().contains(u"hunter2"_s));
}

TEST_CASE("a file that cannot be read through ends it, under a name that is harmless to show", "[cli][scan][hostile]")
{ // THREATS-A6, THREATS-L6
    const TakenFile unread = TakenFile::kept(u"a\x1b[2J\u202egpj.log"_s, u"text/plain"_s, 5, Digest::sha256("words"),
                                             [] { return std::unique_ptr<QIODevice>(); });
    for (const SecretKinds hide : {SecretKinds(), SecretKinds().set()}) {
        const BareTools tools;
        CHECK_FALSE(lookThrough(*tools, {textFile(u"b.log"_s, "well\n"), unread}, rules(), hide));
        CHECK(tools.err().contains(u"a\ufffd[2J\ufffdgpj.log"_s));
        CHECK_FALSE(tools.err().contains(u'\x1b'));
    }
}
