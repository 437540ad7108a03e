#include "app/evidence/ValueNumbers.h"

#include <algorithm>
#include <string>

namespace {

/// Names and addresses are the same in capitals.
bool ignoresCase(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password:
    case SecretKind::Token:
    case SecretKind::PrivateKey:
    case SecretKind::Cookie:
    case SecretKind::WifiName:
        return false;
    case SecretKind::AccountId:
    case SecretKind::Email:
    case SecretKind::Address:
    case SecretKind::HardwareAddress:
    case SecretKind::UserName:
    case SecretKind::ComputerName:
        return true;
    }
    Q_UNREACHABLE();
}

quint64 hashOf(std::string_view value)
{
    static_assert(sizeof(size_t) == sizeof(quint64), "a hash of 32 bits would give two values one number");
    return qHashBits(value.data(), value.size(), 0);
}

} // namespace

quint32 ValueNumbers::numberOf(SecretKind kind, QByteArrayView value, quint32 most)
{
    auto &numbers = m_numbers.at(::numberOf(kind));
    std::string plain(value.data(), static_cast<size_t>(value.size()));
    if (ignoresCase(kind))
        std::ranges::transform(plain, plain.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c | 0x20) : c; });
    const quint64 hash = hashOf(plain);
    if (const auto known = numbers.constFind(hash); known != numbers.constEnd())
        return *known;
    if (static_cast<quint32>(numbers.size()) >= most)
        return 0;
    const auto number = static_cast<quint32>(numbers.size() + 1);
    numbers.insert(hash, number);
    return number;
}

quint32 ValueNumbers::count(SecretKind kind) const
{
    return static_cast<quint32>(m_numbers.at(::numberOf(kind)).size());
}
