#include "tests/ui/journey/Team.h"
#include "ui/kit/Field.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/SummaryRow.h"

#include <QLabel>
#include <QPlainTextEdit>

// What the form promises on its way: one question a page, nothing blocks, nothing is lost (docs/PRODUCT.md, S3, S4,
// S7).

namespace {

/// A desk whose team's lock is good, at its task list.
struct GoodDesk : Desk {
    Team team;

    GoodDesk()
    {
        REQUIRE(place.book.add(profile(u"example"_s, certificate(team.renewed()))));
        open();
        start(u"Example"_s);
    }
};

QString partLine(const Desk &desk)
{
    for (const auto *label : desk.window->page()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->property("look") == u"part"_s)
            return label->text();
    }
    return {};
}

/// Says "I don't know" wherever the page offers it, and goes on.
void sayDontKnow(Desk &desk)
{
    INFO("on " << desk.heading().toStdString());
    for (auto *button : desk.window->page()->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isCheckable() && button->accessibleName() == u"I don't know")
            button->click();
    }
    const auto *const page = desk.window->page();
    for (auto *link : page->findChildren<LinkButton *>()) {
        if (link->words() == u"I don't know" && link->isVisible() && link->isEnabled())
            link->click();
        if (desk.window->page() != page) // that one was for the whole page
            return;
    }
    desk.go();
}

void answerDontKnow(Desk &desk)
{
    for (const QString &part : {u"Say which product"_s, u"Tell us what happened"_s, u"Say how they can reach you"_s}) {
        desk.click(part);
        while (desk.heading() != u"You said this. Is that right?") {
            const QString before = desk.heading();
            sayDontKnow(desk);
            INFO(before.toStdString());
            REQUIRE(desk.heading() != before);
        }
        CHECK_FALSE(desk.words().contains(u"Not answered"_s));
        desk.go();
    }
}

void review(Desk &desk)
{
    desk.click(u"Read it and send"_s);
    REQUIRE(desk.heading() == u"Check your report");
}

} // namespace

TEST_CASE("every question can be answered I don't know, and the report still goes", "[ui][journey]")
{
    GoodDesk desk;
    answerDontKnow(desk);
    review(desk);
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
    desk.choose(u"On a website"_s);
    desk.go();
    desk.waitFor(u"Your report is locked. Now send it"_s);
    REQUIRE(desk.downloads().size() == 1);
    const auto files = desk.team.opened(desk.folder.filePath(u"downloads/"_s + desk.downloads().constFirst()));
    const QByteArray text = QByteArray(files.at(u"report.txt"_s)).replace("\r\n", "\n");
    CHECK(text.contains("Product:\n    (I don't know)"));
    CHECK(text.contains("Summary:\n    (I don't know)"));
}

TEST_CASE("with the vendor's lists as well every question can be answered I don't know", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    answerDontKnow(desk);
    CHECK(desk.words().contains(u"You don't know which one, and that is fine"_s));
}

TEST_CASE("each error says how to mend it: with words, with I don't know, or by leaving it empty", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    const auto errors = [&] {
        QStringList said;
        for (const auto *field : desk.window->page()->findChildren<Field *>()) {
            if (!field->error().isEmpty())
                said.append(field->error());
        }
        return said;
    };
    const auto check = [&](qsizetype count) {
        CHECK(errors().size() == count);
        for (const QString &error : errors()) {
            INFO(error.toStdString());
            CHECK((error.contains(u"I don't know"_s) || error.contains(u"leave it empty"_s)
                   || error.contains(u"leave them empty"_s)));
        }
    };
    desk.click(u"Say which product"_s);
    desk.go();
    check(1);
    desk.click(u"Your reports"_s);
    desk.click(u"Open"_s);
    desk.click(u"I report such problems often: give me the short form"_s);
    desk.click(u"Tell us what happened"_s);
    desk.type(u"cvss"_s, u"CVSS:3.1/AV:N"_s);
    desk.type(u"cwe"_s, u"XSS"_s);
    desk.chooseIn(u"disclosure"_s, u"Yes"_s);
    desk.type(u"disclosure-date"_s, u"next year"_s);
    desk.chooseIn(u"disclosure-time-zone"_s, u"Another one"_s);
    desk.type(u"disclosure-time-zone"_s, u"my zone"_s);
    desk.go();
    check(6);
    CHECK(desk.heading() == u"Your report");
}

