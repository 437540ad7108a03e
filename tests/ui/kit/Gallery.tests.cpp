#include "tests/ui/Screenshot.h"
#include "ui/frame/CloseQuestion.h"
#include "ui/frame/MainWindow.h"
#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Choices.h"
#include "ui/kit/FactList.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Icon.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/Notice.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/Page.h"
#include "ui/kit/StepList.h"
#include "ui/kit/SummaryRow.h"
#include "ui/kit/TaskRow.h"

#include <QComboBox>
#include <catch2/catch_test_macros.hpp>

namespace {

std::unique_ptr<MainWindow> framed(Page *page, const QString &current)
{
    auto window = std::make_unique<MainWindow>();
    window->setRailRows(QStringLiteral("Report to IVPN"),
                        {{QStringLiteral("product"), QStringLiteral("Which product"), QStringLiteral("Done")},
                         {QStringLiteral("what"), QStringLiteral("What happened"), QStringLiteral("In progress")},
                         {QStringLiteral("files"), QStringLiteral("Pictures and files"), QStringLiteral("2 files")},
                         {QStringLiteral("reach"), QStringLiteral("How to reach you"), {}},
                         {QStringLiteral("people"), QStringLiteral("The right people"), QStringLiteral("Done")},
                         {QStringLiteral("send"), QStringLiteral("Read and send"), {}}});
    window->setRailCurrent(current);
    window->setStatus(QStringLiteral("Saved privately on this computer"));
    window->showPage(page);
    return window;
}

std::unique_ptr<QWidget> reports()
{
    auto *page = new Page(QStringLiteral("Your reports"));
    page->add(
        new Hint(QStringLiteral("Found something that looks unsafe? Tell the people who can fix it. It takes about "
                                "10 minutes. You don't have to be an expert.")));
    page->add(new Button(QStringLiteral("Start a new report"), Button::Weight::Primary));
    auto *unfinished = page->addSection(QStringLiteral("Unfinished"), new Card);
    auto *draft = new ActionRow(QStringLiteral("Other people's connection log"),
                                QStringLiteral("For IVPN · last changed today, 14:02 · 2 of 6 parts done"));
    draft->addButton(QStringLiteral("Open"));
    unfinished->addRow(draft);
    auto *sent = page->addSection(QStringLiteral("Sent"), new Card);
    auto *first = new ActionRow(QStringLiteral("App starts without the firewall"),
                                QStringLiteral("IVPN-7F3K · sent 3 May · no answer yet, that's normal"));
    first->addBadge(new Badge(QStringLiteral("Sent"), Badge::Kind::Done));
    sent->addRow(first);
    auto *second =
        new ActionRow(QStringLiteral("Account number in an error message"),
                      QStringLiteral("IVPN-2QX9 · 12 April · the line dropped before their server said yes"));
    second->addBadge(new Badge(QStringLiteral("Not sure it arrived"), Badge::Kind::Warning));
    sent->addRow(second);
    page->setBack({});
    page->setContinue(QStringLiteral("Hide"), Button::Weight::Secondary);
    auto window = framed(page, Rail::reports);
    window->setStatus(QStringLiteral("Nothing leaves this computer until you press Send."));
    return window;
}

std::unique_ptr<QWidget> parts()
{
    auto *page = new Page(QStringLiteral("Your report to IVPN"));
    page->add(new Hint(QStringLiteral("You have done 2 of 6 parts. Do them in any order; stop whenever you like.")));
    auto *card = page->add(new Card);
    const auto row = [card](const char *title, const char *line, const char *state, Badge::Kind kind) {
        card->addRow(new TaskRow(QString::fromUtf8(title), QString::fromUtf8(line), QString::fromUtf8(state), kind));
    };
    row("Say which product", "IVPN app for Windows, 3.14.34", "Done", Badge::Kind::Done);
    row("Tell us what happened", "3 of 5 questions answered", "In progress", Badge::Kind::Soft);
    row("Add pictures and files", "A picture helps a lot, but you don't need one", "Optional", Badge::Kind::Soft);
    row("Say how they can reach you", "", "Not started", Badge::Kind::Soft);
    row("Check it goes to the right people", "Done for you: only the IVPN security team can open it", "Done",
        Badge::Kind::Done);
    row("Read it and send", "Finish \"Tell us what happened\" first", "Cannot start yet", Badge::Kind::Soft);
    return framed(page, {});
}

Page *questionPage()
{
    auto *page = new Page(QStringLiteral("What did you see?"));
    page->setPart(QStringLiteral("What happened · question 1 of 5"));
    auto *box = new ManyLines(7);
    box->setPlainText(
        QStringLiteral("After I switched servers the app showed a connection log that is not mine. It had "
                       "another account number at the top and a list of times"));
    auto *field = page->add(new Field(QStringLiteral("saw"), page->headingText(), box));
    field->setLabelShown(false);
    field->setHint(QStringLiteral("Use your own words. For example:"),
                   QStringLiteral("I changed the number in the web address and saw another person's bill."));
    auto *links = new SideBySide(300);
    auto *why = new Folded(QStringLiteral("Why we ask"));
    why->addWords(QStringLiteral("It is the part the team reads first."));
    links->row()->addWidget(why);
    links->row()->addWidget(new LinkButton(QStringLiteral("I don't know how to describe it")));
    links->row()->addStretch(1);
    page->add(links);
    page->add(new Notice(Notice::Kind::Info,
                         QStringLiteral("Good so far: you said what you saw. It also helps to say where in the app it "
                                        "was and what you did just before.")));
    return page;
}

std::unique_ptr<QWidget> question()
{
    return framed(questionPage(), QStringLiteral("what"));
}

std::unique_ptr<QWidget> faulty()
{
    auto *page = questionPage();
    page->findChild<ManyLines *>()->clear();
    auto window = framed(page, QStringLiteral("what"));
    return window;
}

std::unique_ptr<QWidget> expired()
{
    auto *page = new Page(QStringLiteral("This app's copy of IVPN's lock ran out on 20 April 2023"));
    page->add(new Body(QStringLiteral("You did nothing wrong; IVPN may have a newer one. Your report is safe on this "
                                      "computer. It is still IVPN's lock: it matches the one built into this app.")));
    auto *cards = new QVBoxLayout;
    cards->setSpacing(8);
    const auto way = [cards](const char *title, const char *words, const char *button, Button::Weight weight) {
        auto *card = new Card;
        auto *row = new ActionRow(QString::fromUtf8(title), QString::fromUtf8(words));
        row->addButton(QString::fromUtf8(button), weight);
        card->addRow(row);
        cards->addWidget(card);
    };
    way("Look for a newer lock",
        "We ask the places where IVPN publishes it (see the list). They learn that someone asked, not what you wrote. "
        "We accept it only if it is the same lock with a new date.",
        "Look now", Button::Weight::Primary);
    way("I have a newer lock", "Open or paste the file or the web page you got it from.", "Open",
        Button::Weight::Secondary);
    way("Use the old lock anyway", "Only IVPN could open the report, but they may have put this lock away.",
        "What that means", Button::Weight::Secondary);
    way("Keep it and remind me", "Nothing is sent. We remind you when you open the app.", "Keep",
        Button::Weight::Secondary);
    page->content()->addLayout(cards);
    page->setContinue(QStringLiteral("Continue"), Button::Weight::Secondary);
    return framed(page, QStringLiteral("people"));
}

std::unique_ptr<QWidget> people()
{
    auto *page = new Page(QStringLiteral("Only the IVPN security team can open this report"));
    auto *top = new SideBySide(200);
    top->row()->addWidget(new Icon(QStringLiteral("shield"), 2.6), 0, Qt::AlignTop);
    top->row()->addWidget(new Body(QStringLiteral("We compared IVPN's lock with the one built into this app. They are "
                                                  "the same. It works until 2 September 2030.")),
                          1);
    page->add(top);
    auto *more = page->add(new Folded(QStringLiteral("Technical details"), Folded::Shape::Card));
    auto *facts = new FactList;
    facts->add(QStringLiteral("Sent to"), QStringLiteral("security@ivpn.net"));
    facts->addCopied(QStringLiteral("Fingerprint"),
                     QStringLiteral("D290 E794 391D 016C 74B5\nBBAF 6421 5403 8875 6E04"), QStringLiteral("D290"),
                     FactList::Letters::Fixed);
    facts->add(QStringLiteral("Kind"), QStringLiteral("OpenPGP, RSA 4096, encryption part valid until 2 Sep 2030"));
    facts->add(QStringLiteral("Trusted because"), QStringLiteral("the fingerprint is built into this program"));
    more->add(facts);
    more->setOpen(true);
    page->add(new Notice(Notice::Kind::Warning,
                         QStringLiteral("IVPN may have put this lock away. Tick only if you "
                                        "want to go on."),
                         QStringLiteral("This lock is old")));
    page->add(new Notice(Notice::Kind::Error, QStringLiteral("Stop. This is not IVPN's lock.")));
    return framed(page, QStringLiteral("people"));
}

std::unique_ptr<QWidget> review()
{
    auto *page = new Page(QStringLiteral("Check your report"));
    auto *card = page->add(new Card);
    const auto row = [card](const char *label, const char *value) {
        card->addRow(new SummaryRow(QString::fromUtf8(label), QString::fromUtf8(value)));
    };
    row("Product", "IVPN app for Windows, 3.14.34");
    row("What you saw", "After I switched servers the app showed a connection log that is not mine...");
    row("Make it happen", "3 steps, it happens sometimes");
    row("Files", "connection-log.png, IVPN_Agent.log (5 things hidden)");
    row("Reach you", "Don't tell them who I am");
    auto *who = page->add(new Card);
    who->content()->addWidget(new Heading(QStringLiteral("Who can see what"), 2));
    who->content()->addWidget(new Body(
        QStringLiteral("IVPN security team: everything on this page, and the address you send from.\nYour email "
                       "service: your address, the time and the size.\nThis app's makers: nothing.")));
    auto *happy = new Choices(Choices::Pick::Several);
    happy->add(QStringLiteral("happy"), QStringLiteral("I have read it and I'm happy to send it."));
    page->add(happy);
    return framed(page, QStringLiteral("send"));
}

std::unique_ptr<QWidget> how()
{
    auto *page = new Page(QStringLiteral("How do you usually read your email?"));
    page->add(new Hint(QStringLiteral("Whichever way it travels, we lock it first. IVPN will see the address you send "
                                      "from.")));
    auto *ways = new Choices(Choices::Pick::One, Choices::Shape::Cards);
    ways->add(QStringLiteral("web"), QStringLiteral("On a website"),
              QStringLiteral("Gmail, Outlook.com, Proton and others. We save one locked file and show you what to do "
                             "with it."));
    ways->add(QStringLiteral("app"), QStringLiteral("In an app on this computer"),
              QStringLiteral("We found Thunderbird. We open a new message there with the file in it."));
    ways->add(QStringLiteral("smtp"), QStringLiteral("Let this app send it"),
              QStringLiteral("You give your email address and password. Works with most services."));
    ways->add(QStringLiteral("unsure"), QStringLiteral("I'm not sure"), QStringLiteral("We help you find out."));
    ways->choose({QStringLiteral("web")});
    page->add(ways);
    page->setContinue(QStringLiteral("Lock and send"));
    return framed(page, QStringLiteral("send"));
}

std::unique_ptr<QWidget> sending()
{
    auto *page = new Page(QStringLiteral("Sending your report"));
    auto *card = page->add(new Card);
    auto *steps =
        new StepList({QStringLiteral("Put together"), QStringLiteral("Locked for the IVPN security team"),
                      QStringLiteral("Lock checked again"), QStringLiteral("Connected to mail.example.org, privately"),
                      QStringLiteral("Sending 3.4 of 9.0 MB"), QStringLiteral("Waiting for \"got it\"")});
    steps->setCurrent(4);
    steps->setProgress(34, 90);
    card->content()->addWidget(steps);
    page->add(new Hint(QStringLiteral("If you cancel now, nothing arrives.")));
    page->setBack({});
    page->setContinue(QStringLiteral("Cancel"), Button::Weight::Secondary);
    auto window = framed(page, QStringLiteral("send"));
    window->setStatus({});
    return window;
}

std::unique_ptr<QWidget> fields()
{
    auto *page = new Page(QStringLiteral("Which product is it about?"));
    page->setPart(QStringLiteral("Which product · question 1 of 1"));
    auto *version = new QComboBox;
    version->addItems({QStringLiteral("I don't know"), QStringLiteral("3.14.34")});
    page->add(new Field(QStringLiteral("version"), QStringLiteral("Which version?"), version));
    auto *name = page->add(new Field(QStringLiteral("name"), QStringLiteral("Your name for thanks"), new OneLine));
    name->setHint(QStringLiteral("Leave it empty if you would rather not say."));
    auto *often = new Choices(Choices::Pick::One);
    often->add(QStringLiteral("once"), QStringLiteral("It happened once"));
    often->add(QStringLiteral("often"), QStringLiteral("Sometimes"));
    page->add(new Field(QStringLiteral("often"), QStringLiteral("How often?"), often));
    auto *who = new Choices(Choices::Pick::Several);
    who->add(QStringLiteral("me"), QStringLiteral("Only me"));
    who->add(QStringLiteral("others"), QStringLiteral("Other people's private data"),
             QStringLiteral("Names, addresses, what they do online"));
    who->choose({QStringLiteral("others")});
    page->add(new Field(QStringLiteral("who"), QStringLiteral("Who could get hurt?"), who));
    return framed(page, QStringLiteral("product"));
}

Page &pageOf(QWidget &window)
{
    return *static_cast<MainWindow &>(window).page();
}

} // namespace

