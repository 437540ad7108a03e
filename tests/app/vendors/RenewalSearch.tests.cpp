#include "app/vendors/RenewalSearch.h"

#include "tests/app/vendors/SearchPlace.h"

#include "crypto/openpgp/Packets.h"

#include <QElapsedTimer>
#include <QSet>
#include <thread>

namespace {

/// An earlier copy with nothing of a later one but the withdrawal of its last subkey.
QByteArray withWithdrawal(const QByteArray &earlier, const QByteArray &later)
{
    QByteArray copy = earlier;
    const auto packets = Packets::read(later);
    REQUIRE(packets);
    for (const auto &packet : *packets) {
        if (packet.tag == Packets::Signature && later[packet.bodyStart + 1] == 0x28)
            copy += later.sliced(packet.start, packet.end - packet.start);
    }
    REQUIRE(copy != earlier);
    return copy;
}

} // namespace

TEST_CASE("each place alone renews a lock that ran out, and it stays so", "[vendors][search]")
{
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    const QByteArray asc = armored(pair.renewed);
    const std::pair<QString, std::map<QString, QJsonObject>> cases[] = {
        {desk.advanced, {{desk.advanced, binary(pair.renewed)}}},
        {desk.direct, {{desk.direct, binary(pair.renewed)}}}, // the host for keys has nothing
        {desk.server, {{desk.server, text(asc)}}},
        {desk.page, {{desk.page, text("# Security\n\nWrite to us with this key:\n\n```\n" + asc + "\n```\n")}}},
        {desk.securityTxt, {{desk.securityTxt, text("Contact: mailto:security@example.org\n\n" + asc)}}},
        {u"https://www.example.org/pgp.html"_s,
         {{desk.securityTxt, text("Encryption: https://www.example.org/pgp.html\n")},
          {u"https://www.example.org/pgp.html"_s, text("<html><pre>" + asc + "</pre></html>")}}},
        {u"https://example.org/pgp.txt"_s, // leads on to a host that was shown
         {{u"https://www.example.org/SECURITY.md"_s,
           {{u"status"_s, 302}, {u"headers"_s, QJsonObject{{u"Location"_s, u"https://example.org/pgp.txt"_s}}}}},
          {u"https://example.org/pgp.txt"_s, text(asc)}}},
    };
    for (const auto &[at, pages] : cases) {
        INFO(at.toStdString());
        SearchPlace one(pair.expired); // nothing kept from before
        one.willGive(pages);
        const auto found = one.search();
        CHECK(found.verdict);
        CHECK(found.changed);
        CHECK(found.oldUntil->date().year() == 2020);
        CHECK(found.newUntil->date().year() >= 2089);
        CHECK_FALSE(found.notKept);
        CHECK(one.keptVerdict());
        qsizetype renewing = 0;
        for (const PlaceAnswer &answer : found.answers)
            renewing += answer.what == PlaceAnswer::Renewed;
        CHECK(renewing == 1);
        CHECK(one.told.size() == found.answers.size()); // each is told once
    }
}

TEST_CASE("no other host is asked than those that were shown, and each only once", "[vendors][search]")
{ // THREATS-S15
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    desk.willGive(
        {{desk.page,
          {{u"status"_s, 301}, {u"headers"_s, QJsonObject{{u"Location"_s, u"https://elsewhere.example.net/k"_s}}}}},
         {desk.securityTxt,
          text("Encryption: https://elsewhere.example.net/key.asc\n"
               "Encryption: https://www.example.org/here.asc\n")},
         {u"https://elsewhere.example.net/key.asc"_s, text(armored(pair.renewed))},
         {u"https://elsewhere.example.net/k"_s, text(armored(pair.renewed))}});
    const auto found = desk.search();
    const QStringList shown = KeyPlaces::hosts(desk.places);
    QStringList urls = desk.internet.seen().urls;
    for (const QString &url : std::as_const(urls))
        CHECK(shown.contains(QUrl(url).host()));
    CHECK(urls.removeDuplicates() == 0);
    CHECK(urls.size() == 6); // both of the directory, the server, two pages, and the one that was named
    CHECK_FALSE(found.changed);

    // both are told, and asked once the person wants it
    CHECK(desk.answerOf(found, desk.page).what == PlaceAnswer::LedElsewhere);
    CHECK(desk.answerOf(found, desk.page).elsewhere == QUrl(u"https://elsewhere.example.net/k"_s));
    CHECK(desk.answerOf(found, desk.securityTxt).what == PlaceAnswer::PointsOn);
    const auto named = desk.answerOf(found, u"https://elsewhere.example.net/key.asc"_s);
    CHECK(named.what == PlaceAnswer::NotAsked);
    desk.places = {{KeyPlace::Named, {named.elsewhere}}};
    CHECK(desk.search().verdict);
}

