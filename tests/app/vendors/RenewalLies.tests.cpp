#include "tests/app/vendors/SearchPlace.h"

#include <QElapsedTimer>
#include <QJsonDocument>

// What places say that is no renewal: each is told by its own name, and none changes the lock (THREATS-K1,
// THREATS-K13).

namespace {

QJsonObject does(const QString &manner)
{
    return {{u"manner"_s, manner}, {u"body"_s, u"x"_s.repeated(100)}};
}

QJsonObject leadsTo(const QString &place)
{
    return {{u"status"_s, 302}, {u"headers"_s, QJsonObject{{u"Location"_s, place}}}};
}

} // namespace

TEST_CASE("what is no newer copy is told as what it is, and changes nothing", "[vendors][search][hostile]")
{
    const RenewedPair pair;
    const QString other = pair.home.makeKey(u"Stranger"_s);
    const QString third = pair.home.makeKey(u"Example <security@example.org>"_s); // the name proves nothing
    const QByteArray strangers = armored(pair.home.publicKey(other));
    const QByteArray impostor = armored(pair.home.publicKey(third));
    QByteArray damaged = pair.renewed;
    damaged[damaged.size() - 10] = static_cast<char>(damaged[damaged.size() - 10] ^ 1);

    SearchPlace desk(pair.expired);
    desk.ways.patience = std::chrono::seconds(3);
    const std::pair<QJsonObject, PlaceAnswer::What> lies[] = {
        {text(strangers), PlaceAnswer::OtherKey},
        {text(strangers + "\n" + impostor), PlaceAnswer::OtherKey},
        {text(armored(pair.expired)), PlaceAnswer::SameCopy},
        {text("<html><body>Our PGP key: 0x88756E04</body></html>"), PlaceAnswer::NoKeyThere},
        {text(""), PlaceAnswer::NoKeyThere},
        {text(pair.home.secretKey(pair.fingerprint)), PlaceAnswer::PrivateKey},
        {binary(damaged), PlaceAnswer::BadSignature},
        {does(u"bomb"_s), PlaceAnswer::NoKeyThere},
        {does(u"endless"_s), PlaceAnswer::TooBig},
        {does(u"heads"_s), PlaceAnswer::TooBig},
        {does(u"slow"_s), PlaceAnswer::TooSlow},
        {does(u"silent"_s), PlaceAnswer::TooSlow},
        {does(u"drop"_s), PlaceAnswer::NotReached},
        {does(u"nonsense"_s), PlaceAnswer::NotAPage},
        {{{u"status"_s, 503}}, PlaceAnswer::Refuses},
        {{{u"status"_s, 410}}, PlaceAnswer::NothingThere},
        {leadsTo(u"http://www.example.org/key.asc"_s), PlaceAnswer::LedAstray},
        {leadsTo(u"https://127.0.0.1/key.asc"_s), PlaceAnswer::LedAstray},
        {leadsTo(u"https://www.example.org:8443/key.asc"_s), PlaceAnswer::LedAstray},
        {leadsTo(desk.page), PlaceAnswer::LedAstray}, // round and round
        {leadsTo(u"https://elsewhere.example.net/key.asc"_s), PlaceAnswer::LedElsewhere},
    };
    for (const auto &[lie, what] : lies) {
        CAPTURE(QString::fromUtf8(QJsonDocument(lie).toJson().left(80)).toStdString());
        desk.willGive({{desk.page, lie}});
        QElapsedTimer clock;
        clock.start();
        const auto found = desk.search();
        CHECK(clock.elapsed() < 5000);
        CHECK(desk.answerOf(found, desk.page).what == what);
        CHECK_FALSE(found.changed);
        CHECK(desk.keptVerdict().error().what == KeyProblem::Expired);
        CHECK(desk.place.files() == QStringList{u"vendors/example.json"_s}); // nothing of it is kept
    }
    desk.willGive({{desk.page, text(strangers + "\n" + impostor)}});
    CHECK(desk.answerOf(desk.search(), desk.page).found == QStringList{other, third});
}

