#include "crypto/openpgp/ReadBack.h"

#include "tests/crypto/openpgp/Messages.h"
#include "tests/crypto/openpgp/Packing.h"

#include <QBuffer>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using Packing::Part;

// All of this file shows THREATS-K16.

namespace {

/// What the read-back says of these bytes: nullopt when it is content.
std::optional<SealProblem::What> verdict(const QByteArray &message, const Expected &expected, qint64 start = 0)
{
    QBuffer device;
    device.setData(message);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto read = readBack(device, start, expected);
    if (read)
        CHECK(device.pos() == message.size());
    return read ? std::nullopt : std::optional(read.error().what);
}

/// Refused in both forms: binary, and in our armor.
bool refused(const QByteArray &binary, const Fingerprint &subkey, bool aead = false)
{
    return verdict(binary, {subkey, aead, false}) == SealProblem::BadReadBack
        && verdict(Packing::armored(binary), {subkey, aead, true}) == SealProblem::BadReadBack;
}

bool accepted(const QByteArray &binary, const Fingerprint &subkey, bool aead = false)
{
    return !verdict(binary, {subkey, aead, false}) && !verdict(Packing::armored(binary), {subkey, aead, true});
}

/// A throw-away team and a stranger.
struct World {
    GpgHome home;
    QString team = home.makeKey(u"Team <team@example.org>"_s);
    QString stranger = home.makeKey(u"Stranger <s@example.org>"_s);
    Fingerprint subkey = *Fingerprint::parse(home.subkeyOf(team));

    /// By gpg with these options, its packets framed anew as our sealing does: what differs is what stands in them.
    [[nodiscard]] std::vector<Part> byGpg(const QStringList &options) const
    {
        const auto done =
            home.gpg(QStringList{u"--passphrase"_s, u"symmetric"_s} + options, "a report that says something");
        INFO(done.err.toStdString());
        REQUIRE(done.status == 0);
        return Packing::split(done.out);
    }
};

} // namespace

