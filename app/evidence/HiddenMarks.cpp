#include "app/evidence/HiddenMarks.h"

#include "app/evidence/SecretKind.h"

#include <algorithm>
#include <cstring>

namespace {

using namespace std::string_view_literals;

constexpr auto opening = "[hidden: "sv;
constexpr size_t longest = 48; ///< of a mark

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The end of the mark that begins there; 0 when none does.
size_t markEnd(std::string_view text, size_t at)
{
    std::string_view rest = text.substr(at);
    if (!rest.starts_with(opening))
        return 0;
    rest.remove_prefix(opening.size());
    for (const SecretKind kind : allSecretKinds) {
        const QLatin1StringView words = secretKindWords(kind);
        std::string_view after = rest;
        if (!after.starts_with(std::string_view(words.data(), static_cast<size_t>(words.size()))))
            continue;
        after.remove_prefix(static_cast<size_t>(words.size()));
        if (after.size() > 1 && after[0] == ' ' && isDigit(after[1])) {
            after.remove_prefix(1);
            while (!after.empty() && isDigit(after[0]))
                after.remove_prefix(1);
        }
        if (after.starts_with(']'))
            return static_cast<size_t>(after.data() - text.data()) + 1;
    }
    return 0;
}

bool saysSomething(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<uint8_t>(c) >= 0x80;
    });
}

} // namespace

bool HiddenMarks::anyIn(std::string_view text)
{
    return !text.empty() && memmem(text.data(), text.size(), opening.data(), opening.size()) != nullptr;
}

bool HiddenMarks::cover(std::string_view text, size_t begin, size_t end)
{
    bool any = false;
    size_t said = begin; // up to here, what is not a mark says nothing
    for (size_t at = begin > longest ? begin - longest : 0; at < end;) {
        at = text.find(opening, at);
        if (at == std::string_view::npos || at >= end)
            break;
        const size_t after = markEnd(text, at);
        if (after <= begin) { // none, or one that ends before
            at += 1;
            continue;
        }
        if (at > said && saysSomething(text.substr(said, at - said)))
            return false;
        any = true;
        said = after;
        at = after;
    }
    return any && (said >= end || !saysSomething(text.substr(said, end - said)));
}
