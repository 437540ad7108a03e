#include "app/vendors/PlaceAnswer.h"

#include "tests/app/vendors/RenewedPair.h"
#include "tests/app/vendors/VendorPlace.h"

namespace {

const QUrl page(u"https://www.example.org/SECURITY.md"_s);
const QUrl securityTxt(u"https://www.example.org/.well-known/security.txt"_s);

Vendor holding(const QByteArray &held)
{
    const Certificate key = certificate(held);
    auto parsed = VendorProfile::parse(profile(u"example"_s, key));
    REQUIRE(parsed);
    return {*std::move(parsed), {}, key.pin(), key, Vendor::AddedByYou};
}

JudgedAnswer judged(const Vendor &vendor, const QByteArray &body, const QUrl &from = page,
                    const QDateTime &now = today())
{
    return judgeAnswer(KeyPlaces::page(from), WebPage{body, from, {}}, vendor, now);
}

QByteArray armored(const QByteArray &key)
{
    return certificate(key).armored();
}

} // namespace

TEST_CASE("a host that has no such page is told apart from one that does not give it, and from nobody", "[vendors]")
{
    const Vendor vendor = holding(vector(u"keys/good.pgp"_s));
    const auto told = [&](const NetProblem &problem) {
        const auto answer = judgeAnswer(KeyPlaces::page(page), std::unexpected(problem), vendor, today());
        CHECK_FALSE(answer.copy);
        CHECK(answer.answer.status == problem.status);
        CHECK(answer.answer.elsewhere == problem.place);
        return answer.answer.what;
    };
    for (const int status : {404, 410})
        CHECK(told({NetProblem::Refused, status}) == PlaceAnswer::NothingThere);
    for (const int status : {401, 403, 408, 429, 451, 500, 503})
        CHECK(told({NetProblem::Refused, status}) == PlaceAnswer::Refuses);
    for (const auto what : {NetProblem::NotFound, NetProblem::CannotConnect, NetProblem::LineDropped})
        CHECK(told({what}) == PlaceAnswer::NotReached);
    for (const auto what : {NetProblem::NotPrivate, NetProblem::WrongCertificate})
        CHECK(told({what}) == PlaceAnswer::NotPrivate);
    CHECK(told({NetProblem::ProxyFailed}) == PlaceAnswer::ProxyFailed); // THREATS-S14: not as a host that is not there
    CHECK(told({NetProblem::Cancelled}) == PlaceAnswer::Cancelled);
    CHECK(told({NetProblem::LedElsewhere, 0, {}, QUrl(u"https://example.net/key.asc"_s)}) == PlaceAnswer::LedElsewhere);
}

TEST_CASE("a copy is handed on where it has what the one at hand has not, with both ends", "[vendors]") // THREATS-K17
{
    const RenewedPair pair;
    const auto renewed = judged(holding(pair.expired), armored(pair.renewed));
    CHECK(renewed.answer.what == PlaceAnswer::Renewed);
    REQUIRE(renewed.copy);
    CHECK(*renewed.copy == certificate(pair.renewed));
    REQUIRE((renewed.answer.oldUntil && renewed.answer.newUntil));
    CHECK(renewed.answer.oldUntil->date().year() <= 2021);
    CHECK(renewed.answer.newUntil->date().year() >= 2089);

    const auto same = judged(holding(pair.renewed), armored(pair.renewed));
    CHECK(same.answer.what == PlaceAnswer::SameCopy);
    CHECK_FALSE(same.copy);
    const auto older = judged(holding(pair.renewed), armored(pair.expired));
    CHECK(older.answer.what == PlaceAnswer::OlderCopy);
    CHECK(older.copy); // its signatures are old, but not at hand: a withdrawal may be among them
}

TEST_CASE("a private key beside the newer copy is told, and nothing of the page is taken", "[vendors][hostile]")
{ // THREATS-K13
    const RenewedPair pair;
    const auto answer =
        judged(holding(pair.expired), armored(pair.renewed) + '\n' + pair.home.secretKey(pair.fingerprint));
    CHECK(answer.answer.what == PlaceAnswer::PrivateKey);
    CHECK_FALSE(answer.copy);
}

TEST_CASE("on a wrong clock nothing is judged and nothing is taken", "[vendors]") // THREATS-K10
{
    const RenewedPair pair;
    const auto answer =
        judged(holding(pair.expired), armored(pair.renewed), page, QDateTime(QDate(2019, 5, 1), QTime(12, 0)));
    CHECK(answer.answer.what == PlaceAnswer::Damaged);
    CHECK_FALSE(answer.copy);
}

TEST_CASE("only what lies where a security.txt lies points on, and only without the key in it", "[vendors]")
{
    const Vendor vendor = holding(vector(u"keys/good.pgp"_s));
    const QByteArray txt = "Contact: mailto:security@example.org\nEncryption: https://elsewhere.example.net/key.asc\n";
    CHECK(judged(vendor, txt, securityTxt).answer.what == PlaceAnswer::PointsOn);
    CHECK(judged(vendor, txt, page).answer.what == PlaceAnswer::NoKeyThere);
    CHECK(judged(vendor, txt + vendor.key.armored(), securityTxt).answer.what == PlaceAnswer::SameCopy);
    CHECK(judged(vendor, "Contact: mailto:security@example.org\n", securityTxt).answer.what == PlaceAnswer::NoKeyThere);
}
