#include "app/evidence/ValueChecks.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether the number goes on: a version or an OID. One more part is the port, as tcpdump and netstat write it.
bool hasMoreParts(std::string_view text, size_t end)
{
    constexpr size_t shortestPort = 2, longestPort = 5; ///< digits
    if (end + 1 >= text.size() || text[end] != '.' || !isDigit(text[end + 1]))
        return false;
    size_t after = end + 1;
    while (after < text.size() && isDigit(text[after]))
        ++after;
    const size_t digits = after - end - 1;
    const bool more = after + 1 < text.size() && text[after] == '.' && isDigit(text[after + 1]);
    return more || digits < shortestPort || digits > longestPort;
}

bool isTellingIpv4(int first)
{
    return first != 0 && first != 127 && first != 255; // this host, loopback, masks and broadcast
}

bool isTellingIpv6(const std::array<uint8_t, 16> &bytes)
{
    const bool small = std::all_of(bytes.begin(), bytes.end() - 1, [](uint8_t byte) { return byte == 0; });
    return !small || bytes[15] > 1; // :: and ::1
}

} // namespace

bool ValueChecks::hasDigit(std::string_view value)
{
    return std::ranges::any_of(value, isDigit);
}

double ValueChecks::entropy(std::string_view value)
{
    std::array<uint32_t, 256> counts = {};
    for (const char c : value)
        ++counts.at(static_cast<uint8_t>(c));
    double bits = 0;
    for (const uint32_t count : counts) {
        if (count == 0)
            continue;
        const double share = static_cast<double>(count) / static_cast<double>(value.size());
        bits -= share * std::log2(share);
    }
    return bits;
}

bool ValueChecks::isTellingAddress(std::string_view text, size_t begin, size_t end)
{
    if (hasMoreParts(text, end))
        return false;
    std::array<char, INET6_ADDRSTRLEN> value = {};
    if (end - begin >= value.size())
        return false;
    std::memcpy(value.data(), text.data() + begin, end - begin);
    if (text.substr(begin, end - begin).contains(':')) {
        std::array<uint8_t, 16> bytes = {};
        return inet_pton(AF_INET6, value.data(), bytes.data()) == 1 && isTellingIpv6(bytes);
    }
    std::array<int, 4> parts = {}; // inet_pton() takes no leading zeros, some programs write them
    size_t part = 0;
    for (const char c : text.substr(begin, end - begin)) {
        if (c == '.' && ++part == parts.size())
            return false;
        if (c != '.')
            parts.at(part) = parts.at(part) * 10 + (c - '0');
        if (parts.at(part) > 255) // before it is more than an int holds
            return false;
    }
    return part == 3 && isTellingIpv4(parts[0]);
}
