#pragma once

#include <sys/socket.h>

/// Whether a socket address belongs to the internet at large: not to this computer, its own network, a group of
/// computers, or nobody (IANA's special-purpose registries; RFC 6890). An IPv6 address that stands for an IPv4 one is
/// judged by that. The ranges for documentation pass: nobody is there.
[[nodiscard]] bool isPublicAddress(const sockaddr *address);
