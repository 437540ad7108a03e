#include "app/vendors/VendorBook.h"
#include "tests/app/vendors/RenewedPair.h"
#include "tests/app/vendors/VendorPlace.h"

TEST_CASE("a stored newer copy that is not the pinned key is ignored and told of", "[vendors][pin]") // THREATS-K14
{
    Place place;
    const auto genuine = place.book.find(ivpn);
    REQUIRE(genuine);
    SECTION("a stranger's key")
    {
        place.putRenewed(ivpn, certificate(vector(u"keys/good.pgp"_s)).armored());
        CHECK(place.book.find(ivpn)->ignoredCopy->what == KeyProblem::Mismatch);
    }
    SECTION("the primary key changed")
    {
        QByteArray changed = genuine->key.bytes();
        changed[20] = static_cast<char>(changed[20] ^ 1);
        place.putRenewed(ivpn, changed);
        CHECK(place.book.find(ivpn)->ignoredCopy->what == KeyProblem::Mismatch);
    }
    SECTION("nonsense")
    {
        place.putRenewed(ivpn, "nonsense");
    }
    SECTION("nothing")
    {
        place.putRenewed(ivpn, {});
    }
    SECTION("far too much")
    {
        place.putRenewed(ivpn, QByteArray(5 * 1024LL * 1024, 'x'));
    }
    const auto vendor = place.book.find(ivpn);
    REQUIRE(vendor);
    CHECK(vendor->ignoredCopy);
    CHECK_FALSE(vendor->renewedCopy);
    CHECK(vendor->key == genuine->key);
}

TEST_CASE("a stranger's key is not taken for a renewal", "[vendors][renewal]") // THREATS-K1
{
    Place place;
    const auto result = place.book.renew(ivpn, vector(u"keys/good.pgp"_s), today());
    REQUIRE_FALSE(result);
    checkRefusedKey(result.error(), KeyProblem::Mismatch);
    CHECK(place.files().isEmpty());

    CHECK(place.book.renew(u"nobody"_s, vector(u"keys/good.pgp"_s), today()).error().what
          == VendorProblem::NoSuchVendor);
    CHECK_FALSE(place.book.renew(ivpn, "no key here", today()));
    CHECK(place.files().isEmpty());
}

TEST_CASE("the copy at hand, fetched again, changes nothing and writes nothing", "[vendors][renewal]")
{
    Place place;
    const auto result = place.book.renew(ivpn, contents(u":/vendors/ivpn/key.asc"_s), today());
    REQUIRE(result);
    CHECK_FALSE(result->changed);
    CHECK(result->oldUntil == result->newUntil);
    CHECK(place.files().isEmpty());
}

TEST_CASE("a renewed key is kept, used from then on, and an older copy does not roll it back", "[vendors][renewal]")
{ // THREATS-K17, THREATS-P1
    const RenewedPair pair;
    Place place;
    const auto added = place.book.add(profile(u"example"_s, certificate(pair.expired)));
    REQUIRE(added);
    CHECK(verify(added->key, added->pin, today()).error().what == KeyProblem::Expired);

    const auto renewal = place.book.renew(u"example"_s, pair.renewed, today());
    REQUIRE(renewal);
    CHECK(renewal->changed);
    CHECK(renewal->oldUntil->date() < QDate(2021, 2, 1));
    CHECK(renewal->newUntil->date().year() >= 2089);

    const VendorBook another(place.own, place.builtIn);
    const auto vendor = another.find(u"example"_s);
    REQUIRE(vendor);
    CHECK(vendor->renewedCopy);
    CHECK_FALSE(vendor->ignoredCopy);
    CHECK(vendor->key == renewal->merged);
    CHECK(vendor->pin == added->pin);
    CHECK(verify(vendor->key, vendor->pin, today()));

    CHECK(place.files().contains(u"renewed/example.asc"_s));

    const auto older = place.book.renew(u"example"_s, pair.expired, today());
    REQUIRE(older);
    CHECK_FALSE(older->changed);
    CHECK(verify(place.book.find(u"example"_s)->key, vendor->pin, today()));

    CHECK(place.book.remove(u"example"_s));
    CHECK(place.files().isEmpty()); // nothing left that would tell whom one wrote to
}

TEST_CASE("a stored newer copy with a damaged signature does not stand in the way of the next one",
          "[vendors][renewal]")
{
    const RenewedPair pair;
    Place place;
    REQUIRE(place.book.add(profile(u"example"_s, certificate(pair.expired))));
    const auto renewal = place.book.renew(u"example"_s, pair.renewed, today());
    REQUIRE(renewal);
    for (const qsizetype fromTheEnd : {1, 100, 200, 300, 400}) {
        QByteArray damaged = renewal->merged.bytes();
        if (fromTheEnd >= damaged.size() - 60)
            break;
        damaged[damaged.size() - fromTheEnd] = static_cast<char>(damaged[damaged.size() - fromTheEnd] ^ 0x55);
        INFO(fromTheEnd);
        place.putRenewed(u"example"_s, damaged);
        REQUIRE(place.book.find(u"example"_s));
        CHECK(place.book.renew(u"example"_s, pair.renewed, today()));
        const auto vendor = place.book.find(u"example"_s);
        REQUIRE(vendor);
        CHECK(verify(vendor->key, vendor->pin, today()));
    }
}

