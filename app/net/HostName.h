#pragma once

#include <QStringView>

/// Names of hosts as they may be looked up and connected to (RFC 1123, 2.1). ASCII: an international one comes encoded.
namespace HostName {

/// Letters, digits and hyphens in labels of at most 63, 253 in all, no dot at the end.
[[nodiscard]] bool isValid(QStringView name);
/// A valid name that can stand for a host on the internet: two labels or more, and neither an IP address in any
/// spelling that a resolver would take for one, nor a name of this computer or its neighbours ("localhost", ".local").
[[nodiscard]] bool isPublic(QStringView name);
/// Whether `name` is `domain` or below it.
[[nodiscard]] bool isWithin(QStringView name, QStringView domain);

} // namespace HostName
