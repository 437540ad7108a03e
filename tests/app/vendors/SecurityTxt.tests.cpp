#include "app/vendors/SecurityTxt.h"

#include "tests/support/Clock.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

SecurityTxt read(const QByteArray &text)
{
    auto txt = SecurityTxt::read(text);
    REQUIRE(txt);
    return *txt;
}

bool has(const SecurityTxt &txt, SecurityTxt::Oddity oddity)
{
    return std::ranges::contains(txt.oddities, oddity);
}

} // namespace

TEST_CASE("a security.txt as RFC 9116 shows it is read whole, in the order of its contacts", "[vendors]")
{
    const QByteArray fingerprint = "5f2de5521c63a801ab59ccb603d49de44b29100f";
    const auto txt = read("# Our security address\n"
                          "Contact: mailto:security@example.org\n"
                          "Contact: tel:+1-201-555-0123\n"
                          "Contact: https://example.org/security-contact.html\n"
                          "Encryption: https://example.org/pgp-key.txt#top\n"
                          "Encryption: openpgp4fpr:"
                          + fingerprint
                          + "\nEncryption: dns:5d2d37ab76d47d36._openpgpkey.example.org?type=OPENPGPKEY\n"
                            "Canonical: https://example.org/.well-known/security.txt\n"
                            "Policy: https://example.org/disclosure-policy.html\n"
                            "Preferred-Languages: en, es, fr\n"
                            "Hiring: https://example.org/jobs.html\n"
                            "Expires: 2199-12-31T18:37:07z\n");
    using Contact = SecurityTxt::Contact;
    CHECK(txt.contacts
          == std::vector<Contact>{{Contact::Mail, u"security@example.org"_s},
                                  {Contact::Phone, u"+1-201-555-0123"_s},
                                  {Contact::Page, u"https://example.org/security-contact.html"_s}});
    CHECK(txt.keyPages == std::vector{QUrl(u"https://example.org/pgp-key.txt"_s)});
    REQUIRE(txt.fingerprints.size() == 1);
    CHECK(txt.fingerprints.front().hex() == QString::fromLatin1(fingerprint).toUpper());
    CHECK(txt.keyInDns);
    CHECK(txt.policies.size() == 1);
    CHECK(txt.languages == QStringList{u"en"_s, u"es"_s, u"fr"_s});
    CHECK_FALSE(txt.isSigned);
    CHECK_FALSE(txt.isOver(today()));
    CHECK_FALSE(txt.isOutOfPlace(QUrl(u"https://example.org/.well-known/security.txt"_s)));
    CHECK(txt.isOutOfPlace(QUrl(u"https://example.net/.well-known/security.txt"_s)));
    CHECK(txt.oddities.empty());
}

TEST_CASE("its end counts to the second, and the earliest of several", "[vendors]")
{
    const auto txt =
        read("Contact: mailto:a@example.org\nExpires: 2040-01-01T00:00:00Z\nExpires: 2030-01-01T01:00:00+01:00\n");
    const QDateTime end = QDateTime::fromString(u"2030-01-01T00:00:00Z"_s, Qt::ISODate);
    CHECK(txt.isOver(end));
    CHECK_FALSE(txt.isOver(end.addSecs(-1)));
    CHECK(has(txt, SecurityTxt::SeveralExpiries));
    CHECK(has(read("Contact: mailto:a@example.org\n"), SecurityTxt::NoExpiry));
    CHECK(has(read("Contact: mailto:a@example.org\nExpires: soon\n"), SecurityTxt::NotUnderstood));
}

TEST_CASE("of a signed one, only what stands in the frame is read", "[vendors]")
{
    const auto txt = read("Contact: mailto:before@example.net\n"
                          "-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\n"
                          "Contact: mailto:security@example.org\r\n"
                          "-----BEGIN PGP SIGNATURE-----\r\n\r\niQ==\r\n-----END PGP SIGNATURE-----\r\n"
                          "Contact: mailto:behind@example.net\n");
    CHECK(txt.isSigned);
    REQUIRE(txt.contacts.size() == 1);
    CHECK(txt.contacts.front().value == u"security@example.org");
}

TEST_CASE("an address with anything around it loses it, or is passed over", "[vendors]") // THREATS-S13
{
    const auto value = [](const QByteArray &contact) {
        const auto txt = SecurityTxt::read("Contact: https://example.org/\nContact: " + contact
                                           + "\nExpires: 2199-01-01T00:00:00Z\n");
        REQUIRE(txt);
        return txt->contacts.size() == 2 ? txt->contacts.back().value : u"none"_s;
    };
    CHECK(value("mailto:a@example.org?bcc=c@example.net") == u"a@example.org");
    CHECK(value("MAILTO:a%40example.org") == u"a@example.org");
    CHECK(value("a@example.org") == u"a@example.org");
    CHECK(value("mailto:a@ex\xc3\xa4mple.org") == u"a@xn--exmple-cua.org");
    CHECK(value("mailto:a@example.org,b@example.net") == u"none");
    CHECK(value("mailto:a@example.org%0d%0aBcc:c@example.net") == u"none");
    CHECK(value("mailto:\"a b\"@example.org") == u"none");
    CHECK(value("http://example.org/form") == u"none");
    CHECK(value("https://user@example.org/form") == u"none");
    CHECK(value("https://127.0.0.1/form") == u"none");
    CHECK(value("javascript:alert(1)") == u"none");
}

TEST_CASE("what an Encryption line may lead to, and no more of it than anybody needs", "[vendors][hostile]")
{
    const auto txt = read("Encryption: https://example.org/key.asc#part\r\n"
                          "encryption:https://example.org/key.asc\r\n"
                          "  ENCRYPTION: https://www.example.org/other.txt  \r\n"
                          "Encryption: openpgp4fpr:88756E04\r\n" // an id is no fingerprint
                          "Encryption: http://example.org/key.asc\r\n"
                          "Encryption: https://127.0.0.1/key.asc\r\n"
                          "Encryption: https://user@example.org/key.asc\r\n"
                          "Encryption:\r\n"
                          "# Encryption: https://example.org/comment\r\n");
    CHECK(txt.keyPages
          == std::vector{QUrl(u"https://example.org/key.asc"_s), QUrl(u"https://www.example.org/other.txt"_s)});
    CHECK(txt.fingerprints.empty());

    QByteArray lines;
    for (int i = 0; i < 1000; ++i)
        lines += "Encryption: https://example.org/" + QByteArray::number(i) + '\n';
    CHECK(read(lines).keyPages.size() == 16);
    const QByteArray longest = QByteArray("https://example.org/").leftJustified(2'000, 'a');
    CHECK(read("Encryption: " + longest + '\n').keyPages.size() == 1);
    CHECK_FALSE(SecurityTxt::read("Encryption: " + longest + "a\n"));
    CHECK_FALSE(SecurityTxt::read("Encryption: " + longest.leftJustified(4 * 1024 * 1024, 'a') + '\n'));
}

TEST_CASE("what is no security.txt is none", "[vendors]")
{
    CHECK_FALSE(SecurityTxt::read({}));
    CHECK_FALSE(SecurityTxt::read("<!DOCTYPE html><html><body>Page not found</body></html>"));
    CHECK_FALSE(SecurityTxt::read("Expires: 2199-01-01T00:00:00Z\n"));
    CHECK_FALSE(SecurityTxt::read("Contact: \xe2\x80\xaemailto:a@example.org\n"));
}
