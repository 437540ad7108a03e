#include "app/vendors/ProfileFile.h"
#include "tests/app/vendors/Signers.h"

#include <QTimeZone>

namespace {

VendorProblem::What why(const std::expected<Vendor, VendorProblem> &result)
{
    return failure(result).what;
}

} // namespace

TEST_CASE("a signed profile is taken, kept as it was signed, and handed on so", "[vendors][pin]")
{
    const Signers team;
    Place place;
    const QByteArray file = team.signedProfile(u"First"_s, 10);
    REQUIRE(ProfileFile::isOne(file));
    const auto added = place.book.add(file);
    REQUIRE(added);
    CHECK(added->signedByThem);
    CHECK(added->profile.steps == QStringList{u"First"_s});
    CHECK(place.book.exported(u"example"_s) == file.trimmed());
    Place other;
    REQUIRE(other.book.add(*place.book.exported(u"example"_s)));
}

TEST_CASE("only the team changes a profile that it signed", "[vendors][pin]") // THREATS-K1, THREATS-K14
{
    const Signers team;
    Place place;
    REQUIRE(place.book.add(team.signedProfile(u"Second"_s, 20)));
    CHECK(why(place.book.add(team.says(u"Evil"_s))) == VendorProblem::NotSigned);
    CHECK(why(place.book.add(QByteArray(team.signedProfile(u"Third"_s, 30)).replace("Third", "Evil!")))
          == VendorProblem::BadSignature);
    CHECK(why(place.book.add(team.signedProfile(u"First"_s, 10))) == VendorProblem::OlderThanHeld);
    const Signers other; // signs the team's words, or its own under the team's name
    CHECK(why(place.book.add(other.sign(team.says(u"Evil"_s), 30))) == VendorProblem::BadSignature);
    checkRefusedKey(failure(place.book.add(other.signedProfile(u"Evil"_s, 30))), KeyProblem::Mismatch);
    checkRefusedKey(failure(place.book.add(other.says(u"Evil"_s))), KeyProblem::Mismatch);
    CHECK(place.book.find(u"example"_s)->profile.steps == QStringList{u"Second"_s});

    const auto changed = place.book.add(team.signedProfile(u"Third"_s, 30));
    REQUIRE(changed);
    CHECK(changed->profile.steps == QStringList{u"Third"_s});
}

TEST_CASE("a profile that a team only quotes in what it signed is not the team's", "[vendors][pin][hostile]")
{ // THREATS-K14
    const Signers team;
    Place place;
    QByteArray letter = team.sign("Somebody sent us this. It is not ours.\n\n" + team.says(u"Evil"_s), 10);
    CHECK(why(place.book.add(letter)) == VendorProblem::NotAProfile);
    // where the head of the frame ends, a blank line may hold a space: the first empty one is inside the letter then
    letter.replace(letter.indexOf("\n\n"), 2, "\n \n");
    CHECK(why(place.book.add(letter)) == VendorProblem::BadSignature);
    CHECK_FALSE(place.book.find(u"example"_s));
}

TEST_CASE("a signature may take the place of a profile of the same key that bore none", "[vendors][pin]")
{
    const Signers team;
    Place place;
    REQUIRE(place.book.add(team.says(u"First"_s)));
    CHECK(why(place.book.add(team.says(u"Second"_s))) == VendorProblem::IdTaken);
    const Signers other;
    checkRefusedKey(failure(place.book.add(other.signedProfile(u"Evil"_s, 30))), KeyProblem::Mismatch);
    REQUIRE(place.book.add(team.signedProfile(u"Second"_s, 10)));
    CHECK(place.book.find(u"example"_s)->signedByThem);
}

TEST_CASE("a key that its owner withdrew signs no more, also when only the held copy says so", "[vendors][pin]")
{ // THREATS-K6
    const Signers team;
    Place place;
    REQUIRE(place.book.add(team.signedProfile(u"First"_s, 10)));
    const QByteArray second = team.signedProfile(u"Second"_s, 20);
    KeyEdits::revoke(team.home, team.fingerprint, team.made.addDays(30));
    REQUIRE(place.book.renew(u"example"_s, team.key().armored(), today()));
    checkRefusedKey(failure(place.book.add(second)), KeyProblem::Revoked);
}

TEST_CASE("a kept signed profile that was changed behind our back is not read", "[vendors][pin]") // THREATS-K14
{
    const Signers team;
    Place place;
    REQUIRE(place.book.add(team.signedProfile(u"First"_s, 10)));
    place.put(u"vendors/example.json"_s, place.thing(u"vendors/example.json"_s).replace("security@", "severity@"));
    CHECK(why(place.book.find(u"example"_s)) == VendorProblem::BadSignature);
    CHECK(place.book.list().problems.size() == 1);
}

TEST_CASE("on a wrong clock no signature is taken in, and none is called forged", "[vendors][pin]") // THREATS-K10
{
    const Signers team;
    Place place;
    const QByteArray file = team.signedProfile(u"First"_s, 10);
    const QDateTime wrong(QDate(2019, 5, 1), QTime(12, 0), QTimeZone::UTC);
    const auto refused = [&] { return place.book.add(file, wrong); };
    checkRefusedKey(failure(refused()), KeyProblem::ClockWrong);
    CHECK(place.files().isEmpty());
}

