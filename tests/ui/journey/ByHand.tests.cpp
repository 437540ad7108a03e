#include "tests/ui/journey/SendDesk.h"

#include <QClipboard>
#include <QFileDialog>

// S9b, S9c and S10: what the person does with their own hands.

namespace {

/// Chooses a path in the dialog that is open.
void chooseInDialog(const Desk &desk, const QString &path)
{
    QFileDialog *dialog = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (dialog = desk.window->findChild<QFileDialog *>()) != nullptr; }));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

} // namespace

TEST_CASE("each mail website has its own steps, and none tells of the report", "[ui][journey]")
{
    SendDesk desk;
    desk.choose(u"On a website"_s);
    desk.go();
    desk.waitFor(u"Your report is locked. Now send it"_s);
    CHECK(desk.words().contains(u"Open your email in the web browser"_s)); // we know no website of example.net
    const QList<std::pair<QString, QString>> known{
        {u"Gmail"_s, u"mail.google.com"_s},     {u"Outlook.com"_s, u"attach it as a copy"_s},
        {u"Yahoo"_s, u"mail.yahoo.com"_s},      {u"iCloud"_s, u"icloud.com/mail"_s},
        {u"Proton"_s, u"Leave its own lock"_s}, {u"GMX"_s, u"gmx.net"_s},
        {u"Another one"_s, u"paper clip"_s}};
    for (const auto &[name, step] : known) {
        desk.choose(name);
        QTest::qWait(0); // new words show a moment later
        CHECK(desk.words().contains(step));
        CHECK(desk.words().contains(desk.downloads().constFirst()));
        CHECK_FALSE(desk.words().contains(u"CANARY"_s));
    }
}

TEST_CASE("locked file and steps can go to another computer", "[ui][journey]")
{
    SendDesk desk;
    desk.choose(u"On a website"_s);
    desk.go();
    desk.waitFor(u"Your report is locked. Now send it"_s);
    desk.choose(u"Gmail"_s);
    const QDir stick(desk.folder.filePath(u"stick"_s));
    SECTION("there")
    {
        REQUIRE(stick.mkpath(u"."_s));
        desk.click(u"Choose a folder: Send it from another computer"_s);
        chooseInDialog(desk, stick.path());
        REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"are in \"stick\""_s); }, 10'000));
        const QByteArray steps = contents(stick.filePath(u"how-to-send.html"_s));
        CHECK(steps.contains("security@example.org"));
        CHECK(steps.contains("mail.google.com"));
        CHECK(steps.contains(desk.downloads().constFirst().toUtf8()));
        CHECK_FALSE(steps.contains("CANARY"));
        CHECK(contents(stick.filePath(desk.downloads().constFirst()))
              == contents(desk.folder.filePath(u"downloads/"_s + desk.downloads().constFirst())));
    }
    SECTION("not there")
    {
        desk.click(u"Choose a folder: Send it from another computer"_s);
        chooseInDialog(desk, stick.path());
        REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"Nothing was put there."_s); }, 10'000));
    }
}

TEST_CASE("when nothing opened in one mail app, the next one is offered, and then the hand", "[ui][journey]")
{ // THREATS-H7
    SendDesk desk([](Desk &at) {
        at.addApp(MailApp::KMail, "#!/bin/sh\n");
        at.apps.insert(1, {MailApp::Claws, at.apps.constFirst().program});
    });
    desk.choose(u"In an app on this computer"_s);
    desk.go();
    desk.waitFor(u"We opened KMail"_s);
    desk.choose(u"Nothing opened"_s);
    desk.go();
    CHECK(desk.heading() == u"How do you usually read your email?");
    CHECK(desk.words().contains(u"Nothing is lost, and your locked report is saved. Try "_s));
    const auto files = desk.downloads();
    desk.go(); // the other one is chosen
    REQUIRE(QTest::qWaitFor([&] { return desk.heading().startsWith(u"We opened Claws"_s); }, 10'000));
    CHECK(desk.downloads().size() == files.size()); // the same file
    desk.choose(u"Nothing opened"_s);
    desk.go();
    CHECK(desk.heading() == u"Your report is locked. Now send it");
}

TEST_CASE("a receipt says what was sent and nothing of the report", "[ui][journey]")
{
    SendDesk desk;
    desk.sendWith();
    desk.waitFor(u"Your report is on its way"_s);
    CHECK(desk.words().contains(u"Your mail service has taken it"_s));
    desk.click(u"What the server said"_s);
    CHECK(desk.words().contains(u"queued as 4F1"_s));
    const QString text = desk.folder.filePath(u"receipt.txt"_s);
    desk.click(u"As text: Save a receipt"_s);
    chooseInDialog(desk, text);
    REQUIRE(
        QTest::qWaitFor([&] { return desk.words().contains(u"The receipt is saved as \"receipt.txt\"."_s); }, 10'000));
    const QByteArray receipt = contents(text);
    CHECK(receipt.contains("queued as 4F1"));
    CHECK(receipt.contains("smtps://mail.example.net:465"));
    CHECK_FALSE(receipt.contains("CANARY"));
    CHECK_FALSE(receipt.contains("canary@"));
    desk.click(u"As PDF: Save a receipt"_s);
    chooseInDialog(desk, text + u".pdf"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"receipt.txt.pdf"_s); }, 10'000));
    CHECK(contents(text + u".pdf"_s).startsWith("%PDF"));
    desk.click(u"As text: Save a receipt"_s);
    chooseInDialog(desk, text);
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"The receipt is not saved."_s); }, 10'000));
}

TEST_CASE("GitHub is a way only where the team takes reports there, and it is said that it can read them",
          "[ui][journey]")
{
    SendDesk desk;
    CHECK_FALSE(desk.words().contains(u"GitHub"_s)); // Example has none
}
