#pragma once

#include "app/net/SubmissionServer.h"

#include <QFuture>

#include <optional>
#include <vector>

/// Where Tor (9050) and Tor Browser (9150) listen.
inline const std::vector<quint16> torPorts{9050, 9150};

/// The first of these ports on this computer where something speaks SOCKS5. Nothing leaves the computer. Never started
/// by us; asked once the person wants it.
[[nodiscard]] QFuture<std::optional<Proxy>> findTor(const std::vector<quint16> &ports = torPorts);
