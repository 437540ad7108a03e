#include "app/cases/ReadPublished.h"

#include "crypto/Armor.h"
#include "tests/support/Keys.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QByteArray head =
    "From: Team <security@example.org>\r\nTo: you@example.net\r\nSubject: Our key\r\nMIME-Version: 1.0\r\n";

QByteArray wrapped(const QByteArray &bytes)
{
    QByteArray lines;
    for (qsizetype at = 0; at < bytes.size(); at += 76)
        lines += bytes.mid(at, 76) + "\r\n";
    return lines;
}

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray lines = QByteArray(text).replace("=", "=3D").replace("-----B", "=2D----B");
    return lines.replace("\n", "\r\n");
}

QByteArray multipart(const QByteArray &part, const QByteArray &kind = "mixed")
{
    return head + "Content-Type: multipart/" + kind
        + "; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n--b\r\n" + part + "\r\n--b--\r\n";
}

} // namespace

TEST_CASE("a key in a mail is found however it travelled", "[cases]")
{
    const Mime mime;
    const QByteArray binary = vector(u"keys/good.pgp"_s);
    const Certificate key = certificate(binary);
    const QByteArray armor = key.armored();
    const QByteArray qp = "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(armor);
    const QByteArray b64 = "Content-Transfer-Encoding: base64\r\n\r\n" + wrapped(armor.toBase64());
    const QByteArray attached =
        "Content-Type: application/pgp-keys; name=key.asc\r\nContent-Disposition: attachment; filename=key.asc\r\n";
    const QByteArray inner = multipart(attached + b64);
    for (const auto &[name, mail] : std::initializer_list<std::pair<const char *, QByteArray>>{
             {"as it is", head + "Content-Type: text/plain\r\n\r\n" + armor},
             {"quoted-printable", head + "Content-Type: text/plain\r\n" + qp},
             {"base64", head + "Content-Type: text/plain\r\n" + b64},
             {"attached in base64", multipart(attached + b64)},
             {"attached in quoted-printable", multipart(attached + qp)},
             {"attached as a binary key",
              multipart(attached + "Content-Transfer-Encoding: base64\r\n\r\n" + wrapped(binary.toBase64()))},
             {"in a page",
              multipart("Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                            + wrapped(("<pre>" + armor + "</pre>").toBase64()),
                        "alternative")},
             {"forwarded", multipart("Content-Type: message/rfc822\r\n\r\n" + inner)},
             {"saved in a mailbox", "From team@example.org Thu Jan  1 00:00:00 2026\n" + inner}}) {
        INFO(name);
        const auto keys = Armor::readKeys(readPublished(mime, mail));
        REQUIRE(keys);
        REQUIRE(keys->size() == 1);
        CHECK(certificate(keys->front()) == key);
    }
}

TEST_CASE("only what begins as a key does is read as one: no picture, no letter beyond ASCII", "[cases]")
{
    const Mime mime;
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(30'000, 'x');
    const QByteArray jpeg = QByteArray::fromHex("ffd8ffe000104a46494600") + QByteArray(500, 'x');
    const QByteArray quote = "\xc2\xab Bonjour \xc2\xbb, " + QByteArray(500, 'x');
    for (const QByteArray &part : {png, jpeg, quote}) {
        const auto mail = multipart("Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: "
                                    "base64\r\n\r\n"
                                    + wrapped(part.toBase64()));
        CHECK_FALSE(readPublished(mime, mail).contains("BEGIN PGP"));
    }
}

TEST_CASE("what is no mail is left as it is, and a hostile one is not parsed", "[cases]")
{
    const Mime mime;
    const QByteArray key = vector(u"keys/good.pgp"_s);
    CHECK(readPublished(mime, key) == key);
    const QByteArray text = "# Security\n\nContact: us\n\nContent-Type: of no meaning\n";
    CHECK(readPublished(mime, text) == text);
    const QByteArray txt = "Contact: mailto:security@example.org\nExpires: 2199-01-01T00:00:00Z\n";
    CHECK(readPublished(mime, txt) == txt);
    CHECK(readPublished(mime, {}).isEmpty());

    QByteArray nested = head;
    for (int i = 0; i < 50'000; ++i)
        nested += "Content-Type: message/rfc822\r\n\r\n";
    CHECK(readPublished(mime, nested) == nested);
    QByteArray boxes = head;
    for (int i = 0; i < 199; ++i)
        boxes += "Content-Type: multipart/mixed; boundary=\"" + QByteArray::number(i) + "\"\r\n\r\n--"
            + QByteArray::number(i) + "\r\n";
    (void)readPublished(mime, boxes); // one in the other, as deep as is allowed
    const QByteArray big = head + "Content-Type: text/plain\r\n\r\n" + QByteArray(5'000'000, 'x');
    CHECK(readPublished(mime, big) == big);
}

TEST_CASE("a private key in a mail is refused as loudly as in a file", "[cases]") // THREATS-K13
{
    const QByteArray block = "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF\n-----END PGP PRIVATE KEY BLOCK-----\n";
    const auto keys =
        Armor::readKeys(readPublished(Mime(),
                                      multipart("Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                                + wrapped(block.toBase64()))));
    REQUIRE_FALSE(keys);
    CHECK(keys.error().what == KeyProblem::PrivateKey);
}
