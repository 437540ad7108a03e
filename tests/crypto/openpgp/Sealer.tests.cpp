#include "crypto/openpgp/Sealer.h"

#include "tests/crypto/openpgp/Messages.h"
#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/Clock.h"
#include "tests/support/FullDisk.h"
#include "tests/support/KeyEdits.h"

#include <QBuffer>
#include <QFile>
#include <QSet>
#include <QTemporaryFile>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString team = u"Team <team@example.org>"_s;

std::optional<SealProblem::What> refusal(const VerifiedKey &key, const PlainSource &plain, QIODevice &out,
                                         SealForm form = {}, const std::stop_token &cancel = {})
{
    const auto done = seal(key, plain, out, form, cancel);
    return done ? std::nullopt : std::optional(done.error().what);
}

/// Takes so many bytes, then fails as a full disk or a lost medium does.
class SmallDevice final : public QBuffer {
public:
    explicit SmallDevice(qint64 room, bool shortWrite) : m_room(room), m_shortWrite(shortWrite)
    {
        REQUIRE(open(QIODevice::ReadWrite));
    }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 left = m_room - pos();
        if (size <= left)
            return QBuffer::writeData(data, size);
        return m_shortWrite && left > 0 ? QBuffer::writeData(data, left) : -1;
    }

private:
    qint64 m_room;
    bool m_shortWrite;
};

/// Bytes that ZLIB cannot shrink.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint64 state = 88172645463325252ULL;
    for (char &byte : bytes) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        byte = static_cast<char>(state);
    }
    return bytes;
}

/// What `count` sealings of the same words have in common: nothing but the recipient (THREATS-K16).
void checkSessions(int count)
{
    const GpgHome home;
    const QString fingerprint = home.makeKey(team);
    const VerifiedKey key = verified(home.publicKey(fingerprint));
    QSet<QByteArray> sessions;
    QSet<QByteArray> bodies;
    for (int i = 0; i < count; ++i) {
        const QByteArray message = sealed(key, "the same words", {false, i % 2 == 0});
        const auto parts = Packing::split(message);
        REQUIRE(parts.size() == 2);
        REQUIRE(parts.at(0).tag == 1);
        REQUIRE(parts.at(0).body.at(0) == 3);
        REQUIRE(parts.at(0).body.mid(1, 8) == key.subkey().keyIdBytes());
        REQUIRE(parts.at(1).tag == 18);
        REQUIRE(parts.at(1).body.at(0) == 1);
        const QByteArray session = sessionKeyOf(home, message);
        REQUIRE(session.startsWith("9:")); // AES-256
        REQUIRE(session.size() == 2 + 64);
        REQUIRE(QByteArray::fromHex(session.sliced(2)) != QByteArray(32, '\0'));
        sessions.insert(session);
        bodies.insert(parts.at(1).body);
    }
    CHECK(sessions.size() == count);
    CHECK(bodies.size() == count);
}

} // namespace

