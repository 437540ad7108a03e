#include "ui/journey/Draft.h"
#include "ui/kit/Field.h"
#include "ui/pages/QuestionPage.h"
#include "ui/pages/QuestionPages.h"

using namespace Qt::StringLiterals;

QuestionPage *QuestionPages::contact(Draft &draft)
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
    auto *how = page->askStory(u"contact-how"_s, tr("How should they answer?"), 2);
    how->setHint(tr("May stay empty. A language, a telephone, another way. For example:"),
                 tr("In German, please, and not before noon."));
    page->showOnlyWhen(name, who, {u"named"_s});
    page->showOnlyWhen(address, who, {u"named"_s});
    page->showOnlyWhen(how, who, {u"named"_s, u"anonymous"_s}); // there are ways to be answered without a name
    page->whyWeAsk(
        tr("Half of all reports need one more question. Without a way to ask, the team may have to give up."));
    page->offerDontKnow();
    return page;
}

QuestionPage *QuestionPages::thanks(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Would you like to be thanked by name?"));
    page->hint(tr("Many teams thank people in public when the problem is repaired."));
    auto *wish = page->askOne(u"credit"_s, page->headingText(),
                              {{u"yes"_s, tr("Yes, thank me")}, {u"no"_s, tr("No, thank you")}});
    auto *name = page->askLine(u"credit-name"_s, tr("The name to thank"));
    name->setHint(tr("It may be an invented one."));
    page->showOnlyWhen(name, wish, {u"yes"_s});
    page->whyWeAsk(tr("It is your choice. Nobody is named without being asked."));
    return page;
}
