#include "crypto/ClockFault.h"

#include "BuildDate.h"

#include <QTimeZone>

std::optional<KeyProblem> clockFault(const QDateTime &now)
{
    constexpr int longestLife = 20; // years
    const auto built = QDateTime::fromSecsSinceEpoch(vouchsafeCommitTime, QTimeZone::UTC);
    if (now >= built && now <= built.addYears(longestLife))
        return std::nullopt;
    return KeyProblem{KeyProblem::ClockWrong, {}, now};
}