TEST_CASE("what is sealed opens with gpg, with sq and with our own opener", "[crypto][sealer]")
{
    const GpgHome home;
    const QString fingerprint = home.makeKey(team);
    const VerifiedKey key = verified(home.publicKey(fingerprint));
    const Secret secret = secretOf(home, fingerprint);
    write(home.path() + u"/secret.asc"_s, home.secretKey(fingerprint));
    for (const qsizetype size : {0, 1, 56, 57, 58, 100, 4096, 300'000}) {
        const QByteArray plain = QByteArray("0123456789abcdef\n").repeated(size / 17 + 1).first(size);
        for (const bool armored : {false, true}) {
            const QByteArray message = sealed(key, plain, {armored, true});
            CAPTURE(size, armored);
            const auto byGpg = home.gpg({u"--decrypt"_s}, message);
            INFO(byGpg.err.toStdString());
            CHECK(byGpg.status == 0);
            CHECK(byGpg.out == plain);
            CHECK_FALSE(byGpg.err.contains("WARNING: message was not integrity protected"));

            const auto bySq =
                run(u"sq"_s, {u"decrypt"_s, u"--recipient-file"_s, home.path() + u"/secret.asc"_s}, message);
            INFO(bySq.err.toStdString());
            CHECK(bySq.status == 0);
            CHECK(bySq.out == plain);

            const auto byUs = opened(message, secret, home.path());
            REQUIRE(byUs.has_value());
            CHECK(byUs->plain->readAll() == plain);
        }
    }
}

TEST_CASE("a sealed message tells neither the name nor the time of what is in it (THREATS-M7)", "[crypto][sealer]")
{
    const GpgHome home;
    const VerifiedKey key = verified(home.publicKey(home.makeKey(team)));
    for (const bool compressed : {false, true}) {
        const auto listed = home.gpg({u"--list-packets"_s}, sealed(key, "words", {false, compressed}));
        INFO(listed.out.toStdString());
        CHECK(listed.out.contains("mode b (62), created 0, name=\"\""));
        CHECK(listed.out.contains("compressed packet: algo=2") == compressed);
        CHECK(listed.out.count(":pubkey enc packet:") == 1);
        CHECK_FALSE(listed.out.contains(":signature packet:"));
    }
}

TEST_CASE("an armored message is 7-bit text in lines of 76 characters that end in CRLF (THREATS-M4)",
          "[crypto][sealer]")
{
    const GpgHome home;
    const VerifiedKey key = verified(home.publicKey(home.makeKey(team)));
    for (const qsizetype size : {0, 1, 40, 41, 42, 43, 44, 45, 100'000}) {
        const QByteArray message = sealed(key, noise(size), {true, false});
        REQUIRE(message.startsWith("-----BEGIN PGP MESSAGE-----\r\n\r\n"));
        REQUIRE(message.endsWith("\r\n-----END PGP MESSAGE-----\r\n"));
        for (const QByteArray &line : message.chopped(2).split('\n')) {
            CHECK((line.endsWith('\r') || line == "-----END PGP MESSAGE-----"));
            CHECK(line.size() <= 77);
            CHECK(std::ranges::all_of(line, [](char c) { return (c >= 0x20 && c <= 0x7e) || c == '\r'; }));
        }
    }
}

TEST_CASE("each sealing has its own session key, of AES-256, for the one subkey (THREATS-K16)", "[crypto][sealer]")
{
    checkSessions(20);
}

TEST_CASE("a thousand sealings have a thousand session keys (THREATS-K16)", "[crypto][sealer][slow]")
{
    checkSessions(1000);
}

TEST_CASE("a key that announces AEAD is sealed for with OCB", "[crypto][sealer]")
{
    const GpgHome home;
    const QString fingerprint = home.makeKey(team, {}, u"0"_s, u"ed25519 cv25519"_s, {u"--compliance"_s, u"gnupg"_s});
    const VerifiedKey key = verified(home.publicKey(fingerprint));
    REQUIRE(key.announcesAead());
    const Secret secret = secretOf(home, fingerprint);
    for (const qsizetype size : {0, 1, 5000, 1'000'000}) {
        for (const bool armored : {false, true}) {
            const QByteArray plain = noise(size);
            const QByteArray message = sealed(key, plain, {armored, true});
            CAPTURE(size, armored);
            if (!armored) {
                const auto parts = Packing::split(message);
                REQUIRE(parts.size() == 2);
                CHECK(parts.at(1).tag == 20);
                CHECK(parts.at(1).body.mid(1, 2) == QByteArray("\x09\x02", 2)); // AES-256, OCB
            }
            const auto byGpg = home.gpg({u"--decrypt"_s}, message);
            CHECK(byGpg.status == 0);
            CHECK(byGpg.out == plain);
            const auto byUs = opened(message, secret, home.path());
            REQUIRE(byUs.has_value());
            CHECK(byUs->plain->readAll() == plain);
        }
    }
}

TEST_CASE("a message is appended where the device stands, and the position is its end", "[crypto][sealer]")
{
    const GpgHome home;
    const VerifiedKey key = verified(home.publicKey(home.makeKey(team)));
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write("To: team\r\n\r\n");
    for (const bool armored : {true, false}) {
        const qint64 start = file.pos();
        REQUIRE_FALSE(refusal(key, sourceOf("words"), file, {armored, true}).has_value());
        CHECK(file.pos() == file.size());
        REQUIRE(file.seek(start));
        CHECK(home.gpg({u"--decrypt"_s}, file.readAll()).out == "words");
    }
    REQUIRE(file.seek(0));
    CHECK(file.readAll().startsWith("To: team\r\n\r\n-----BEGIN"));
}

TEST_CASE("plaintext may come a byte at a time", "[crypto][sealer]")
{
    const GpgHome home;
    const VerifiedKey key = verified(home.publicKey(home.makeKey(team)));
    const QByteArray plain = noise(10'000);
    const PlainSource dripping = [&, all = sourceOf(plain)](std::span<char> into) { return all(into.first(1)); };
    QBuffer out;
    REQUIRE(out.open(QIODevice::ReadWrite));
    REQUIRE_FALSE(refusal(key, dripping, out).has_value());
    CHECK(home.gpg({u"--decrypt"_s}, out.data()).out == plain);
}

TEST_CASE("a source that fails seals nothing", "[crypto][sealer]")
{
    const GpgHome home;
    const VerifiedKey key = verified(home.publicKey(home.makeKey(team)));
    for (const qsizetype good : {0, 1, 40'000, 1'000'000}) {
        for (const bool armored : {false, true}) {
            CAPTURE(good, armored);
            const PlainSource failing = [all = sourceOf(noise(good))](std::span<char> into) {
                const qint64 n = all(into);
                return n > 0 ? n : -1;
            };
            QBuffer out;
            REQUIRE(out.open(QIODevice::ReadWrite));
            CHECK(refusal(key, failing, out, {armored, true}) == SealProblem::ReadFailed);
            // what was written is no message that anybody opens without a complaint
            CHECK(home.gpg({u"--decrypt"_s}, out.data()).status != 0);
        }
    }
}

TEST_CASE("a device that fills up is noticed wherever it does", "[crypto][sealer]")
{
    const GpgHome home;
    const VerifiedKey key = verified(home.publicKey(home.makeKey(team)));
    for (const bool armored : {false, true}) {
        for (const qsizetype size : {10, 200'000}) {
            const QByteArray plain = noise(size);
            const qint64 whole = sealed(key, plain, {armored, false}).size();
            // the session key's packet may be a byte or two shorter another time
            for (const qint64 room : {qint64{0}, qint64{1}, qint64{30}, whole / 2, whole - 30, whole - 8}) {
                for (const bool shortWrite : {false, true}) {
                    CAPTURE(armored, size, room, shortWrite);
                    SmallDevice out(room, shortWrite);
                    CHECK(refusal(key, sourceOf(plain), out, {armored, false}) == SealProblem::WriteFailed);
                }
            }
        }
    }
}

TEST_CASE("a full disk is called a full disk, though the file buffers", "[crypto][sealer]")
{
    const GpgHome home;
    const VerifiedKey key = verified(home.publicKey(home.makeKey(team)));
    for (const qsizetype size : {10, 200'000}) {
        QTemporaryFile file;
        REQUIRE(file.open());
        std::optional<SealProblem::What> what;
        {
            const FullDisk full(20);
            what = refusal(key, sourceOf(noise(size)), file);
        }
        CAPTURE(size);
        CHECK(what == SealProblem::WriteFailed);
    }
}

TEST_CASE("sealing is cancelled at the next piece", "[crypto][sealer]")
{
    const GpgHome home;
    const VerifiedKey key = verified(home.publicKey(home.makeKey(team)));
    for (const int after : {0, 1, 3}) {
        std::stop_source stop;
        int calls = 0;
        const PlainSource endless = [&](std::span<char> into) {
            if (++calls == after)
                stop.request_stop();
            std::ranges::fill(into, 'x');
            return static_cast<qint64>(into.size());
        };
        if (after == 0)
            stop.request_stop();
        QBuffer out;
        REQUIRE(out.open(QIODevice::ReadWrite));
        CHECK(refusal(key, endless, out, {}, stop.get_token()) == SealProblem::Cancelled);
        CHECK(calls == after);
    }
}

TEST_CASE("a changed environment, gpg.conf or gpg changes nothing (THREATS-K15)", "[crypto][sealer]")
{
    const GpgHome home;
    const QString fingerprint = home.makeKey(team);
    const QString stranger = home.makeKey(u"Stranger"_s);
    const VerifiedKey key = verified(home.publicKey(fingerprint));

    const QTemporaryDir hostile;
    const QString mark = hostile.filePath(u"mark"_s);
    const QByteArray script = "#!/bin/sh\necho \"$0 $*\" >> " + mark.toUtf8() + "\nexit 0\n";
    for (const QString &name : {u"gpg"_s, u"gpg2"_s, u"gpgsm"_s, u"gpgconf"_s, u"rnp"_s, u"sq"_s}) {
        write(hostile.filePath(name), script);
        QFile::setPermissions(hostile.filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    write(hostile.filePath(u"gpg.conf"_s),
          "encrypt-to " + stranger.toUtf8() + "\ncipher-algo 3DES\nthrow-keyids\nset-filename secret.txt\n");
    const QByteArray path = qgetenv("PATH");
    const QByteArray newPath = hostile.path().toUtf8() + ":" + path;
    qputenv("PATH", newPath);
    qputenv("GNUPGHOME", hostile.path().toUtf8());
    qputenv("RNP_LOG_CONSOLE", "1");
    const QByteArray message = sealed(key, "words", {false, true});
    const auto byUs = opened(message, secretOf(home, fingerprint), home.path());
    const bool quiet = contents(mark).isEmpty() || !contents(mark).contains("encrypt");
    (void)run(u"gpg"_s, {u"--encrypt-control"_s}); // the control: the false gpg leaves its mark
    const QByteArray left = contents(mark);
    qputenv("PATH", path);
    qunsetenv("GNUPGHOME");
    qunsetenv("RNP_LOG_CONSOLE");

    CHECK(quiet);
    CHECK(left.contains("--encrypt-control"));
    const auto parts = Packing::split(message);
    REQUIRE(parts.size() == 2);
    CHECK(parts.front().body.mid(1, 8) == key.subkey().keyIdBytes());
    CHECK(sessionKeyOf(home, message).startsWith("9:"));
    CHECK(home.gpg({u"--list-packets"_s}, message).out.contains("name=\"\""));
}

TEST_CASE("each message is sealed at the clock of its verdict, not of the moment", "[crypto][sealer]")
{
    // The person's old lock ran out long ago; a fresh one runs out between the verdict and the sealing.
    const GpgHome home;
    const QDateTime made = today().addDays(-10);
    const QString fingerprint = home.makeKey(team, made, KeyEdits::lasting(made, today().addDays(3)));
    const Certificate key = certificate(home.publicKey(fingerprint));
    for (const int day : {2, 4}) {
        const QDateTime now = today().addDays(day);
        const auto verdict = acceptExpired(key, key.pin(), now, accepted(key, now));
        REQUIRE(verdict.has_value());
        CHECK(verdict->expiredOn().has_value() == (day == 4));
        CHECK(home.gpg({u"--decrypt"_s}, sealed(*verdict, "words")).out == "words");
    }
}
