#include "ui/journey/Draft.h"
#include "ui/kit/Field.h"
#include "ui/pages/QuestionPage.h"
#include "ui/pages/QuestionPages.h"

using namespace Qt::StringLiterals;

void QuestionPages::askRatings(QuestionPage &page)
{
    page.askOne(
        u"severity"_s, tr("How bad is it?"),
        {{u"low"_s, tr("Low")}, {u"medium"_s, tr("Medium")}, {u"high"_s, tr("High")}, {u"critical"_s, tr("Critical")}});
    auto *cvss = page.askLine(u"cvss"_s, tr("CVSS 4.0 vector"));
    cvss->setHint(tr("May stay empty. For example:"),
                  u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N"_s);
    page.offerDontKnow(cvss);
    auto *cwe = page.askLine(u"cwe"_s, tr("CWE numbers"));
    cwe->setHint(tr("May stay empty. Several stand behind each other. For example:"), u"CWE-79, CWE-200"_s);
    page.offerDontKnow(cwe);
}

QuestionPage *QuestionPages::shortReport(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Your report"));
    page->offerDontKnow(page->askLine(u"summary"_s, tr("Title")));
    page->require(u"summary"_s, tr("Write a short title, or press \"I don't know\""));
    auto *what = page->askStory(u"what"_s, tr("What you found"), 10);
    what->setHint(tr("What you saw, how to make it happen again, and whom it can hurt."));
    page->offerDontKnow(what);
    page->require(u"what"_s, tr("Write what you found, or press \"I don't know\""));
    askRatings(*page);
    askPublicAndUsed(*page);
    askPlans(*page, tr("Will you write about it in public?"));
    page->whyWeAsk(tr("With these the team can sort your report at once, next to others."));
    page->offerOtherForm(tr("Ask me one question at a time"));
    return page;
}

QuestionPage *QuestionPages::ratings(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("How bad is it?"));
    page->hint(tr("You said this in the short form. You can change it, or leave it as it is."));
    askRatings(*page);
    page->whyWeAsk(tr("With these the team can sort your report at once, next to others."));
    return page;
}
