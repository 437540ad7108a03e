#pragma once

#include <QString>

#include <optional>

/// The name of a server as it goes into a URL: an international one in its ASCII form, an IPv6 address in brackets.
/// Nullopt for anything else, so that nothing can be smuggled into the URL.
[[nodiscard]] std::optional<QByteArray> serverName(const QString &typed);