TEST_CASE("a security.txt leads to the same places, whatever wrote it", "[vendors][search]")
{
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    const QString newer = u"https://www.example.org/newer.asc"_s;
    const QByteArray frame = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n";
    const QByteArray line = "Encryption: " + newer.toLatin1();
    for (const QByteArray &file :
         {"\xef\xbb\xbf" + line + "\n", "Contact: mailto:security@example.org\r" + line + "\r",
          "Encryption : " + newer.toLatin1() + "\n",
          frame + line + "\n-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\n"}) {
        CAPTURE(file.toStdString());
        desk.willGive({{desk.securityTxt, text(file)}});
        CHECK(desk.answerOf(desk.search(), newer).what == PlaceAnswer::NothingThere);
    }
    // and not where the line is not the file's own, or hides something
    for (const QByteArray &file :
         {frame + "Contact: mailto:security@example.org\n-----BEGIN PGP SIGNATURE-----\n\niQ==\n"
              + "-----END PGP SIGNATURE-----\n" + line + "\n",
          "\xe2\x80\xae" + line + "\n", line.leftJustified(3'000, 'a') + "\n"}) {
        CAPTURE(file.left(80).toStdString());
        desk.willGive({{desk.securityTxt, text(file)}});
        CHECK(desk.search().answers.size() == desk.places.size());
    }
}

TEST_CASE("a security.txt with a hundred pages leads to eight", "[vendors][search][hostile]")
{
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    QByteArray lines;
    for (int i = 0; i < 100; ++i)
        lines += "Encryption: https://more.example.net/" + QByteArray::number(i) + '\n';
    desk.willGive({{desk.securityTxt, text(lines)}});
    CHECK(desk.search().answers.size() == desk.places.size() + 8);
}

TEST_CASE("a host is told nothing of the person", "[vendors][search]")
{
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    desk.willGive({});
    (void)desk.search();
    const QStringList headers = desk.internet.seen().headers;
    CHECK_FALSE(headers.isEmpty());
    for (const QString &header : headers)
        CHECK((header.startsWith(u"Host: ") || header == u"Accept: */*"));
}

TEST_CASE("through a proxy nobody is asked past it, and each place on a way of its own", "[vendors][search]")
{ // THREATS-S14, THREATS-S15
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    desk.willGive({{desk.server, text(armored(pair.renewed))}});
    desk.ways.proxy = desk.internet.proxy();
    const auto found = desk.search();
    CHECK(found.verdict);
    const auto seen = desk.internet.seen();
    QStringList names = seen.proxied;
    names.removeDuplicates();
    names.sort();
    QStringList shown = KeyPlaces::hosts(desk.places);
    shown.sort();
    CHECK(names == shown);
    CHECK(QSet<QString>(seen.users.begin(), seen.users.end()).size() == seen.users.size());

    desk.internet.willDo({{u"proxy"_s, u"refuses"_s}});
    for (const PlaceAnswer &answer : desk.search().answers)
        CHECK(answer.what == PlaceAnswer::ProxyFailed);
}

TEST_CASE("a search that is stopped ends within a second and keeps what had come", "[vendors][search]")
{ // THREATS-S7
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    desk.willGive({{desk.server, text(armored(pair.renewed))}, {desk.page, {{u"manner"_s, u"silent"_s}}}});
    std::stop_source stop;
    QElapsedTimer sinceStop;
    const auto found = searchRenewal(
        desk.place.book, desk.id, desk.places, today(), desk.ways,
        [&](const PlaceAnswer &answer) {
            if (answer.what == PlaceAnswer::Renewed) {
                sinceStop.start();
                stop.request_stop();
            }
        },
        stop.get_token());
    CHECK(sinceStop.elapsed() < 1000);
    REQUIRE(found);
    CHECK(desk.answerOf(*found, desk.page).what == PlaceAnswer::Cancelled);
    CHECK(found->verdict);
    CHECK(desk.keptVerdict());
}

TEST_CASE("a renewal that cannot be kept is told", "[vendors][search]") // THREATS-D3
{
    /// A shelf that takes nothing more.
    struct FullShelf final : VendorShelf {
        Things things;
        [[nodiscard]] Things all() const override { return things; }
        [[nodiscard]] bool put(const QString &, const QByteArray &) override { return false; }
        [[nodiscard]] bool drop(const QString &) override { return false; }
    };
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    desk.willGive({{desk.server, text(armored(pair.renewed))}});
    const auto full = std::make_shared<FullShelf>();
    full->things = desk.place.own->all();
    VendorBook book(full, desk.place.builtIn);
    const auto found = searchRenewal(book, desk.id, desk.places, today(), desk.ways, [](const PlaceAnswer &) { }, {});
    REQUIRE(found);
    REQUIRE(found->notKept);
    CHECK(found->notKept->what == VendorProblem::NotWritten);
    CHECK_FALSE(found->verdict);
}

TEST_CASE("a withdrawal that cannot be kept counts all the same", "[vendors][search]") // THREATS-K6, THREATS-D3
{
    struct FullShelf final : VendorShelf {
        Things things;
        [[nodiscard]] Things all() const override { return things; }
        [[nodiscard]] bool put(const QString &, const QByteArray &) override { return false; }
        [[nodiscard]] bool drop(const QString &) override { return false; }
    };
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    KeyEdits::revoke(pair.home, pair.fingerprint, RenewedPair::utc(2023));
    desk.willGive({{desk.server, text(armored(pair.home.publicKey(pair.fingerprint)))}});
    const auto full = std::make_shared<FullShelf>();
    full->things = desk.place.own->all();
    VendorBook book(full, desk.place.builtIn);
    const VendorBook window = book; // as it goes to whoever seals
    const auto found = searchRenewal(book, desk.id, desk.places, today(), desk.ways, [](const PlaceAnswer &) { }, {});
    REQUIRE(found);
    CHECK(found->notKept->what == VendorProblem::NotWritten);
    REQUIRE_FALSE(found->verdict);
    CHECK(found->verdict.error().what == KeyProblem::Revoked);
    const auto vendor = window.find(desk.id);
    REQUIRE(vendor);
    CHECK(verify(vendor->key, vendor->pin, today()).error().what == KeyProblem::Revoked);
}

TEST_CASE("a withdrawal of the subkey at one place and a renewal at another withdraw", "[vendors][search]")
{ // THREATS-K17
    const RenewedPair pair;
    KeyEdits::revokeSubkey(pair.home, pair.fingerprint, 1, RenewedPair::utc(2023));
    // the copy in which the subkey was withdrawn, as it was before the key was renewed
    const QByteArray withdrawn = withWithdrawal(pair.expired, pair.home.publicKey(pair.fingerprint));
    for (const bool first : {true, false}) {
        SearchPlace desk(pair.expired);
        desk.willGive({{desk.server, text(armored(first ? withdrawn : pair.renewed))},
                       {desk.page, text(armored(first ? pair.renewed : withdrawn))}});
        const auto found = desk.search();
        REQUIRE_FALSE(found.verdict);
        CHECK(found.verdict.error().what == KeyProblem::Revoked);
        CHECK(desk.keptVerdict().error().what == KeyProblem::Revoked);
    }
}

TEST_CASE("a vendor that nobody knows is not looked for", "[vendors][search]")
{
    Place place;
    const auto found =
        searchRenewal(place.book, u"nobody"_s, {}, today(), {}, [](const PlaceAnswer &) { FAIL("asked"); }, {});
    REQUIRE_FALSE(found);
    CHECK(found.error().what == VendorProblem::NoSuchVendor);
}
