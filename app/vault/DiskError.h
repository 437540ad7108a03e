#pragma once

#include "app/vault/VaultProblem.h"

#include <cerrno>

/// What an error number of the system means for the vault; the detail is the system's word for it.
[[nodiscard]] VaultProblem diskProblem(int error);

/// Makes a folder, and those above it that are missing, for this person only (0700). One that is there already is
/// closed to others too. False with errno set when the disk does not let us.
[[nodiscard]] bool makePrivateFolder(const QString &path);

/// Writes a folder's names out, so that a new or renamed file in it survives a power cut. 0, or the error number.
[[nodiscard]] int syncFolder(const QString &path);

/// A call of the system, made once more when a signal cut it short.
template <typename Call> auto again(const Call &call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}
