#include "ui/pages/QuestionPages.h"

#include "ui/journey/Draft.h"
#include "ui/kit/Field.h"
#include "ui/pages/QuestionPage.h"
#include "ui/words/PartText.h"
#include "ui/words/VendorText.h"

using namespace Qt::StringLiterals;

namespace {

/// The words of the questions, for translators.
class Ask {
    Q_DECLARE_TR_FUNCTIONS(QuestionPages)

public:
    static QuestionPage *product(Draft &draft);
    static QuestionPage *system(Draft &draft);
    static QuestionPage *version(Draft &draft);
    static QuestionPage *what(Draft &draft);
    static QuestionPage *steps(Draft &draft);
    static QuestionPage *expected(Draft &draft);
    static QuestionPage *impact(Draft &draft);
    static QuestionPage *summary(Draft &draft);
    static QuestionPage *contact(Draft &draft);
    static QuestionPage *thanks(Draft &draft);
};

const VendorProfile::Product *productOf(const Draft &draft)
{
    for (const auto &product : draft.vendor().products) {
        if (product.name == draft.text(u"product"))
            return &product;
    }
    return nullptr;
}

QuestionPage *Ask::product(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Which product is it about?"));
    QStringList names;
    for (const auto &product : draft.vendor().products)
        names.append(product.name);
    if (names.isEmpty())
        page->askLine(u"product"_s, page->headingText());
    else
        page->askOneOrOther(u"product"_s, page->headingText(), names, tr("Something else"), false);
    page->require(u"product"_s, tr("Choose a product, or write what it is"));
    page->whyWeAsk(
        tr("Each product is looked after by other people. With this, the right ones read your report first."));
    return page;
}

QuestionPage *Ask::system(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("What does it run on?"));
    const auto *product = productOf(draft);
    if (product && !product->systems.isEmpty())
        page->askOneOrOther(u"system"_s, page->headingText(), product->systems, tr("Something else"), true);
    else
        page->askLine(u"system"_s, page->headingText());
    page->whyWeAsk(tr("The same app can behave differently on another system. It saves the team a lot of trying."));
    if (!product || product->systems.isEmpty())
        page->offerDontKnow(tr("I don't know"));
    return page;
}

QuestionPage *Ask::version(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Which version is it?"));
    const auto *product = productOf(draft);
    page->hint(product && !product->versionHint.isEmpty()
                   ? vendorText(draft.vendor(), product->versionHint) + u'.'
                   : tr("You often find it in the app under \"About\" or \"Settings\"."));
    page->askLine(u"version"_s, page->headingText());
    page->whyWeAsk(tr("Some problems are only in some versions. The team looks there first."));
    page->offerDontKnow(tr("I don't know"));
    return page;
}

QuestionPage *Ask::what(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("What did you see?"));
    page->hint(tr("Use your own words. For example:"),
               tr("I changed the number in the web address and saw another person's bill."));
    page->askStory(u"what"_s, page->headingText(), 7);
    page->require(u"what"_s, tr("Write a few words about what you saw"));
    page->whyWeAsk(
        tr("This is the heart of your report. The team was not there; your words are all that they can see."));
    page->offerHelp(tr("I don't know how to describe it"),
                    tr("Start with where you were: which app, which page. Then what you did last. Then what came up on "
                       "the screen that looked wrong to you. Short sentences are fine, and mistakes do not matter."));
    return page;
}

QuestionPage *Ask::steps(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("How can someone make it happen again?"));
    page->hint(tr("One step a line. For example:"), tr("Open the app. Choose another server. Look at the log."));
    page->askSteps(u"steps"_s, tr("Steps"));
    page->askOne(
        u"reproducibility"_s, tr("How often does it happen?"),
        {{u"always"_s, tr("Every time")}, {u"sometimes"_s, tr("Sometimes")}, {u"once"_s, tr("It happened once")}},
        false);
    page->whyWeAsk(tr("When the team can see it happen, they can repair it. If you saw it only once, that helps too."));
    page->offerDontKnow(tr("I don't know"));
    return page;
}

