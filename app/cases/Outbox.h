#pragma once

#include "app/cases/CaseState.h"
#include "app/vault/VaultProblem.h"

#include <chrono>

/// When a report that waits is tried again, and what comes of a try. No clock of its own and no network; all that it
/// knows is the state, so it goes on after a restart as if nothing had happened.
namespace Outbox {

/// How long it tries by itself, as mail servers do (RFC 5321, 4.5.4.1).
inline constexpr std::chrono::days longest{5};

/// Whether the same try may go well later, with nothing changed. Never where it may have arrived (THREATS-S8).
[[nodiscard]] bool isTemporary(SendProblem::What what);

/// Whether the end of a try that was not kept may be kept later: until then "nobody knows" stands there. Else it is
/// another's by now, or gone.
[[nodiscard]] bool mayBeKeptLater(VaultProblem::What what);

/// The next try of its own: 1, 5, 15 and 60 minutes after a failed one, then each hour. nullopt: the person must say
/// what next. A clock that was set back cannot put it off for more than an hour.
[[nodiscard]] std::optional<QDateTime> nextTry(const Case::Waiting &waiting, const QDateTime &now);

/// Whether it stopped trying because it has tried for `longest`, and not for a problem that stays.
[[nodiscard]] bool gaveUp(const Case::Waiting &waiting);

/// What a try makes of it: Sent, Unknown, or Waiting with or without a next try.
[[nodiscard]] CaseState after(const Case::Waiting &tried, const std::expected<ServerReply, SendProblem> &answer,
                              const QDateTime &now);

} // namespace Outbox
