#include "ui/pages/QuestionPages.h"

#include "ui/journey/Draft.h"
#include "ui/pages/QuestionPage.h"
#include "ui/words/PartText.h"
#include "ui/words/VendorText.h"

QuestionPage *QuestionPages::make(Topic topic, Draft &draft)
{
    auto *page = pageOf(topic, draft);
    const Part part = partOf(topic);
    const auto topics = topicsOf(part, draft);
    page->setPart(topics.size() == 1 ? PartText::shortName(part)
                                     : tr("%1 · question %2 of %3")
                                           .arg(PartText::shortName(part), QString::number(topics.indexOf(topic) + 1),
                                                QString::number(topics.size())));
    return page;
}

QuestionPage *QuestionPages::pageOf(Topic topic, Draft &draft)
{
    switch (topic) {
    case Topic::Product:
        return product(draft);
    case Topic::System:
        return system(draft);
    case Topic::Version:
        return version(draft);
    case Topic::ShortProduct:
        return shortProduct(draft);
    case Topic::What:
        return what(draft);
    case Topic::Steps:
        return steps(draft);
    case Topic::Expected:
        return expected(draft);
    case Topic::Impact:
        return impact(draft);
    case Topic::Seen:
        return seen(draft);
    case Topic::OthersData:
        return othersData(draft);
    case Topic::KnownTo:
        return knownTo(draft);
    case Topic::Plans:
        return plans(draft);
    case Topic::Summary:
        return summary(draft);
    case Topic::ShortReport:
        return shortReport(draft);
    case Topic::Ratings:
        return ratings(draft);
    case Topic::Contact:
        return contact(draft);
    case Topic::Thanks:
        return thanks(draft);
    }
    Q_UNREACHABLE();
}
