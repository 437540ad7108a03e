#pragma once

#include "crypto/Secret.h"

#include <QString>

#include <chrono>
#include <expected>

/// Runs PROGRAM ARG..., taken apart at blanks outside of double quotes and without a shell, and takes the first line
/// of what it prints: an OAuth 2 token, which it may ask the person for at the terminal. The error is the program's
/// name and why, in English. Blocks.
[[nodiscard]] std::expected<Secret, QString> tokenFrom(const QString &command,
                                                       std::chrono::milliseconds patience = std::chrono::minutes(2));
