#include "tests/crypto/openpgp/Messages.h"
#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/Clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Tally {
    int accepted = 0;
    int wrong = 0;
};

/// Changes one byte in `step` and asks for the override, as for the bundled key.
Tally flipEach(const QByteArray &bytes, const Pin &pin, const Fingerprint &subkey, qsizetype step, int mask)
{
    Tally tally;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const auto changed = Certificate::read(Packing::flipped(bytes, at, mask));
        if (!changed)
            continue;
        const auto key = acceptExpired(*changed, pin, today(), accepted(*changed, today()));
        if (!key)
            continue;
        ++tally.accepted;
        if (key->subkey() != subkey || key->certificate().pin() != pin)
            ++tally.wrong;
    }
    return tally;
}

void check(qsizetype step, int mask)
{
    const Certificate key = certificate(vector(u"keys/ivpn-as-published-expired-2023.asc"_s));
    const auto untouched = acceptExpired(key, key.pin(), today(), accepted(key, today()));
    REQUIRE(untouched.has_value()); // the control: what is refused below is refused for the flip
    const Tally tally = flipEach(key.bytes(), key.pin(), untouched->subkey(), step, mask);
    CAPTURE(tally.accepted, mask);
    CHECK(tally.wrong == 0);
    CHECK(tally.accepted < key.bytes().size() / step / 2);
}

} // namespace

TEST_CASE("no changed byte of the bundled key leads to another subkey (THREATS-K14)", "[crypto][pin]")
{
    check(13, 0x01);
}

TEST_CASE("none of all bytes of the bundled key, changed, leads to another subkey (THREATS-K14)", "[crypto][pin][slow]")
{
    check(1, 0x01);
    check(1, 0x80);
    check(1, 0xff);
}

TEST_CASE("no changed byte of a good key leads to another subkey (THREATS-K14)", "[crypto][pin]")
{
    const QByteArray good = vector(u"keys/good.pgp"_s);
    const Certificate key = certificate(good);
    const auto untouched = verify(key, key.pin(), today());
    REQUIRE(untouched.has_value());
    for (qsizetype at = 0; at < good.size(); ++at) {
        const auto changed = Certificate::read(Packing::flipped(good, at, 0x10));
        const auto verdict = changed ? verify(*changed, key.pin(), today()) : std::unexpected(changed.error());
        if (verdict)
            CHECK(verdict->subkey() == untouched->subkey());
    }
}
