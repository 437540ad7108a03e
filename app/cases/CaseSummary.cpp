#include "app/cases/CaseSummary.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// In the order of CaseSummary::Step.
constexpr std::array stepNames{"answering"_L1, "locked"_L1, "handed-over"_L1, "saved"_L1,
                               "unknown"_L1,   "sent"_L1,   "waiting"_L1};

QDateTime whenOf(const CaseState &state)
{
    return std::visit(
        [](const auto &one) -> QDateTime {
            if constexpr (requires { one.when(); })
                return one.when();
            else if constexpr (requires { one.when; })
                return one.when;
            else
                return {};
        },
        state);
}

CaseSummary::Step stepOf(const CaseState &state)
{
    using Step = CaseSummary::Step;
    constexpr std::array steps{Step::Answering, Step::Locked,  Step::HandedOver, Step::Saved,
                               Step::Sent,      Step::Unknown, Step::Waiting};
    static_assert(steps.size() == std::variant_size_v<CaseState>);
    return steps.at(state.index());
}

} // namespace

CaseSummary CaseSummary::of(const CaseContent &content, const CaseState &state)
{
    const Answer *answer = content.answers.find(u"summary");
    const auto *words = answer ? std::get_if<QString>(answer) : nullptr;
    return {.title = content.title.isEmpty() && words ? *words : content.title,
            .team = content.vendor.name,
            .step = stepOf(state),
            .when = whenOf(state)};
}

QByteArray CaseSummary::toJson() const
{
    QJsonObject object{{u"title"_s, title}, {u"team"_s, team}, {u"step"_s, stepNames.at(static_cast<size_t>(step))}};
    if (when.isValid())
        object[u"when"_s] = when.toUTC().toString(Qt::ISODateWithMs);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

CaseSummary CaseSummary::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto place = std::ranges::find(stepNames, object["step"_L1].toString()) - stepNames.begin();
    const auto index = static_cast<size_t>(place);
    return {.title = object["title"_L1].toString(),
            .team = object["team"_L1].toString(),
            .step = index < stepNames.size() ? static_cast<Step>(index) : Step::Answering,
            .when = QDateTime::fromString(object["when"_L1].toString(), Qt::ISODateWithMs)};
}

bool CaseSummary::isKnown(const QByteArray &json)
{
    const QJsonValue step = QJsonDocument::fromJson(json).object()["step"_L1];
    return step.isUndefined() || std::ranges::find(stepNames, step.toString()) != stepNames.end();
}
