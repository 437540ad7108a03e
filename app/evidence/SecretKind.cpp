#include "app/evidence/SecretKind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QLatin1StringView secretKindName(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password:
        return "password"_L1;
    case SecretKind::Token:
        return "token"_L1;
    case SecretKind::PrivateKey:
        return "private-key"_L1;
    case SecretKind::Cookie:
        return "cookie"_L1;
    case SecretKind::AccountId:
        return "account-id"_L1;
    case SecretKind::Email:
        return "email"_L1;
    case SecretKind::Address:
        return "address"_L1;
    case SecretKind::HardwareAddress:
        return "hardware-address"_L1;
    case SecretKind::UserName:
        return "user-name"_L1;
    case SecretKind::ComputerName:
        return "computer-name"_L1;
    case SecretKind::WifiName:
        return "wifi-name"_L1;
    }
    Q_UNREACHABLE();
}

std::optional<SecretKind> secretKindFromName(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(allSecretKinds, [&](SecretKind kind) { return secretKindName(kind) == name; });
    return found == allSecretKinds.end() ? std::nullopt : std::optional(*found);
}

QLatin1StringView secretKindWords(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password:
        return "password"_L1;
    case SecretKind::Token:
        return "token"_L1;
    case SecretKind::PrivateKey:
        return "private key"_L1;
    case SecretKind::Cookie:
        return "cookie"_L1;
    case SecretKind::AccountId:
        return "account ID"_L1;
    case SecretKind::Email:
        return "email"_L1;
    case SecretKind::Address:
        return "address"_L1;
    case SecretKind::HardwareAddress:
        return "hardware address"_L1;
    case SecretKind::UserName:
        return "user name"_L1;
    case SecretKind::ComputerName:
        return "computer name"_L1;
    case SecretKind::WifiName:
        return "Wi-Fi name"_L1;
    }
    Q_UNREACHABLE();
}
