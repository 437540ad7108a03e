#include "app/net/PublicAddress.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <netinet/in.h>
#include <span>

namespace {

using Bytes16 = std::array<std::uint8_t, 16>;

struct Net4 {
    std::uint32_t prefix;
    int bits;
};

constexpr Net4 own4[] = {
    {0x00000000, 8}, // this network
    {0x0A000000, 8}, // private
    {0x64400000, 10}, // behind a provider's translator
    {0x7F000000, 8}, // this computer
    {0xA9FE0000, 16}, // this link, and the clouds' tellers of secrets
    {0xAC100000, 12}, // private
    {0xC0000000, 24}, // protocol assignments
    {0xC0A80000, 16}, // private
    {0xC6120000, 15}, // benchmarks
    {0xE0000000, 4}, // groups
    {0xF0000000, 4}, // reserved, and everybody
};

bool isPublic4(std::uint32_t address)
{
    return std::ranges::none_of(own4, [&](const Net4 &net) {
        const std::uint32_t mask = ~std::uint32_t{0} << (32 - net.bits);
        return (address & mask) == net.prefix;
    });
}

std::uint32_t fourFrom(const Bytes16 &bytes, std::size_t at)
{
    return std::uint32_t{bytes.at(at)} << 24 | std::uint32_t{bytes.at(at + 1)} << 16
        | std::uint32_t{bytes.at(at + 2)} << 8 | std::uint32_t{bytes.at(at + 3)};
}

bool startsWith(const Bytes16 &bytes, std::initializer_list<std::uint8_t> prefix)
{
    return std::ranges::equal(prefix, std::span(bytes).first(prefix.size()));
}

bool isPublic6(const Bytes16 &bytes)
{
    if (startsWith(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF})) // an IPv4 address, mapped
        return isPublic4(fourFrom(bytes, 12));
    if (startsWith(bytes, {0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0})) // translated (NAT64)
        return isPublic4(fourFrom(bytes, 12));
    if (startsWith(bytes, {0x20, 0x02})) // 6to4
        return isPublic4(fourFrom(bytes, 2));
    if (startsWith(bytes, {0x20, 0x01, 0, 0})) // Teredo: somebody's computer behind a tunnel
        return false;
    return (bytes[0] & 0xE0) == 0x20; // 2000::/3 is all that is given out; the rest is own, local, a group or reserved
}

} // namespace

bool isPublicAddress(const sockaddr *address)
{
    if (address->sa_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, address, sizeof four);
        const std::uint32_t host =
            std::endian::native == std::endian::little ? std::byteswap(four.sin_addr.s_addr) : four.sin_addr.s_addr;
        return isPublic4(host);
    }
    if (address->sa_family == AF_INET6) {
        sockaddr_in6 six{};
        std::memcpy(&six, address, sizeof six);
        Bytes16 bytes{};
        std::memcpy(bytes.data(), &six.sin6_addr, bytes.size());
        return isPublic6(bytes);
    }
    return false;
}
