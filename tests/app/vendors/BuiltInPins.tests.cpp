#include "app/vendors/BuiltInPins.h"
#include "app/vendors/VendorBook.h"
#include "tests/support/Process.h"

#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {
const auto source = QStringLiteral(VOUCHSAFE_SOURCE_DIR);
}

TEST_CASE("the compiled pin is the one of both copies of IVPN's key, and the copies are one certificate",
          "[vendors][pin]") // THREATS-K2, THREATS-K13, THREATS-K14
{
    const auto pin = BuiltInPins::of(u"ivpn");
    REQUIRE(pin);
    CHECK(pin->fingerprint.hex() == u"D290E794391D016C74B5BBAF6421540388756E04");

    const auto bundled = Certificate::fromPublished(contents(u":/vendors/ivpn/key.asc"_s), std::nullopt);
    const auto asPublished = Certificate::fromPublished(
        contents(source + u"/tests/vectors/keys/ivpn-as-published-expired-2023.asc"_s), std::nullopt);
    REQUIRE(bundled);
    REQUIRE(asPublished);
    CHECK(bundled->pin() == *pin);
    CHECK(asPublished->pin() == *pin);
    CHECK(bundled->bytes() == asPublished->bytes());
}

TEST_CASE("the pinned SHA-256 is the one that another program computes from the packet's body", "[vendors][pin]")
{
    if (!have(u"python3"_s))
        SKIP("python3 is not installed");
    // A primary key packet with a two-byte length (RFC 9580, 4.2.2.1): its body begins at byte 3.
    const auto script = u"import base64, hashlib, sys\n"
                        "lines = sys.stdin.read().split('\\n\\n', 1)[1].split('\\n=')[0]\n"
                        "raw = base64.b64decode(lines)\n"
                        "assert raw[0] == 0x99\n"
                        "print(hashlib.sha256(raw[3:3 + int.from_bytes(raw[1:3], 'big')]).hexdigest())"_s;
    const auto finished = run(u"python3"_s, {u"-c"_s, script}, contents(u":/vendors/ivpn/key.asc"_s));
    REQUIRE(finished.status == 0);
    CHECK(QString::fromLatin1(finished.out.trimmed()) == BuiltInPins::of(u"ivpn")->primaryKeySha256.hex());
}

TEST_CASE("the bundled key file is canonical armor that gpg reads", "[vendors]")
{
    if (!have(u"gpg"_s))
        SKIP("gpg is not installed");
    const QTemporaryDir home(u"/tmp/vsh-XXXXXX"_s); // short: gpg makes a socket in it
    const QByteArray armor = contents(u":/vendors/ivpn/key.asc"_s);
    const auto finished = run(u"gpg"_s, {u"--homedir"_s, home.path(), u"--batch"_s, u"--dearmor"_s}, armor);
    CHECK(finished.status == 0);
    const auto certificate = Certificate::fromPublished(armor, std::nullopt);
    REQUIRE(certificate);
    CHECK((finished.out == certificate->bytes()));
}

TEST_CASE("there is no pin for a vendor that is not built in", "[vendors][pin]")
{
    CHECK_FALSE(BuiltInPins::of(u"ivp"));
    CHECK_FALSE(BuiltInPins::of(u"IVPN"));
    CHECK_FALSE(BuiltInPins::of(u""));
    CHECK(BuiltInPins::ids() == QStringList{u"ivpn"_s});
}
