#pragma once

#include <string_view>

/// Values that go on behind the end of a line: a narrow window, a mail or a file of keys breaks them there.
namespace BrokenLines {

/// Where a token that ends at `end` really ends: with it a long line ends, and the next ones hold nothing else than
/// what tokens are made of. `end` itself otherwise.
[[nodiscard]] size_t tokenEnd(std::string_view text, size_t end);

/// Where the lines of a key's base64 end that go on at `end`, inside of one of them or before the next.
[[nodiscard]] size_t keyEnd(std::string_view text, size_t end);

} // namespace BrokenLines
