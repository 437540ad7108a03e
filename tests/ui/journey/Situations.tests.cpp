#include "tests/ui/journey/Team.h"
#include "ui/frame/BottomBar.h"
#include "ui/frame/Rail.h"

#include <QClipboard>
#include <QDirIterator>
#include <QMimeData>
#include <QPlainTextEdit>

// The ten people of docs/journeys.md, by their numbers.

namespace {

/// A team with a good lock and two products, and a desk at its task list.
struct Situation : Desk {
    Team team;

    Situation()
    {
        auto vendor = VendorProfile::parse(profile(u"example"_s, certificate(team.renewed())));
        REQUIRE(vendor);
        vendor->products.resize(2);
        vendor->products[0].name = u"Example app"_s;
        vendor->products[0].systems = QStringList{u"Windows"_s, u"Linux"_s};
        vendor->products[1].name = u"Website"_s;
        vendor->products[1].systems = QStringList{u"Website"_s};
        vendor->products[1].versionHint = u"A website has no version you need to know: when you saw it is enough"_s;
        REQUIRE(place.book.add(vendor->toJson()));
        open();
        start(u"Example"_s);
    }

    /// Continue, until this page comes.
    void goUntil(const QString &wanted)
    {
        for (int page = 0; page < 20 && heading() != wanted; ++page)
            go();
        REQUIRE(heading() == wanted);
    }
    void endPart()
    {
        goUntil(u"You said this. Is that right?"_s);
        go();
    }
    void sayProduct()
    {
        click(u"Say which product"_s);
        choose(u"Example app"_s);
        endPart();
    }
    void sayWhat(const QString &what = u"I saw a log that is not mine"_s)
    {
        click(u"Tell us what happened"_s);
        type(u"what"_s, what);
        goUntil(u"Say it in one line"_s);
        type(u"summary"_s, u"A stranger's log"_s);
        endPart();
    }
    void review()
    {
        click(u"Read it and send"_s);
        REQUIRE(heading() == u"Check your report");
    }
    /// From the review to the end; what the team reads then.
    QByteArray sent()
    {
        choose(u"I have read it and I'm happy to send it."_s);
        go();
        choose(u"On a website"_s);
        click(u"Lock and send"_s);
        waitFor(u"Your report is locked. Now send it"_s);
        const auto files =
            team.opened(folder.filePath(u"downloads/"_s + downloads().constLast())); // behind a locked-file-
        go();
        waitFor(u"Your report is on its way"_s);
        attached.clear();
        for (const auto &[name, bytes] : files)
            attached.append(name);
        return files.at(u"report.txt"_s);
    }
    QStringList attached; ///< what came out at the team's side
};

} // namespace

TEST_CASE("1: a customer who saw someone's log says what she saw, what she guesses, and what became of the data",
          "[ui][journey][situations]")
{
    Situation she;
    she.sayProduct();
    she.click(u"Tell us what happened"_s);
    she.type(u"what"_s, u"The app showed a log with another number on it"_s);
    she.goUntil(u"What did you see yourself, and what do you guess?"_s);
    she.type(u"seen"_s, u"A list of times"_s);
    she.type(u"guessed"_s, u"Somebody may see mine"_s);
    she.go();
    she.choose(u"Yes"_s);
    she.type(u"others-data-details"_s, u"I closed it and kept no copy"_s);
    she.goUntil(u"Say it in one line"_s);
    she.type(u"summary"_s, u"Someone else's log"_s);
    she.endPart();
    she.click(u"Add pictures and files"_s);
    she.addFile(u"app.log"_s, "a line\n");
    she.go();
    she.review();
    const QByteArray report = she.sent();
    CHECK(report.indexOf("A list of times") < report.indexOf("Somebody may see mine"));
    CHECK(report.contains("Guessed by the writer"));
    CHECK(report.contains("I closed it and kept no copy"));
    CHECK(she.attached.contains(u"app.log"));
}

