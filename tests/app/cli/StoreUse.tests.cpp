#include "app/cli/StoreUse.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

StoreUse use(const char *words)
{
    return StoreUse::of(QString::fromUtf8(words).split(u' '));
}

} // namespace

TEST_CASE("what a command does with the store is known from its words", "[cli][store]")
{
    for (const char *words :
         {"vendors", "vendors --json", "key check", "key check ivpn", "key export ivpn", "vendor export ivpn",
          "seal --to ivpn -o out in", "send --to ivpn --smtp smtps://h --from a@b.org mail.eml"})
        CHECK(use(words).what == StoreUse::Reads);
    for (const char *words : {"outbox", "outbox --json", "outbox send IVPN-7F3K"})
        CHECK(use(words).what == StoreUse::Needs);
    for (const char *words : {"vendor add team.json", "vendor remove team", "key renew ivpn page.html"})
        CHECK(use(words).what == StoreUse::Writes);
    for (const char *words :
         {"help", "--version", "open --key k report", "receipt verify r s", "seal --template", "vendor", "vendor ad",
          "key lint ivpn.asc", "key burn", "vendors --help", "vendor add --help"})
        CHECK(use(words).what == StoreUse::None);
    CHECK(StoreUse::of({}).what == StoreUse::None);
}

TEST_CASE("the passphrase file is found wherever it stands among the words", "[cli][store]")
{
    for (const char *words :
         {"vendors --store-passphrase-file here", "seal --to ivpn --store-passphrase-file=here -o out in",
          "key renew ivpn page --store-passphrase-file there --store-passphrase-file here"})
        CHECK(use(words).passphraseFile == u"here"_s);
    CHECK(use("vendors --store-passphrase-file").passphraseFile == QString()); // none is not taken for another way in
    CHECK_FALSE(use("vendors --json").passphraseFile.has_value());
    CHECK_FALSE(use("key check -- --store-passphrase-file here").passphraseFile.has_value());
    CHECK_FALSE(use("open --passphrase-file here report").passphraseFile.has_value());
}
