#include "app/vendors/SecurityText.h"

#include "crypto/openpgp/VerifiedKey.h"
#include "tests/app/vendors/RenewedPair.h"
#include "tests/app/vendors/WildTexts.h"
#include "tests/support/Clock.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray numbered(const QByteArray &before, int count, const QByteArray &after)
{
    QByteArray all;
    for (int i = 0; i < count; ++i)
        all += before + QByteArray::number(i) + after + '\n';
    return all;
}

} // namespace

TEST_CASE("addresses that name security come first, each once, however it is written the second time", "[vendors]")
{
    const auto found = SecurityText::read("hello@example.org, PSIRT@example.org, sales@example.org, "
                                          "Hello@Example.org, vulnerabilities@example.org, psirt@example.org");
    CHECK(found.addresses
          == QStringList{u"PSIRT@example.org"_s, u"vulnerabilities@example.org"_s, u"hello@example.org"_s,
                         u"sales@example.org"_s});
    CHECK_FALSE(found.tooMuch);
}

TEST_CASE("one more of anything than is taken is told, and what names security is not what is left out",
          "[vendors][hostile]")
{
    CHECK_FALSE(SecurityText::read(numbered("a", 16, "@example.org")).tooMuch);
    const auto addresses = SecurityText::read(numbered("a", 16, "@example.org") + "security@example.org");
    CHECK(addresses.tooMuch);
    CHECK(addresses.addresses.size() == 16);
    CHECK(addresses.addresses.front() == u"security@example.org");

    CHECK_FALSE(SecurityText::read(numbered("https://example.org/", 8, ".asc")).tooMuch);
    const auto pages = SecurityText::read(numbered("https://example.org/", 9, ".asc"));
    CHECK(pages.tooMuch);
    CHECK(pages.keyPages.size() == 8);

    QByteArray prints;
    for (int i = 10; i < 27; ++i)
        prints += "ABCD" + QByteArray(34, '7') + QByteArray::number(i) + '\n';
    const auto fingerprints = SecurityText::read(prints);
    CHECK(fingerprints.tooMuch);
    CHECK(fingerprints.fingerprints.size() == 16);
}

TEST_CASE("what stands behind 4 MiB is not read, and that there is more is told", "[vendors][hostile]")
{
    constexpr qsizetype largest = 4LL * 1024 * 1024;
    const QByteArray address = "security@example.org\n";
    const QByteArray filling(largest - address.size(), ' ');
    const auto fits = SecurityText::read(filling + address);
    CHECK(fits.addresses.size() == 1);
    CHECK_FALSE(fits.tooMuch);
    const auto more = SecurityText::read(filling + ' ' + address + "abuse@example.org");
    CHECK(more.addresses != QStringList{u"security@example.org"_s, u"abuse@example.org"_s});
    CHECK(more.tooMuch);
}

TEST_CASE("a page is one for a key by its address alone, and one that may be asked", "[vendors]")
{
    const auto found = SecurityText::read(
        "See [our key](https://example.org/keys/team.asc), https://example.org/team.asc#v2, "
        "<https://example.org/pgp>. https://example.org/security#pgp\n"
        "Also https://example.org/team.asc! And **https://keys.example.org/pks/lookup?op=get&search=0xABCD**\n"
        "But http://example.org/plain.asc https://127.0.0.1/here.asc https://example.org:8443/port.asc\n"
        "https://user@example.org/user.asc https://printer.local/pgp https://example.org/about\n");
    CHECK(found.keyPages
          == std::vector{QUrl(u"https://example.org/keys/team.asc"_s), QUrl(u"https://example.org/team.asc"_s),
                         QUrl(u"https://example.org/pgp"_s), QUrl(u"https://example.org/security"_s),
                         QUrl(u"https://keys.example.org/pks/lookup?op=get&search=0xABCD"_s)});
}

TEST_CASE("a box that nobody reads and the name of a file are no address", "[vendors]")
{
    const auto found = SecurityText::read("Noreply@example.org no-reply@example.org donotreply@example.org "
                                          "git@example.org icon@small.example.SVG notes@example.md "
                                          "git.team@example.org noreply@example.mda");
    CHECK(found.addresses == QStringList{u"git.team@example.org"_s});
}

TEST_CASE("digits in the address of a page or at the end of a word are no fingerprint, but for a key server's",
          "[vendors]")
{
    const QByteArray ours = wildKey().fingerprint().hex().toLatin1();
    for (const char *before : {"https://example.org/commit/", "#", "key-", "key_", "z", "7"}) {
        INFO(before);
        CHECK(SecurityText::fingerprintsIn(before + ours + "\n").empty());
    }
    for (const char *before : {"", "0x", "0X", "(", "https://keys.openpgp.org/vks/v1/by-fingerprint/"}) {
        INFO(before);
        CHECK(SecurityText::fingerprintsIn(before + ours + "\n") == std::vector{wildKey().fingerprint()});
    }
}