TEST_CASE("a withdrawal by the owner is kept", "[vendors][renewal]") // THREATS-K6, THREATS-K17
{
    const GpgHome home;
    const QString fingerprint = home.makeKey(u"Example <security@example.org>"_s);
    Place place;
    const auto added = place.book.add(profile(u"example"_s, certificate(home.publicKey(fingerprint))));
    REQUIRE(added);
    CHECK(verify(added->key, added->pin, today()));

    // gpg keeps a ready withdrawal for each key it makes; the colon is there so that nobody imports it by mistake.
    QByteArray withdrawal =
        contents(home.path() + u"/openpgp-revocs.d/"_s + fingerprint + u".rev"_s).replace("\n:-----", "\n-----");
    REQUIRE(home.gpg({u"--import"_s}, withdrawal).status == 0);
    REQUIRE(place.book.renew(u"example"_s, home.publicKey(fingerprint), today()));
    const auto vendor = place.book.find(u"example"_s);
    REQUIRE(vendor);
    CHECK(verify(vendor->key, vendor->pin, today()).error().what == KeyProblem::Revoked);
}

TEST_CASE("a withdrawal that comes with the vendor counts beside a newer copy kept from before", "[vendors][renewal]")
{ // THREATS-K6, THREATS-K17
    const GpgHome home;
    const QDateTime made = today().addDays(-500);
    const QString fingerprint = home.makeKey(u"Example <security@example.org>"_s, made, u"100d"_s);
    const Certificate old = certificate(home.publicKey(fingerprint));
    KeyEdits::expirePrimary(home, fingerprint, u"5y"_s, made.addDays(50));
    KeyEdits::expireSubkey(home, fingerprint, u"5y"_s, made.addDays(50));
    const Certificate newer = certificate(home.publicKey(fingerprint));
    KeyEdits::revoke(home, fingerprint, made.addDays(60));
    const Certificate revoked = certificate(home.publicKey(fingerprint));

    Place place;
    REQUIRE(place.book.add(profile(u"example"_s, old)));
    REQUIRE(place.book.renew(u"example"_s, newer.armored(), today()));
    CHECK(verify(place.book.find(u"example"_s)->key, newer.pin(), today()));
    // the next release of the program, as it were
    place.put(u"vendors/example.json"_s, profile(u"example"_s, revoked));
    const auto vendor = place.book.find(u"example"_s);
    REQUIRE(vendor);
    CHECK(vendor->renewedCopy);
    CHECK(verify(vendor->key, vendor->pin, today()).error().what == KeyProblem::Revoked);
    CHECK(place.book.renew(u"example"_s, newer.armored(), today()));
    CHECK(verify(place.book.find(u"example"_s)->key, newer.pin(), today()).error().what == KeyProblem::Revoked);
}

TEST_CASE("a withdrawal of a subkey that is not in use is kept as well", "[vendors][renewal]") // THREATS-K17
{
    const GpgHome home;
    const QDateTime made = today().addDays(-500);
    const QString fingerprint = home.makeKey(u"Example <security@example.org>"_s, made);
    KeyEdits::addSubkey(home, fingerprint, u"cv25519"_s, u"0"_s, made.addDays(10));
    const Certificate held = certificate(home.publicKey(fingerprint));
    KeyEdits::revokeSubkey(home, fingerprint, 1, made.addDays(20));

    Place place;
    REQUIRE(place.book.add(profile(u"example"_s, held)));
    const auto renewal = place.book.renew(u"example"_s, home.publicKey(fingerprint), today());
    REQUIRE(renewal);
    CHECK_FALSE(renewal->changed); // the newer subkey is the one that is sealed for, before and after
    CHECK(renewal->grown);
    CHECK(place.book.find(u"example"_s)->key == renewal->merged);
}

TEST_CASE("a renewal that the disk does not take leaves the copy at hand in use", "[vendors][renewal]") // THREATS-D3
{
    const RenewedPair pair;
    /// A shelf that takes nothing more.
    struct FullShelf final : VendorShelf {
        Things things;
        [[nodiscard]] Things all() const override { return things; }
        [[nodiscard]] bool put(const QString &, const QByteArray &) override { return false; }
        [[nodiscard]] bool drop(const QString &) override { return false; }
    };
    const Certificate expired = certificate(pair.expired);
    const auto shelf = std::make_shared<FullShelf>();
    shelf->things[u"vendors/example.json"_s] = profile(u"example"_s, expired);
    VendorBook book(shelf);
    const auto result = book.renew(u"example"_s, pair.renewed, today());
    REQUIRE_FALSE(result);
    CHECK(result.error().what == VendorProblem::NotWritten);
    CHECK(book.find(u"example"_s)->key == expired);
    CHECK(book.remove(u"example"_s).error().what == VendorProblem::NotWritten);
}