TEST_CASE("each Change in the review leads to its page and back, by Continue and by Back", "[ui][journey]")
{
    GoodDesk desk;
    desk.answerAll();
    review(desk);
    const qsizetype rows = desk.window->page()->findChildren<SummaryRow *>().size();
    CHECK(rows > 15);
    for (qsizetype i = 0; i < rows; ++i) {
        for (const bool onward : {true, false}) {
            auto *row = desk.window->page()->findChildren<SummaryRow *>().at(i);
            INFO(i << " " << row->findChild<QLabel *>()->text().toStdString());
            row->findChild<LinkButton *>()->click();
            REQUIRE(desk.heading() != u"Check your report");
            if (onward)
                desk.go();
            else
                desk.back();
            REQUIRE(desk.heading() == u"Check your report");
        }
    }
    CHECK(desk.words().contains(u"CANARYHURT"_s));
}

TEST_CASE("Change in a recap comes back to the recap", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"Say how they can reach you"_s);
    desk.choose(u"Don't tell them who I am"_s);
    desk.go();
    desk.choose(u"No, thank you"_s);
    desk.go();
    desk.click(u"Change: Reach you"_s);
    CHECK(desk.heading() == u"How can they reach you?");
    desk.go();
    CHECK(desk.heading() == u"You said this. Is that right?");
}

TEST_CASE("going back through the form loses no word", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"one"_s);
    desk.go();
    desk.type(u"steps"_s, u"two"_s);
    desk.choose(u"Sometimes"_s);
    desk.go();
    desk.type(u"expected"_s, u"three"_s);
    for (int i = 0; i < 3; ++i)
        desk.back();
    CHECK(desk.heading() == u"Your report to IVPN");
    desk.click(u"Tell us what happened"_s);
    CHECK(desk.window->page()->findChild<QPlainTextEdit *>()->toPlainText() == u"one");
    desk.go();
    CHECK(desk.journey->draft()->texts(u"steps"_s) == QStringList{u"two"_s});
    CHECK(desk.journey->draft()->text(u"reproducibility"_s) == u"sometimes");
    desk.go();
    CHECK(desk.window->page()->findChild<QPlainTextEdit *>()->toPlainText() == u"three");
}

TEST_CASE("I don't know takes away no word that is there", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"half a sentence"_s);
    desk.click(u"I don't know"_s);
    CHECK(desk.heading() == u"How can someone make it happen again?");
    CHECK(desk.journey->draft()->text(u"what"_s) == u"half a sentence");
}

TEST_CASE("a follow-up shows only when it applies, and its words come back when the person changes their mind",
          "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"Say how they can reach you"_s);
    const auto shows = [&](const QString &id) { return desk.window->page()->findChild<Field *>(id)->isVisible(); };
    CHECK_FALSE(shows(u"contact-name"_s));
    desk.choose(u"They may know who I am"_s);
    CHECK(shows(u"contact-name"_s));
    desk.type(u"contact-name"_s, u"CANARYNAME"_s);
    desk.choose(u"Don't tell them who I am"_s);
    CHECK_FALSE(shows(u"contact-name"_s));
    CHECK(shows(u"contact-how"_s)); // there are ways without a name
    desk.go();
    CHECK(desk.journey->draft()->answers().find(u"contact-name") == nullptr); // it is out of the report
    desk.back();
    desk.choose(u"They may know who I am"_s);
    desk.go();
    CHECK(desk.journey->draft()->text(u"contact-name"_s) == u"CANARYNAME");
}

TEST_CASE("the number of the question and how many there are is right in both forms", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"Tell us what happened"_s);
    CHECK(partLine(desk) == u"What happened · question 1 of 9");
    desk.click(u"I don't know"_s);
    CHECK(partLine(desk) == u"What happened · question 2 of 9");
    desk.type(u"steps"_s, u"a step"_s);
    desk.go();
    desk.click(u"Your reports"_s);
    desk.click(u"Open"_s);
    desk.click(u"I report such problems often: give me the short form"_s);
    desk.click(u"Tell us what happened"_s); // the steps belong to no page of the short form, so theirs stays
    CHECK(partLine(desk) == u"What happened · question 1 of 2");
    desk.type(u"summary"_s, u"a title"_s);
    desk.go();
    CHECK(partLine(desk) == u"What happened · question 2 of 2");
    desk.click(u"Remove step 1"_s);
    desk.go(); // and goes with the last word on it
    CHECK(desk.heading() == u"You said this. Is that right?");
}

