#include "app/vendors/ProfileFile.h"

#include "tests/app/vendors/Signers.h"
#include "tests/app/vendors/WildTexts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

VendorProblem problemOf(const std::expected<ProfileFile, VendorProblem> &file)
{
    REQUIRE_FALSE(file);
    return file.error();
}

ProfileFile read(const QByteArray &file)
{
    auto profile = ProfileFile::read(file, today());
    REQUIRE(profile);
    return *std::move(profile);
}

QByteArray with(const QByteArray &json, const QString &field, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object[field] = value;
    return QJsonDocument(object).toJson();
}

} // namespace

TEST_CASE("a profile is told from a key, a text and what somebody signed of other things", "[vendors]")
{
    CHECK(ProfileFile::isOne(" \n{\"format\": 1}"));
    CHECK(ProfileFile::isOne("{")); // means to be one: why it is none can be told
    const QByteArray frame = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n";
    const QByteArray end = "\n-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n";
    CHECK(ProfileFile::isOne(frame + "{\"format\": \"vouchsafe-vendor/1\"}" + end));
    CHECK_FALSE(ProfileFile::isOne(frame + "Contact: mailto:security@example.org" + end));
    CHECK_FALSE(ProfileFile::isOne("We read vouchsafe-vendor/1 files."));
    CHECK_FALSE(ProfileFile::isOne(wildKey().armored()));
    CHECK_FALSE(ProfileFile::isOne({}));
}

TEST_CASE("the key that bears the fingerprint is taken out of several, and no other in its place", "[vendors][pin]")
{ // THREATS-K1, THREATS-K4
    const QByteArray both = otherWildKey().armored() + wildKey().armored();
    CHECK(keyWith(wildKey().fingerprint(), both) == wildKey());
    CHECK(keyWith(otherWildKey().fingerprint(), both) == otherWildKey());
    const auto third = Fingerprint::parse(u"D290E794391D016C74B5BBAF6421540388756E04");
    REQUIRE(third);
    const auto none = keyWith(*third, both);
    REQUIRE_FALSE(none);
    CHECK(none.error().what == KeyProblem::Mismatch);
    CHECK(none.error().detail == otherWildKey().fingerprint().hex() + u' ' + wildKey().fingerprint().hex());
    CHECK(keyWith(*third, "no key here").error().what == KeyProblem::NotAKey);
}

TEST_CASE("a profile that nobody signed is read as such, and without its own key not at all", "[vendors][pin]")
{
    const QByteArray json = profile(u"example"_s, wildKey());
    const auto file = read(json);
    CHECK(file.key == wildKey());
    CHECK(file.document.isEmpty());
    CHECK_FALSE(file.signedAt.isValid());

    QJsonObject keyless = QJsonDocument::fromJson(json).object();
    keyless.remove(u"key"_s);
    const auto none = problemOf(ProfileFile::read(QJsonDocument(keyless).toJson(), today()));
    CHECK(none.what == VendorProblem::NoKey);
    CHECK(none.detail == u"example");
    const auto other = with(json, u"key"_s, QString::fromLatin1(otherWildKey().armored()));
    checkRefusedKey(problemOf(ProfileFile::read(other, today())), KeyProblem::Mismatch);
    checkRefusedKey(problemOf(ProfileFile::readKept(other)), KeyProblem::Mismatch);
    CHECK(problemOf(ProfileFile::read({}, today())).what == VendorProblem::NotAProfile);
}

TEST_CASE("a signed profile may take the place of one that is no newer, to the second, and by the same key",
          "[vendors][pin]") // THREATS-K1, THREATS-K17
{
    const Signers team;
    const auto file = read(team.signedProfile(u"First"_s, 10));
    CHECK(file.signedAt.toSecsSinceEpoch() == team.made.addDays(10).toSecsSinceEpoch());
    const auto why = [&](const ProfileFile &next, const QDateTime &since, const QDateTime &now) {
        const auto may = next.mayReplace(team.key(), since, now);
        return may ? std::nullopt : std::optional(may.error());
    };
    CHECK_FALSE(why(file, {}, today())); // the held one bore no signature
    CHECK_FALSE(why(file, file.signedAt, today()));
    CHECK(why(file, file.signedAt.addSecs(1), today())->what == VendorProblem::OlderThanHeld);
    CHECK(why(read(team.says(u"First"_s)), {}, today())->what == VendorProblem::NotSigned);
    checkRefusedKey(*why(read(profile(u"example"_s, wildKey())), {}, today()), KeyProblem::Mismatch);
    checkRefusedKey(*why(file, {}, QDateTime(QDate(2019, 5, 1), QTime(12, 0))), KeyProblem::ClockWrong); // THREATS-K10

    ProfileFile forged = file; // whatever somebody makes of it in between
    forged.document.replace("First", "Evil!");
    CHECK(why(forged, {}, today())->what == VendorProblem::BadSignature);
}
