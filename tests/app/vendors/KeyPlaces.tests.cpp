#include "app/vendors/KeyPlaces.h"

#include "tests/app/vendors/VendorPlace.h"

TEST_CASE("all the places of a profile, and every host of them, are known before anyone is asked", "[vendors][places]")
{
    const auto profile = VendorBook(std::make_shared<MemoryShelf>(), builtInSource()).profile(ivpn);
    REQUIRE(profile);
    const auto places = KeyPlaces::of(*profile);
    REQUIRE(places.size() == profile->sources.size());
    CHECK(places[0].kind == KeyPlace::Wkd);
    CHECK(places[0].name() == u"openpgpkey.ivpn.net, ivpn.net");
    CHECK(places[1].urls.front().toString()
          == u"https://keys.openpgp.org/vks/v1/by-fingerprint/D290E794391D016C74B5BBAF6421540388756E04");
    CHECK(places[1].name() == u"keys.openpgp.org");
    CHECK(places[2].name() == u"raw.githubusercontent.com/ivpn/desktop-app/HEAD/.github/SECURITY.md");
    CHECK(places[4].kind == KeyPlace::Page);
    CHECK(places[5].kind == KeyPlace::SecurityTxt);
    CHECK(KeyPlaces::hosts(places)
          == QStringList{u"openpgpkey.ivpn.net"_s, u"ivpn.net"_s, u"keys.openpgp.org"_s, u"raw.githubusercontent.com"_s,
                         u"www.ivpn.net"_s});
}

TEST_CASE("a place that a profile names twice is asked once", "[vendors][places]")
{
    VendorProfile profile{.id = u"example"_s,
                          .name = u"Example"_s,
                          .address = u"security@example.org"_s,
                          .fingerprint = *Fingerprint::parse(u"D290E794391D016C74B5BBAF6421540388756E04"),
                          .sources = {{VendorProfile::KeySource::Wkd}, {VendorProfile::KeySource::Wkd}}};
    CHECK(KeyPlaces::of(profile).size() == 1);
    profile.sources.clear();
    CHECK(KeyPlaces::of(profile).empty());
}
