#pragma once

#include "crypto/Secret.h"

#include <QString>

#include <chrono>
#include <memory>

/// Where mail is handed in (RFC 6409, RFC 8314). TLS 1.2 or newer, always.
struct SubmissionServer {
    enum Tls {
        Implicit, ///< from the first byte on: port 465
        StartTls, ///< asked for before anything is said, and insisted on: port 587
    };
    QString host; ///< a name, also an international one, or an IP address
    quint16 port = 465;
    Tls tls = Implicit;
    QString caFile = {}; ///< the only authorities to trust, PEM, revocation lists in it count; empty: the system's
    friend bool operator==(const SubmissionServer &, const SubmissionServer &) = default;
};

/// Who hands it in. The server is told after TLS, and never otherwise (THREATS-S5).
struct SubmissionLogin {
    enum Kind {
        None,
        Password, ///< CRAM-MD5, PLAIN or LOGIN
        Token, ///< OAuth 2: OAUTHBEARER or XOAUTH2
    };
    Kind kind = None;
    QString user = {};
    std::shared_ptr<const Secret> secret = {}; ///< the password or the token
};

/// A SOCKS5 proxy that looks up the names: Tor's, or another. It is never gone round (THREATS-S14).
struct Proxy {
    QString host;
    quint16 port = 9050;
    bool freshCircuit = true; ///< a random user name for each message, by which Tor takes another path
    friend bool operator==(const Proxy &, const Proxy &) = default;
};

/// The ports that a proxy is asked for: of RFC 8314 and RFC 6409.
[[nodiscard]] constexpr bool isPortThroughProxy(quint16 port)
{
    return port == 465 || port == 587; // NOLINT(readability-magic-numbers)
}

/// How long to wait for a server. Never for ever (THREATS-S7); RFC 5321, 4.5.3.2 asks for minutes.
struct Patience {
    std::chrono::milliseconds connect = std::chrono::minutes(1); ///< until the line is private and the server greeted
    std::chrono::milliseconds stall = std::chrono::minutes(5); ///< for an answer, or for it to take more bytes
    std::chrono::milliseconds verdict = std::chrono::minutes(10); ///< for "got it" after the last byte
    std::chrono::milliseconds total = std::chrono::hours(2); ///< for everything
};