TEST_CASE("who cannot show that they are the named host is not listened to", "[vendors][search][hostile]")
{ // THREATS-S3, THREATS-S4
    const RenewedPair pair;
    SearchPlace desk(pair.expired, FakeInternet::BadOnesToo);
    std::map<QString, QJsonObject> pages;
    desk.places.clear();
    for (const QString &host : {u"self-signed"_s, u"expired"_s, u"wrong-name"_s, u"stranger"_s}) {
        const QString url = u"https://%1.example.net/key.asc"_s.arg(host);
        desk.places.push_back({KeyPlace::Page, {QUrl(url)}});
        pages[url] = text(armored(pair.renewed));
    }
    desk.willGive(pages);
    const auto found = desk.search();
    CHECK(found.answers.size() == 4);
    for (const PlaceAnswer &answer : found.answers)
        CHECK(answer.what == PlaceAnswer::NotPrivate);
    CHECK_FALSE(found.changed);
    CHECK(desk.internet.seen().urls.isEmpty());
}

TEST_CASE("both addresses of a directory together have the time of one place", "[vendors][search][hostile]")
{
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    desk.ways.patience = std::chrono::seconds(3);
    desk.willGive({{desk.advanced, {{u"status"_s, 404}, {u"after"_s, 2}}}, {desk.direct, does(u"silent"_s)}});
    QElapsedTimer clock;
    clock.start();
    CHECK_FALSE(desk.search().changed);
    CHECK(clock.elapsed() < 4500); // not two seconds and three
}

TEST_CASE("a host with an address of this computer or its network is not asked", "[vendors][search][hostile]")
{
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    desk.places = {{KeyPlace::Page, {QUrl(u"https://inside.example.org/key.asc"_s)}},
                   {KeyPlace::Page, {QUrl(u"https://here.example.org/key.asc"_s)}}};
    desk.ways.stage->addresses = {{u"inside.example.org"_s, u"10.0.0.1"_s}, {u"here.example.org"_s, u"127.0.0.1"_s}};
    for (const PlaceAnswer &answer : desk.search().answers)
        CHECK(answer.what == PlaceAnswer::LedAstray);
}

TEST_CASE("a security.txt that names another fingerprint is told as another key", "[vendors][search]")
{
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    const QString other = u"D290E794391D016C74B5BBAF6421540388756E04"_s;
    desk.willGive({{desk.securityTxt, text("Encryption: openpgp4fpr:" + other.toLatin1() + '\n')}});
    const auto answer = desk.answerOf(desk.search(), desk.securityTxt);
    CHECK(answer.what == PlaceAnswer::OtherKey);
    CHECK(answer.found == QStringList{other});

    for (const QByteArray &right : {"openpgp4fpr:" + pair.fingerprint.toLatin1(),
                                    QByteArray("https://www.example.org/key.asc")}) { // beside it, whoever that is of
        desk.willGive({{desk.securityTxt,
                        text("Encryption: openpgp4fpr:" + other.toLatin1() + "\nEncryption: " + right + '\n')}});
        const auto both = desk.answerOf(desk.search(), desk.securityTxt);
        CHECK(both.what == PlaceAnswer::PointsOn);
        CHECK(both.found.isEmpty());
    }
}

TEST_CASE("the same fingerprint in a security.txt leads to the key server, if that was shown", "[vendors][search]")
{
    const RenewedPair pair;
    SearchPlace desk(pair.expired);
    const QByteArray line = "Encryption: openpgp4fpr:" + pair.fingerprint.toLatin1() + '\n';
    desk.willGive({{desk.securityTxt, text(line)}, {desk.server, text(armored(pair.renewed))}});
    SECTION("it was: it is asked once, and not twice")
    {
        const auto found = desk.search();
        CHECK(desk.answerOf(found, desk.securityTxt).what == PlaceAnswer::PointsOn);
        CHECK(desk.internet.seen().urls.count(desk.server) == 1);
        CHECK(found.verdict);
    }
    SECTION("it was not: it is told, and not asked")
    {
        std::erase_if(desk.places, [](const KeyPlace &place) { return place.kind == KeyPlace::KeysOpenPgpOrg; });
        const auto found = desk.search();
        CHECK(desk.answerOf(found, desk.server).what == PlaceAnswer::NotAsked);
        CHECK_FALSE(desk.internet.seen().urls.contains(desk.server));
    }
}
