#pragma once

#include "app/cli/StoreProblem.h"
#include "crypto/Secret.h"

#include <expected>
#include <functional>
#include <optional>

/// Where the terminal program gets the passphrase of what is kept: never from its arguments or its environment.
namespace PassphraseInput {

/// The first line of a file, without its end.
[[nodiscard]] std::expected<Secret, StoreProblem> ofFile(const QString &path);

using Ask = std::function<std::optional<Secret>(const QString &prompt)>;

/// Asks at the terminal that controls this process, with the echo off; a signal that ends the program puts the echo
/// back first. One byte more than allowed at the most; nullopt when the input ends before a line does. Null when
/// standard input is no terminal, or there is none that controls us: nobody is there to ask.
[[nodiscard]] Ask atTerminal();

[[nodiscard]] qsizetype characters(const Secret &passphrase); ///< of UTF-8

} // namespace PassphraseInput
