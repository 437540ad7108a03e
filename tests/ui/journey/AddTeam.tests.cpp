#include "tests/support/FakeInternet.h"
#include "tests/ui/journey/Team.h"

#include "app/vendors/ProfileFile.h"
#include "ui/kit/Field.h"
#include "ui/kit/ManyLines.h"

#include <QDropEvent>
#include <QMimeData>

// *Tell another company*: from what a company has on its website to a report that only it can open.

namespace {

const QString compare = u"Is this really their lock?"_s;
const QString byEye = u"I compared all ten groups by eye, and they are the same."_s;

/// A company with a lock that works, and an internet where it has a website.
struct Company {
    GpgHome home;
    QString fingerprint = home.makeKey(u"Example <security@example.org>"_s);

    [[nodiscard]] Certificate key() const { return certificate(home.publicKey(fingerprint)); }
    [[nodiscard]] QByteArray securityMd() const
    {
        return "# Security\n\nWrite to security [at] example [dot] org.\n\n```\n" + key().armored() + "```\n";
    }
};

void give(Desk &desk, const QByteArray &text, const QString &heading)
{
    desk.window->page()->findChild<ManyLines *>()->setPlainText(QString::fromUtf8(text)); // as one pastes it
    desk.go();
    desk.waitFor(heading);
}

void drop(const Desk &desk, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    auto *page = desk.window->page();
    QDragEnterEvent enter(page->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent event(page->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &event);
}

/// From S2 to a locked file that the company opens.
void sendTo(Desk &desk, const Company &company)
{
    desk.waitFor(u"What will happen"_s);
    desk.go();
    desk.answerAll();
    desk.click(u"Check it goes to the right people"_s);
    desk.go();
    desk.click(u"Read it and send"_s);
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
    desk.choose(u"On a website"_s);
    desk.go();
    desk.waitFor(u"Your report is locked. Now send it"_s);
    CHECK(desk.words().contains(u"security@example.org"_s));
    REQUIRE(desk.downloads().size() == 1);
    const QString path = desk.folder.filePath(u"downloads/"_s + desk.downloads().constFirst());
    const auto files = openedByTeam(Mime(), company.home, company.fingerprint, path);
    CHECK(files.at(u"report.txt"_s).contains("CANARYWHAT"));
}

} // namespace

TEST_CASE("a company is added by its domain, up to a report that only it opens", "[ui][journey][net]")
{
    const Company company;
    FakeInternet internet;
    const auto stage = internet.stage({u"example.org"_s, u"www.example.org"_s, u"openpgpkey.example.org"_s});
    const QString txt = u"https://example.org/.well-known/security.txt"_s;
    internet.willDo({{u"pages"_s,
                      QJsonObject{{txt,
                                   QJsonObject{{u"body"_s,
                                                u"Contact: mailto:security@example.org\nEncryption: "
                                                "https://example.org/key.asc\nExpires: 2199-01-01T00:00:00Z\n"_s}}},
                                  {u"https://example.org/key.asc"_s,
                                   QJsonObject{{u"body"_s, QString::fromLatin1(company.key().armored())}}}}}});
    Desk desk;
    desk.teams.search = [&](const VendorSearch &search, const VendorClues &clues, const std::optional<Proxy> &proxy,
                            const QDateTime &now, const std::stop_token &cancel) {
        return QtFuture::makeReadyValueFuture(search.run(HttpsGet(proxy, stage), clues, now, cancel));
    };
    desk.open();
    desk.click(u"Tell another company"_s);
    desk.type(u"team-place"_s, u"example.org"_s);
    CHECK(desk.words().contains(u"Looking it up asks example.org and www.example.org, and nobody else."_s));
    QTest::qWait(50);
    CHECK(internet.seen().urls.isEmpty()); // before the click

    desk.click(u"Look it up"_s);
    desk.waitFor(u"Their lock is still missing"_s);
    CHECK(internet.seen().urls == QStringList{txt});
    CHECK(desk.words().contains(u"security@example.org, from example.org/.well-known/security.txt"_s));
    CHECK(desk.words().contains(u"This asks example.org and openpgpkey.example.org, and nobody else."_s));
    desk.click(u"Look"_s);
    desk.waitFor(compare);
    CHECK(desk.words().contains(u"example.org/key.asc"_s));
    for (const QString &group : company.key().fingerprint().grouped().split(u' '))
        CHECK(desk.words().contains(group));
    desk.type(u"other-copy"_s, u"Our PGP key: "_s + company.key().fingerprint().grouped().toLower());
    desk.go();
    sendTo(desk, company);
    CHECK(desk.place.book.find(u"example-org"_s)->origin == Vendor::AddedByYou);
}

TEST_CASE("a company is added by dropping its SECURITY.md, and asks nobody", "[ui][journey]")
{
    const Company company;
    Desk desk;
    desk.teams.search = [](const VendorSearch &, const VendorClues &clues, const std::optional<Proxy> &,
                           const QDateTime &, const std::stop_token &) {
        FAIL("nobody may be asked");
        return QtFuture::makeReadyValueFuture(clues);
    };
    const QString path = desk.folder.filePath(u"SECURITY.md"_s);
    write(path, company.securityMd());
    desk.open();
    desk.click(u"Tell another company"_s);
    drop(desk, path);
    desk.waitFor(compare);
    desk.go();
    CHECK(desk.words().contains(u"tick the box below"_s)); // nothing is added that nobody compared
    CHECK(desk.place.files().isEmpty());
    desk.choose(byEye);
    desk.type(u"team-name"_s, u"Example"_s);
    desk.go();
    sendTo(desk, company);
    CHECK(desk.place.book.find(u"example-org"_s)->profile.name == u"Example");
}

TEST_CASE("a number that is another lock's stops everything, and a short one proves nothing", "[ui][journey]")
{ // THREATS-K1, THREATS-K2
    const Company company;
    Desk desk;
    desk.open();
    desk.click(u"Tell another company"_s);
    give(desk, company.securityMd(), compare);
    desk.choose(byEye); // also with the tick
    desk.type(u"other-copy"_s, company.fingerprint.right(16));
    desk.go();
    CHECK(desk.words().contains(u"a shorter one can be forged"_s));
    CHECK(desk.heading() == compare);
    QString other = company.fingerprint;
    other[0] = other[0] == u'A' ? u'B' : u'A';
    desk.window->page()->findChild<Field *>(u"other-copy"_s)->findChild<ManyLines *>()->clear();
    desk.type(u"other-copy"_s, other);
    desk.go();
    CHECK(desk.heading() == u"Stop. These are two different locks"_s);
    CHECK(desk.place.files().isEmpty());
    desk.click(u"Back to your reports"_s);
    CHECK(desk.heading() == u"Your reports"_s);
    CHECK_FALSE(desk.words().contains(u"example.org"_s));
}

TEST_CASE("a private key, and a lock that is not the one named, lead nowhere", "[ui][journey]") // THREATS-K13
{
    const Company company;
    Desk desk;
    desk.open();
    desk.click(u"Tell another company"_s);
    SECTION("private")
    {
        give(desk, "security@example.org\n" + company.home.secretKey(company.fingerprint),
             u"Stop. This opens the lock"_s);
    }
    SECTION("another")
    {
        give(desk,
             company.securityMd()
                 + "Fingerprint: " + certificate(vector(u"keys/good.pgp"_s)).fingerprint().hex().toLatin1(),
             u"Stop. This is not the lock that they name"_s);
    }
    CHECK(desk.place.files().isEmpty());
    desk.go();
    CHECK(desk.heading() == u"Your reports"_s);
}

TEST_CASE("a profile with a known lock under another name is refused before it is compared", "[ui][journey]")
{ // THREATS-K1
    Desk desk;
    auto forged = VendorProfile::parse(contents(builtInSource().filePath(u"ivpn/vendor.json"_s)));
    REQUIRE(forged);
    forged->id = u"ivpn-net"_s;
    forged->address = u"security@evil.example"_s;
    forged->key = contents(builtInSource().filePath(u"ivpn/key.asc"_s));
    desk.open();
    desk.click(u"Tell another company"_s);
    give(desk, forged->toJson(), u"It was not added"_s);
    CHECK(desk.words().contains(u"A company in your list has this lock already."_s));
    CHECK(desk.place.files().isEmpty());
}

TEST_CASE("a lock that does not bear the address is told of, also when it bears a longer one", "[ui][journey]")
{ // THREATS-K1
    const Company company;
    const QString said = u"this lock does not name the address"_s;
    Desk desk;
    desk.open();
    desk.click(u"Tell another company"_s);
    SECTION("its own")
    {
        give(desk, company.securityMd(), compare);
        CHECK_FALSE(desk.words().contains(said));
    }
    SECTION("a part of its own")
    {
        give(desk, "rity@example.org\n" + company.key().armored(), compare);
        CHECK(desk.words().contains(said + u" rity@example.org."_s));
    }
}

TEST_CASE("a paste that is no number is not searched for long", "[ui][journey]")
{
    const Company company;
    Desk desk;
    desk.open();
    desk.click(u"Tell another company"_s);
    give(desk, company.securityMd(), compare);
    desk.window->page()
        ->findChild<Field *>(u"other-copy"_s)
        ->findChild<ManyLines *>()
        ->setPlainText(QString(70'000, u'x'));
    desk.go();
    CHECK(desk.words().contains(u"This is far too much. Paste the number alone"_s));
}

TEST_CASE("a team that is in the list already is not added twice", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.click(u"Tell another company"_s);
    give(desk, "security@ivpn.net\n" + contents(builtInSource().filePath(u"ivpn/key.asc"_s)), u"Your reports"_s);
    CHECK(desk.words().contains(u"IVPN is in your list already"_s));
    CHECK(desk.place.files().isEmpty());
}

TEST_CASE("an added team can be shared, taken out and put back", "[ui][journey]")
{
    const Company company;
    Desk desk;
    REQUIRE(desk.place.book.add(profile(u"example-org"_s, company.key())));
    desk.open();
    CHECK(desk.words().contains(u"security@example.org · added by you"_s));
    desk.click(u"Details"_s);
    desk.click(u"Save"_s);
    REQUIRE(desk.downloads() == QStringList{u"example-org.vouchsafe-team"_s});
    const QByteArray shared = contents(desk.folder.filePath(u"downloads/example-org.vouchsafe-team"_s));
    REQUIRE(ProfileFile::read(shared, today()));

    desk.click(u"Take out"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.has(u"Undo"_s); }));
    CHECK_FALSE(desk.place.book.find(u"example-org"_s));
    desk.click(u"Undo"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.has(u"Take out"_s); }));
    CHECK(desk.place.book.find(u"example-org"_s)->key == company.key());

    Desk friends; // who gets the file has to compare, too
    friends.open();
    friends.click(u"Tell another company"_s);
    give(friends, shared, compare);
    friends.choose(byEye);
    friends.type(u"team-name"_s, u"My bank"_s);
    friends.go();
    friends.waitFor(u"What will happen"_s);
    CHECK(friends.place.book.find(u"example-org"_s)->profile.name == u"My bank");
}

