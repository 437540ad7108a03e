#include "app/evidence/SecretKind.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    QLatin1StringView name;
    QLatin1StringView words;
};

Texts textsOf(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password:
        return {"password"_L1, "password"_L1};
    case SecretKind::Token:
        return {"token"_L1, "token"_L1};
    case SecretKind::PrivateKey:
        return {"private-key"_L1, "private key"_L1};
    case SecretKind::Cookie:
        return {"cookie"_L1, "cookie"_L1};
    case SecretKind::AccountId:
        return {"account-id"_L1, "account ID"_L1};
    case SecretKind::Email:
        return {"email"_L1, "email"_L1};
    case SecretKind::Address:
        return {"address"_L1, "address"_L1};
    case SecretKind::HardwareAddress:
        return {"hardware-address"_L1, "hardware address"_L1};
    case SecretKind::UserName:
        return {"user-name"_L1, "user name"_L1};
    case SecretKind::ComputerName:
        return {"computer-name"_L1, "computer name"_L1};
    case SecretKind::WifiName:
        return {"wifi-name"_L1, "Wi-Fi name"_L1};
    }
    Q_UNREACHABLE();
}

} // namespace

QLatin1StringView secretKindName(SecretKind kind)
{
    return textsOf(kind).name;
}

QLatin1StringView secretKindWords(SecretKind kind)
{
    return textsOf(kind).words;
}

std::optional<SecretKind> secretKindFromName(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(allSecretKinds, [&](SecretKind kind) { return secretKindName(kind) == name; });
    return found == allSecretKinds.end() ? std::nullopt : std::optional(*found);
}
