#pragma once

#include <QByteArray>

/// A certificate (binary) after which `bytes` of signatures stand that somebody else is said to have made over its last
/// part, 2,000 bytes each: how the certificates of known people were made unusable on key servers (THREATS-K11).
[[nodiscard]] inline QByteArray floodedKey(const QByteArray &certificate, qsizetype bytes)
{
    constexpr qsizetype size = 2'000;
    // RFC 9580, 4.2.1.2 and 5.2.3: type 2, a two-byte length; version 4, generic certification, RSA, SHA-256
    QByteArray signature("\xc2");
    signature += static_cast<char>(((size - 192) >> 8) + 192);
    signature += static_cast<char>((size - 192) & 0xff);
    signature += QByteArray("\x04\x10\x01\x08", 4) + QByteArray(size - 4, '\x55');
    return certificate + signature.repeated(bytes / signature.size() + 1);
}
