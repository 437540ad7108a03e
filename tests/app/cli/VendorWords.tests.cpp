#include "app/cli/CliText.h"

#include "tests/support/Clock.h"
#include "tests/support/Keys.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

Vendor team(const QString &name)
{
    const Certificate key = certificate(vector(u"keys/good.pgp"_s));
    return {
        .profile = {.id = u"acme"_s, .name = name, .address = u"team@example.org"_s, .fingerprint = key.fingerprint()},
        .policy = {},
        .pin = key.pin(),
        .key = key,
        .origin = Vendor::AddedByYou};
}

} // namespace

TEST_CASE("a team's line says who brought it, and only a team that the person added can be signed", "[cli]")
{
    Vendor vendor = team(u"Acme"_s);
    const QString fingerprint = u"\n    fingerprint "_s + vendor.pin.fingerprint.grouped();
    CHECK(CliText::vendorLine(vendor) == u"acme  Acme <team@example.org>  (added by you)"_s + fingerprint);
    vendor.signedByThem = true;
    CHECK(CliText::vendorLine(vendor)
          == u"acme  Acme <team@example.org>  (added by you, signed by them)"_s + fingerprint);
    vendor.origin = Vendor::BuiltIn;
    CHECK(CliText::vendorLine(vendor) == u"acme  Acme <team@example.org>"_s + fingerprint);
}

TEST_CASE("a team's name moves nothing into its address, its fingerprint or another line", "[cli][hostile]")
{ // THREATS-K18
    const Vendor vendor = team(u"%2 <evil@example.com>\n    fingerprint %5 \u202e%4"_s);
    for (const QString &words : {CliText::vendorLine(vendor), CliText::added(vendor, true)}) {
        CHECK(words.contains(u"%2 <evil@example.com>\ufffd    fingerprint %5 \ufffd%4 <team@example.org>"_s));
        CHECK(words.count(vendor.pin.fingerprint.grouped()) == 1);
    }
    CHECK(CliText::vendorLine(vendor).count(u'\n') == 1);
    CHECK(CliText::added(vendor, true).count(u'\n') == 2);
}

TEST_CASE("the state of a key is one line, and only one that works is said to work", "[cli]")
{
    CHECK(CliText::keyState(verified(vector(u"keys/good.pgp"_s))) == u"    key works without an end date");
    QSet<QString> lines;
    for (int i = KeyProblem::NotAKey; i <= KeyProblem::EngineFailed; ++i) {
        const auto what = static_cast<KeyProblem::What>(i);
        const QString line = CliText::keyState(std::unexpected(KeyProblem{what, u"for the log"_s, today()}));
        CHECK(line.startsWith(u"    key "_s));
        CHECK_FALSE(line.contains(u"works"_s));
        CHECK_FALSE(line.contains(u"for the log"_s));
        CHECK(line.contains(CliText::day(today())) == (what == KeyProblem::Expired));
        lines.insert(line);
    }
    CHECK(lines.size() == KeyProblem::EngineFailed + 1);
    CHECK(CliText::keyState(std::unexpected(KeyProblem{KeyProblem::Expired})) == u"    key cannot be used: expired");
}

TEST_CASE("where a team is not taken as it is, the words say that nothing was done and name the way on", "[cli]")
{
    CHECK(CliText::movesAddress(u"Acme"_s, u"old@a.org"_s, u"new@b.org"_s).contains(u"from old@a.org to new@b.org"_s));
    for (const QString &words : {CliText::movesAddress(u"A"_s, u"b@c.org"_s, u"d@e.org"_s), CliText::isAProfile()})
        CHECK(words.contains(u"Nothing was "_s));
    for (const QString &option : {u"--id"_s, u"--address"_s, u"--fingerprint"_s})
        CHECK(CliText::keyNeedsMore().contains(option));
    CHECK(CliText::movesAddress(u"A"_s, u"b@c.org"_s, u"d@e.org"_s).contains(u"--fingerprint FPR"_s)); // THREATS-K1
    const Vendor vendor = team(u"Acme"_s);
    CHECK(CliText::added(vendor, true).contains(u"will be locked for the key"_s));
    CHECK_FALSE(CliText::added(vendor, false).contains(u"will be"_s));
}
