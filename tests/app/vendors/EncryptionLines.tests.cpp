#include "app/vendors/EncryptionLines.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a security.txt leads to pages and fingerprints, signed or not, and to nothing else",
          "[vendors][security-txt]")
{
    const auto lines = EncryptionLines::read("-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\n"
                                             "Contact: mailto:security@example.org\r\n"
                                             "Encryption: https://example.org/key.asc#part\r\n"
                                             "encryption:https://example.org/key.asc\r\n"
                                             "  ENCRYPTION: https://www.example.org/other.txt  \r\n"
                                             "Encryption: openpgp4fpr:d290e794391d016c74b5bbaf6421540388756e04\r\n"
                                             "Encryption: openpgp4fpr:88756E04\r\n" // an id is no fingerprint
                                             "Encryption: dns:5d2d37ab._openpgpkey.example.org?type=OPENPGPKEY\r\n"
                                             "Encryption: http://example.org/key.asc\r\n"
                                             "Encryption: https://127.0.0.1/key.asc\r\n"
                                             "Encryption: https://user@example.org/key.asc\r\n"
                                             "Encryption:\r\n"
                                             "# Encryption: https://example.org/comment\r\n");
    CHECK(lines.pages
          == std::vector{QUrl(u"https://example.org/key.asc"_s), QUrl(u"https://www.example.org/other.txt"_s)});
    REQUIRE(lines.fingerprints.size() == 1);
    CHECK(lines.fingerprints.front().hex() == u"D290E794391D016C74B5BBAF6421540388756E04");
    CHECK(lines.passedOver == 6);
}

TEST_CASE("a security.txt with a thousand pages leads to eight", "[vendors][security-txt][hostile]")
{
    QByteArray text;
    for (int i = 0; i < 1000; ++i)
        text += "Encryption: https://example.org/" + QByteArray::number(i) + '\n';
    const auto lines = EncryptionLines::read(text);
    CHECK(lines.pages.size() == 8);
    CHECK(lines.passedOver == 992);
}
