#include "ui/journey/Draft.h"
#include "ui/kit/Field.h"
#include "ui/pages/QuestionPage.h"
#include "ui/pages/QuestionPages.h"
#include "ui/words/VendorText.h"

using namespace Qt::StringLiterals;

namespace {

const VendorProfile::Product *productOf(const Draft &draft)
{
    return draft.vendor().product(draft.text(u"product"));
}

} // namespace

void QuestionPages::askProduct(QuestionPage &page, const Draft &draft, const QString &label)
{
    QStringList names;
    for (const auto &product : draft.vendor().products)
        names.append(product.name);
    if (names.isEmpty())
        page.askLine(u"product"_s, label);
    else
        page.askOneOrOther(u"product"_s, label, names, tr("Something else"));
    page.require(u"product"_s, tr("Say which product it is, or choose \"I don't know\""));
}

QuestionPage *QuestionPages::product(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Which product is it about?"));
    askProduct(*page, draft, page->headingText());
    page->whyWeAsk(
        tr("Each product is looked after by other people. With this, the right ones read your report first."));
    if (draft.vendor().products.empty())
        page->offerDontKnow();
    return page;
}

QuestionPage *QuestionPages::system(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("What does it run on?"));
    const auto *product = productOf(draft);
    const bool list = product && !product->systems.isEmpty();
    if (list)
        page->askOneOrOther(u"system"_s, page->headingText(), product->systems, tr("Something else"));
    else
        page->askLine(u"system"_s, page->headingText());
    page->whyWeAsk(tr("The same app can behave differently on another system. It saves the team a lot of trying."));
    if (!list)
        page->offerDontKnow();
    return page;
}

QuestionPage *QuestionPages::version(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Which version is it?"));
    const auto *product = productOf(draft);
    page->hint(product && !product->versionHint.isEmpty()
                   ? vendorText(draft.vendor(), product->versionHint) + u'.'
                   : tr("You often find it in the app under \"About\" or \"Settings\"."));
    const bool list = product && !product->versions.isEmpty();
    if (list)
        page->askOneOrOther(u"version"_s, page->headingText(), product->versions, tr("Another version"));
    else
        page->askLine(u"version"_s, page->headingText());
    page->whyWeAsk(tr("Some problems are only in some versions. The team looks there first."));
    if (!list)
        page->offerDontKnow();
    return page;
}

QuestionPage *QuestionPages::shortProduct(Draft &draft)
{
    auto *page = new QuestionPage(draft, tr("Product and version"));
    askProduct(*page, draft, tr("Product"));
    page->askLine(u"system"_s, tr("System"));
    page->askLine(u"version"_s, tr("Version"));
    page->whyWeAsk(tr("With this, the right people read your report first, and look in the right place."));
    page->offerDontKnow();
    page->offerOtherForm(tr("Ask me one question at a time"));
    return page;
}
