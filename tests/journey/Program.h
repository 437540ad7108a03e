#pragma once

#include "tests/support/Keys.h"

#include <functional>

/// The real program in a home of its own, as a person at a terminal runs it.
class Program final {
public:
    Program();
    [[nodiscard]] Finished operator()(const QStringList &words, const QByteArray &input = {}) const;
    /// Runs it until `then` returns, and sends it this signal.
    [[nodiscard]] Finished signalled(const QStringList &words, int signal, const std::function<void()> &then) const;
    /// Under strace, with its follow-forks report of these calls.
    [[nodiscard]] QByteArray traced(const QString &calls, const QStringList &words) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &data) const;
    /// The words that open what is kept in this home.
    [[nodiscard]] QStringList passphrase() const
    {
        return {QStringLiteral("--store-passphrase-file"), path(QStringLiteral("passphrase"))};
    }
    /// Adds a team whose key gpg made; its fingerprint. `expire` as gpg takes it.
    [[nodiscard]] QString addTeam(const GpgHome &home, const QString &expire = QStringLiteral("0")) const;

private:
    [[nodiscard]] QStringList environment() const;
    QTemporaryDir m_folder;
};
