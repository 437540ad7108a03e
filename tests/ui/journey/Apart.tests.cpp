#include "tests/ui/journey/KeptDesk.h"
#include "tests/ui/journey/Team.h"

#include "app/mail/Receipt.h"
#include "ui/frame/CloseQuestion.h"

#include <QClipboard>
#include <QFileDialog>

// A file that is too big for a mail, from S5 to S10 (docs/decisions/0004).

namespace {

constexpr qsizetype tooBig = 44'000'000; // 60 MB in base64

/// At the question how to send, with a file that is too big for a mail in the report.
void addFilm(Desk &desk)
{
    desk.answerAll();
    desk.click(u"Add pictures and files"_s);
    desk.addFile(u"CANARYFILM.mp4"_s, QByteArray(tooBig, '\0'));
    REQUIRE(
        QTest::qWaitFor([&] { return desk.words().contains(u"Too big for email. We lock it on its own"_s); }, 10'000));
    CHECK(desk.words().contains(u"In the email: "_s));
    desk.go();
    desk.click(u"Read it and send"_s);
    CHECK(desk.words().contains(u"Too big for email, locked on its own."_s));
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
}

struct FilmDesk : Desk {
    Team team;

    explicit FilmDesk(const std::function<void(Desk &)> &prepare = {})
    {
        REQUIRE(place.book.add(profile(u"example"_s, certificate(team.renewed()))));
        if (prepare)
            prepare(*this);
        open();
        start(u"Example"_s);
        addFilm(*this);
    }
    void lockForWebsite()
    {
        choose(u"On a website"_s);
        go();
        waitFor(u"Your report is locked. Now send it"_s);
    }
    /// The one that lies in Downloads.
    [[nodiscard]] QString lockedFilm() const
    {
        const QStringList films = downloads().filter(u"locked-file-"_s);
        REQUIRE(films.size() == 1);
        return folder.filePath(u"downloads/"_s + films.constFirst());
    }
};

void chooseInDialog(const Desk &desk, const QString &path)
{
    QFileDialog *dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (dialog = desk.window->findChild<QFileDialog *>()) != nullptr; }));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

/// Whether the page tells of the locked film and of ways to hand it over.
bool tellsOf(const Desk &desk, const QString &film)
{
    const QString words = desk.words();
    return words.contains(u"One file goes another way"_s) && words.contains(QFileInfo(film).fileName())
        && words.contains(u"USB stick"_s) && words.contains(u"any website for sharing files"_s)
        && desk.has(u"Copy this text"_s);
}

} // namespace

TEST_CASE("a file too big for email is locked on its own, with what to do with it, by hand and at the end",
          "[ui][journey][apart]")
{
    FilmDesk desk;
    desk.lockForWebsite();
    const QString film = desk.lockedFilm();
    CHECK(desk.downloads().size() == 2);
    CHECK(desk.downloads().filter(u"CANARY"_s).isEmpty());
    CHECK_FALSE(QFile::permissions(film).testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    CHECK(tellsOf(desk, film));

    desk.click(u"Copy this text"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    const QByteArray locked = contents(film);
    CHECK(copied.contains(QFileInfo(film).fileName()));
    CHECK(copied.contains(Digest::sha256(locked).hex()));
    CHECK_FALSE(copied.contains(u"CANARY"_s));
    CHECK((desk.team.home.gpg({u"--decrypt"_s}, locked).out == QByteArray(tooBig, '\0')));

    const QDir stick(desk.folder.filePath(u"stick"_s));
    REQUIRE(stick.mkpath(u"."_s));
    desk.click(u"Choose a folder: Send it from another computer"_s);
    chooseInDialog(desk, stick.path());
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"are in \"stick\""_s); }, 10'000));
    CHECK((contents(stick.filePath(QFileInfo(film).fileName())) == locked));
    const QByteArray steps = contents(stick.filePath(u"how-to-send.html"_s));
    CHECK(steps.contains(QFileInfo(film).fileName().toUtf8()));
    CHECK(steps.contains("One file goes another way"));
    CHECK(steps.contains("USB stick"));
    CHECK(steps.contains(Digest::sha256(locked).hex().toLatin1()));
    CHECK_FALSE(steps.contains("CANARY"));

    desk.go();
    CHECK(desk.heading() == u"Your report is on its way");
    CHECK(tellsOf(desk, film));
    const QString text = desk.folder.filePath(u"receipt.txt"_s);
    desk.click(u"As text: Save a receipt"_s);
    chooseInDialog(desk, text);
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"The receipt is saved"_s); }, 10'000));
    const auto receipt = Receipt::parse(contents(text));
    REQUIRE(receipt);
    const auto compared = receipt->compare(film);
    REQUIRE(compared);
    CHECK(compared->match == Receipt::Match::Apart);
    CHECK_FALSE(contents(text).contains("CANARY"));
}

