#pragma once

#include <initializer_list>

/// How the terminal program ends (docs/PRODUCT.md, "Terminal").
enum class ExitStatus : int {
    Done = 0,
    Found = 1, ///< something was found, or does not match
    Usage = 2,
    KeyRefused = 3,
    NotSent = 4, ///< the server does not have it
    BadInput = 5, ///< input unreadable or answers incomplete
    Unknown = 6, ///< whether it arrived: never to be sent again without a look
};

/// The one of two that a person must hear of first: a refused key before anything else.
[[nodiscard]] constexpr ExitStatus worse(ExitStatus a, ExitStatus b)
{
    for (const ExitStatus status : {ExitStatus::KeyRefused, ExitStatus::Usage, ExitStatus::Unknown, ExitStatus::NotSent,
                                    ExitStatus::BadInput, ExitStatus::Found}) {
        if (a == status || b == status)
            return status;
    }
    return ExitStatus::Done;
}