TEST_CASE("pictures of everything in the kit", "[.screenshots][ui]")
{
    for (const auto &shot : everyLook()) {
        shoot(QStringLiteral("kit-reports"), shot, reports);
        shoot(QStringLiteral("kit-parts"), shot, parts);
        shoot(QStringLiteral("kit-question"), shot, question,
              [](QWidget &window) { pageOf(window).goTo(QStringLiteral("saw")); });
        shoot(QStringLiteral("kit-error"), shot, faulty, [](QWidget &window) {
            pageOf(window).showFaults(
                {{QStringLiteral("saw"), QStringLiteral("Write a few words about what you saw")}});
        });
        shoot(QStringLiteral("kit-expired"), shot, expired);
        shoot(QStringLiteral("kit-people"), shot, people);
        shoot(QStringLiteral("kit-review"), shot, review);
        shoot(QStringLiteral("kit-how"), shot, how);
        shoot(QStringLiteral("kit-sending"), shot, sending);
        shoot(QStringLiteral("kit-fields"), shot, fields, [](QWidget &window) {
            pageOf(window).showFaults(
                {{QStringLiteral("name"), QStringLiteral("Write a shorter name")},
                 {QStringLiteral("often"), QStringLiteral("Say how often it happened, or choose \"I don't know\"")}});
        });
        auto small = shot;
        small.size = {460, 180};
        shoot(
            QStringLiteral("kit-close"), small,
            [] { return std::make_unique<CloseQuestion>(CloseQuestion::Lost::Everything, nullptr); },
            [](QWidget &dialog) { dialog.setAttribute(Qt::WA_DeleteOnClose, false); });
    }
}
