#include "app/vendors/VendorBook.h"

#include "app/vendors/BuiltInPins.h"
#include "tests/app/vendors/VendorPlace.h"

TEST_CASE("IVPN is built in, with its key, and everything the journey needs to know", "[vendors]") // THREATS-K14
{
    const auto shelf = std::make_shared<MemoryShelf>();
    const VendorBook book(shelf);
    const auto vendor = book.find(ivpn);
    REQUIRE(vendor);
    CHECK(vendor->origin == Vendor::BuiltIn);
    CHECK_FALSE(vendor->renewedCopy);
    CHECK_FALSE(vendor->ignoredCopy);
    CHECK(vendor->pin == BuiltInPins::of(ivpn));
    CHECK(vendor->key.pin() == vendor->pin);
    CHECK(vendor->profile.name == u"IVPN");
    CHECK(vendor->profile.address == u"security@ivpn.net");
    CHECK(vendor->profile.ask == u"please don't post it in public, not as a GitHub issue either.");
    CHECK(vendor->profile.steps.size() == 4);
    CHECK(vendor->profile.products.size() == 9);
    CHECK(vendor->profile.products.front().logs.back().place == u"/opt/ivpn/log/IVPN_Agent.log");
    CHECK(vendor->profile.sources.size() == 6);
    CHECK(vendor->profile.otherWays.size() == 1);
    CHECK(vendor->policy.contains(u"confidential"));
    for (const auto &product : vendor->profile.products)
        CHECK_FALSE((product.systems.isEmpty() || product.versionHint.isEmpty()));

    const auto listing = book.list();
    CHECK(listing.problems.empty());
    REQUIRE(listing.vendors.size() == 1);
    CHECK(listing.vendors.front().profile == vendor->profile);
    CHECK(shelf->all().empty()); // looking writes nothing
}

TEST_CASE("a built-in key that is not the pinned one is refused, and the rest of the book stays", "[vendors][pin]")
{ // THREATS-K1, THREATS-K14
    Place place;
    const auto stranger = certificate(vector(u"keys/good.pgp"_s));
    REQUIRE(place.book.add(profile(u"example"_s, stranger)));
    SECTION("another key file")
    {
        write(place.builtIn.filePath(u"ivpn/key.asc"_s), stranger.armored());
    }
    SECTION("another fingerprint in the profile, and its key beside it")
    {
        write(place.builtIn.filePath(u"ivpn/vendor.json"_s), profile(ivpn, stranger));
        write(place.builtIn.filePath(u"ivpn/key.asc"_s), stranger.armored());
    }
    checkRefusedKey(failure(place.book.find(ivpn)), KeyProblem::Mismatch);
    const auto listing = place.book.list();
    REQUIRE(listing.vendors.size() == 1);
    CHECK(listing.vendors.front().profile.id == u"example");
    REQUIRE(listing.problems.size() == 1);
    CHECK(listing.problems.front().detail == ivpn);
}

TEST_CASE("no changed byte of the installed key leads to another encryption subkey", "[vendors][pin][slow]")
{ // THREATS-K14
    Place place;
    const auto subkey = [&]() -> std::optional<Fingerprint> {
        const auto vendor = place.book.find(ivpn);
        if (!vendor)
            return std::nullopt;
        const auto key = acceptExpired(vendor->key, vendor->pin, today(), accepted(vendor->key, today()));
        return key ? std::optional(key->subkey()) : std::nullopt;
    };
    const auto genuine = subkey();
    REQUIRE(genuine);
    CHECK(genuine->hex() == u"B50ACC5A7909497B6F70CBCCAB60F11B855FE5FA");

    const QByteArray whole = contents(place.builtIn.filePath(u"ivpn/key.asc"_s));
    int accepted = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        write(place.builtIn.filePath(u"ivpn/key.asc"_s), changed);
        const auto found = subkey();
        CHECK((!found || found == genuine));
        accepted += found ? 1 : 0;
    }
    CHECK(accepted < whole.size() / 10); // the frame of the armor may change, hardly more
}