TEST_CASE("a signature that was good when it was taken stays good after its own last day", "[vendors][pin]")
{
    const Signers team;
    Place place;
    const QByteArray over = team.sign(team.says(u"First"_s), 10, {u"--default-sig-expire"_s, u"5d"_s});
    CHECK(why(place.book.add(over, today())) == VendorProblem::BadSignature);
    place.put(u"vendors/example.json"_s, over.trimmed()); // as it was taken back then
    const auto held = place.book.find(u"example"_s);
    REQUIRE(held);
    CHECK(held->signedByThem);
    CHECK(place.book.profile(u"example"_s)->steps == QStringList{u"First"_s});
    REQUIRE(place.book.add(team.signedProfile(u"Second"_s, 20), today())); // and can be changed by the team
    place.put(u"vendors/example.json"_s, QByteArray(over).replace("First", "Evil!"));
    CHECK(why(place.book.find(u"example"_s)) == VendorProblem::BadSignature);
}

TEST_CASE("what a signed profile says can be shown although its key is not taken", "[vendors][pin]")
{
    const Signers team;
    const GpgHome copy; // whose gpg does not know of the withdrawal
    REQUIRE(copy.gpg({u"--import"_s}, team.home.secretKey(team.fingerprint)).status == 0);
    KeyEdits::revoke(team.home, team.fingerprint, team.made.addDays(5));
    const auto file = copy.gpg({u"--local-user"_s, team.fingerprint, u"--clear-sign"_s}, team.says(u"First"_s),
                               team.made.addDays(10));
    Place place;
    place.put(u"vendors/example.json"_s, file.out.trimmed());
    checkRefusedKey(failure(place.book.find(u"example"_s)), KeyProblem::Revoked);
    const auto profile = place.book.profile(u"example"_s);
    REQUIRE(profile);
    CHECK(profile->name == u"Example");
}

TEST_CASE("any team's profile can be handed on, with the newest key that is held", "[vendors]")
{
    Place place;
    const auto stranger = certificate(vector(u"keys/good.pgp"_s));
    REQUIRE(place.book.add(profile(u"example"_s, stranger)));
    for (const auto &id : {u"example"_s, ivpn}) {
        const auto file = place.book.exported(id);
        REQUIRE(file);
        const auto read = ProfileFile::read(*file, today());
        REQUIRE(read);
        CHECK(read->key == place.book.find(id)->key);
    }
    CHECK(place.book.exported(u"nobody"_s).error().what == VendorProblem::NoSuchVendor);
}

TEST_CASE("an old signed profile brings its old key, and takes back nothing that was known of it", "[vendors][pin]")
{ // THREATS-K6, THREATS-K17
    const Signers team;
    KeyEdits::addSubkey(team.home, team.fingerprint, u"cv25519"_s, u"0"_s, team.made.addDays(5));
    const QByteArray old = team.signedProfile(u"Old"_s, 10);
    KeyEdits::revokeSubkey(team.home, team.fingerprint, 2, team.made.addDays(20));
    Place place;
    REQUIRE(place.book.add(team.says(u"New"_s))); // the withdrawal stands in the profile alone
    const auto before = place.book.find(u"example"_s);
    REQUIRE(place.files() == QStringList{u"vendors/example.json"_s});
    const auto after = place.book.add(old);
    REQUIRE(after);
    CHECK(verify(after->key, after->pin, today())->subkey() == verify(before->key, before->pin, today())->subkey());
}

TEST_CASE("a team that cannot be taken out whole keeps the withdrawal of its key", "[vendors]") // THREATS-K6
{
    /// A shelf that holds fast to one thing.
    struct StickyShelf final : VendorShelf {
        Things things;
        QString stuck;
        [[nodiscard]] Things all() const override { return things; }
        [[nodiscard]] bool put(const QString &name, const QByteArray &data) override
        {
            things[name] = data;
            return true;
        }
        [[nodiscard]] bool drop(const QString &name) override { return name != stuck && things.erase(name) > 0; }
    };
    const Signers team;
    const auto shelf = std::make_shared<StickyShelf>();
    VendorBook book(shelf);
    REQUIRE(book.add(team.signedProfile(u"First"_s, 10)));
    KeyEdits::revoke(team.home, team.fingerprint, team.made.addDays(30));
    REQUIRE(book.renew(u"example"_s, team.key().armored(), today()));
    for (const QString &stuck : {u"vendors/example.json"_s, u"renewed/example.asc"_s}) {
        CAPTURE(stuck.toStdString());
        shelf->stuck = stuck;
        const auto gone = book.remove(u"example"_s);
        REQUIRE_FALSE(gone);
        CHECK(gone.error().what == VendorProblem::NotWritten);
        const auto vendor = book.find(u"example"_s);
        REQUIRE(vendor);
        CHECK(verify(vendor->key, vendor->pin, today()).error().what == KeyProblem::Revoked);
    }
    shelf->stuck.clear();
    CHECK(book.remove(u"example"_s));
    CHECK(shelf->things.empty());
}
