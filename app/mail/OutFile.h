#pragma once

#include "app/mail/MailProblem.h"

#include <QFile>

/// A file in the making that nobody sees until it is whole: nameless (O_TMPFILE) or under a random hidden name beside
/// its place, mode 0600, gone unless commit() succeeds.
class OutFile final {
public:
    enum Overwrite { Never, Replace };

    /// In the folder of `path`. Never: OutExists when anything, also a dangling symlink, stands there.
    [[nodiscard]] static std::expected<OutFile, MailProblem> create(const QString &path, Overwrite overwrite);

    OutFile(OutFile &&other) noexcept;
    OutFile &operator=(OutFile &&other) noexcept;
    OutFile(const OutFile &) = delete;
    OutFile &operator=(const OutFile &) = delete;
    ~OutFile();

    [[nodiscard]] QFile &file() { return *m_file; } ///< open for reading and writing

    /// Puts the whole file in its place and on the disk (fsync of it and its folder). A symlink there is replaced,
    /// never followed.
    [[nodiscard]] std::expected<void, MailProblem> commit();

private:
    OutFile(QString path, Overwrite overwrite);
    QString m_path;
    Overwrite m_overwrite;
    std::unique_ptr<QFile> m_file;
    QByteArray m_hidden; ///< the random name, where the file system has no nameless files
};
