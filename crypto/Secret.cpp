#include "crypto/Secret.h"

#include <QtCrypto>

#include <algorithm>

struct Secret::Memory {
    QCA::SecureArray array;
};

Secret::Secret() : m_memory(std::make_unique<Memory>()) { }

Secret Secret::ofSize(qsizetype size)
{
    Secret secret;
    secret.m_memory->array = QCA::SecureArray(static_cast<int>(size), 0);
    return secret;
}

Secret Secret::take(QByteArray &&bytes)
{
    const QByteArray source = std::move(bytes);
    Secret secret = ofSize(source.size());
    std::ranges::copy(source, secret.writable().begin());
    if (source.isDetached()) // nobody else holds these bytes: leave none behind
        explicit_bzero(const_cast<char *>(source.constData()), static_cast<size_t>(source.size()));
    return secret;
}

Secret::Secret(Secret &&) noexcept = default;
Secret &Secret::operator=(Secret &&) noexcept = default;
Secret::~Secret() = default;

std::span<const char> Secret::bytes() const
{
    if (!m_memory) // moved from
        return {};
    const auto &array = m_memory->array;
    return {array.constData(), static_cast<size_t>(array.size())};
}

std::span<char> Secret::writable()
{
    if (!m_memory)
        return {};
    auto &array = m_memory->array;
    return {array.data(), static_cast<size_t>(array.size())};
}

bool Secret::matches(const Secret &other) const
{
    const auto mine = bytes();
    const auto theirs = other.bytes();
    if (mine.size() != theirs.size())
        return false;
    unsigned difference = 0;
    for (size_t i = 0; i < mine.size(); ++i)
        difference |=
            static_cast<unsigned char>(mine[i]) ^ static_cast<unsigned>(static_cast<unsigned char>(theirs[i]));
    return difference == 0;
}

void Secret::truncate(qsizetype size)
{
    Secret shorter = ofSize(std::min(size, static_cast<qsizetype>(bytes().size())));
    std::ranges::copy(bytes().first(shorter.bytes().size()), shorter.writable().begin());
    *this = std::move(shorter);
}
