#include "tests/ui/journey/Team.h"
#include "ui/frame/BottomBar.h"
#include "ui/frame/RailRow.h"
#include "ui/kit/Field.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/OneLine.h"

TEST_CASE("the language changes in the middle of a sentence, and nothing typed is lost", "[ui][journey][languages]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"half a sen"_s);
    desk.click(u"Settings"_s);
    desk.choose(u"Deutsch"_s);
    QCoreApplication::processEvents(); // the window's rows hear of it
    CHECK(desk.heading() == u"Einstellungen");
    CHECK(desk.window->rail()->row(Rail::help)->accessibleName() == u"Hilfe");
    CHECK(desk.window->bar()->backButton()->text() == u"Zurück");
    CHECK(QApplication::focusWidget()->accessibleName() == u"Deutsch"); // where the person was

    desk.back();
    CHECK(desk.heading() == u"Was haben Sie gesehen?");
    CHECK(desk.window->page()->findChild<ManyLines *>()->toPlainText() == u"half a sen");
    CHECK(desk.window->bar()->continueButton()->text() == u"Weiter");
    CHECK(desk.window->rail()->row(u"part-0"_s)->accessibleName() == u"Welches Produkt");

    desk.click(u"Einstellungen"_s);
    desk.choose(u"English"_s);
    desk.back();
    CHECK(desk.heading() == u"What did you see?");
    CHECK(desk.window->page()->findChild<ManyLines *>()->toPlainText() == u"half a sen");
}

TEST_CASE("what is not in the draft yet survives another language too", "[ui][journey][languages]")
{
    const Team team;
    Desk desk;
    REQUIRE(desk.place.book.add(profile(u"example"_s, team.key())));
    desk.addApp(MailApp::Thunderbird, "#!/bin/sh\n");
    desk.open();
    desk.start(u"Example"_s);
    desk.answerAll();
    desk.click(u"Check it goes to the right people"_s);
    desk.click(u"What that means"_s);
    desk.choose(u"I understand, and I want to use the old lock for this report."_s);
    desk.go();
    desk.go();
    desk.click(u"Read it and send"_s);
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
    desk.choose(u"In an app on this computer"_s);
    desk.type(u"address"_s, u"other@example.net"_s);
    desk.click(u"Settings"_s);
    desk.choose(u"Deutsch"_s);
    desk.back();
    CHECK(desk.heading() == u"Wie lesen Sie Ihre E-Mails?");
    auto *address = desk.window->page()->findChild<Field *>(u"address"_s);
    REQUIRE(address);
    CHECK(address->isVisible());
    CHECK(qobject_cast<OneLine *>(address->control())->text() == u"other@example.net");
}

TEST_CASE("what the team writes of itself is read in the person's language", "[ui][journey][languages]")
{
    Desk desk;
    desk.open();
    desk.click(u"Start a new report"_s);
    CHECK(desk.words().contains(u"please don't post it in public"));
    desk.click(u"Settings"_s);
    desk.choose(u"Deutsch"_s);
    desk.back();
    CHECK(desk.words().contains(u"bitte nicht öffentlich"));
}