TEST_CASE("2: a support agent passes on what a customer told him, and the team knows whom to ask",
          "[ui][journey][situations]")
{
    Situation he;
    he.sayProduct();
    he.click(u"Tell us what happened"_s);
    he.type(u"what"_s, u"A customer told me that the firewall is off after an update"_s);
    he.goUntil(u"What did you see yourself, and what do you guess?"_s);
    he.type(u"guessed"_s, u"I did not see it myself"_s);
    he.goUntil(u"Say it in one line"_s);
    he.type(u"summary"_s, u"Firewall off after an update"_s);
    he.goUntil(u"You said this. Is that right?"_s);
    CHECK(he.words().contains(u"I did not see it myself"_s));
    he.go();
    he.click(u"Say how they can reach you"_s);
    he.choose(u"They may know who I am"_s);
    he.type(u"contact-name"_s, u"Sam of the help desk"_s);
    he.type(u"contact-how"_s, u"Ask me, I will ask the customer"_s);
    he.endPart();
    he.review();
    const QByteArray report = he.sent();
    CHECK(report.contains("Sam of the help desk"));
    CHECK(report.contains("Ask me, I will ask the customer"));
    CHECK(report.contains("I did not see it myself"));
}

TEST_CASE("3: a researcher in a hurry pastes one text and a vector, and is told how to mend a wrong one",
          "[ui][journey][situations]")
{
    Situation she;
    she.back();
    she.click(u"I report such problems often: give me the short form"_s);
    she.click(u"Tell us what happened"_s);
    she.type(u"summary"_s, u"Token in the log"_s);
    she.type(u"what"_s, u"The session token is logged on reconnect."_s);
    she.type(u"cvss"_s, u"CVSS:4.0/AV:N"_s);
    she.go();
    CHECK(she.words().contains(u"There is a problem"_s));
    she.type(u"cvss"_s, u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N"_s);
    she.type(u"cwe"_s, u"CWE-532"_s);
    she.endPart();
    she.click(u"Say which product"_s);
    she.choose(u"Example app"_s);
    she.endPart();
    she.review();
    const QByteArray report = she.sent();
    CHECK(report.contains("CVSS:4.0/AV:N/AC:L"));
    CHECK(report.contains("CWE-532"));
}

TEST_CASE("4: a blind person hears where he is on each page, and what went wrong", "[ui][journey][situations]")
{ // a whole report by keys: KeyboardOnly.tests.cpp; by ear: tests/journey/screen-reader
    Situation he;
    he.click(u"Tell us what happened"_s);
    CHECK(QApplication::focusWidget()->accessibleName() + he.heading() != QString());
    CHECK(he.window->page()->announcement().contains(u"What did you see?"));
    CHECK(he.window->page()->announcement().contains(u"question 1 of"));
    he.go();
    CHECK(he.words().contains(u"There is a problem"_s));
    CHECK(he.window->page()->isAncestorOf(QApplication::focusWidget())); // on the summary of what is wrong
}

TEST_CASE("5: on a shared computer everything is hidden by one grip, comes back whole, and lies on no disk",
          "[ui][journey][situations]")
{
    Situation she;
    she.click(u"Tell us what happened"_s);
    she.type(u"what"_s, u"CANARYHIDE nobody here may read"_s);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(she.heading() == u"Hidden");
    CHECK_FALSE(she.words().contains(u"CANARYHIDE"_s));
    CHECK(she.words().contains(u"This only hides."_s));
    CHECK(she.window->windowTitle() == u"Vouchsafe");
    she.click(u"Show it again"_s);
    CHECK(she.window->page()->findChild<QPlainTextEdit *>()->toPlainText().contains(u"CANARYHIDE"_s));
    for (QDirIterator each(she.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         each.hasNext();)
        CHECK_FALSE(contents(each.next()).contains("CANARYHIDE"));
}

TEST_CASE("6: someone who has no idea of the version says so, and the report goes", "[ui][journey][situations]")
{
    Situation he;
    he.click(u"Say which product"_s);
    he.choose(u"Example app"_s);
    he.go();
    he.choose(u"I don't know"_s);
    he.go();
    CHECK(he.heading() == u"Which version is it?");
    he.click(u"I don't know"_s);
    he.endPart();
    he.sayWhat();
    he.review();
    const QByteArray report = he.sent();
    CHECK(report.contains("Version"));
    CHECK(report.contains("I don't know"));
}

TEST_CASE("7: a report about the website asks for no version that nobody has", "[ui][journey][situations]")
{
    Situation she;
    she.click(u"Say which product"_s);
    she.choose(u"Website"_s);
    she.go();
    she.choose(u"Website"_s);
    she.go();
    CHECK(she.words().contains(u"A website has no version you need to know"_s));
    she.endPart();
    she.sayWhat();
    she.review();
    CHECK(she.sent().contains("Website"));
}

TEST_CASE("8: who fears to be named is not, even where the name was typed before", "[ui][journey][situations]")
{
    Situation he;
    he.sayProduct();
    he.sayWhat();
    he.click(u"Say how they can reach you"_s);
    he.choose(u"They may know who I am"_s);
    he.type(u"contact-name"_s, u"CANARYNAME"_s);
    he.type(u"contact-address"_s, u"canary@example.net"_s);
    he.choose(u"Don't tell them who I am"_s);
    he.endPart();
    he.review();
    CHECK(he.words().contains(u"To stay unknown, use one without your name."_s));
    CHECK_FALSE(he.words().contains(u"CANARYNAME"_s));
    const QByteArray report = he.sent();
    CHECK_FALSE(report.contains("CANARYNAME"));
    CHECK_FALSE(report.contains("canary@example.net"));
    CHECK(report.contains("stay unknown"));
}

TEST_CASE("9: a video of 200 MB is told to be too big for email at once, and goes on its own beside the rest",
          "[ui][journey][situations]")
{
    Situation she;
    she.sayProduct();
    she.sayWhat(u"I have a video of it, 200 MB"_s);
    she.click(u"Add pictures and files"_s);
    she.addFile(u"small.png"_s, "not really");
    const QString video = she.folder.filePath(u"video.mp4"_s);
    QFile file(video);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.resize(200'000'000)));
    file.close();
    auto *copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(video)});
    QGuiApplication::clipboard()->setMimeData(copied);
    QTest::keyClick(she.window->page(), Qt::Key_V, Qt::ControlModifier);
    const QString told = u"Too big for email. We lock it on its own and you hand it over another way."_s;
    REQUIRE(QTest::qWaitFor([&] { return she.words().contains(told); }, 20'000));
    she.click(u"Remove: video.mp4"_s);
    CHECK_FALSE(she.words().contains(told));
    she.click(u"Undo"_s);
    INFO(she.words().toStdString());
    CHECK(QTest::qWaitFor([&] { return she.words().contains(told); }));
    she.go();
    she.review();
    const QByteArray report = she.sent();
    CHECK(report.contains("I have a video of it"));
    CHECK(she.attached.contains(u"small.png"));
    CHECK_FALSE(she.attached.contains(u"video.mp4"));
    CHECK(she.words().contains(u"One file goes another way"_s));
    const QStringList locked = she.downloads().filter(u"locked-file-"_s);
    REQUIRE(locked.size() == 1);
    const QByteArray bytes = contents(she.folder.filePath(u"downloads/"_s + locked.constFirst()));
    CHECK(report.contains(Digest::sha256(bytes).hex().toLatin1()));
    CHECK(report.contains("video.mp4"));
}

TEST_CASE("10: the wrong product is changed on the last page, and nothing else is lost", "[ui][journey][situations]")
{
    Situation she;
    she.sayProduct();
    she.sayWhat(u"CANARYKEPT"_s);
    she.review();
    she.click(u"Change: Product"_s);
    CHECK(she.heading() == u"Which product is it about?");
    she.choose(u"Website"_s);
    she.go();
    CHECK(she.heading() == u"Check your report");
    CHECK(she.words().contains(u"CANARYKEPT"_s));
    const QByteArray report = she.sent();
    CHECK(report.contains("Website"));
    CHECK_FALSE(report.contains("Example app"));
}
