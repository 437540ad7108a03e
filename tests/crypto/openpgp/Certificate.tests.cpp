#include "crypto/openpgp/Certificate.h"

#include "crypto/openpgp/Packets.h"
#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/Clock.h"
#include "tests/support/KeyEdits.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

std::optional<KeyProblem> refusal(const std::expected<Certificate, KeyProblem> &read)
{
    return read ? std::nullopt : std::optional(read.error());
}

QByteArray block(const QByteArray &binary)
{
    return Packing::keyBlock(binary);
}

Certificate withUserIds(const QByteArrayList &userIds)
{
    auto parts = Packing::split(vector(u"keys/good.pgp"_s));
    for (const QByteArray &userId : userIds)
        parts.insert(parts.begin() + 3, {13, userId}); // behind the genuine one's signature, before the subkey
    return certificate(Packing::join(parts));
}

} // namespace

TEST_CASE("with a pin the pinned key is taken out of several, in either order (THREATS-K4)", "[crypto][pin]")
{
    const QByteArray ours = vector(u"keys/good.pgp"_s);
    const QByteArray theirs = vector(u"keys/exp_primary.pgp"_s);
    const Pin pin = *Packets::pinOf(ours);
    for (const QByteArray &text :
         {ours + theirs, theirs + ours, block(ours) + block(theirs), block(theirs) + block(ours), block(theirs + ours),
          block(ours + theirs), block(theirs) + block(ours) + block(theirs)}) {
        const auto taken = Certificate::fromPublished(text, pin);
        REQUIRE(taken.has_value());
        CHECK(taken->bytes() == ours);
        CHECK(taken->pin() == pin);

        const auto asked = refusal(Certificate::fromPublished(text, {}));
        REQUIRE(asked.has_value());
        CHECK(asked->what == KeyProblem::SeveralKeys);
        CHECK(asked->detail.contains(pin.fingerprint.hex())); // names those to choose from
        CHECK(asked->detail.contains(Packets::pinOf(theirs)->fingerprint.hex()));
    }
}

TEST_CASE("a file that holds only others' keys is a mismatch that names them (THREATS-K1)", "[crypto][pin]")
{
    const Pin pin = *Packets::pinOf(vector(u"keys/good.pgp"_s));
    const QByteArray one = vector(u"keys/exp_primary.pgp"_s);
    const QByteArray two = vector(u"keys/noenc.pgp"_s);
    const auto refused = refusal(Certificate::fromPublished(one + two, pin));
    REQUIRE(refused.has_value());
    CHECK(refused->what == KeyProblem::Mismatch);
    CHECK(refused->detail.contains(Packets::pinOf(one)->fingerprint.hex()));
    CHECK(refused->detail.contains(Packets::pinOf(two)->fingerprint.hex()));
    QByteArray unknown = one;
    unknown[2] = '\x05'; // its version
    const auto strange = refusal(Certificate::fromPublished(unknown + two, pin));
    REQUIRE(strange.has_value());
    CHECK(strange->detail.split(u' ').size() == 2); // one word each
}

TEST_CASE("the right fingerprint with another SHA-256 is a mismatch (THREATS-K2)", "[crypto][pin]")
{
    const QByteArray ours = vector(u"keys/good.pgp"_s);
    Pin pin = *Packets::pinOf(ours);
    pin.primaryKeySha256 = Digest::sha256("what stands if SHA-1 falls");
    CHECK(refusal(Certificate::fromPublished(ours, pin))->what == KeyProblem::Mismatch);
    pin = {*Fingerprint::parse(u"AE362F1D7F04A515CAC837A3C1B920428B2907AC"), Packets::pinOf(ours)->primaryKeySha256};
    CHECK(refusal(Certificate::fromPublished(ours, pin))->what == KeyProblem::Mismatch);
}

TEST_CASE("copies of the pinned key in one page are merged, whichever stands first (THREATS-K17)", "[crypto][pin]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-100);
    const QString key = home.makeKey(u"Team <team@example.org>"_s, made, u"30d"_s);
    const QByteArray old = home.publicKey(key);
    KeyEdits::expirePrimary(home, key, u"2y"_s, made.addDays(5));
    const QByteArray renewed = home.publicKey(key);
    const auto expires = certificate(renewed).facts().expires;
    REQUIRE(expires > today());
    REQUIRE(certificate(old).facts().expires < today());
    for (const QByteArray &text : {block(old) + block(renewed), renewed + old}) {
        CHECK(Certificate::fromPublished(text, certificate(old).pin())->facts().expires == expires);
        CHECK(Certificate::fromPublished(text, {})->facts().expires == expires); // one key, though two copies
    }
}

