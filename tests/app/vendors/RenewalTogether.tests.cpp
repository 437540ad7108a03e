#include "crypto/openpgp/Packets.h"
#include "tests/app/vendors/SearchPlace.h"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>

// What several places say together (THREATS-K6, THREATS-K17).

namespace {

/// As keys.openpgp.org gives out a key whose address was not confirmed there: without names and what vouches for them.
QByteArray withoutUserIds(const QByteArray &key)
{
    QByteArray rest;
    bool leaving = false;
    const auto packets = Packets::read(key);
    REQUIRE(packets);
    for (const auto &packet : *packets) {
        if (packet.tag == Packets::UserId)
            leaving = true;
        else if (packet.tag != Packets::Signature)
            leaving = false;
        if (!leaving)
            rest += key.sliced(packet.start, packet.end - packet.start);
    }
    return rest;
}

/// The same key at several moments of its life.
struct Life {
    GpgHome home;
    QDateTime made = today().addDays(-900);
    QString fingerprint = home.makeKey(u"Example <security@example.org>"_s, made, u"100d"_s);
    QByteArray first = home.publicKey(fingerprint);
    QByteArray longer = renewed(u"600d"_s, 50);
    QByteArray longest = renewed(u"5y"_s, 500);
    QByteArray withMore = [this] {
        KeyEdits::addUserId(home, fingerprint, u"Example Two <psirt@example.org>"_s, made.addDays(510));
        return home.publicKey(fingerprint);
    }();

    [[nodiscard]] QByteArray renewed(const QString &expire, int day) const
    {
        KeyEdits::expirePrimary(home, fingerprint, expire, made.addDays(day));
        KeyEdits::expireSubkey(home, fingerprint, expire, made.addDays(day));
        return home.publicKey(fingerprint);
    }
    [[nodiscard]] QByteArray revoked() const
    {
        KeyEdits::revoke(home, fingerprint, made.addDays(520));
        return home.publicKey(fingerprint);
    }
};

} // namespace

