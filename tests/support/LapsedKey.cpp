#include "tests/support/LapsedKey.h"

#include "tests/support/Clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

LapsedKey make(LapsedKey::How how, LapsedKey::Part part)
{
    constexpr int apart = 101; // seconds
    const QDateTime made = QDateTime::fromSecsSinceEpoch(today().addDays(-10).toSecsSinceEpoch()).toUTC();
    LapsedKey key{.how = how, .part = part, .first = made.addDays(20), .second = made.addDays(20).addSecs(apart)};
    const bool primary = part == LapsedKey::Primary;

    const GpgHome home;
    key.fingerprint = home.makeKey(u"Example <security@example.org>"_s, made,
                                   KeyEdits::lasting(made, primary ? key.first : key.second), u"ed25519"_s);
    KeyEdits::addSubkey(home, key.fingerprint, u"cv25519"_s, KeyEdits::lasting(made, primary ? key.second : key.first),
                        made);
    const GpgHome later; // the renewal knows nothing of the withdrawal
    REQUIRE(later.gpg({u"--import"_s}, home.secretKey(key.fingerprint)).status == 0);
    KeyEdits::expirePrimary(later, key.fingerprint, u"5y"_s, made.addDays(1));
    KeyEdits::expireSubkey(later, key.fingerprint, u"5y"_s, made.addDays(1));
    key.renewed = later.publicKey(key.fingerprint);

    if (how == LapsedKey::Revoked && primary)
        KeyEdits::revoke(home, key.fingerprint, made.addDays(2));
    else if (how == LapsedKey::Revoked)
        KeyEdits::revokeSubkey(home, key.fingerprint, 1, made.addDays(2));
    key.published = home.publicKey(key.fingerprint);
    return key;
}

} // namespace

std::vector<LapsedKey> LapsedKey::all()
{
    return {make(Expired, Primary), make(Expired, Subkey), make(Revoked, Primary), make(Revoked, Subkey)};
}

std::string LapsedKey::name() const
{
    return std::string(how == Expired ? "expired " : "revoked ") + (part == Primary ? "primary" : "subkey");
}
