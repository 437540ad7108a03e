#pragma once

#include <QString>

#include <span>

/// One question of a report, as data: the form, the checks, report.txt and report.json all follow from the table.
/// The words the person reads are ui/'s; `heading` and `words` are the fixed English the team reads.
struct Question {
    enum Kind {
        Text, ///< one line
        LongText, ///< as many lines as needed
        List, ///< several texts in their order
        Choice, ///< one of the options
        Choices, ///< some of the options
        Date, ///< 2026-03-31
    };
    struct Option {
        QLatin1StringView id;
        QLatin1StringView words;
    };
    struct Condition {
        QLatin1StringView question = {};
        QLatin1StringView option = {};
    };

    QLatin1StringView id; ///< stable: its name in JSON
    Kind kind;
    QLatin1StringView heading;
    qsizetype maxLength = 0; ///< characters (UTF-16 units) of the text, or of each text of a list
    std::span<const Option> options = {};
    QLatin1StringView pattern = {}; ///< regular expression for the whole of a text, or of each text of a list
    bool essential = false; ///< a report cannot be sent before it is answered; "I don't know" is an answer
    /// When that question has that answer, this one is not asked, and a word typed earlier stays out of the report:
    /// above all a name, once the person wants to stay unknown.
    Condition leftOutWhen = {};
};

/// At most so many texts in a list.
inline constexpr qsizetype longestList = 500;
/// At most so many characters in all answers together: their JSON stays below what Answers::fromJson() takes.
inline constexpr qsizetype mostCharacters = 2'000'000;

/// All questions, in the order of the form and of the report.
[[nodiscard]] std::span<const Question> questions();
/// nullptr when there is none of this id.
[[nodiscard]] const Question *findQuestion(QAnyStringView id);
/// Whether a text has the shape the question asks for: a real date, a CVSS vector, a CWE id. A draft may hold a half
/// typed one; a report may not.
[[nodiscard]] bool hasShape(const Question &question, const QString &text);
