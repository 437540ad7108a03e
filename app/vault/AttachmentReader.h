#pragma once

#include "app/vault/CaseStore.h"

/// The bytes of one attachment. Read from the start to the end, its last piece is only given when the hash is right.
class AttachmentReader final : public QIODevice {
public:
    /// Gives chunk number n.
    using Fetch = std::function<std::expected<QByteArray, VaultProblem>(qint64 n)>;

    /// Not open when there is no such file in the case.
    AttachmentReader(const std::shared_ptr<CaseStore> &store, qint64 id);
    AttachmentReader(const Attachment &file, Fetch fetch);

    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] bool failed() const { return m_failed; } ///< something of it was damaged
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 most) override;

private:
    [[nodiscard]] bool fetch(qint64 n);

    Fetch m_fetch;
    qint64 m_size = 0;
    QString m_sha256;
    qint64 m_here = 0; ///< where the next piece comes from
    qint64 m_fetched = -1; ///< the number of m_chunk
    QByteArray m_chunk;
    Hasher m_hasher;
    qint64 m_hashed = 0; ///< so far, without a gap from the start
    bool m_right = false; ///< the hash
    bool m_failed = false;
};
