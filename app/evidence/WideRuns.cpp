#include "app/evidence/WideRuns.h"

#include <cstring>

WideRun WideRun::next(std::string_view text, size_t from)
{
    for (size_t at = from; at < text.size();) {
        const void *const found = std::memchr(text.data() + at, 0, text.size() - at);
        if (!found)
            break;
        const auto nul = static_cast<size_t>(static_cast<const char *>(found) - text.data());
        const bool bigEndian = nul == from || text[nul - 1] == '\n'; // it begins with the NUL
        const size_t begin = bigEndian ? nul : nul - 1;
        size_t end = begin;
        while (end + 1 < text.size() && (text[end] == 0) == bigEndian && (text[end + 1] == 0) != bigEndian)
            end += 2;
        if (end - begin >= shortest)
            return {begin, end, bigEndian};
        at = nul + 1;
    }
    return {text.size(), text.size(), false};
}
