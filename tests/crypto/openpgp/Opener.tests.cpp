#include "crypto/openpgp/Opener.h"

#include "tests/crypto/openpgp/Messages.h"
#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/FullDisk.h"

#include <QBuffer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

std::optional<OpenProblem::What> refusal(const std::expected<OpenedMessage, OpenProblem> &opened)
{
    return opened ? std::nullopt : std::optional(opened.error().what);
}

const QByteArray plain = "What happened: a door stood open.\n";

/// A team with its key, and an empty folder for what is opened.
struct World {
    GpgHome home;
    QString team = home.makeKey(u"Team <team@example.org>"_s);
    Secret secret = secretOf(home, team);
    QTemporaryDir folder;

    [[nodiscard]] QByteArray message(SealForm form = {false, true}) const
    {
        return sealed(verified(home.publicKey(team)), plain, form);
    }
    [[nodiscard]] auto open(const QByteArray &bytes) const { return opened(bytes, secret, folder.path()); }
};

} // namespace

TEST_CASE("a sealed message opens into a file without a name", "[crypto][opener]")
{
    const World world;
    for (const bool armored : {false, true}) {
        const auto file = world.open(world.message({armored, true}));
        REQUIRE(file.has_value());
        CHECK(file->plain->pos() == 0);
        CHECK(file->plain->readAll() == plain);
        CHECK(file->plain->fileName().isEmpty()); // asking for its name must not give it one
        CHECK(namesIn(world.folder.path()).isEmpty()); // THREATS-P1
        const auto mode = QFileInfo(u"/proc/self/fd/%1"_s.arg(file->plain->handle())).permissions();
        CHECK_FALSE(mode.testAnyFlags(QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther));
    }
    CHECK(namesIn(world.folder.path()).isEmpty());
}

TEST_CASE("a file's own name goes inside and comes out again, as far as it fits, and a report has none",
          "[crypto][opener]")
{
    const World world;
    CHECK(world.open(world.message())->name.isEmpty()); // THREATS-M7
    const QString nine = u"\u00fc\u20ac\U0001f98a"_s; // as many bytes of UTF-8
    for (const auto &[name, found] : {std::pair(u"holiday \u00fcber.mp4"_s, u"holiday \u00fcber.mp4"_s),
                                      std::pair(u"../../etc/passwd\n\u202egnp"_s, u"../../etc/passwd\n\u202egnp"_s),
                                      std::pair(nine.repeated(40), nine.repeated(28) + u"\u00fc"_s)}) {
        const auto file = world.open(world.message({false, true, name}));
        REQUIRE(file);
        CHECK(file->name == found);
        CHECK(file->plain->readAll() == plain);
        CHECK(file->plain->fileName().isEmpty());
    }
    CHECK(namesIn(world.folder.path()).isEmpty());
}

TEST_CASE("gpg's messages open, with MDC and with OCB", "[crypto][opener]")
{
    const World world;
    const auto byGpg = world.home.gpg({u"--encrypt"_s, u"-r"_s, world.team}, plain);
    const auto file = world.open(byGpg.out);
    REQUIRE(file.has_value());
    CHECK(file->plain->readAll() == plain);

    const auto ocb = world.home.gpg({u"--force-ocb"_s, u"--encrypt"_s, u"-r"_s, world.team}, plain);
    REQUIRE(Packing::split(ocb.out).back().tag == 20);
    const auto other = world.open(ocb.out);
    REQUIRE(other.has_value());
    CHECK(other->plain->readAll() == plain);
}

TEST_CASE("a key with a passphrase opens with it and with nothing else", "[crypto][opener]")
{
    const GpgHome home;
    const QTemporaryDir folder;
    const QStringList pass{u"--passphrase"_s, u"correct horse"_s};
    const QString name = u"Locked <locked@example.org>"_s;
    const QString key = home.makeKey(name, {}, u"0"_s, u"ed25519 cv25519"_s, pass);
    Secret secret = Secret::take(home.gpg(pass + QStringList{u"--export-secret-keys"_s, key}).out);
    const QByteArray message = sealed(verified(home.publicKey(key)), plain);

    const auto right = opened(message, secret, folder.path(), Secret::take("correct horse"_ba));
    REQUIRE(right.has_value());
    CHECK(right->plain->readAll() == plain);
    for (const QByteArray &wrong :
         {""_ba, "correct"_ba, "correct horse "_ba, "Correct horse"_ba, QByteArray(5000, 'x')}) {
        CAPTURE(wrong.left(20).toStdString());
        CHECK(refusal(opened(message, secret, folder.path(), Secret::take(QByteArray(wrong.constData(), wrong.size()))))
              == OpenProblem::WrongPassphrase);
    }
    CHECK(namesIn(folder.path()).isEmpty());
}

