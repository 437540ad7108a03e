#pragma once

#include "tests/app/vault/Shelf.h"

#include <QStringList>

/// What tests/app/vault/VaultVictim.cpp said before it ended.
struct Said {
    QByteArray all;
    int saving = 0; ///< the last save that began; 0 when none did
    int saved = 0; ///< the last one that was acknowledged
    std::vector<int> problems;

    [[nodiscard]] static Said parse(const QByteArray &out);
    [[nodiscard]] bool has(const char *word) const { return all.contains(QByteArray(word) + ' '); }
};

/// A vault of one case with a field or two, two files and a last good copy, to break again and again.
class Patient final {
public:
    Patient();
    [[nodiscard]] const CaseId &id() const { return m_id; }
    /// The vault is as it was at first.
    void renew() const;
    [[nodiscard]] const Shelf &shelf() const { return m_shelf; }

    /// Runs the victim under strace, which does `inject` to its call of this name number `when`. Only calls on the
    /// vault's own files count, where their names are known before.
    [[nodiscard]] Said run(const QByteArray &what, const QString &call, const QString &inject, int when) const;
    /// How often it makes this call when nothing is injected. (strace counts each name by itself.)
    [[nodiscard]] int count(const QByteArray &what, const QString &call) const;
    /// All that it does after it has started, in strace's words.
    [[nodiscard]] QByteArray trace(const QByteArray &what, const QString &calls, const QStringList &options) const;

    /// Everything opens, is whole, and holds what was acknowledged.
    void examine(const QByteArray &what, const Said &said) const;

private:
    [[nodiscard]] QStringList paths() const;
    QTemporaryDir m_original;
    Shelf m_shelf;
    CaseId m_id;
};