TEST_CASE("a number of 64 digits is no fingerprint, and neither is a part of it", "[vendors]")
{
    // as that of a key of version 6, a file or a web server's certificate; the first groups may hold no letter
    for (const QByteArray &digits : {Digest::sha256("team").hex().toLatin1().toUpper(),
                                     "12345678" + Digest::sha256("team").hex().toLatin1().toUpper().first(56)}) {
        for (const auto &[size, between] : std::initializer_list<std::pair<qsizetype, QByteArray>>{{64, ""},
                                                                                                   {8, " "},
                                                                                                   {4, " "},
                                                                                                   {4, "\n  "},
                                                                                                   {2, " "},
                                                                                                   {2, ":"}}) {
            const QByteArray text = "PGP fingerprint: " + inGroups(digits, size, between) + "\n";
            INFO(text.toStdString());
            CHECK(SecurityText::fingerprintsIn(text).empty());
            const QByteArray ours = wildKey().fingerprint().hex().toLatin1(); // beside it, as it is printed
            CHECK(SecurityText::fingerprintsIn(text + "Or: " + inGroups(ours, std::min(size, ours.size()), between))
                  == std::vector{wildKey().fingerprint()});
        }
    }
}

TEST_CASE("a fingerprint is found beside years, words and numbers that look like a part of it", "[vendors]")
{
    const auto has = [](const QByteArray &text, const QByteArray &digits) {
        const auto found = SecurityText::fingerprintsIn(text);
        return found.size() <= 2 && std::ranges::contains(found, *Fingerprint::parse(QString::fromLatin1(digits)));
    };
    const QByteArray decimals = "12345678" + QByteArray("90ABCDEF").repeated(4); // begins like a year, or a key's size
    for (const QByteArray &ours : {wildKey().fingerprint().hex().toLatin1(), decimals}) {
        INFO(ours.toStdString());
        CHECK(has("fingerprint 2048 2019 " + inGroups(ours, 4, " ") + ".", ours));
        CHECK(has("fingerprint: " + inGroups(ours, 4, " ") + " 2027 is our key", ours));
        CHECK(has("fingerprint: dead " + inGroups(ours, 4, " "), ours));
        CHECK(has("fingerprint: " + inGroups(ours, 8, " ") + " 20250101", ours));
        for (const char *words : {" be careful", " be an ad be cc"})
            CHECK(has("fingerprint: " + inGroups(ours, 2, " ") + words, ours));
        CHECK(has("Key ID: 90AB CDEF 90AB CDEF\n  " + inGroups(ours, 4, " ") + '\n', ours));
    }
    CHECK(SecurityText::fingerprintsIn("SHA-224: " + inGroups(QByteArray("90ABCDEF").repeated(7), 8, " ")).empty());
}

TEST_CASE("a list of fingerprints is that, however many they are and in how many lines each stands", "[vendors]")
{
    for (const int count : {2, 3, 8, 16}) {
        std::vector<Fingerprint> all;
        QByteArray eights = "keys:\n";
        QByteArray fours = eights;
        QByteArray halves = eights;
        for (int i = 0; i < count; ++i) {
            const QByteArray digits = "ABCD" + QByteArray(34, '7') + QByteArray::number(10 + i);
            all.push_back(*Fingerprint::parse(QString::fromLatin1(digits)));
            eights += "  " + inGroups(digits, 8, " ") + '\n';
            fours += "  " + inGroups(digits, 4, " ") + '\n';
            halves += "  " + inGroups(digits.first(20), 4, " ") + "\n    " + inGroups(digits.last(20), 4, " ") + '\n';
        }
        INFO(count);
        CHECK(SecurityText::fingerprintsIn(eights) == all);
        CHECK(SecurityText::fingerprintsIn(fours) == all);
        CHECK(SecurityText::fingerprintsIn(halves) == all);
        CHECK(SecurityText::fingerprintsIn(eights + "  90ABCDEF\n") == all); // a short key id
    }
}

TEST_CASE("two copies of a key are one with what each of them has", "[vendors]")
{
    const RenewedPair pair;
    const QByteArray expired = certificate(pair.expired).armored();
    const QByteArray renewed = certificate(pair.renewed).armored();
    for (const QByteArray &text : {expired + "and\n" + renewed, renewed + "and\n" + expired}) {
        const auto found = SecurityText::read(text);
        REQUIRE(found.keys.size() == 1);
        CHECK_FALSE(found.keyProblem);
        CHECK(verify(found.keys.front(), certificate(pair.expired).pin(), today()));
    }
}

TEST_CASE("a key is missed only where something looks like one", "[vendors]")
{
    CHECK_FALSE(SecurityText::read("Our PGP key is on the website. BEGIN with a mail.").keyProblem);
    CHECK_FALSE(SecurityText::read({}).keyProblem);
    const QByteArray block = "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEXX\n-----END PGP PUBLIC KEY BLOCK-----\n";
    const auto damaged = SecurityText::read(block);
    REQUIRE(damaged.keyProblem);
    CHECK(damaged.keyProblem->what == KeyProblem::NotAKey);
    CHECK(damaged.keys.empty());
    CHECK(SecurityText::read(block + wildKey().armored()).keys == std::vector{wildKey()});
}