TEST_CASE("after a mail app was opened the file that goes another way is told of as well", "[ui][journey][apart]")
{
    FilmDesk desk([](Desk &at) { at.addApp(MailApp::KMail, "#!/bin/sh\n"); });
    desk.choose(u"In an app on this computer"_s);
    desk.go();
    desk.waitFor(u"We opened KMail"_s);
    const QString film = desk.lockedFilm();
    CHECK(tellsOf(desk, film));
    REQUIRE(QFile::remove(film)); // handed over, and thrown away
    desk.choose(u"It's there, I pressed Send"_s);
    desk.go();
    CHECK(desk.heading() == u"Your report is on its way");
    CHECK(desk.words().contains(u"It is not in its folder any more."_s));
    CHECK_FALSE(desk.has(u"Show file"_s));
}

TEST_CASE("a restart forgets no file that goes another way", "[ui][journey][kept][apart]")
{
    Team team;
    KeptDesk desk;
    REQUIRE(desk.place.book.add(profile(u"example"_s, certificate(team.renewed()))));
    desk.openKept();
    desk.startKeptFor(u"Example"_s);
    addFilm(desk);
    desk.choose(u"On a website"_s);
    desk.go();
    desk.waitFor(u"Your report is locked. Now send it"_s);
    const QString film = desk.downloads().filter(u"locked-file-"_s).value(0);
    REQUIRE(tellsOf(desk, film));
    desk.waitForStatus(u"Your locked report is saved on this computer"_s);

    desk.again();
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    desk.click(u"Open"_s);
    desk.waitFor(u"Your report is locked. Now send it"_s);
    CHECK(tellsOf(desk, film));
    desk.go();
    desk.waitFor(u"Your report is on its way"_s);
    CHECK(tellsOf(desk, film));
    for (const QString &path : desk.caseFiles())
        CHECK_FALSE(contents(path).contains("CANARY"));
}

TEST_CASE("copying to a stick is told of to its end, and the window asks before it cuts it off", "[ui][journey][apart]")
{
    FilmDesk desk;
    desk.lockForWebsite();
    const QDir stick(desk.folder.filePath(u"stick"_s));
    REQUIRE(stick.mkpath(u"."_s));
    const QString choice = u"Choose a folder"_s;
    REQUIRE(desk.has(choice));
    desk.click(u"Choose a folder: Send it from another computer"_s);
    chooseInDialog(desk, stick.path());
    REQUIRE(desk.journey->delivery()->isPackaging());
    CHECK_FALSE(desk.has(choice));
    SECTION("in another language")
    {
        desk.journey->remake();
        CHECK_FALSE(desk.has(choice));
        REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"are in \"stick\""_s); }, 10'000));
        CHECK(desk.has(choice));
    }
    SECTION("the window closes")
    {
        desk.window->close();
        CHECK(desk.window->isVisible());
        auto *question = desk.window->findChild<CloseQuestion *>();
        REQUIRE(question);
        CHECK(question->accessibleName() == u"The copy is still being saved");
        question->accept();
        CHECK(QTest::qWaitFor([&] { return !desk.window->isVisible(); }));
    }
}

TEST_CASE("where nobody knows whether it arrived, the file that did not go with it is told of", "[ui][journey][apart]")
{
    FilmDesk desk([](Desk &at) { at.mail.answers.emplace_back(std::unexpected(SendProblem{SendProblem::Unknown})); });
    desk.choose(u"Let this app send it"_s);
    desk.go();
    desk.type(u"account-password"_s, u"secret"_s);
    desk.go();
    desk.waitFor(u"We do not know whether it arrived"_s);
    const QString film = desk.lockedFilm();
    CHECK(tellsOf(desk, film));
    REQUIRE(QFile::remove(film)); // handed over, and thrown away
    desk.choose(u"Send the same once more"_s);
    desk.go();
    desk.waitFor(u"Your report is on its way"_s);
    CHECK(desk.mail.sent.back().bytes == desk.mail.sent.front().bytes); // THREATS-S9
}

TEST_CASE("a report that was not sent is locked anew when a file of it is gone", "[ui][journey][apart]")
{
    FilmDesk desk([](Desk &at) { at.mail.answers.emplace_back(std::unexpected(SendProblem{SendProblem::TryLater})); });
    desk.choose(u"Let this app send it"_s);
    desk.go();
    desk.type(u"account-password"_s, u"secret"_s);
    desk.go();
    desk.waitFor(u"mail.example.net cannot take the report just now"_s);
    REQUIRE(QFile::remove(desk.lockedFilm()));
    desk.go(); // once more
    desk.waitFor(u"Your report is on its way"_s);
    CHECK(tellsOf(desk, desk.lockedFilm()));
    REQUIRE(desk.mail.sent.size() == 2);
    CHECK(desk.mail.sent.back().bytes != desk.mail.sent.front().bytes);
}
