#include "ui/journey/Draft.h"
#include "ui/kit/Field.h"
#include "ui/pages/QuestionPage.h"
#include "ui/pages/QuestionPages.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

QuestionPage *QuestionPages::what(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("What did you see?"));
    page->hint(tr("Use your own words. For example:"),
               tr("I changed the number in the web address and saw another person's bill."));
    page->askStory(u"what"_s, page->headingText(), 7);
    page->require(u"what"_s, tr("Write a few words about what you saw, or press \"I don't know\""));
    page->whyWeAsk(
        tr("This is the heart of your report. The team was not there; your words are all that they can see."));
    page->offerDontKnow();
    page->offerHelp(tr("Help me to describe it"),
                    tr("Start with where you were: which app, which page. Then what you did last. Then what came up on "
                       "the screen that looked wrong to you. Short sentences are fine, and mistakes do not matter."));
    return page;
}

QuestionPage *QuestionPages::steps(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("How can someone make it happen again?"));
    page->hint(tr("One step a line. For example:"), tr("Open the app. Choose another server. Look at the log."));
    page->askSteps(u"steps"_s, tr("Steps"));
    page->askOne(
        u"reproducibility"_s, tr("How often does it happen?"),
        {{u"always"_s, tr("Every time")}, {u"sometimes"_s, tr("Sometimes")}, {u"once"_s, tr("It happened once")}});
    page->whyWeAsk(tr("When the team can see it happen, they can repair it. If you saw it only once, that helps too."));
    page->offerDontKnow();
    return page;
}

QuestionPage *QuestionPages::expected(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("What should have happened instead?"));
    page->hint(tr("For example:"), tr("I should have seen my own bill, or an error."));
    page->askStory(u"expected"_s, page->headingText(), 5);
    page->whyWeAsk(tr("What looks wrong to you may look normal to others. This shows the team where it goes wrong."));
    page->offerDontKnow();
    return page;
}

QuestionPage *QuestionPages::impact(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Who could get hurt?"));
    page->hint(tr("Choose all that fit."));
    auto *who = page->askSome(u"impact"_s, page->headingText(),
                              {{u"only-me"_s, tr("Only me")},
                               {u"private-data"_s, tr("Other people: their private data")},
                               {u"money"_s, tr("Somebody could lose money")},
                               {u"safety"_s, tr("Somebody's safety")}});
    auto *how = page->askStory(u"impact-details"_s, tr("How could they get hurt?"), 3);
    page->showOnlyWhen(how, who, {u"only-me"_s, u"private-data"_s, u"money"_s, u"safety"_s});
    page->whyWeAsk(tr("The team repairs first what could hurt people most. A guess is fine."));
    return page;
}

QuestionPage *QuestionPages::seen(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("What did you see yourself, and what do you guess?"));
    page->hint(tr("Both help. It helps most when they are kept apart."));
    page->askStory(u"seen"_s, tr("What I saw"), 4)
        ->setHint(tr("With your own eyes. For example:"), tr("Another account number stood at the top of the log."));
    page->askStory(u"guessed"_s, tr("What I guess"), 4)
        ->setHint(tr("What may be behind it. For example:"), tr("Perhaps the app mixes up two people."));
    page->whyWeAsk(
        tr("The team starts from what was seen. A guess can lead them, as long as they know that it is one."));
    page->offerDontKnow();
    return page;
}

QuestionPage *QuestionPages::othersData(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Did you see other people's data?"));
    page->hint(tr("Names, addresses, bills, messages, logs: anything that is not yours."));
    auto *saw = page->askYesNo(u"others-data"_s, page->headingText());
    auto *which = page->askStory(u"others-data-details"_s, tr("What was it, and what became of it?"), 4);
    which->setHint(tr("Say which kind of data. You need not repeat it here. For example:"),
                   tr("Five names and addresses. I closed the page and kept nothing."));
    page->showOnlyWhen(which, saw, {u"yes"_s});
    page->whyWeAsk(tr("The team may have to tell these people. You did nothing wrong by seeing it."));
    return page;
}

void QuestionPages::askPublicAndUsed(QuestionPage &page)
{
    auto *isPublic = page.askYesNo(u"public"_s, tr("Can anyone read about it in public?"));
    auto *where = page.askStory(u"public-where"_s, tr("Where is it public?"), 2);
    where->setHint(tr("A web address, or the name of the place."));
    page.offerDontKnow(where);
    page.showOnlyWhen(where, isPublic, {u"yes"_s});
    auto *used = page.askYesNo(u"exploited"_s, tr("Is somebody using it to hurt people?"));
    auto *how = page.askStory(u"exploited-details"_s, tr("How is it used?"), 2);
    page.offerDontKnow(how);
    page.showOnlyWhen(how, used, {u"yes"_s});
}

QuestionPage *QuestionPages::knownTo(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Does anyone else know?"));
    auto *who = page->askStory(u"known-to"_s, tr("Whom did you tell, or who knows already?"), 2);
    who->setHint(tr("For example:"), tr("A friend. The support team. Nobody."));
    page->offerDontKnow(who);
    askPublicAndUsed(*page);
    page->whyWeAsk(tr("The more people know, the faster the team must be."));
    return page;
}

void QuestionPages::askPlans(QuestionPage &page, const QString &label)
{
    auto *will = page.askYesNo(u"disclosure"_s, label);
    auto *what = page.askStory(u"disclosure-plans"_s, tr("What are your plans?"), 3);
    what->setHint(tr("For example:"), tr("A page about it, once it is fixed."));
    auto *date = page.askLine(u"disclosure-date"_s, tr("On which day?"));
    date->setHint(tr("Year, month, day, like 2030-06-30. Leave it empty if there is no day yet."));
    QStringList zones{QString::fromLatin1(QTimeZone::systemTimeZoneId()), u"UTC"_s};
    zones.removeDuplicates();
    auto *zone = page.askOneOrOther(u"disclosure-time-zone"_s, tr("In which time zone?"), zones, tr("Another one"));
    zone->setHint(tr("The first is the one of this computer. It tells the team roughly where you live."));
    for (auto *field : {what, date, zone})
        page.showOnlyWhen(field, will, {u"yes"_s});
}

QuestionPage *QuestionPages::plans(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Will you write about it in public?"));
    page->hint(tr("On a web page, at a meeting, anywhere."));
    askPlans(*page, page->headingText());
    page->whyWeAsk(tr("It is your right. The team can try to have it repaired by then, so that nobody gets hurt."));
    return page;
}

QuestionPage *QuestionPages::summary(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Say it in one line"));
    page->hint(tr("A short title for your report. Only the security team sees it. For example:"),
               tr("I can see other people's bills"));
    page->askLine(u"summary"_s, page->headingText());
    page->require(u"summary"_s, tr("Write a short title, or press \"I don't know\""));
    page->whyWeAsk(tr("The team gets many reports. With a title they find yours again."));
    page->offerDontKnow();
    return page;
}
