#pragma once

#include "app/vault/VaultProblem.h"
#include "crypto/Digest.h"
#include "crypto/Secret.h"

#include <QDateTime>
#include <QIODevice>

#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

/// All of a case but its files: small named values ("answer/summary", "vendor", ...). Their meaning is not the vault's.
using CaseFields = std::map<QString, QByteArray>;

/// A file kept with a case, whole.
struct Attachment {
    qint64 id; ///< in this case
    QString name;
    QString type; ///< media type
    qint64 size; ///< bytes
    Digest sha256;
};

/// What happened to a case, and when; what it means is not the vault's.
struct CaseEvent {
    QDateTime when; ///< UTC
    QByteArray data; ///< JSON
};

/// What is written into a case together.
struct CaseChange {
    CaseFields fields = {}; ///< put in place
    QStringList removed = {}; ///< fields that are taken away
    std::optional<CaseEvent> event = {};
    std::optional<QByteArray> summary = {}; ///< what the list shows: JSON of whoever uses the vault
};

/// What could be read of a damaged case.
struct Rescued {
    CaseFields fields;
    std::vector<CaseEvent> history;
    QDateTime lastGood = {}; ///< of the copy that the rest was filled up from; invalid: none was needed or there
    int filesKept = 0;
    int filesLost = 0;
};

class CaseStore;

/// One case on the disk: a SQLCipher database under the vault key, in a rollback journal (docs/vault.md). May be used
/// from several threads: each call is short, or streams in pieces between which others get their turn.
class CaseFile final {
public:
    enum Access { ReadWrite, ReadOnly };

    CaseFile(CaseFile &&) noexcept;
    CaseFile &operator=(CaseFile &&) noexcept;
    ~CaseFile();

    /// ReadOnly when another process writes it, when it is of a newer version, or where the disk takes no changes;
    /// why() tells.
    [[nodiscard]] Access access() const;
    [[nodiscard]] std::optional<VaultProblem> why() const;

    [[nodiscard]] std::expected<CaseFields, VaultProblem> fields() const;
    /// All or nothing, on the disk (fsync) when it returns.
    [[nodiscard]] std::expected<void, VaultProblem> write(const CaseChange &change);
    [[nodiscard]] std::expected<void, VaultProblem> save(const CaseFields &changed, const QStringList &removed = {});
    [[nodiscard]] std::expected<void, VaultProblem> setSummary(const QByteArray &json);

    [[nodiscard]] std::expected<std::vector<Attachment>, VaultProblem> attachments() const;
    /// Copies at most 1 GiB of the device in, hashed on the way. `progress` is told the bytes so far, on this thread.
    /// What is cancelled or cut off leaves nothing behind.
    [[nodiscard]] std::expected<Attachment, VaultProblem> attach(const QString &name, const QString &type,
                                                                 QIODevice &from,
                                                                 const std::function<void(qint64)> &progress = {},
                                                                 const std::stop_token &cancel = {});
    [[nodiscard]] std::expected<void, VaultProblem> detach(qint64 id);
    /// The bytes, streamed, from any place; reading fails (-1) where they are damaged, and at the end when the whole
    /// does not have its hash. Not open when there is no such file. It keeps the case open for as long as it lives.
    [[nodiscard]] std::unique_ptr<QIODevice> read(qint64 id) const;

    [[nodiscard]] std::expected<std::vector<CaseEvent>, VaultProblem> history() const;
    [[nodiscard]] std::expected<void, VaultProblem> happened(const CaseEvent &event);

    /// Reads every page and checks it: Damaged when one does not fit. For a worker thread: it takes as long as the
    /// files are big.
    [[nodiscard]] std::expected<void, VaultProblem> check() const;

    // for the vault
    explicit CaseFile(std::shared_ptr<CaseStore> store);
    [[nodiscard]] CaseStore &store() const { return *m_store; }

private:
    std::shared_ptr<CaseStore> m_store;
};
