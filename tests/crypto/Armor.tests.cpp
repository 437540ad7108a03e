#include "crypto/Armor.h"

#include "crypto/openpgp/Packets.h"
#include "tests/crypto/ArmorZoo.h"
#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/Keys.h"

#include <catch2/catch_test_macros.hpp>

#include <ctime>

using namespace Qt::StringLiterals;
using Keys = std::vector<QByteArray>;

namespace {

const QString published = u"keys/ivpn-as-published-expired-2023.asc"_s;

std::optional<KeyProblem::What> refusal(const QByteArray &text)
{
    const auto read = Armor::readKeys(text);
    return read ? std::nullopt : std::optional(read.error().what);
}

/// Which of the zoo's disguises, alone or two over one another, do not show the key as it is.
QByteArrayList misread(const QString &block, const Keys &expected, const std::vector<ArmorZoo::Encoding> &encodings)
{
    QByteArrayList wrong;
    for (const auto &inner : ArmorZoo::disguises()) {
        for (const auto &outer : ArmorZoo::disguises()) {
            if (outer.innermost)
                continue;
            const QString text = outer.on(inner.on(block));
            for (const auto &encoding : encodings) {
                if (Armor::readKeys(encoding.of(text)) != expected)
                    wrong.append(QByteArray(inner.name) + " / " + outer.name + " / " + encoding.name);
            }
        }
    }
    return wrong;
}

} // namespace

TEST_CASE("the vendor's block is read as it is published: no blank line, the checksum glued on (THREATS-K13)",
          "[crypto][armor]")
{
    const QByteArray text = vector(published);
    const auto keys = Armor::readKeys(text);
    REQUIRE(keys.has_value());
    REQUIRE(keys->size() == 1);
    CHECK(Packets::pinOf(keys->front())->fingerprint
          == Fingerprint::parse(u"D290 E794 391D 016C 74B5 BBAF 6421 5403 8875 6E04"));
    // the oracle: sq reads this very text too
    const auto bySq = run(u"sq"_s, {u"packet"_s, u"dearmor"_s}, text);
    INFO(bySq.err.toStdString());
    CHECK(bySq.out == keys->front());
}

TEST_CASE("a key is read through every disguise it wears in the wild (THREATS-K13)", "[crypto][armor]")
{
    const QByteArray binary = vector(u"keys/good.pgp"_s);
    const QString block = QString::fromLatin1(Packing::keyBlock(binary));
    for (const auto &disguise : ArmorZoo::disguises()) {
        for (const auto &encoding : ArmorZoo::encodings()) {
            CAPTURE(disguise.name, encoding.name);
            const auto keys = Armor::readKeys(encoding.of(disguise.on(block)));
            CHECK((keys && *keys == Keys{binary}));
        }
    }
}

