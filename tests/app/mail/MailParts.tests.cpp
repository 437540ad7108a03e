#include "app/mail/MailParts.h"

#include "tests/app/mail/Letters.h"

#include <catch2/catch_test_macros.hpp>

using Parts = std::vector<QByteArray>;

namespace {

const QByteArray head = "From: Team <security@example.org>\r\nSubject: Our key\r\nMIME-Version: 1.0\r\n";

/// A mail with so many parts that each bear a Content-Type, besides its own.
QByteArray withParts(int count)
{
    QByteArray mail = head + "Content-Type: multipart/mixed; boundary=b\r\n\r\n";
    for (int i = 0; i < count; ++i)
        mail += "--b\r\nContent-Type: text/plain\r\n\r\n" + QByteArray::number(i) + "\r\n";
    return mail + "--b--\r\n";
}

/// A text in so many boxes.
QByteArray boxed(int boxes)
{
    QByteArray mail = head;
    for (int i = 0; i < boxes; ++i)
        mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + ".\r\n\r\n--b"
            + QByteArray::number(i) + ".\r\n";
    mail += "Content-Type: text/plain\r\n\r\ninnermost";
    for (int i = boxes - 1; i >= 0; --i)
        mail += "\r\n--b" + QByteArray::number(i) + ".--\r\n";
    return mail;
}

} // namespace

TEST_CASE("the parts of a mail come in their order, each byte for byte as it was before it travelled", "[mail][parts]")
{
    const Mime mime;
    QByteArray bytes = noise(5'000);
    bytes.insert(100, '\0');
    const QByteArray forwarded = "Content-Type: message/rfc822\r\n\r\n" + head
        + "Content-Type: multipart/mixed; boundary=inner\r\n\r\n--inner\r\nContent-Type: text/plain\r\n"
          "Content-Transfer-Encoding: quoted-printable\r\n\r\ntw=6F\r\n--inner\r\n"
          "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + bytes.toBase64() + "\r\n--inner--\r\n";
    const QByteArray mail = head
        + "Content-Type: multipart/mixed; boundary=outer\r\n\r\nignored\r\n--outer\r\n"
          "\r\none\r\n--outer\r\n"
        + forwarded + "\r\n--outer\r\nContent-Type: text/html\r\n\r\n<p>three\r\n--outer--\r\nignored too\r\n";
    CHECK(mailParts(mime, mail) == Parts{"one", "two", bytes, "<p>three"});
    CHECK(mailParts(mime, QByteArray(mail).replace("\r\n", "\n")) == Parts{"one", "two", bytes, "<p>three"});
    CHECK(mailParts(mime, "From team@example.org Thu Jan  1 00:00:00 2026\r\n" + mail)->size() == 4);
}

TEST_CASE("what begins as no mail is none, whatever stands further down", "[mail][parts]")
{
    const Mime mime;
    const QByteArray body = "\r\n\r\nContent-Type: text/plain\r\n\r\nwords";
    for (const QByteArray &text :
         {QByteArray(), QByteArray("\n"), QByteArray(":\n\n"), "Subject: no word of how it was packed" + body,
          " Content-Type: text/plain" + body, "<p>Content-Type: text/plain" + body, "a sentence: then" + body,
          QByteArray("Content-Type: text/plain"), QByteArray("Content-Type")}) {
        INFO(text.toStdString());
        CHECK_FALSE(mailParts(mime, text));
    }
    CHECK(mailParts(mime, "Content-Type: text/plain" + body)); // the control
}

TEST_CASE("a mail of 4 MiB or of 200 parts is read, and not one byte or part more", "[mail][parts][hostile]")
{
    const Mime mime;
    const QByteArray start = head + "Content-Type: text/plain\r\n\r\n";
    const qsizetype rest = 4LL * 1024 * 1024 - start.size();
    const auto whole = mailParts(mime, start + QByteArray(rest, 'x'));
    REQUIRE(whole);
    CHECK((*whole == Parts{QByteArray(rest, 'x')}));
    CHECK_FALSE(mailParts(mime, start + QByteArray(rest + 1, 'x')));

    const auto parts = mailParts(mime, withParts(199)); // and its own
    REQUIRE(parts);
    CHECK(parts->size() == 199);
    CHECK(parts->back() == "198");
    CHECK_FALSE(mailParts(mime, withParts(200)));
}

TEST_CASE("twenty boxes are opened, and what lies deeper is left where it is", "[mail][parts][hostile]")
{
    const Mime mime;
    CHECK(mailParts(mime, boxed(20)) == Parts{"innermost"});
    CHECK_FALSE(mailParts(mime, boxed(21)));
}
