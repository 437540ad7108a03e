#pragma once

#include "app/report/Questions.h"
#include "app/report/ReportProblem.h"

#include <QJsonObject>
#include <QStringList>

#include <expected>
#include <map>
#include <variant>

/// "I don't know": an answer too.
struct DontKnow {
    friend bool operator==(DontKnow, DontKnow) = default;
};

/// Text, LongText, Choice (the option's id) and Date are a QString; List and Choices a QStringList.
using Answer = std::variant<DontKnow, QString, QStringList>;

/// What the person has answered so far; half filled is fine. Holds only what fits the table of questions and can be
/// written down and read back without loss.
class Answers final {
public:
    /// The form `vouchsafe-answers/1` (docs/answers.schema.json), at most 8 MiB; JSON null is "I don't know".
    [[nodiscard]] static std::expected<Answers, ReportProblem> fromJson(const QByteArray &json);
    /// An example for people to edit, complete as it stands.
    [[nodiscard]] static QByteArray templateJson();
    [[nodiscard]] QByteArray toJson() const;
    /// The answers by question id, as they stand in every JSON of ours.
    [[nodiscard]] QJsonObject fields() const;

    /// Tidies and keeps an answer; a blank one takes the answer away. Refuses what does not fit and keeps the old one.
    [[nodiscard]] std::expected<void, ReportProblem> set(QAnyStringView id, Answer answer);
    void clear(QAnyStringView id);
    /// nullptr while unanswered.
    [[nodiscard]] const Answer *find(QAnyStringView id) const;
    /// Whether the other answers leave this question to be asked (Question::leftOutWhen).
    [[nodiscard]] bool applies(const Question &question) const;

    friend bool operator==(const Answers &, const Answers &) = default;

private:
    std::map<QString, Answer, std::less<>> m_answers; // by question id
};