TEST_CASE("what the sealing wrote is accepted, at the device's start and behind other bytes", "[crypto]")
{
    const World world;
    const VerifiedKey key = verified(world.home.publicKey(world.team));
    for (const qsizetype size : {0, 1, 30, 1000, 100'000, 3'000'000}) {
        for (const bool armored : {false, true}) {
            const QByteArray message = sealed(key, QByteArray(size, 'x'), {armored, false});
            CAPTURE(size, armored);
            const Expected expected{world.subkey, false, armored};
            CHECK_FALSE(verdict(message, expected).has_value());
            CHECK_FALSE(verdict("a mail's header\r\n" + message, expected, 17).has_value());
            CHECK(verdict("a mail's header\r\n" + message, expected, 16) == SealProblem::BadReadBack);
            CHECK(verdict(message, {world.subkey, false, !armored}) == SealProblem::BadReadBack);
            CHECK(verdict(message, {world.subkey, true, armored}) == SealProblem::BadReadBack); // no AEAD in it
        }
    }
}

TEST_CASE("gpg's own message for the verified subkey is accepted, and no other recipient", "[crypto]")
{
    const World world;
    const auto good = world.byGpg({u"--encrypt"_s, u"-r"_s, world.team});
    REQUIRE(good.size() == 2);
    REQUIRE(accepted(Packing::join(good), world.subkey)); // the control of all the refusals below

    const auto two = world.byGpg({u"--encrypt"_s, u"-r"_s, world.team, u"-r"_s, world.stranger});
    REQUIRE(two.size() == 3);
    CHECK(refused(Packing::join(two), world.subkey));
    CHECK(refused(Packing::join({two.at(1), two.at(0), two.at(2)}), world.subkey));

    const auto foreign = world.byGpg({u"--encrypt"_s, u"-r"_s, world.stranger});
    CHECK(refused(Packing::join(foreign), world.subkey));

    const auto hidden = world.byGpg({u"--encrypt"_s, u"-R"_s, world.team});
    CHECK(hidden.front().body.mid(1, 8) == QByteArray(8, '\0'));
    CHECK(refused(Packing::join(hidden), world.subkey));
    const auto hiddenToo = world.byGpg({u"--encrypt"_s, u"-r"_s, world.team, u"-R"_s, world.stranger});
    REQUIRE(hiddenToo.size() == 3);
    CHECK(refused(Packing::join(hiddenToo), world.subkey));

    const auto withPassphrase = world.byGpg({u"--encrypt"_s, u"--symmetric"_s, u"-r"_s, world.team});
    REQUIRE(withPassphrase.size() == 3);
    CHECK(refused(Packing::join(withPassphrase), world.subkey));
    const auto passphraseOnly = world.byGpg({u"--symmetric"_s});
    CHECK(refused(Packing::join(passphraseOnly), world.subkey));
    CHECK(refused(Packing::join({passphraseOnly.front(), good.at(0), good.at(1)}), world.subkey));

    // the primary key's id is not the subkey's
    const auto primary = Fingerprint::parse(world.team);
    CHECK(refused(Packing::join(good), *primary));
}

TEST_CASE("every way to lose the integrity protection is refused", "[crypto]")
{
    const World world;
    const auto good = world.byGpg({u"--encrypt"_s, u"-r"_s, world.team});
    const Part &recipient = good.at(0);
    const Part &data = good.at(1);
    REQUIRE(data.tag == 18);
    QByteArray ocb = data.body;
    ocb.replace(0, 3, "\x01\x09\x02"); // version 1, AES-256, OCB
    for (int tag = 0; tag < 64; ++tag) {
        CAPTURE(tag);
        CHECK(refused(Packing::join({recipient, {tag, data.body}}), world.subkey) == (tag != 18));
        CHECK(refused(Packing::join({{tag, recipient.body}, data}), world.subkey) == (tag != 1));
        CHECK(refused(Packing::join({recipient, {tag, ocb}}), world.subkey, true) == (tag != 20));
    }
    for (qsizetype i = 0; i < 3; ++i) { // another version, cipher or mode
        for (int value = 0; value < 256; ++value) {
            QByteArray other = ocb;
            other[i] = static_cast<char>(value);
            CHECK(refused(Packing::join({recipient, {20, other}}), world.subkey, true) == (other != ocb));
        }
    }
    CHECK(refused(Packing::join({recipient, {9, data.body.sliced(1)}}), world.subkey));
    for (const int version : {0, 2, 3, 255}) {
        auto body = data.body;
        body[0] = static_cast<char>(version);
        CHECK(refused(Packing::join({recipient, {18, body}}), world.subkey));
    }
    for (const int version : {0, 2, 4, 6}) {
        auto body = recipient.body;
        body[0] = static_cast<char>(version);
        CHECK(refused(Packing::join({{1, body}, data}), world.subkey));
    }
    for (qsizetype i = 1; i < 9; ++i) // each byte of the key id
        CHECK(refused(Packing::join({{1, Packing::flipped(recipient.body, i)}, data}), world.subkey));
}

TEST_CASE("more than the one message, and less, is refused", "[crypto]")
{
    const World world;
    const auto good = world.byGpg({u"--encrypt"_s, u"-r"_s, world.team});
    const QByteArray message = Packing::join(good);
    CHECK(refused({}, world.subkey));
    CHECK(refused(message + "\n", world.subkey));
    CHECK(refused(message + message, world.subkey));
    CHECK(refused(message + Packing::pack(11, "b"), world.subkey));
    CHECK(refused(message + Packing::pack(10, "PGP"), world.subkey));
    CHECK(refused(Packing::pack(10, "PGP") + message, world.subkey));
    CHECK(refused(Packing::join({good.at(0)}), world.subkey));
    CHECK(refused(Packing::join({good.at(1)}), world.subkey));
    CHECK(refused(Packing::join({good.at(1), good.at(0)}), world.subkey));
    CHECK(refused(Packing::join({good.at(0), good.at(1), good.at(1)}), world.subkey));
    CHECK(refused(Packing::join({good.at(0), good.at(0), good.at(1)}), world.subkey));
    for (qsizetype size = 0; size < message.size(); ++size) {
        CAPTURE(size);
        CHECK(refused(message.first(size), world.subkey));
    }
    // the plaintext itself, signed or not
    CHECK(refused(Packing::join(world.byGpg({u"--sign"_s, u"-u"_s, world.team})), world.subkey));
    CHECK(refused(Packing::join(world.byGpg({u"--store"_s})), world.subkey));
    CHECK(refused("a report that says something", world.subkey));
}

TEST_CASE("partial lengths are followed to their very end", "[crypto]")
{
    const World world;
    const VerifiedKey key = verified(world.home.publicKey(world.team));
    const QByteArray message = sealed(key, QByteArray(200'000, 'x'), {false, false});
    const Expected expected{world.subkey, false, false};
    REQUIRE_FALSE(verdict(message, expected).has_value());
    for (const qsizetype less : {1, 2, 100, 32'768, 100'000})
        CHECK(verdict(message.chopped(less), expected) == SealProblem::BadReadBack);
    CHECK(verdict(message + "x", expected) == SealProblem::BadReadBack);
    CHECK(verdict(message + Packing::pack(1, "x"), expected) == SealProblem::BadReadBack);
}

TEST_CASE("armor that is not as the sealing writes it is refused", "[crypto]")
{
    const World world;
    const QByteArray good = Packing::armored(Packing::join(world.byGpg({u"--encrypt"_s, u"-r"_s, world.team})));
    const Expected expected{world.subkey, false, true};
    REQUIRE_FALSE(verdict(good, expected).has_value());
    const auto changed = [&](const char *from, const char *to) {
        QByteArray copy = good;
        copy.replace(from, to);
        REQUIRE(copy != good);
        return verdict(copy, expected);
    };
    CHECK(changed("\r\n", "\n") == SealProblem::BadReadBack);
    CHECK(changed("BEGIN PGP MESSAGE", "BEGIN PGP MESSAGF") == SealProblem::BadReadBack);
    CHECK(changed("END PGP MESSAGE", "END PGP MESSAGF") == SealProblem::BadReadBack);
    CHECK(changed("-----\r\n\r\n", "-----\r\nVersion: x\r\n\r\n") == SealProblem::BadReadBack);
    CHECK(verdict(good + "x", expected) == SealProblem::BadReadBack);
    CHECK(verdict(good.chopped(2), expected) == SealProblem::BadReadBack);
    QByteArray odd = good;
    odd[40] = '*';
    CHECK(verdict(odd, expected) == SealProblem::BadReadBack);
}

TEST_CASE("reading back can be cancelled", "[crypto]")
{
    const World world;
    const VerifiedKey key = verified(world.home.publicKey(world.team));
    QBuffer device;
    device.setData(sealed(key, QByteArray(200'000, 'x'), {false, false}));
    REQUIRE(device.open(QIODevice::ReadOnly));
    std::stop_source stop;
    stop.request_stop();
    const auto read = readBack(device, 0, {world.subkey, false, false}, stop.get_token());
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().what == SealProblem::Cancelled);
}