QuestionPage *Ask::expected(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("What should have happened instead?"));
    page->hint(tr("For example:"), tr("I should have seen my own bill, or an error."));
    page->askStory(u"expected"_s, page->headingText(), 5);
    page->whyWeAsk(tr("What looks wrong to you may look normal to others. This shows the team where it goes wrong."));
    page->offerDontKnow(tr("I don't know"));
    return page;
}

QuestionPage *Ask::impact(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Who could get hurt?"));
    page->hint(tr("Choose all that fit."));
    page->askSome(u"impact"_s, page->headingText(),
                  {{u"only-me"_s, tr("Only me")},
                   {u"private-data"_s, tr("Other people: their private data")},
                   {u"money"_s, tr("Somebody could lose money")},
                   {u"safety"_s, tr("Somebody's safety")}});
    page->whyWeAsk(tr("The team repairs first what could hurt people most. A guess is fine."));
    return page;
}

QuestionPage *Ask::summary(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Say it in one line"));
    page->hint(tr("A short title for your report. Only the security team sees it. For example:"),
               tr("I can see other people's bills"));
    page->askLine(u"summary"_s, page->headingText());
    page->require(u"summary"_s, tr("Write a short title"));
    page->whyWeAsk(tr("The team gets many reports. With a title they find yours again."));
    return page;
}

QuestionPage *Ask::contact(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("How can they reach you?"));
    const QString team = draft.vendor().name;
    page->hint(tr("They may want to ask you something, or tell you when it is repaired."));
    auto *who =
        page->askOne(u"contact"_s, page->headingText(),
                     {{u"named"_s, tr("They may know who I am"), tr("They can ask you something, and thank you.")},
                      {u"anonymous"_s, tr("Don't tell them who I am"),
                       tr("Your name stays out of the report. %1 still sees the address that you send it from: "
                          "to stay unknown, use one without your name.")
                           .arg(team)}},
                     false);
    auto *name = page->askLine(u"contact-name"_s, tr("Your name"));
    name->setHint(tr("Any name that you like to be called by."));
    auto *address = page->askLine(u"contact-address"_s, tr("Your email address"));
    page->showOnlyWhen(name, who, u"named"_s);
    page->showOnlyWhen(address, who, u"named"_s);
    page->whyWeAsk(
        tr("Half of all reports need one more question. Without a way to ask, the team may have to give up."));
    page->offerDontKnow(tr("I don't know yet"));
    return page;
}

QuestionPage *Ask::thanks(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Would you like to be thanked by name?"));
    page->hint(tr("Many teams thank people in public when the problem is repaired."));
    auto *wish = page->askOne(u"credit"_s, page->headingText(),
                              {{u"yes"_s, tr("Yes, thank me")}, {u"no"_s, tr("No, thank you")}}, true);
    auto *name = page->askLine(u"credit-name"_s, tr("The name to thank"));
    page->showOnlyWhen(name, wish, u"yes"_s);
    page->whyWeAsk(tr("It is your choice. Nobody is named without being asked."));
    return page;
}

using Maker = QuestionPage *(*)(Draft &);

std::span<const Maker> makersOf(Part part)
{
    static constexpr Maker product[] = {&Ask::product, &Ask::system, &Ask::version};
    static constexpr Maker happened[] = {&Ask::what, &Ask::steps, &Ask::expected, &Ask::impact, &Ask::summary};
    static constexpr Maker contact[] = {&Ask::contact, &Ask::thanks};
    switch (part) {
    case Part::Product:
        return product;
    case Part::WhatHappened:
        return happened;
    case Part::Contact:
        return contact;
    case Part::Files:
    case Part::RightPeople:
    case Part::ReadAndSend:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

int QuestionPages::count(Part part)
{
    return static_cast<int>(makersOf(part).size());
}

QuestionPage *QuestionPages::make(Part part, int index, Draft &draft)
{
    auto *page = makersOf(part)[static_cast<size_t>(index)](draft);
    page->setPart(QCoreApplication::translate("QuestionPages", "%1 · question %2 of %3")
                      .arg(PartText::shortName(part), QString::number(index + 1), QString::number(count(part))));
    return page;
}