TEST_CASE("a key is read through two disguises over one another (THREATS-K13)", "[crypto][armor]")
{
    const QByteArray binary = vector(u"keys/good.pgp"_s);
    const auto wrong =
        misread(QString::fromLatin1(Packing::keyBlock(binary)), {binary}, {ArmorZoo::encodings().front()});
    INFO(wrong.join("\n").toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("the vendor's key too is read through any two disguises in any encoding (THREATS-K13)",
          "[crypto][armor][slow]")
{
    const auto binary = Armor::readKeys(vector(published));
    REQUIRE(binary.has_value());
    const auto wrong = misread(QString::fromLatin1(Packing::keyBlock(binary->front())), *binary, ArmorZoo::encodings());
    INFO(wrong.join("\n").toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("a private key is refused loudly in every disguise (THREATS-K13)", "[crypto][armor]")
{
    const GpgHome home;
    const QString fingerprint = home.makeKey(u"Careless <careless@example.org>"_s);
    const QByteArray secret = home.secretKey(fingerprint);
    REQUIRE(secret.contains("BEGIN PGP PRIVATE KEY BLOCK"));
    const QByteArray good = Packing::keyBlock(vector(u"keys/good.pgp"_s));
    for (const auto &disguise : ArmorZoo::disguises()) {
        for (const auto &encoding : ArmorZoo::encodings()) {
            CAPTURE(disguise.name, encoding.name);
            const auto text = [&](const QByteArray &block) {
                return encoding.of(disguise.on(QString::fromLatin1(block)));
            };
            CHECK(refusal(text(secret)) == KeyProblem::PrivateKey);
            CHECK(refusal(text(good + secret)) == KeyProblem::PrivateKey); // also beside a public one
            CHECK(refusal(text(secret + good)) == KeyProblem::PrivateKey);
        }
    }
    // binary; named PUBLIC; cut off; behind a public key in one block
    const QByteArray binary = home.gpg({u"--export-secret-keys"_s, fingerprint}).out;
    CHECK(refusal(binary) == KeyProblem::PrivateKey);
    CHECK(refusal(Packing::keyBlock(binary)) == KeyProblem::PrivateKey);
    CHECK(refusal(vector(u"keys/good.pgp"_s) + binary) == KeyProblem::PrivateKey);
    CHECK(refusal(Packing::keyBlock(vector(u"keys/good.pgp"_s) + binary)) == KeyProblem::PrivateKey);
    CHECK(refusal(secret.first(secret.size() / 2)) == KeyProblem::PrivateKey);
    CHECK(refusal(secret.toLower().replace("begin pgp private", "Begin  PGP\nPrivate")) == KeyProblem::PrivateKey);
}

TEST_CASE("several keys come out in order, from several blocks and from one (THREATS-K4)", "[crypto][armor]")
{
    const QByteArray one = vector(u"keys/good.pgp"_s);
    const QByteArray two = vector(u"keys/noenc.pgp"_s);
    const auto block = [](const QByteArray &binary) { return Packing::keyBlock(binary); };
    CHECK(Armor::readKeys(block(one) + "and\n" + block(two)) == Keys{one, two});
    CHECK(Armor::readKeys(block(two) + block(one)) == Keys{two, one});
    CHECK(Armor::readKeys(block(two + one)) == Keys{two, one});
    CHECK(Armor::readKeys(two + one) == Keys{two, one});
    // a damaged one beside a good one does not hide it
    CHECK(Armor::readKeys(block(one).replace(60, 3, "???") + block(two)) == Keys{two});
    CHECK(Armor::readKeys(block(two) + block(one.first(100))) == Keys{two});
}

TEST_CASE("what holds no readable key is not a key (THREATS-K13)", "[crypto][armor]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    const QByteArray block = Packing::keyBlock(good);
    for (const QByteArray &text :
         {QByteArray(),
          QByteArray(" "),
          QByteArray(1000, '\0'),
          QByteArray("just a page"),
          QByteArray("\xff\xfe"),
          QByteArray("\xef\xbb\xbf"),
          QByteArray("-----BEGIN PGP PUBLIC KEY BLOCK-----"),
          QByteArray("-----BEGIN PGP PUBLIC KEY BLOCK-----\n-----END PGP PUBLIC KEY BLOCK-----\n"),
          QByteArray("-----END PGP PUBLIC KEY BLOCK-----\n-----BEGIN PGP PUBLIC KEY BLOCK-----"),
          block.first(block.size() / 2),
          QByteArray(block).replace("-----END", "-----"),
          QByteArray(block).replace("PUBLIC KEY BLOCK", "MESSAGE"),
          QByteArray(block).replace(80, 1, "*"),
          QByteArray(block).remove(80, 1),
          Packing::keyBlock("not packets"),
          Packing::keyBlock(good.chopped(1)),
          Packing::keyBlock(Packing::pack(11, "b")),
          good.chopped(1),
          good.sliced(1),
          QByteArray("<<<<&&&&\\\\\\")}) {
        CAPTURE(text.toStdString());
        CHECK(refusal(text) == KeyProblem::NotAKey);
    }
}

TEST_CASE("a block cut off anywhere gives no key but the whole one (THREATS-K13)", "[crypto][armor]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    const QByteArray block = Packing::keyBlock(good);
    for (qsizetype size = 0; size < block.size(); ++size) {
        CAPTURE(size);
        const auto keys = Armor::readKeys(block.first(size));
        CHECK((!keys || *keys == Keys{good}));
    }
}

TEST_CASE("floods are refused in less than a second (THREATS-K11, THREATS-K12)", "[crypto][armor]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    QByteArray names;
    for (int i = 0; i < 10'000; ++i)
        names += Packing::pack(13, "name " + QByteArray::number(i));
    const QByteArray one(4 * 1024 * 1024, 'A');
    const auto filled = [&](const QByteArray &unit) { return unit.repeated(one.size() / unit.size()); };

    const std::pair<const char *, std::pair<QByteArray, KeyProblem::What>> floods[] = {
        {"10,000 user ids", {good + names, KeyProblem::TooBig}},
        {"10,000 user ids in armor", {Packing::keyBlock(good + names), KeyProblem::TooBig}},
        {"one huge user id", {good + Packing::pack(13, QByteArray(3'000'000, 'u')), KeyProblem::TooBig}},
        {"many signatures", {good + Packing::pack(2, QByteArray(300, 's')).repeated(5000), KeyProblem::TooBig}},
        {"200 MB", {QByteArray(200'000'000, 'A'), KeyProblem::TooBig}},
        {"200 MB of packets", {good + QByteArray(200'000'000, '\xcd'), KeyProblem::TooBig}},
        {"one byte over the limit", {one + "A", KeyProblem::TooBig}},
        {"a compressed packet that blows up",
         {Packing::pack(8, "\x01" + QByteArray(2'000'000, '\0')), KeyProblem::NotAKey}},
        {"the same in armor",
         {Packing::keyBlock(Packing::pack(8, "\x01" + QByteArray(2'000'000, '\0'))), KeyProblem::NotAKey}},
        {"the same behind a key", {good + Packing::pack(8, QByteArray(2'000'000, '\0')), KeyProblem::NotAKey}},
        {"begin, begin, begin", {filled("-----BEGIN PGP PUBLIC KEY BLOCK-----\n"), KeyProblem::NotAKey}},
        {"end, end, end", {filled("-----END PGP PUBLIC KEY BLOCK-----\n"), KeyProblem::NotAKey}},
        {"empty blocks", {filled("BEGIN PGP PUBLIC KEY BLOCK\nEND PGP PUBLIC KEY BLOCK\n"), KeyProblem::NotAKey}},
        {"tags without an end", {filled("<a"), KeyProblem::NotAKey}},
        {"entities without an end", {filled("&#"), KeyProblem::NotAKey}},
        {"escapes", {filled("\\u"), KeyProblem::NotAKey}},
        {"blank lines",
         {"BEGIN PGP PUBLIC KEY BLOCK" + filled(" \n").first(4'000'000) + "END PGP PUBLIC KEY BLOCK",
          KeyProblem::NotAKey}},
        {"quote signs",
         {"BEGIN PGP PUBLIC KEY BLOCK" + filled(">").first(4'000'000) + "END PGP PUBLIC KEY BLOCK",
          KeyProblem::NotAKey}},
        {"empty packets", {filled(QByteArray("\xcd\x00", 2)), KeyProblem::NotAKey}},
        {"empty keys", {filled(QByteArray("\xc6\x00", 2)).chopped(1), KeyProblem::NotAKey}},
    };
    for (const auto &[name, flood] : floods) {
        CAPTURE(name);
        const std::clock_t start = std::clock(); // the processor's time: other work on this computer does not count
        CHECK(refusal(flood.first) == flood.second);
        CHECK(std::clock() - start < CLOCKS_PER_SEC);
    }
}

TEST_CASE("4 MiB of page around a key are read", "[crypto][armor]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    const QByteArray block = Packing::keyBlock(good);
    const QByteArray page = "<p>words &amp; words</p>\n"_ba.repeated(4 * 1024 * 1024 / 25);
    CHECK(Armor::readKeys(page.first(4 * 1024 * 1024 - block.size() - 1) + "\n" + block) == Keys{good});
}

TEST_CASE("gpg and sq read in our canonical armor the one key that we do (THREATS-K13)", "[crypto][armor]")
{
    const GpgHome home;
    for (const QString &name : {u"keys/good.pgp"_s, published}) {
        CAPTURE(name.toStdString());
        const Certificate key = certificate(vector(name));
        const QByteArray armored = key.armored();
        REQUIRE(armored.startsWith("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n"));
        CHECK(Armor::readKeys(armored) == Keys{key.bytes()});
        CHECK(home.gpg({u"--dearmor"_s}, armored).out == key.bytes());
        CHECK(run(u"sq"_s, {u"packet"_s, u"dearmor"_s}, armored).out == key.bytes());
        const auto shown = home.gpg({u"--show-keys"_s, u"--with-colons"_s}, armored);
        CHECK(shown.out.contains(key.fingerprint().hex().toLatin1()));
        CHECK(shown.out.count("pub:") == 1);
    }
}
