#include "crypto/Digest.h"

#include <QtCrypto>

namespace {
constexpr qsizetype sha256Size = 32;
}

struct Hasher::State {
    QCA::Hash hash{QStringLiteral("sha256")};
};

Hasher::Hasher() : m_state(std::make_unique<State>()) { }

Hasher::Hasher(Hasher &&) noexcept = default;
Hasher &Hasher::operator=(Hasher &&) noexcept = default;
Hasher::~Hasher() = default;

void Hasher::add(QByteArrayView data)
{
    m_state->hash.update(data.constData(), static_cast<int>(data.size()));
}

Digest Hasher::finish()
{
    return Digest(m_state->hash.final().toByteArray());
}

std::optional<Digest> Digest::parse(QStringView hex)
{
    const QByteArray digits = hex.toLatin1().toLower();
    const QByteArray bytes = QByteArray::fromHex(digits); // passes over what is not a digit
    if (bytes.size() != sha256Size || bytes.toHex() != digits)
        return std::nullopt;
    return Digest(bytes);
}

Digest Digest::sha256(QByteArrayView data)
{
    Hasher hasher;
    hasher.add(data);
    return hasher.finish();
}

QString Digest::hex() const
{
    return QString::fromLatin1(m_bytes.toHex());
}

QByteArray sha1ForFingerprint(QByteArrayView data)
{
    QCA::Hash hash(QStringLiteral("sha1"));
    hash.update(data.constData(), static_cast<int>(data.size()));
    return hash.final().toByteArray();
}
