#pragma once

#include "app/cases/CaseState.h"

/// A state as it is kept in a case's history.
[[nodiscard]] QByteArray toJson(const CaseState &state);

/// The state again, made anew by the moves that lead to it; nullopt when it is not one of ours.
[[nodiscard]] std::optional<CaseState> caseStateFromJson(const QByteArray &json);
