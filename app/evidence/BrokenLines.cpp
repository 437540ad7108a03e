#include "app/evidence/BrokenLines.h"

#include <algorithm>

namespace {

constexpr size_t longLine = 60; ///< a line that is shorter was not broken for its length
constexpr size_t keyPiece = 16; ///< what is shorter may be a word

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isBase64(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/' || c == '=';
}

bool isToken(char c)
{
    return isBase64(c) || c == '-' || c == '_' || c == '.';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

template <typename Is> size_t after(std::string_view text, size_t at, Is is)
{
    while (at < text.size() && is(text[at]))
        ++at;
    return at;
}

size_t afterLineEnd(std::string_view text, size_t at)
{
    const size_t end = at < text.size() && text[at] == '\r' ? at + 1 : at;
    return end < text.size() && text[end] == '\n' ? end + 1 : at;
}

} // namespace

size_t BrokenLines::tokenEnd(std::string_view text, size_t end)
{
    size_t line = end - std::min(end, longLine);
    for (;;) {
        const size_t next = afterLineEnd(text, end);
        const size_t broken = text.substr(line, end - line).rfind('\n');
        if (next == end || end - line < longLine || broken != std::string_view::npos)
            return end;
        const size_t from = after(text, next, [](char c) { return c == ' ' || c == '\t'; });
        const size_t to = after(text, from, isToken);
        const bool alone = to == text.size() || isBlank(text[to]) || text[to] == '"' || text[to] == '\'';
        if (to == from || !alone || !std::ranges::any_of(text.substr(from, to - from), isDigit)
            || (to < text.size() && (text[to] == ' ' || text[to] == '\t')))
            return end;
        line = next;
        end = to;
    }
}

size_t BrokenLines::keyEnd(std::string_view text, size_t end)
{
    for (;;) {
        const size_t from = after(text, end, isBlank);
        const size_t to = after(text, from, isBase64);
        if (to == text.size())
            return to;
        const bool isNew = from > end;
        if (to == from || (isNew && to - from < keyPiece && !text.substr(from, to - from).contains('=')))
            return end;
        end = to;
    }
}
