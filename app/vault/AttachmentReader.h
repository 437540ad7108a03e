#pragma once

#include "app/vault/CaseStore.h"

/// The bytes of one attachment. Read from the start to the end, its last piece is only given when the hash is right.
class AttachmentReader final : public QIODevice {
public:
    AttachmentReader(std::shared_ptr<CaseStore> store, qint64 id);

    [[nodiscard]] qint64 size() const override { return m_size; }
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 most) override;

private:
    [[nodiscard]] bool fetch(qint64 n);

    std::shared_ptr<CaseStore> m_store;
    qint64 m_id;
    qint64 m_size = 0;
    QString m_sha256;
    qint64 m_here = 0; ///< where the next piece comes from
    qint64 m_fetched = -1; ///< the number of m_chunk
    QByteArray m_chunk;
    Hasher m_hasher;
    qint64 m_hashed = 0; ///< so far, without a gap from the start
    bool m_right = false; ///< the hash
};