TEST_CASE("keys of version 5 and 6 are refused, with a pin and without (THREATS-K3)", "[crypto][pin]")
{
    const GpgHome home;
    const Pin pin = *Packets::pinOf(vector(u"keys/good.pgp"_s));
    QList<QByteArray> keys;

    const QString five = u"Five <five@example.org>"_s;
    int status = -1; // GnuPG 2.4.7 fails at one in thirty keys of version 5, "No secret key"
    for (int tries = 0; tries < 6 && status != 0; ++tries)
        status =
            home.gpg({u"--compliance"_s, u"gnupg"_s, u"--quick-gen-key"_s, five, u"ed448"_s, u"cert,sign"_s, u"0"_s})
                .status;
    REQUIRE(status == 0);
    keys.append(home.gpg({u"--export"_s, five}).out);
    REQUIRE(Packing::split(keys.last()).front().body.at(0) == 5);

    const QString path = home.path() + u"/v6"_s;
    const auto made = run(u"sq"_s,
                          {u"--home"_s, home.path() + u"/sq"_s, u"key"_s, u"generate"_s, u"--own-key"_s, u"--profile"_s,
                           u"rfc9580"_s, u"--userid"_s, u"Six <six@example.org>"_s, u"--without-password"_s,
                           u"--output"_s, path, u"--rev-cert"_s, path + u".rev"_s});
    INFO(made.err.toStdString());
    REQUIRE(made.status == 0);
    const auto cert = run(
        u"sq"_s,
        {u"--home"_s, home.path() + u"/sq"_s, u"key"_s, u"delete"_s, u"--cert-file"_s, path, u"--output"_s, u"-"_s});
    INFO(cert.err.toStdString());
    keys.append(run(u"sq"_s, {u"packet"_s, u"dearmor"_s}, cert.out).out);
    REQUIRE(Packing::split(keys.last()).front().body.at(0) == 6);

    // a version 3 key, of which only the first byte is told
    auto parts = Packing::split(vector(u"keys/good.pgp"_s));
    parts.front().body[0] = 3;
    keys.append(Packing::join(parts));

    for (const QByteArray &key : keys) {
        CHECK(refusal(Certificate::fromPublished(key, {}))->what == KeyProblem::Weak);
        CHECK(refusal(Certificate::fromPublished(key, pin))->what == KeyProblem::Mismatch);
        CHECK(refusal(Certificate::read(key))->what == KeyProblem::Weak);
        // beside the pinned one it does no harm
        CHECK(Certificate::fromPublished(key + vector(u"keys/good.pgp"_s), pin).has_value());
        CHECK(refusal(Certificate::fromPublished(key + vector(u"keys/good.pgp"_s), {}))->what
              == KeyProblem::SeveralKeys);
    }
}

TEST_CASE("one certificate at a time is read, and nothing that is none", "[crypto]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    CHECK(Certificate::read(good).has_value());
    CHECK(refusal(Certificate::read(good + good))->what == KeyProblem::SeveralKeys);
    CHECK(refusal(Certificate::read({}))->what == KeyProblem::NotAKey);
    CHECK(refusal(Certificate::read(good.chopped(1)))->what == KeyProblem::NotAKey);
    CHECK(refusal(Certificate::read(Packing::keyBlock(good)))->what == KeyProblem::NotAKey); // armor is Armor's
    // a key packet of version 4 with nothing sensible in it
    for (const QByteArray body : {"\x04", "\x04xxxx\x16",
                                  "\x04xxxx\xff"
                                  "abc"})
        CHECK_FALSE(Certificate::read(Packing::pack(6, body)).has_value());
}

TEST_CASE("the facts of a key are what gpg says of it", "[crypto]")
{
    const GpgHome home;
    const QDateTime made(QDate(2025, 3, 4), QTime(5, 6, 7), QTimeZone::UTC);
    const QString key = home.makeKey(u"Ödön <odon@example.org>"_s, made, u"seconds=86400"_s);
    KeyEdits::addUserId(home, key, u"Second"_s, made);
    const CertificateFacts facts = certificate(home.publicKey(key)).facts();
    CHECK(facts.created == made);
    CHECK(facts.expires == made.addDays(1));
    CHECK(facts.algorithm == u"EDDSA");
    CHECK(QSet(facts.userIds.begin(), facts.userIds.end()) == QSet{u"Ödön <odon@example.org>"_s, u"Second"_s});

    const CertificateFacts vendors = certificate(vector(u"keys/ivpn-as-published-expired-2023.asc"_s)).facts();
    CHECK(vendors.algorithm == u"RSA 4096");
    CHECK(vendors.expires == QDateTime(QDate(2023, 4, 20), QTime(12, 34, 8), QTimeZone::UTC));
    CHECK_FALSE(certificate(vector(u"keys/good.pgp"_s)).facts().expires.has_value());
}

