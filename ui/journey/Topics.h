#pragma once

#include "ui/journey/Parts.h"

#include <QLatin1StringView>
#include <QList>

#include <span>

/// What one question page is about, in the order of the form (docs/PRODUCT.md, S4).
enum class Topic {
    ShortProduct, ///< the next three on one page
    Product,
    System,
    Version,
    ShortReport, ///< all that an expert wants to say, on one page
    What,
    Steps,
    Expected,
    Impact,
    Seen,
    OthersData,
    KnownTo,
    Plans,
    Summary,
    Ratings, ///< severity, CVSS and CWE, for who went back to single questions
    Contact,
    Thanks,
};

[[nodiscard]] Part partOf(Topic topic);
/// The ids of the questions on its page, in their order.
[[nodiscard]] std::span<const QLatin1StringView> questionsOf(Topic topic);
/// Whether anything on its page is answered.
[[nodiscard]] bool isAnswered(Topic topic, const Draft &draft);

/// The pages of a part for this draft, in their order: those of its Form, and those of the other one that hold an
/// answer which no page of this form would show. So nothing that was said is out of sight, or out of the report.
[[nodiscard]] QList<Topic> topicsOf(Part part, const Draft &draft);
