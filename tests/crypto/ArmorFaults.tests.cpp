#include "crypto/ArmorFaults.h"

#include "crypto/Armor.h"
#include "crypto/openpgp/KeyHealth.h"
#include "tests/support/Keys.h"

#include <catch2/catch_test_macros.hpp>

namespace {

/// A key in armor as GnuPG writes it, with headers and checksum.
QByteArray sound()
{
    const GpgHome home;
    REQUIRE(home.gpg({QStringLiteral("--import")}, vector(QStringLiteral("keys/good.pgp"))).status == 0);
    return home
        .gpg({QStringLiteral("--armor"), QStringLiteral("--comment"), QStringLiteral("https://example.org"),
              QStringLiteral("--export")})
        .out;
}

QByteArray eachLine(const QByteArray &text, const QByteArray &before)
{
    QByteArray changed;
    for (const QByteArray &line : text.trimmed().split('\n'))
        changed += before + line + '\n';
    return changed;
}

QByteArray changed(QByteArray text, const QByteArray &what, const QByteArray &to)
{
    REQUIRE(text.contains(what));
    return text.replace(text.indexOf(what), what.size(), to);
}

/// The checksum's own characters, without "=".
QByteArray checksum(const QByteArray &text)
{
    return text.mid(text.lastIndexOf("\n=") + 2, 4);
}

std::vector<ArmorFault::What> kinds(const QByteArray &text)
{
    std::vector<ArmorFault::What> all;
    for (const ArmorFault &fault : Armor::faults(text))
        all.push_back(fault.what);
    return all;
}

using Kinds = std::vector<ArmorFault::What>;

} // namespace

TEST_CASE("armor as GnuPG writes it has no fault, also with CRLF, trailing blanks and prose around", "[crypto][armor]")
{
    const QByteArray text = sound();
    CHECK(kinds(text).empty());
    CHECK(kinds(QByteArray(text).replace("\n", "\r\n")).empty());
    CHECK(kinds(QByteArray(text).replace("\n", " \t\n")).empty());
    CHECK(kinds("# Security\n\nUse this key:\n\n```\n" + text + "```\nThank you.\n").empty());
    CHECK(kinds(text + "\n" + text).empty());
    CHECK(kinds(vector(QStringLiteral("keys/good.pgp"))).empty()); // binary
    CHECK(kinds("no key at all").empty());
    CHECK(kinds({}).empty());
}

TEST_CASE("each way of misprinting armor is named, with the first line that has it", "[crypto][armor]") // THREATS-K13
{
    const QByteArray text = sound();
    const QByteArray sum = checksum(text);
    const QByteArray lastOfData = "\n=" + sum;

    CHECK(kinds(changed(text, "\n\n", "\n")) == Kinds{ArmorFault::NoBlankLine});
    CHECK(kinds(changed(text, lastOfData, '=' + sum)) == Kinds{ArmorFault::GluedChecksum});
    CHECK(kinds(changed(text, lastOfData, "\n=AAAA")) == Kinds{ArmorFault::WrongChecksum});
    CHECK(kinds(eachLine(text, "  ")) == Kinds{ArmorFault::Indented});
    CHECK(kinds(eachLine(text, "> ")) == Kinds{ArmorFault::Quoted});
    CHECK(kinds("\xef\xbb\xbf" + text) == Kinds{ArmorFault::ByteOrderMark});
    CHECK(kinds("<pre>" + text.trimmed() + "</pre>") == Kinds{ArmorFault::Html});
    CHECK(kinds(QByteArray(text).replace("\n", "<br>\n")).front() == ArmorFault::Html);
    CHECK(kinds(QByteArray(text).replace("\n", "\\n")) == Kinds{ArmorFault::OneLine});
    CHECK(kinds(QByteArray(text).replace("\n", "\r")) == Kinds{ArmorFault::OneLine});
    CHECK(kinds(changed(text, "-----BEGIN",
                        "\xe2\x80\x94\xe2\x80\x94"
                        "BEGIN"))
          == Kinds{ArmorFault::Dashes});
    CHECK(kinds(changed(text, "BLOCK-----", "BLOCK----")) == Kinds{ArmorFault::Dashes});
    CHECK(kinds(changed(text, lastOfData, "\n// end of key" + lastOfData)) == Kinds{ArmorFault::ForeignText});
    CHECK(kinds(text.first(text.indexOf("-----END"))) == Kinds{ArmorFault::NoEnd});

    const qsizetype data = text.indexOf("\n\n") + 2;
    QByteArray joined = text;
    joined.remove(text.indexOf('\n', data), 1);
    CHECK(kinds(joined) == Kinds{ArmorFault::LongLine});
    QByteArray wide;
    for (const char c : text)
        wide += QByteArray{1, c} + '\0';
    CHECK(kinds(wide) == Kinds{ArmorFault::Utf16});
    CHECK(kinds("\xff\xfe" + wide) == Kinds{ArmorFault::Utf16});

    CHECK(Armor::faults("# Key\n\n" + changed(text, "\n\n", "\n")).front() == ArmorFault{ArmorFault::NoBlankLine, 5});
    const auto both = Armor::faults(vector(QStringLiteral("keys/ivpn-as-published-expired-2023.asc")));
    REQUIRE(both.size() == 2); // as IVPN published it
    CHECK(both[0] == ArmorFault{ArmorFault::NoBlankLine, 2});
    CHECK(both[1].what == ArmorFault::GluedChecksum);
}

TEST_CASE("a strict reader finds a key in sound armor and not in what is called faulty", "[crypto][armor]")
{
    const QByteArray text = sound();
    CHECK(strictReaderReads(text));
    CHECK(strictReaderReads(vector(QStringLiteral("keys/good.pgp"))));
    CHECK_FALSE(strictReaderReads(vector(QStringLiteral("keys/ivpn-as-published-expired-2023.asc"))));
    CHECK_FALSE(strictReaderReads(text.first(text.indexOf("-----END"))));
    CHECK_FALSE(strictReaderReads({}));
    // and we read these all the same
    CHECK(Armor::readKeys(changed(text, "\n\n", "\n")).has_value());
}

TEST_CASE("a long file of faults is told in one pass", "[crypto][armor][hostile]")
{
    const QByteArray block = "-----BEGIN PGP PUBLIC KEY BLOCK-----\nx y\n\n=AAAA\n";
    CHECK(Armor::faults(block.repeated(80'000)).size() <= 4); // each kind once
    CHECK(Armor::faults(QByteArray(4 * 1024 * 1024, '\n')).empty());
    CHECK(Armor::faults(QByteArray(4 * 1024 * 1024, '>')).empty());
}