TEST_CASE("hostile user ids are made harmless to show (THREATS-K18)", "[crypto]")
{
    const QByteArrayList hostile{"two\nlines",
                                 "carriage\rreturn",
                                 "tab\tbed",
                                 "NUL\0inside"_ba,
                                 "\x1b[31mred\x1b[0m",
                                 "bell\x07",
                                 "del\x7f",
                                 "c1 \xc2\x9b"
                                 "31m",
                                 "next\xc2\x85line",
                                 u"right\u202eot tfel"_s.toUtf8(),
                                 u"\u2066isolate\u2069"_s.toUtf8(),
                                 u"\u200fmark"_s.toUtf8(),
                                 u"zero\u200bwidth"_s.toUtf8(),
                                 u"joiner\u200d"_s.toUtf8(),
                                 u"\ufeffbom"_s.toUtf8(),
                                 u"soft\u00adhyphen"_s.toUtf8(),
                                 u"line\u2028separator"_s.toUtf8(),
                                 u"paragraph\u2029"_s.toUtf8(),
                                 u"word\u2060joiner"_s.toUtf8(),
                                 u"arabic\u061cmark"_s.toUtf8(),
                                 u"private\ue000"_s.toUtf8(),
                                 "\xf3\xa0\x81\x81\xf3\xa0\x81\x82 tags",
                                 "\xf3\xb0\x80\x80 private plane",
                                 "\xed\xa0\x80 lone half",
                                 "\xff\xfe not UTF-8",
                                 "\xf0\x9d\x85\xb3 invisible note",
                                 QByteArray(10'000, 'x'),
                                 QByteArray(199, 'x')
                                     + "\xf0\x9f\x94\x92"
                                       "locked", // the pair stands across the limit
                                 "<b>bold</b> &amp; <img src=x>",
                                 QByteArray("\xcc\x81").repeated(5000)};
    const QStringList shown = withUserIds(hostile).facts().userIds;
    REQUIRE(shown.size() == hostile.size() + 1);
    for (const QString &text : shown) {
        CAPTURE(text.toStdString());
        CHECK(text.size() <= 200);
        CHECK(text.isValidUtf16());
        for (const char32_t c : text.toUcs4()) {
            const auto category = QChar::category(c);
            CHECK(category != QChar::Other_Control);
            CHECK(category != QChar::Other_Format);
            CHECK(category != QChar::Other_PrivateUse);
            CHECK(category != QChar::Separator_Line);
            CHECK(category != QChar::Separator_Paragraph);
        }
    }
    CHECK(shown.contains(QString(u"two\ufffdlines")));
    CHECK(shown.contains(u"\ufffd[31mred\ufffd[0m"_s));
    CHECK(shown.contains(u"<b>bold</b> &amp; <img src=x>"_s)); // plain text: the window shows it as such
    CHECK(withUserIds({"Zoë 🔒 <z@example.org>"}).facts().userIds.last() == u"Zoë 🔒 <z@example.org>");
}

TEST_CASE("floods inside the limits are judged in less than a second or refused (THREATS-K11)", "[crypto]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    const auto parts = Packing::split(good);
    const auto room = [](const QByteArray &unit) { return unit.repeated(200'000 / unit.size()); };
    const QByteArray key = Packing::join({parts.at(0)});
    const QByteArray named = Packing::join({parts.at(0), parts.at(1)});
    const QByteArray signature = Packing::join({parts.at(2)});
    const QByteArray subkey = Packing::join({parts.at(3)});
    const QByteArray bound = Packing::join({parts.at(3), parts.at(4)});

    const auto numbered = [](QByteArray body, qsizetype at, int number) {
        body[at] = static_cast<char>(number & 0xff);
        body[at + 1] = static_cast<char>(number >> 8 & 0xff);
        return body;
    };
    QByteArray distinct; // signatures that all differ
    for (int i = 0; distinct.size() < 200'000; ++i)
        distinct += Packing::pack(2, numbered(parts.at(2).body, parts.at(2).body.size() - 2, i));
    QByteArray subkeys; // and subkeys
    for (int i = 0; subkeys.size() < 200'000; ++i)
        subkeys += Packing::pack(14, numbered(parts.at(3).body, parts.at(3).body.size() - 20, i));

    const std::pair<const char *, QByteArray> floods[] = {
        {"one signature again and again", good + room(signature)},
        {"a name's signatures", named + room(signature)},
        {"signatures that differ", named + distinct},
        {"one subkey again and again", good + room(bound)},
        {"subkeys that differ", good + subkeys},
        {"subkeys without binding", key + room(subkey)},
        {"empty signatures", good + room(Packing::pack(2, ""))},
        {"empty subkeys", good + room(Packing::pack(14, ""))},
        {"short signatures", good + room(Packing::pack(2, "\x04\x13"))},
        {"copies of the key", good.repeated(4'000'000 / good.size())},
        {"copies of the key, each in a block", Packing::keyBlock(good).repeated(4'000'000 / 600)},
        {"copies of the key that differ",
         [&] {
             QByteArray copies;
             for (int i = 0; copies.size() < 4'000'000; ++i)
                 copies += named + Packing::pack(13, QByteArray::number(i)) + signature + bound;
             return copies;
         }()},
    };
    for (const auto &[name, flood] : floods) {
        CAPTURE(name);
        const std::clock_t start = std::clock();
        const auto read = Certificate::fromPublished(flood, certificate(good).pin());
        if (read)
            (void)verify(*read, read->pin(), today());
        const auto milliseconds = (std::clock() - start) * 1000 / CLOCKS_PER_SEC;
        CHECK(milliseconds < 1000);
    }
}
