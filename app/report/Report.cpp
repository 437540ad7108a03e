#include "app/report/Report.h"

#include "crypto/Random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestVendor = 16;
constexpr qsizetype randomCharacters = 4;
const QString untitled = u"Security report without a title"_s;

} // namespace

bool hasShape(const Question &question, const Answer &answer)
{
    if (const auto *const text = std::get_if<QString>(&answer))
        return hasShape(question, *text);
    if (const auto *const texts = std::get_if<QStringList>(&answer))
        return std::ranges::all_of(*texts, [&](const QString &text) { return hasShape(question, text); });
    return true;
}

QList<QString> unfinished(const Answers &answers)
{
    QList<QString> ids;
    for (const Question &question : questions()) {
        const Answer *const answer = answers.find(question.id);
        if (answers.applies(question) && (answer == nullptr ? question.essential : !hasShape(question, *answer)))
            ids.append(question.id);
    }
    return ids;
}

std::expected<Report, QList<QString>> finish(const Answers &answers, const ReportFacts &facts)
{
    if (const auto missing = unfinished(answers); !missing.isEmpty())
        return std::unexpected(missing);
    Answers told = answers;
    for (const Question &question : questions()) {
        if (!answers.applies(question))
            told.clear(question.id);
    }
    return Report(std::move(told), facts);
}

QString Report::summary() const
{
    const auto *const title = std::get_if<QString>(m_answers.find(u"summary"));
    return title == nullptr ? untitled : title->trimmed();
}

QString makeReference(QStringView vendorId)
{
    QString vendor = vendorId.toString().toUpper();
    vendor.removeIf([](QChar c) { return !((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')); });
    vendor.truncate(longestVendor);
    return (vendor.isEmpty() ? u"REPORT"_s : vendor) + u'-' + Random::readable(randomCharacters);
}
