#include "crypto/openpgp/Packets.h"

#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/Keys.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using Packing::pack;

namespace {

std::optional<KeyProblem::What> refusal(const QByteArray &stream)
{
    const auto read = Packets::certificates(stream);
    return read ? std::nullopt : std::optional(read.error().what);
}

/// Old format with a length of 1, 2 or 4 octets.
QByteArray oldPack(int tag, const QByteArray &body, int octets)
{
    QByteArray packet(1, static_cast<char>(0x80 | tag << 2 | (octets == 4 ? 2 : octets - 1)));
    for (int i = octets - 1; i >= 0; --i)
        packet.append(static_cast<char>(body.size() >> (8 * i) & 0xff));
    return packet + body;
}

} // namespace

TEST_CASE("packets are read in every framing of definite length", "[crypto]")
{
    for (const qsizetype size : {0, 1, 191, 192, 193, 255, 8383, 8384, 70'000}) {
        const QByteArray body(size, 'x');
        QByteArrayList framings{pack(13, body), oldPack(13, body, 4)};
        QByteArray five = QByteArray::fromHex("cdff");
        for (const int shift : {24, 16, 8, 0})
            five.append(static_cast<char>(size >> shift & 0xff));
        framings.append(five + body);
        if (size <= 255)
            framings.append(oldPack(13, body, 1));
        if (size <= 65'535)
            framings.append(oldPack(13, body, 2));
        for (const QByteArray &framed : framings) {
            const QByteArray stream = framed + pack(2, "s");
            CAPTURE(size, framed.left(6).toHex().toStdString());
            const auto packets = Packets::read(stream);
            REQUIRE(packets.has_value());
            REQUIRE(packets->size() == 2);
            CHECK(packets->front().tag == 13);
            CHECK(stream.sliced(packets->front().bodyStart, size) == body);
            CHECK(packets->front().end == framed.size());
            CHECK(packets->back().tag == 2);
            CHECK(packets->back().end == stream.size());
            // cut anywhere, it is refused
            for (const qsizetype cut : {qsizetype{1}, framed.size() - 1, framed.size() - size / 2 - 1}) {
                if (cut > 0 && cut < framed.size())
                    CHECK_FALSE(Packets::read(framed.first(cut)).has_value());
            }
        }
    }
}

TEST_CASE("overflowing, partial, indefinite and headless packets are refused (THREATS-K13)", "[crypto]")
{
    for (const QByteArray hex :
         {"99", "9a", "9900", "9affffffff", "9a7fffffff41", "c6ffffffffff", "c6ffffffffff41", "c6ff80000000", "c6ffff",
          "c6c0", "c6df", "c6ff", "c6e041", "c6f841414141", "c6fe", "9b41414141", "00", "2d2d2d", "7f"}) {
        CAPTURE(hex.toStdString());
        CHECK_FALSE(Packets::read(QByteArray::fromHex(hex)).has_value());
        CHECK(refusal(QByteArray::fromHex(hex)) == KeyProblem::NotAKey);
    }
    CHECK(refusal("") == KeyProblem::NotAKey);
    // partial lengths around an otherwise good key
    const QByteArray good = vector(u"keys/good.pgp"_s);
    const auto parts = Packing::split(good);
    QByteArray partial(1, static_cast<char>(0xc0 | parts.at(0).tag));
    partial += static_cast<char>(0xe5) + parts.at(0).body.first(32);
    partial += static_cast<char>(parts.at(0).body.size() - 32) + parts.at(0).body.sliced(32);
    CHECK(Packing::split(partial).at(0).body == parts.at(0).body);
    CHECK(refusal(partial + Packing::join({parts.begin() + 1, parts.end()})) == KeyProblem::NotAKey);
}

TEST_CASE("a good key cut anywhere is refused or is a shorter key, never read past its end (THREATS-K13)", "[crypto]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    for (qsizetype size = 0; size < good.size(); ++size) {
        const QByteArray cut = good.first(size);
        const auto read = Packets::certificates(cut);
        if (read)
            CHECK(good.startsWith(read->front()));
    }
}

TEST_CASE("trust, marker and padding packets are dropped, whatever else does not belong in a key is refused",
          "[crypto]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    const auto parts = Packing::split(good);
    for (const int tag : {10, 12, 21}) {
        const QByteArray extra = pack(tag, "PGP");
        QByteArray mixed = extra;
        for (const auto &part : parts)
            mixed += pack(part.tag, part.body) + extra;
        const auto read = Packets::certificates(mixed);
        REQUIRE(read.has_value());
        CHECK(read->size() == 1);
        CHECK(read->front() == Packing::join(parts));
        CHECK(refusal(extra) == KeyProblem::NotAKey);
    }
    for (int tag = 0; tag < 64; ++tag) {
        CAPTURE(tag);
        const auto after = refusal(good + pack(tag, "x"));
        const auto before = refusal(pack(tag, "x") + good);
        const bool secret = tag == 5 || tag == 7;
        const bool part = tag == 2 || tag == 13 || tag == 14 || tag == 17;
        const bool dropped = tag == 10 || tag == 12 || tag == 21;
        if (secret)
            CHECK((after == KeyProblem::PrivateKey && before == KeyProblem::PrivateKey));
        else if (tag == 6 || dropped)
            CHECK((!after && !before));
        else
            CHECK(
                (after == (part ? std::nullopt : std::optional(KeyProblem::NotAKey)) && before == KeyProblem::NotAKey));
    }
}

TEST_CASE("keys behind one another are cut apart (THREATS-K4)", "[crypto]")
{
    const QByteArray one = vector(u"keys/good.pgp"_s);
    const QByteArray two = vector(u"keys/noenc.pgp"_s);
    const auto read = Packets::certificates(one + two + one);
    REQUIRE(read.has_value());
    CHECK(*read == std::vector<QByteArray>{one, two, one});
}

TEST_CASE("64 user ids, 64 subkeys, 1,000 signatures and 256 KiB are the most that one key may have (THREATS-K11)",
          "[crypto]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s); // it has one user id
    CHECK_FALSE(refusal(good + pack(13, "name").repeated(63)).has_value());
    CHECK(refusal(good + pack(13, "name").repeated(64)) == KeyProblem::TooBig);
    CHECK(refusal(good + pack(17, "photo").repeated(64)) == KeyProblem::TooBig);
    CHECK(refusal(good + pack(13, "name").repeated(32) + pack(17, "photo").repeated(32)) == KeyProblem::TooBig);

    CHECK_FALSE(refusal(good + pack(14, "subkey").repeated(63)).has_value()); // it has one subkey
    CHECK(refusal(good + pack(14, "subkey").repeated(64)) == KeyProblem::TooBig);

    CHECK_FALSE(refusal(good + pack(2, "signature").repeated(998)).has_value()); // it has two signatures
    CHECK(refusal(good + pack(2, "signature").repeated(999)) == KeyProblem::TooBig);

    const qsizetype room = 256 * 1024 - good.size();
    CHECK_FALSE(refusal(good + pack(2, QByteArray(room - 6, 's'))).has_value());
    CHECK(refusal(good + pack(2, QByteArray(room - 5, 's'))) == KeyProblem::TooBig);
    // the count starts anew with each key
    CHECK_FALSE(refusal((good + pack(13, "name").repeated(63)).repeated(3)).has_value());
}

TEST_CASE("the pin is made of the primary key packet alone, and as gpg says", "[crypto]")
{
    const GpgHome home;
    const QByteArray good = vector(u"keys/good.pgp"_s);
    const auto pin = Packets::pinOf(good);
    REQUIRE(pin.has_value());
    CHECK(home.gpg({u"--show-keys"_s, u"--with-colons"_s}, good).out.contains(":" + pin->fingerprint.hex().toLatin1()));
    const auto parts = Packing::split(good);
    CHECK(pin->primaryKeySha256 == Digest::sha256(parts.front().body));
    CHECK(Packets::pinOf(pack(6, parts.front().body)) == pin); // the framing does not count
    CHECK(Packets::pinOf(oldPack(6, parts.front().body, 4) + pack(13, "other")) == pin);
    for (qsizetype i = 0; i < parts.front().body.size(); ++i) {
        const auto changed = Packets::pinOf(pack(6, Packing::flipped(parts.front().body, i)));
        CHECK((!changed
               || (changed->fingerprint != pin->fingerprint && changed->primaryKeySha256 != pin->primaryKeySha256)));
    }
}

TEST_CASE("only version 4 keys have a pin (THREATS-K3)", "[crypto]")
{
    const QByteArray body = Packing::split(vector(u"keys/good.pgp"_s)).front().body;
    for (const int version : {0, 1, 2, 3, 5, 6, 255})
        CHECK_FALSE(Packets::pinOf(pack(6, static_cast<char>(version) + body.sliced(1))).has_value());
    CHECK_FALSE(Packets::pinOf("").has_value());
    CHECK_FALSE(Packets::pinOf(pack(6, "")).has_value());
    CHECK_FALSE(Packets::pinOf(pack(14, body)).has_value());
    CHECK_FALSE(Packets::pinOf(pack(6, "\x04" + QByteArray(0xffff, 'x'))).has_value());
    CHECK(Packets::pinOf(pack(6, "\x04" + QByteArray(0xfffe, 'x'))).has_value());
}

TEST_CASE("a page of many different keys is refused at once (THREATS-K11)", "[crypto]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    CHECK_FALSE(refusal(good.repeated(256)).has_value());
    CHECK(refusal(good.repeated(257)) == KeyProblem::TooBig);
    QByteArray tiny;
    for (int i = 0; tiny.size() < 4'000'000; ++i) {
        QByteArray body("\x04....");
        for (qsizetype k = 1; k < 5; ++k)
            body[k] = static_cast<char>(i >> (8 * (k - 1)));
        tiny += pack(6, body);
    }
    CHECK(refusal(tiny) == KeyProblem::TooBig);
    QByteArray blocks;
    for (int i = 0; i < 300; ++i)
        blocks += Packing::keyBlock(pack(6, "\x04" + QByteArray::number(1000 + i)));
    const auto page = Certificate::fromPublished(blocks, {});
    REQUIRE_FALSE(page);
    CHECK(page.error().what == KeyProblem::TooBig);
}