TEST_CASE("in whatever order four places answer, the lock is the same afterwards", "[vendors][search]")
{
    const Life life;
    std::vector<QByteArray> said{life.first, life.longer, life.longest, life.withMore};
    std::ranges::sort(said);
    std::optional<QByteArray> kept;
    do {
        Place place;
        REQUIRE(place.book.add(profile(u"example"_s, certificate(life.first))));
        for (const QByteArray &copy : said) // one after the other, as from files
            REQUIRE(place.book.renew(u"example"_s, copy, today()));
        const auto vendor = place.book.find(u"example"_s);
        REQUIRE(vendor);
        const auto verdict = verify(vendor->key, vendor->pin, today());
        REQUIRE(verdict);
        CHECK(verdict->validUntil() == life.made.addDays(500 + 5 * 365LL));
        CHECK(vendor->key.facts().userIds.size() == 2);
    } while (std::ranges::next_permutation(said).found);

    // at once, and in every order of arrival
    SearchPlace desk(life.first);
    std::vector<int> order{0, 1, 2, 3};
    do {
        REQUIRE((!desk.place.thing(u"renewed/example.asc"_s).size() || desk.place.own->drop(u"renewed/example.asc"_s)));
        const QString urls[] = {desk.advanced, desk.server, desk.page, desk.securityTxt};
        std::map<QString, QJsonObject> pages;
        for (size_t at = 0; at < 4; ++at) {
            pages[urls[at]] = binary(said.at(at));
            pages[urls[at]].insert(u"after"_s, 0.06 * order.at(at));
        }
        desk.willGive(pages);
        const auto found = desk.search();
        REQUIRE(found.verdict);
        CHECK(found.answers.size() == 4);
        for (size_t at = 0; at < 4; ++at)
            CHECK(desk.answerOf(found, urls[at]).what
                  == (said.at(at) == life.first        ? PlaceAnswer::SameCopy
                          : said.at(at) == life.longer ? PlaceAnswer::StillUnusable
                                                       : PlaceAnswer::Renewed));
        const QByteArray now = desk.place.thing(u"renewed/example.asc"_s);
        CHECK(kept.value_or(now) == now); // to the byte
        kept = now;
    } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("an older copy is told as such and takes nothing back", "[vendors][search]") // THREATS-K17
{
    const Life life;
    SearchPlace desk(life.longest);
    desk.willGive({{desk.page, binary(life.first)}, {desk.server, binary(life.longer)}});
    const auto found = desk.search();
    CHECK(desk.answerOf(found, desk.page).what == PlaceAnswer::OlderCopy);
    CHECK(desk.answerOf(found, desk.server).what == PlaceAnswer::OlderCopy);
    CHECK_FALSE(found.changed);
    CHECK(found.verdict);
    CHECK(desk.keptVerdict());
}

TEST_CASE("withdrawn in one place and renewed in another is refused for good", "[vendors][search]") // THREATS-K6
{
    const Life life;
    const QByteArray renewed = life.longest;
    const QByteArray revoked = life.revoked();
    SearchPlace desk(life.first);
    QJsonObject early = binary(revoked);
    QJsonObject late = binary(renewed);
    const bool withdrawalFirst = GENERATE(true, false);
    (withdrawalFirst ? late : early).insert(u"after"_s, 0.3);
    desk.willGive({{desk.page, early}, {desk.server, late}});
    const auto found = desk.search();
    CHECK(desk.answerOf(found, desk.page).what == PlaceAnswer::Withdrawn);
    CHECK(desk.answerOf(found, desk.server).what == PlaceAnswer::Renewed); // by itself it would be
    CHECK(found.verdict.error().what == KeyProblem::Revoked);
    CHECK(desk.keptVerdict().error().what == KeyProblem::Revoked); // after a restart

    desk.willGive({{desk.server, binary(renewed)}, {desk.page, binary(renewed)}});
    CHECK(desk.search().verdict.error().what == KeyProblem::Revoked);
    CHECK(desk.keptVerdict().error().what == KeyProblem::Revoked);
}

TEST_CASE("a withdrawal that cannot be proven is told and not kept", "[vendors][search]") // THREATS-K6
{
    const Life life;
    const QByteArray held = life.longest;
    QByteArray forged = life.revoked();
    // its last bytes, in the first signature behind the primary key
    const auto packets = Packets::read(forged);
    REQUIRE(packets);
    REQUIRE(packets->at(1).tag == Packets::Signature);
    const qsizetype at = packets->at(1).end - 5;
    forged[at] = static_cast<char>(forged[at] ^ 1);
    SearchPlace desk(held);
    desk.willGive({{desk.page, binary(forged)}});
    const auto answer = desk.answerOf(desk.search(), desk.page);
    CHECK(answer.unprovenWithdrawal);
    CHECK(answer.what == PlaceAnswer::UnprovenWithdrawal);
    CHECK(desk.keptVerdict());
}

TEST_CASE("a key server's copy without names brings its news of the subkey, and breaks nothing", "[vendors][search]")
{
    GpgHome home;
    const QDateTime made = today().addDays(-500);
    const QString fingerprint = home.makeKey(u"Example <security@example.org>"_s, made, u"100d"_s);
    KeyEdits::expirePrimary(home, fingerprint, u"9y"_s, made.addDays(10));
    const QByteArray held = home.publicKey(fingerprint); // its subkey ran out, its primary key has not
    KeyEdits::expireSubkey(home, fingerprint, u"9y"_s, made.addDays(20));
    const QByteArray bare = withoutUserIds(home.publicKey(fingerprint));
    REQUIRE(bare.size() < home.publicKey(fingerprint).size());

    SearchPlace desk(held);
    desk.willGive({{desk.server, text(armored(bare))}});
    const auto found = desk.search();
    CHECK(desk.answerOf(found, desk.server).what == PlaceAnswer::Renewed);
    CHECK(found.verdict);
    CHECK(desk.keptVerdict());
    CHECK(desk.place.book.find(desk.id)->key.facts().userIds.size() == 1);

    // and one that is older than what is at hand takes nothing back
    desk.willGive({{desk.server, text(armored(withoutUserIds(held)))}});
    CHECK_FALSE(desk.search().changed);
    CHECK(desk.keptVerdict());
}
