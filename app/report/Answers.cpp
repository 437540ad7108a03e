#include "app/report/Answers.h"

#include "app/report/StrictJson.h"
#include "app/report/TidyText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = qsizetype(8) * 1024 * 1024;
constexpr auto formatField = "format"_L1;
constexpr auto formatName = "vouchsafe-answers/1"_L1;

template <class... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};

QJsonValue toJsonValue(const Answer &answer)
{
    return std::visit(Overloaded{
                          [](DontKnow) { return QJsonValue(QJsonValue::Null); },
                          [](const QString &text) { return QJsonValue(text); },
                          [](const QStringList &texts) { return QJsonValue(QJsonArray::fromStringList(texts)); },
                      },
                      answer);
}

std::expected<Answer, ReportProblem> toAnswer(const QJsonValue &value, const QString &field)
{
    if (value.isNull())
        return DontKnow{};
    if (!value.isArray())
        return textOf(value, field);
    QStringList texts;
    for (const QJsonValue entry : value.toArray()) {
        const auto text = textOf(entry, field);
        if (!text)
            return std::unexpected(text.error());
        texts.append(*text);
    }
    return texts;
}

qsizetype sizeOf(const Answer &answer)
{
    return std::visit(Overloaded{
                          [](DontKnow) { return qsizetype(0); },
                          [](const QString &text) { return text.size(); },
                          [](const QStringList &texts) {
                              return std::accumulate(
                                  texts.begin(), texts.end(), qsizetype(0),
                                  [](qsizetype sum, const QString &text) { return sum + text.size(); });
                          },
                      },
                      answer);
}

bool isBlank(const QString &text)
{
    return QStringView(text).trimmed().isEmpty();
}

bool isOption(const Question &question, const QString &text)
{
    return std::ranges::any_of(question.options, [&](const Question::Option &option) { return option.id == text; });
}

using Checked = std::expected<void, ReportProblem::What>;

Checked fit(const Question &question, QString &text)
{
    switch (question.kind) {
    case Question::List:
    case Question::Choices:
        return std::unexpected(ReportProblem::WrongType);
    case Question::Choice:
        return isOption(question, text) ? Checked() : std::unexpected(ReportProblem::NotAnOption);
    case Question::Text:
    case Question::Date:
        text = tidyLine(text);
        break;
    case Question::LongText:
        text = tidyText(text);
        break;
    }
    return text.size() <= question.maxLength ? Checked() : std::unexpected(ReportProblem::TooLong);
}

Checked fit(const Question &question, QStringList &texts)
{
    if (question.kind == Question::Choices) {
        const bool options = std::ranges::all_of(texts, [&](const QString &text) { return isOption(question, text); });
        return options && texts.removeDuplicates() == 0 ? Checked() : std::unexpected(ReportProblem::NotAnOption);
    }
    if (question.kind != Question::List)
        return std::unexpected(ReportProblem::WrongType);
    for (QString &text : texts)
        text = tidyText(text);
    texts.removeIf(isBlank);
    const bool fits = texts.size() <= longestList
        && std::ranges::all_of(texts, [&](const QString &text) { return text.size() <= question.maxLength; });
    return fits ? Checked() : std::unexpected(ReportProblem::TooLong);
}

} // namespace

std::expected<void, ReportProblem> Answers::set(QAnyStringView id, Answer answer)
{
    const Question *const question = findQuestion(id);
    if (question == nullptr)
        return std::unexpected(ReportProblem{ReportProblem::UnknownField, fieldToShow(id.toString())});
    const QString key(question->id);

    const Checked checked = std::visit(Overloaded{
                                           [](DontKnow) { return Checked(); },
                                           [&](auto &texts) { return fit(*question, texts); },
                                       },
                                       answer);
    if (!checked)
        return std::unexpected(ReportProblem{checked.error(), key});

    const auto *const text = std::get_if<QString>(&answer);
    const auto *const texts = std::get_if<QStringList>(&answer);
    if ((text != nullptr && isBlank(*text)) || (texts != nullptr && texts->isEmpty())) {
        clear(id);
        return {};
    }

    qsizetype total = sizeOf(answer);
    for (const auto &[otherKey, other] : m_answers)
        total += otherKey == key ? 0 : sizeOf(other);
    if (total > mostCharacters)
        return std::unexpected(ReportProblem{ReportProblem::TooLong, key});
    m_answers.insert_or_assign(key, std::move(answer));
    return {};
}

void Answers::clear(QAnyStringView id)
{
    if (const auto found = m_answers.find(id); found != m_answers.end())
        m_answers.erase(found);
}

const Answer *Answers::find(QAnyStringView id) const
{
    const auto found = m_answers.find(id);
    return found == m_answers.end() ? nullptr : &found->second;
}

bool Answers::applies(const Question &question) const
{
    const Answer *const other = find(question.leftOutWhen.question);
    const auto *const chosen = other == nullptr ? nullptr : std::get_if<QString>(other);
    return chosen == nullptr || *chosen != question.leftOutWhen.option;
}

std::expected<Answers, ReportProblem> Answers::fromJson(const QByteArray &json)
{
    const auto object = parseObject(json, mostBytes);
    if (!object)
        return std::unexpected(object.error());
    if (object->value(formatField) != QJsonValue(formatName))
        return std::unexpected(ReportProblem{ReportProblem::WrongFormat, formatField});

    Answers answers;
    for (auto member = object->begin(); member != object->end(); ++member) {
        if (member.key() == formatField)
            continue;
        auto answer = toAnswer(member.value(), fieldToShow(member.key()));
        if (!answer)
            return std::unexpected(answer.error());
        if (const auto kept = answers.set(member.key(), std::move(*answer)); !kept)
            return std::unexpected(kept.error());
    }
    return answers;
}

QJsonObject Answers::fields() const
{
    QJsonObject fields;
    for (const auto &[id, answer] : m_answers)
        fields.insert(id, toJsonValue(answer));
    return fields;
}

QByteArray Answers::toJson() const
{
    QJsonObject object = fields();
    object.insert(formatField, formatName);
    return QJsonDocument(object).toJson();
}
