#pragma once

#include "app/vault/VaultProblem.h"

#include <QByteArray>
#include <QString>

#include <expected>

/// A file in the making that nobody sees until it is whole: nameless (O_TMPFILE) or under a random hidden name beside
/// its place, mode 0600, gone unless commit() succeeds.
class NewFile final {
public:
    [[nodiscard]] static std::expected<NewFile, VaultProblem> create(const QString &path);
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&other) noexcept;
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile();

    [[nodiscard]] std::expected<void, VaultProblem> write(QByteArrayView data);
    /// On the disk and under its name when it returns; NameTaken when anything, also a dangling symlink, is there.
    [[nodiscard]] std::expected<void, VaultProblem> commit();

private:
    NewFile(QString path, QByteArray hidden, int descriptor);
    QString m_path;
    QByteArray m_hidden; ///< empty: it has no name yet
    int m_descriptor;
};
