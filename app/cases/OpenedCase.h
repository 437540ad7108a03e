#pragma once

#include "app/cases/CaseVault.h"

// Reading a case from its file.

[[nodiscard]] VaultProblem noVendor();

/// What was last written of its way. What cannot be read was written by a later version: NewerVersion, for "still
/// writing" would let it go out a second time (THREATS-S9).
[[nodiscard]] std::expected<CaseState, VaultProblem> lastOf(const std::vector<CaseEvent> &history);

[[nodiscard]] std::expected<OpenCase, VaultProblem> openedAs(const CaseState &state, const CaseId &id,
                                                             const std::shared_ptr<CaseFile> &file);

/// One whose state cannot be read is there to be read, and nothing can be written behind what nobody understands.
[[nodiscard]] std::expected<OpenCase, VaultProblem> openedCase(const Vault &vault, const CaseId &id,
                                                               std::shared_ptr<CaseFile> file);
