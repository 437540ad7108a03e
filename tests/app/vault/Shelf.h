#pragma once

#include "app/vault/Vault.h"
#include "tests/support/Process.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

/// 32 bytes that only a test uses.
inline Secret testKey(char byte = 'k')
{
    return Secret::take(QByteArray(32, byte));
}

/// A folder with a vault in it, opened as often as one likes.
struct Shelf {
    QTemporaryDir folder;

    [[nodiscard]] QString path(const QString &name = {}) const { return folder.filePath(u"vault/"_s + name); }
    [[nodiscard]] QString caseFile(const CaseId &id) const { return path(u"cases/%1.case"_s.arg(id)); }
    [[nodiscard]] Vault open() const
    {
        auto vault = Vault::open(QDir(path()), testKey());
        REQUIRE(vault);
        return std::move(*vault);
    }
};

/// The value, or the test ends.
template <typename T> T got(std::expected<T, VaultProblem> &&answer)
{
    if (!answer)
        FAIL("problem " << answer.error().what << ": " << answer.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*answer);
}

/// What went wrong; -1 when nothing.
template <typename T> int problemOf(const std::expected<T, VaultProblem> &answer)
{
    return answer ? -1 : static_cast<int>(answer.error().what);
}

inline Attachment attach(CaseFile &file, const QString &name, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return got(file.attach(name, u"application/octet-stream"_s, buffer));
}

/// A new case with these words, closed again.
inline CaseId makeCase(Vault &vault, const CaseFields &fields = {{u"a"_s, "1"}})
{
    auto [id, file] = got(vault.create());
    got(file.save(fields));
    return id;
}

/// One bit of a file is another.
inline void flip(const QString &path, qsizetype place)
{
    QByteArray bytes = contents(path);
    REQUIRE(bytes.size() > place);
    bytes[place] = static_cast<char>(bytes[place] ^ 1);
    write(path, bytes);
}

/// All that lies in a folder.
inline QStringList namesIn(const QString &path, const QString &like = u"*"_s)
{
    return QDir(path).entryList({like}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// Bytes that look random and are the same each time.
inline QByteArray noise(qsizetype size, quint32 seed = 1)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = static_cast<char>(seed >> 24);
    }
    return bytes;
}