TEST_CASE("a vendor is added, listed, found and removed", "[vendors]")
{
    Place place;
    const auto key = certificate(vector(u"keys/good.pgp"_s));
    const auto added = place.book.add(profile(u"example"_s, key));
    REQUIRE(added);
    CHECK(added->origin == Vendor::AddedByYou);
    CHECK(added->pin == key.pin());
    CHECK(added->key == key);
    CHECK(added->profile.name == u"Example");
    CHECK(place.files() == QStringList{u"vendors/example.json"_s});
    const VendorBook another(place.own, place.builtIn);
    const auto listing = another.list();
    CHECK(listing.problems.empty());
    REQUIRE(listing.vendors.size() == 2);
    CHECK(listing.vendors[0].profile.id == ivpn);
    CHECK(listing.vendors[1].profile == added->profile);

    CHECK(place.book.remove(u"example"_s));
    CHECK(failure(place.book.find(u"example"_s)).what == VendorProblem::NoSuchVendor);
    CHECK(place.book.list().vendors.size() == 1);
    CHECK(place.files().isEmpty());
    CHECK(place.book.remove(u"example"_s).error().what == VendorProblem::NoSuchVendor);
}

TEST_CASE("a key that a vendor has is taken for no second one, with whatever address", "[vendors][hostile]")
{ // THREATS-K1
    Place place;
    auto forged = VendorProfile::parse(contents(builtInSource().filePath(u"ivpn/vendor.json"_s)));
    REQUIRE(forged);
    forged->id = u"ivpn-net"_s;
    forged->address = u"security@evil.example"_s;
    forged->key = contents(builtInSource().filePath(u"ivpn/key.asc"_s));
    const auto problem = failure(place.book.add(forged->toJson()));
    CHECK(problem.what == VendorProblem::KeyTaken);
    CHECK(problem.detail == ivpn);
    write(place.builtIn.filePath(u"ivpn/key.asc"_s), "damaged");
    CHECK(failure(place.book.add(*forged)).what == VendorProblem::KeyTaken);

    const auto key = certificate(vector(u"keys/good.pgp"_s));
    REQUIRE(place.book.add(profile(u"example"_s, key)));
    CHECK(failure(place.book.addKey(u"other"_s, u"x@evil.example"_s, key.fingerprint(), key.bytes())).what
          == VendorProblem::KeyTaken);
    CHECK(place.files() == QStringList{u"vendors/example.json"_s});
}

TEST_CASE("an added vendor cannot take the place of another", "[vendors][hostile]") // THREATS-K1
{
    Place place;
    const auto key = certificate(vector(u"keys/good.pgp"_s));
    CHECK(failure(place.book.add(profile(ivpn, key))).what == VendorProblem::IdTaken);
    CHECK(failure(place.book.addKey(ivpn, u"x@evil.org"_s, key.fingerprint(), key.bytes())).what
          == VendorProblem::IdTaken);
    CHECK(place.files().isEmpty());

    REQUIRE(place.book.add(profile(u"example"_s, key)));
    CHECK(failure(place.book.add(profile(u"example"_s, key))).what == VendorProblem::IdTaken);
    CHECK(place.book.remove(ivpn).error().what == VendorProblem::IsBuiltIn);

    place.put(u"vendors/ivpn.json"_s, profile(ivpn, key)); // nor by what is put there
    CHECK(place.book.find(ivpn)->origin == Vendor::BuiltIn);
    CHECK(place.book.list().vendors.size() == 2);
}

TEST_CASE("a profile is added only with a key that bears its fingerprint",
          "[vendors][hostile]") // THREATS-K1, THREATS-K13
{
    Place place;
    const auto key = certificate(vector(u"keys/good.pgp"_s));
    const auto other = certificate(vector(u"keys/noenc.pgp"_s));
    auto parsed = VendorProfile::parse(profile(u"example"_s, key));
    REQUIRE(parsed);

    parsed->key = other.armored();
    checkRefusedKey(failure(place.book.add(parsed->toJson())), KeyProblem::Mismatch);
    parsed->key = "no key at all";
    checkRefusedKey(failure(place.book.add(parsed->toJson())), KeyProblem::NotAKey);
    parsed->key.clear();
    CHECK(failure(place.book.add(parsed->toJson())).what == VendorProblem::NoKey);
    CHECK(failure(place.book.add("{}")).what == VendorProblem::NotAProfile);
    CHECK(place.files().isEmpty());
}