TEST_CASE("from the first page of a report one can go and tell another company", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.click(u"Start a new report"_s);
    desk.waitFor(u"What will happen"_s);
    desk.click(u"This is not for IVPN: tell another company"_s);
    desk.waitFor(u"Which company do you want to tell?"_s);
    desk.back();
    CHECK(desk.heading() == u"Your reports"_s);
}

TEST_CASE("a name of letters that look alike is shown in both spellings", "[ui][journey]")
{
    const Company company;
    Desk desk;
    desk.open();
    desk.click(u"Tell another company"_s);
    give(desk, "security@ex\xd0\xb0mple.org\n" + company.key().armored(), compare);
    CHECK(desk.words().contains(u"security@xn--"_s));
    CHECK(desk.words().contains(u"it reads like security@ex\u0430mple.org"_s));
}

TEST_CASE("a change to a profile that the team signed is taken with their signature only", "[ui][journey]")
{
    const Company company;
    const auto says = [&](const QString &step) {
        return VendorProfile{.id = u"example"_s,
                             .name = u"Example"_s,
                             .address = u"security@example.org"_s,
                             .fingerprint = company.key().fingerprint(),
                             .steps = {step},
                             .key = company.key().armored()}
            .toJson();
    };
    const auto sign = [&](const QByteArray &text) {
        return company.home.gpg({u"--local-user"_s, company.fingerprint, u"--clear-sign"_s}, text).out;
    };
    Desk desk;
    desk.open();
    desk.click(u"Tell another company"_s);
    give(desk, sign(says(u"First"_s)), compare);
    CHECK_FALSE(desk.words().contains(u"What should we call them?"_s)); // they say so themselves
    desk.choose(byEye);
    desk.go();
    desk.waitFor(u"What will happen"_s);
    CHECK(desk.place.book.find(u"example"_s)->signedByThem);
    desk.click(u"This is not for Example: tell another company"_s);
    give(desk, says(u"Evil"_s), u"It was not added"_s);
    CHECK(desk.words().contains(u"this one is not signed"_s));
    desk.back();
    give(desk, sign(says(u"Second"_s)), u"Your reports"_s);
    CHECK(desk.words().contains(u"the newest profile of Example"_s));
    CHECK(desk.place.book.find(u"example"_s)->profile.steps == QStringList{u"Second"_s});
}