TEST_CASE("a message for somebody else is told from a damaged one", "[crypto][opener]")
{
    const World world;
    const QString stranger = world.home.makeKey(u"Stranger <s@example.org>"_s);
    const Secret theirs = secretOf(world.home, stranger);
    CHECK(refusal(opened(world.message(), theirs, world.folder.path())) == OpenProblem::NotForThisKey);
}

TEST_CASE("a file that holds no secret key is told as such", "[crypto][opener]")
{
    const World world;
    for (const QByteArray &file : {""_ba, "hello"_ba, world.home.publicKey(world.team), world.message()}) {
        CHECK(refusal(
                  opened(world.message(), Secret::take(QByteArray(file.constData(), file.size())), world.folder.path()))
              == OpenProblem::NotASecretKey);
    }
}

TEST_CASE("text, keys and nothing at all are not sealed reports", "[crypto][opener]")
{
    const World world;
    for (const QByteArray &file : {""_ba, "hello"_ba, QByteArray(100'000, 'x')}) {
        CAPTURE(file.left(20).toStdString());
        CHECK(refusal(world.open(file)) == OpenProblem::NotSealed);
    }
    CHECK(refusal(world.open(world.home.publicKey(world.team))).has_value());
    CHECK(namesIn(world.folder.path()).isEmpty());
}

TEST_CASE("a message cut off anywhere is refused and nothing of it is released", "[crypto][opener]")
{
    const World world;
    const QByteArray message = world.message({false, false});
    REQUIRE_FALSE(refusal(world.open(message)).has_value());
    for (qsizetype size = 0; size < message.size(); ++size) {
        CAPTURE(size);
        CHECK(refusal(world.open(message.first(size))).has_value());
    }
    // a long one: its beginning is decrypted before the end is seen to be missing
    const QByteArray big = sealed(verified(world.home.publicKey(world.team)), QByteArray(500'000, 'x'), {false, false});
    for (const qsizetype less : {1, 22, 23, 1000, 250'000})
        CHECK(refusal(world.open(big.chopped(less))).has_value());
    CHECK(namesIn(world.folder.path()).isEmpty());
}

TEST_CASE("a message with any one byte changed is refused, or says what it said", "[crypto][opener]")
{
    const World world;
    const QByteArray message = world.message({false, false});
    // Where the session key is wrapped a bit may change and the key be the same (the MPI's bit count, the point's top
    // bit), and the engine does not mind a length that is too long. Past these heads nothing may change.
    const qsizetype heads = Packing::join({Packing::split(message).front()}).size() + 2;
    for (qsizetype at = 0; at < message.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            const auto file = world.open(Packing::flipped(message, at, 1 << bit));
            CAPTURE(at, bit);
            CHECK((!file || at < heads));
            if (file)
                CHECK(file->plain->readAll() == plain);
        }
    }
    CHECK(namesIn(world.folder.path()).isEmpty());
}

TEST_CASE("a message that anybody could have changed unseen is refused: no integrity protection (THREATS-D9)",
          "[crypto][opener]")
{
    const World world;
    const auto parts = Packing::split(world.message({false, false}));
    const QByteArray session = sessionKeyOf(world.home, Packing::join(parts));
    REQUIRE(session.startsWith("9:"));
    const QByteArray literal = Packing::pack(11, "b" + QByteArray(5, '\0') + plain);
    const QByteArray bare =
        Packing::join({parts.front()}) + Packing::withoutIntegrity(QByteArray::fromHex(session.sliced(2)), literal);

    // the control: it is a good message of the old kind, which gpg opens when it is told to
    const auto byGpg = world.home.gpg({u"--ignore-mdc-error"_s, u"--decrypt"_s}, bare);
    INFO(byGpg.err.toStdString());
    REQUIRE(byGpg.out == plain);

    CHECK(refusal(world.open(bare)) == OpenProblem::Damaged);
    CHECK(refusal(world.open(Packing::armored(bare))) == OpenProblem::Damaged);
    CHECK(namesIn(world.folder.path()).isEmpty());
}

TEST_CASE("what was never encrypted is not opened as if it had been", "[crypto][opener]")
{
    const World world;
    const QByteArray literal = Packing::pack(11, "b" + QByteArray(5, '\0') + plain);
    const auto signedOnly = world.home.gpg({u"--sign"_s, u"-u"_s, world.team}, plain);
    const auto clear = world.home.gpg({u"--clear-sign"_s, u"-u"_s, world.team}, plain);
    REQUIRE((signedOnly.status == 0 && clear.status == 0));
    for (const QByteArray &message :
         {literal, Packing::armored(literal), world.home.gpg({u"--store"_s}, plain).out, signedOnly.out, clear.out}) {
        const auto what = refusal(world.open(message));
        CHECK((what == OpenProblem::Damaged || what == OpenProblem::NotSealed));
    }
    CHECK(namesIn(world.folder.path()).isEmpty());
}

TEST_CASE("a passphrase message is not for the key", "[crypto][opener]")
{
    const World world;
    const auto message = world.home.gpg({u"--passphrase"_s, u"x"_s, u"--symmetric"_s}, plain);
    REQUIRE(message.status == 0);
    CHECK(refusal(world.open(message.out)).has_value());
}

TEST_CASE("a message that was made to fill the disk is refused before it does",
          "[crypto][opener][hostile]") // THREATS-M8
{
    const World world;
    const auto compressedPacket = [](const QByteArray &packets) { // RFC 9580, 5.6: old format, ZLIB, to the end
        return "\xa3\x02" + qCompress(packets, 9).sliced(4);
    };
    constexpr qsizetype zeros = 64LL * 1024 * 1024;
    const QByteArray literal =
        "\xcb\xff" + QByteArray::fromHex("04000006") + QByteArray("b\0\0\0\0\0", 6) + QByteArray(zeros, '\0');
    const QByteArray bomb = compressedPacket(compressedPacket(literal));
    REQUIRE(bomb.size() < 2000);
    const auto made = world.home.gpg({u"--encrypt"_s, u"--no-literal"_s, u"-z"_s, u"0"_s, u"-r"_s, world.team}, bomb);
    REQUIRE(made.status == 0);
    const auto file = world.open(made.out);
    REQUIRE_FALSE(file.has_value());
    CHECK(file.error().what == OpenProblem::TooBig);
    CHECK(namesIn(world.folder.path()).isEmpty());
}

TEST_CASE("a folder that is full or missing is told as such", "[crypto][opener]")
{
    const World world;
    CHECK(refusal(opened(world.message(), world.secret, world.folder.path() + u"/missing"_s))
          == OpenProblem::WriteFailed);
    const QByteArray big = sealed(verified(world.home.publicKey(world.team)), QByteArray(200'000, 'x'));
    const QByteArray small = world.message(); // it stays in the file's buffer until the end
    for (const auto &[message, room] : {std::pair{big, 50'000}, {small, 10}}) {
        std::optional<OpenProblem::What> what;
        {
            const FullDisk full(static_cast<quint64>(room));
            what = refusal(world.open(message));
        }
        CHECK(what == OpenProblem::WriteFailed);
    }
    CHECK_FALSE(refusal(world.open(big)).has_value());
    CHECK(namesIn(world.folder.path()).isEmpty());
}

TEST_CASE("a device that fails while it is read is refused", "[crypto][opener]")
{
    class Failing final : public QBuffer {
    protected:
        qint64 readData(char *data, qint64 size) override
        {
            return pos() > 100'000 ? -1 : QBuffer::readData(data, std::min<qint64>(size, 32'768));
        }
    };
    const World world;
    Failing in;
    in.setData(sealed(verified(world.home.publicKey(world.team)), QByteArray(500'000, 'x'), {false, false}));
    REQUIRE(in.open(QIODevice::ReadOnly));
    CHECK(refusal(openSealed(world.secret, {}, in, world.folder.path())).has_value());
    CHECK(namesIn(world.folder.path()).isEmpty());
}

TEST_CASE("a message for thousands of recipients, or with a passphrase of its own, costs nothing to refuse",
          "[crypto][opener]")
{
    const World world;
    const auto parts = Packing::split(world.message());
    REQUIRE(parts.size() == 2);
    const QByteArray recipient = Packing::join({parts.at(0)});
    const QByteArray data = Packing::join({parts.at(1)});
    CHECK(world.open(recipient.repeated(100) + data).has_value()); // a team of a hundred is no attack
    for (const QByteArray &many :
         {recipient.repeated(16'000), Packing::pack(3, "\x04\x09\x03\x08saltsalt\xff").repeated(9'000)}) {
        CHECK(refusal(world.open(many + data)) == OpenProblem::NotSealed);
        CHECK(refusal(world.open(Packing::armored(many + data))) == OpenProblem::NotSealed);
    }
    const auto symmetric = world.home.gpg({u"--symmetric"_s, u"--passphrase"_s, u"guess"_s}, plain);
    REQUIRE(symmetric.status == 0);
    QBuffer device;
    device.setData(symmetric.out);
    REQUIRE(device.open(QIODevice::ReadOnly));
    CHECK(
        refusal(openSealed(world.secret, Secret::take(QByteArray("guess")), device, world.folder.path())).has_value());
}
