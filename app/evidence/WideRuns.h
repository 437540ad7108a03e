#pragma once

#include <string_view>

/// Letters of two bytes in a text of one-byte letters: where a program wrote on in UTF-16 ("command >> file" on
/// Windows).
struct WideRun {
    static constexpr size_t shortest = 16; ///< bytes: a shorter one is no text

    size_t begin = 0;
    size_t end = 0; ///< in bytes; twice its letters behind begin
    bool bigEndian = false;

    /// The first one that begins at or after `from`; an empty one at the end when there is none.
    [[nodiscard]] static WideRun next(std::string_view text, size_t from);
};