TEST_CASE("a key alone is taken only with its whole fingerprint", "[vendors][hostile]") // THREATS-K1, THREATS-K4
{
    Place place;
    const auto key = certificate(vector(u"keys/good.pgp"_s));
    const auto other = certificate(vector(u"keys/noenc.pgp"_s));
    const auto address = u"security@example.org"_s;

    checkRefusedKey(failure(place.book.addKey(u"example"_s, address, other.fingerprint(), key.bytes())),
                    KeyProblem::Mismatch);
    CHECK(failure(place.book.addKey(u"../x"_s, address, key.fingerprint(), key.bytes())).what
          == VendorProblem::BadField);
    CHECK(failure(place.book.addKey(u"example"_s, u"a@b.org\r\nBcc: c@d.org"_s, key.fingerprint(), key.bytes())).what
          == VendorProblem::BadField);
    CHECK(place.files().isEmpty());

    const auto added = place.book.addKey(u"example"_s, address, key.fingerprint(), key.bytes());
    REQUIRE(added);
    CHECK(added->key == key);
    CHECK(added->profile.name == u"example");
    CHECK(added->profile.sources.size() == 2);

    // Out of a page with several, the one that was compared, wherever it stands.
    for (const QByteArray &page : {key.armored() + other.armored(), other.armored() + key.armored()}) {
        REQUIRE(place.book.remove(u"example"_s));
        const auto chosen = place.book.addKey(u"example"_s, address, key.fingerprint(), page);
        REQUIRE(chosen);
        CHECK(chosen->key == key);
        CHECK_FALSE(place.thing(u"vendors/example.json"_s).contains(other.armored().mid(100, 40)));
    }
}

TEST_CASE("a private key is refused and never stored", "[vendors][hostile]") // THREATS-K13
{
    const GpgHome home;
    const auto fingerprint = Fingerprint::parse(home.makeKey(u"Example <security@example.org>"_s));
    REQUIRE(fingerprint);
    Place place;
    const QByteArray secret = home.secretKey(fingerprint->hex());
    REQUIRE(secret.contains("PRIVATE KEY"));
    for (const QByteArray &published : {secret, certificate(home.publicKey(fingerprint->hex())).armored() + secret})
        checkRefusedKey(failure(place.book.addKey(u"example"_s, u"a@b.org"_s, *fingerprint, published)),
                        KeyProblem::PrivateKey);
    const auto renewal = place.book.renew(ivpn, secret, today());
    REQUIRE_FALSE(renewal);
    checkRefusedKey(renewal.error(), KeyProblem::PrivateKey);
    CHECK(place.files().isEmpty());
}

TEST_CASE("an id with a path in it finds and removes nothing", "[vendors][hostile]")
{
    Place place;
    const auto key = certificate(vector(u"keys/good.pgp"_s));
    REQUIRE(place.book.add(profile(u"example"_s, key)));
    place.put(u"x.json"_s, profile(u"example"_s, key));
    for (const auto &id : {u"../x"_s, u"../vendors/example"_s, u"./example"_s, u"example/"_s, u""_s, u".."_s}) {
        CHECK(failure(place.book.find(id)).what == VendorProblem::NoSuchVendor);
        CHECK(place.book.remove(id).error().what == VendorProblem::NoSuchVendor);
        CHECK(place.book.renew(id, key.bytes(), today()).error().what == VendorProblem::NoSuchVendor);
    }
    CHECK(place.files() == QStringList{u"vendors/example.json"_s, u"x.json"_s});
}

TEST_CASE("a damaged profile of an added vendor is told of, hides no other, and can be removed", "[vendors]")
{
    Place place;
    const auto key = certificate(vector(u"keys/good.pgp"_s));
    REQUIRE(place.book.add(profile(u"example"_s, key)));
    const auto path = u"vendors/example.json"_s;
    const auto problem = [&] {
        const auto listing = place.book.list();
        REQUIRE(listing.vendors.size() == 1);
        REQUIRE(listing.problems.size() == 1);
        return listing.problems.front();
    };
    SECTION("cut off")
    {
        place.put(path, place.thing(path).first(100));
        CHECK(problem().what == VendorProblem::NotAProfile);
    }
    SECTION("another key inside")
    {
        auto changed = VendorProfile::parse(place.thing(path));
        changed->key = certificate(vector(u"keys/noenc.pgp"_s)).armored();
        place.put(path, changed->toJson());
        checkRefusedKey(problem(), KeyProblem::Mismatch);
    }
    SECTION("another vendor's")
    {
        place.put(path, profile(u"elsewhere"_s, key));
        CHECK(problem().what == VendorProblem::BadField);
    }
    CHECK(place.book.remove(u"example"_s));
    CHECK(place.book.list().problems.empty());
}