TEST_CASE("the form can be changed at any time, and no word of either is lost or left out of sight", "[ui][journey]")
{
    GoodDesk desk;
    desk.answerAll();
    const Answers before = desk.journey->draft()->answers();
    desk.click(u"I report such problems often: give me the short form"_s);
    review(desk);
    for (const char *word : {"CANARYPRODUCT", "CANARYWHAT", "1. CANARYSTEP", "CANARYEXPECTED", "CANARYHURT",
                             "CANARYSEEN", "CANARYGUESS", "CANARYDATA", "CANARYKNOWN", "CANARYWHERE", "CANARYPLANS"})
        CHECK(desk.words().contains(QLatin1StringView(word)));
    desk.back();
    desk.click(u"Tell us what happened"_s);
    desk.click(u"Change: CVSS 4.0"_s);
    const QString vector = u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N"_s;
    desk.type(u"cvss"_s, vector);
    desk.click(u"Ask me one question at a time"_s);
    CHECK(desk.heading() == u"What did you see?");
    CHECK(desk.journey->draft()->text(u"cvss"_s) == vector);
    desk.click(u"What happened"_s);
    CHECK(desk.words().contains(vector)); // on a page of its own
    Answers after = desk.journey->draft()->answers();
    after.clear(u"cvss");
    CHECK(after == before);
}

TEST_CASE("an expert who says so on the second page gets two pages and can send", "[ui][journey]")
{
    Team team;
    Desk desk;
    REQUIRE(desk.place.book.add(profile(u"example"_s, certificate(team.renewed()))));
    desk.open();
    for (auto *button : desk.window->page()->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().endsWith(u"Example"_s)) {
            button->click();
            break;
        }
    }
    desk.click(u"I report such problems often: give me the short form"_s);
    desk.click(u"Say which product"_s);
    desk.type(u"product"_s, u"Tool"_s);
    desk.type(u"version"_s, u"1.2"_s);
    desk.go();
    desk.go();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"summary"_s, u"A title"_s);
    desk.type(u"what"_s, u"Words"_s);
    desk.type(u"cwe"_s, u"79"_s);
    desk.choose(u"High"_s);
    desk.go();
    CHECK(desk.words().contains(u"CWE-79"_s));
    desk.go();
    review(desk);
}

TEST_CASE("a half typed day keeps its part from being done, and is kept", "[ui][journey]")
{
    GoodDesk desk;
    desk.answerAll();
    desk.click(u"Tell us what happened"_s);
    desk.click(u"Change: Will you publish"_s);
    desk.type(u"disclosure-date"_s, u"2030-0"_s);
    desk.click(u"Your reports"_s);
    desk.click(u"Open"_s);
    CHECK_FALSE(desk.has(u"Read it and send"_s));
    CHECK(desk.words().contains(u"Finish \"Tell us what happened\" first"_s));
    CHECK(desk.journey->draft()->text(u"disclosure-date"_s) == u"2030-0");
}

TEST_CASE("the task list counts and gives its reasons", "[ui][journey]")
{
    GoodDesk desk;
    CHECK(desk.words().contains(u"You have done 1 of 6 parts."_s)); // the right people
    CHECK(desk.words().contains(u"Finish \"Say which product\" first"_s));
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"words"_s);
    desk.go();
    desk.back();
    desk.back();
    CHECK(desk.words().contains(u"1 of 9 questions answered"_s));
    CHECK(desk.words().contains(u"In progress"_s));
    desk.answerAll();
    CHECK(desk.words().contains(u"You have done 4 of 6 parts."_s));
    CHECK(desk.words().contains(u"CANARYSUMMARY"_s));
}

TEST_CASE("the note in the review suggests two things at most, and leads there and back", "[ui][journey]")
{
    GoodDesk desk;
    answerDontKnow(desk);
    review(desk);
    CHECK(desk.words().contains(u"Write a few more words about what you saw"_s));
    CHECK_FALSE(desk.words().contains(u"Good: your report"_s));
    CHECK_FALSE(desk.words().contains(u"Add a picture or a log"_s)); // a third
    desk.click(u"Say which version it is"_s);
    CHECK(desk.heading() == u"Which version is it?");
    desk.type(u"version"_s, u"1.0"_s);
    desk.go();
    CHECK(desk.heading() == u"Check your report");
    CHECK(desk.words().contains(u"Good: your report tells them which version it is."_s));
    desk.choose(u"I have read it and I'm happy to send it."_s);
    desk.go();
    CHECK(desk.heading() == u"How do you usually read your email?"); // it blocks nothing
}

TEST_CASE("the files page says where the product keeps its log on the person's system", "[ui][journey]")
{
    Desk desk;
    desk.open();
    desk.start();
    desk.click(u"Say which product"_s);
    desk.choose(u"IVPN app for computers"_s);
    desk.go();
    desk.choose(u"Linux"_s);
    desk.go();
    desk.click(u"Pictures and files"_s);
    CHECK(desk.words().contains(u"/opt/ivpn/log/IVPN_Agent.log"_s));
}
