#pragma once

#include <QString>

#include <array>
#include <bitset>
#include <optional>

/// A kind of thing in a log that a person may not want to share.
enum class SecretKind : quint8 {
    Password, ///< also what stands before the "@" of a URL
    Token, ///< of a service or a program: what opens a door without a password
    PrivateKey, ///< the whole block, or a WireGuard key
    Cookie,
    AccountId, ///< of IVPN
    Email,
    Address, ///< IPv4 and IPv6, not this computer's own 127.0.0.1
    HardwareAddress, ///< MAC
    UserName, ///< also the name of a home folder
    ComputerName,
    WifiName,
};

inline constexpr std::array allSecretKinds{
    SecretKind::Password,  SecretKind::Token,        SecretKind::PrivateKey, SecretKind::Cookie,
    SecretKind::AccountId, SecretKind::Email,        SecretKind::Address,    SecretKind::HardwareAddress,
    SecretKind::UserName,  SecretKind::ComputerName, SecretKind::WifiName,
};
inline constexpr size_t secretKindCount = allSecretKinds.size();

/// A set of them, by their number.
using SecretKinds = std::bitset<secretKindCount>;
[[nodiscard]] inline size_t numberOf(SecretKind kind)
{
    return static_cast<size_t>(kind);
}

/// Its name on the command line, for --json and in report.json: "private-key".
[[nodiscard]] QLatin1StringView secretKindName(SecretKind kind);
[[nodiscard]] std::optional<SecretKind> secretKindFromName(QStringView name);
/// What stands in its place in a copy, in fixed English: "private key" in "[hidden: private key]".
[[nodiscard]] QLatin1StringView secretKindWords(SecretKind kind);
