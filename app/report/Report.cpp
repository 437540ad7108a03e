#include "app/report/Report.h"

#include "crypto/Random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestVendor = 16;
constexpr qsizetype randomCharacters = 4;

bool wellShaped(const Question &question, const Answer &answer)
{
    if (const auto *const text = std::get_if<QString>(&answer))
        return hasShape(question, *text);
    if (const auto *const texts = std::get_if<QStringList>(&answer))
        return std::ranges::all_of(*texts, [&](const QString &text) { return hasShape(question, text); });
    return true;
}

bool needsThePerson(const Question &question, const Answer *answer)
{
    if (answer == nullptr || std::holds_alternative<DontKnow>(*answer))
        return question.essential;
    return !wellShaped(question, *answer);
}

} // namespace

std::expected<Report, QList<QString>> finish(const Answers &answers, const ReportFacts &facts)
{
    Answers told = answers;
    QList<QString> missing;
    for (const Question &question : questions()) {
        if (!answers.applies(question))
            told.clear(question.id);
        else if (needsThePerson(question, answers.find(question.id)))
            missing.append(question.id);
    }
    if (!missing.isEmpty())
        return std::unexpected(missing);
    return Report(std::move(told), facts);
}

QString Report::summary() const
{
    return std::get<QString>(*m_answers.find(u"summary")).trimmed();
}

QString makeReference(QStringView vendorId)
{
    QString vendor = vendorId.toString().toUpper();
    vendor.removeIf([](QChar c) { return !((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')); });
    vendor.truncate(longestVendor);
    return (vendor.isEmpty() ? u"REPORT"_s : vendor) + u'-' + Random::readable(randomCharacters);
}
