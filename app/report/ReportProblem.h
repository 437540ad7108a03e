#pragma once

#include <QString>

/// Why answers or a report.json are not taken. An unanswered question is none of these: finish() names those.
struct ReportProblem {
    enum What {
        TooBig, ///< more bytes, or more values, than any form of ours has
        NotUtf8, ///< not UTF-8
        NotJson, ///< not one JSON object, or nested deeper than ours
        Repeated, ///< the same name twice: readers would differ on which one counts
        WrongFormat, ///< "format" is missing or names another form or version
        UnknownField, ///< no question of ours has this id
        WrongType, ///< a number where a text belongs, and so on; in a report.json also: missing
        NotText, ///< a text with a NUL or with half a surrogate pair
        TooLong, ///< longer than the question allows, or all answers together too long
        NotAnOption, ///< not one of the question's options, or the same one twice
    };
    What what;
    QString field = {}; ///< the question's id, or a name shaped like one; never what stands in it

    friend bool operator==(const ReportProblem &, const ReportProblem &) = default;
};
