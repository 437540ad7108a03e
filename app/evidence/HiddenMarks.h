#pragma once

#include <string_view>

/// What a copy holds in the place of something hidden: "[hidden: password]", "[hidden: address 2]". A second look at
/// such a copy must not take the mark itself for a secret.
namespace HiddenMarks {

[[nodiscard]] bool anyIn(std::string_view text);
/// Whether nothing but marks and punctuation stands in that part of the text; it may begin or end inside a mark.
[[nodiscard]] bool cover(std::string_view text, size_t begin, size_t end);

} // namespace HiddenMarks
