#include "ui/journey/Topics.h"

#include "ui/journey/Draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class Asked {
    Always,
    Guided, ///< in the guided form
    Short, ///< in the short one
    WhenAnswered,
};

struct Entry {
    Topic topic;
    Part part;
    Asked asked;
    std::span<const QLatin1StringView> questions;
};

using Id = QLatin1StringView;
constexpr Id product[] = {"product"_L1};
constexpr Id system[] = {"system"_L1};
constexpr Id version[] = {"version"_L1};
constexpr Id shortProduct[] = {"product"_L1, "system"_L1, "version"_L1};
constexpr Id what[] = {"what"_L1};
constexpr Id steps[] = {"steps"_L1, "reproducibility"_L1};
constexpr Id expected[] = {"expected"_L1};
constexpr Id impact[] = {"impact"_L1, "impact-details"_L1};
constexpr Id seen[] = {"seen"_L1, "guessed"_L1};
constexpr Id othersData[] = {"others-data"_L1, "others-data-details"_L1};
constexpr Id knownTo[] = {"known-to"_L1, "public"_L1, "public-where"_L1, "exploited"_L1, "exploited-details"_L1};
constexpr Id plans[] = {"disclosure"_L1, "disclosure-plans"_L1, "disclosure-date"_L1, "disclosure-time-zone"_L1};
constexpr Id summary[] = {"summary"_L1};
constexpr Id shortReport[] = {
    "summary"_L1,
    "what"_L1,
    "severity"_L1,
    "cvss"_L1,
    "cwe"_L1,
    "public"_L1,
    "public-where"_L1,
    "exploited"_L1,
    "exploited-details"_L1,
    "disclosure"_L1,
    "disclosure-plans"_L1,
    "disclosure-date"_L1,
    "disclosure-time-zone"_L1,
};
constexpr Id ratings[] = {"severity"_L1, "cvss"_L1, "cwe"_L1};
constexpr Id contact[] = {"contact"_L1, "contact-name"_L1, "contact-address"_L1, "contact-how"_L1};
constexpr Id thanks[] = {"credit"_L1, "credit-name"_L1};

constexpr Entry table[] = {
    {Topic::ShortProduct, Part::Product, Asked::Short, shortProduct},
    {Topic::Product, Part::Product, Asked::Guided, product},
    {Topic::System, Part::Product, Asked::Guided, system},
    {Topic::Version, Part::Product, Asked::Guided, version},
    {Topic::ShortReport, Part::WhatHappened, Asked::Short, shortReport},
    {Topic::What, Part::WhatHappened, Asked::Guided, what},
    {Topic::Steps, Part::WhatHappened, Asked::Guided, steps},
    {Topic::Expected, Part::WhatHappened, Asked::Guided, expected},
    {Topic::Impact, Part::WhatHappened, Asked::Guided, impact},
    {Topic::Seen, Part::WhatHappened, Asked::Guided, seen},
    {Topic::OthersData, Part::WhatHappened, Asked::Guided, othersData},
    {Topic::KnownTo, Part::WhatHappened, Asked::Guided, knownTo},
    {Topic::Plans, Part::WhatHappened, Asked::Guided, plans},
    {Topic::Summary, Part::WhatHappened, Asked::Guided, summary},
    {Topic::Ratings, Part::WhatHappened, Asked::WhenAnswered, ratings},
    {Topic::Contact, Part::Contact, Asked::Always, contact},
    {Topic::Thanks, Part::Contact, Asked::Always, thanks},
};

const Entry &entryOf(Topic topic)
{
    return *std::ranges::find(table, topic, &Entry::topic);
}

bool isOfForm(const Entry &entry, Form form)
{
    switch (entry.asked) {
    case Asked::Always:
        return true;
    case Asked::Guided:
        return form == Form::Guided;
    case Asked::Short:
        return form == Form::Short;
    case Asked::WhenAnswered:
        return false;
    }
    Q_UNREACHABLE();
}

bool formAsksFor(Form form, QLatin1StringView question)
{
    return std::ranges::any_of(table, [&](const Entry &entry) {
        return isOfForm(entry, form) && std::ranges::contains(entry.questions, question);
    });
}

bool holdsWhatNoOtherShows(const Entry &entry, const Draft &draft)
{
    return entry.asked != Asked::Short && std::ranges::any_of(entry.questions, [&](QLatin1StringView question) {
               return draft.answers().find(question) != nullptr && !formAsksFor(draft.form(), question);
           });
}

} // namespace

Part partOf(Topic topic)
{
    return entryOf(topic).part;
}

std::span<const QLatin1StringView> questionsOf(Topic topic)
{
    return entryOf(topic).questions;
}

bool isAnswered(Topic topic, const Draft &draft)
{
    return std::ranges::any_of(questionsOf(topic),
                               [&](QLatin1StringView id) { return draft.answers().find(id) != nullptr; });
}

QList<Topic> topicsOf(Part part, const Draft &draft)
{
    QList<Topic> topics;
    for (const Entry &entry : table) {
        if (entry.part == part && (isOfForm(entry, draft.form()) || holdsWhatNoOtherShows(entry, draft)))
            topics.append(entry.topic);
    }
    return topics;
}
