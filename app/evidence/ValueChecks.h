#pragma once

#include <string_view>

/// What a pattern cannot say of a value.
namespace ValueChecks {

[[nodiscard]] bool hasDigit(std::string_view value);
/// Shannon's, in bits a byte: 0 for "aaaa", about 4 for random hex digits, 6 for a long random base64 text.
[[nodiscard]] double entropy(std::string_view value);
/// Whether that part of the text is an IPv4 or IPv6 address by all rules, and not one that every computer has
/// (127.0.0.1,
/// ::1, 0.0.0.0, a network mask), nor four parts of a longer number.
[[nodiscard]] bool isTellingAddress(std::string_view text, size_t begin, size_t end);

} // namespace ValueChecks
