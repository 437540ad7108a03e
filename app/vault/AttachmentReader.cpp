#include "app/vault/AttachmentReader.h"

#include "app/vault/CaseSchema.h"

#include <algorithm>

AttachmentReader::AttachmentReader(const std::shared_ptr<CaseStore> &store, qint64 id)
{
    m_fetch = [store, id](qint64 n) -> std::expected<QByteArray, VaultProblem> {
        QByteArray chunk;
        const Done read = store->read([&](Database &database) {
            return database.each("SELECT data FROM chunks WHERE attachment = ? AND n = ?", {id, n},
                                 [&](const Row &row) { chunk = row.blob(0); });
        });
        if (!read)
            return std::unexpected(read.error());
        return chunk;
    };
    bool found = false;
    const Done read = store->read([&](Database &database) {
        return database.each("SELECT size, sha256 FROM attachments WHERE id = ? AND complete = 1", {id},
                             [&](const Row &row) {
                                 m_size = row.number(0);
                                 m_sha256 = row.text(1);
                                 found = true;
                             });
    });
    if (read && found)
        open(ReadOnly | Unbuffered);
}

AttachmentReader::AttachmentReader(const Attachment &file, Fetch fetch)
    : m_fetch(std::move(fetch)), m_size(file.size), m_sha256(file.sha256.hex())
{
    open(ReadOnly | Unbuffered);
}

bool AttachmentReader::seek(qint64 position)
{
    m_here = position;
    return QIODevice::seek(position);
}

bool AttachmentReader::fetch(qint64 n)
{
    if (n == m_fetched)
        return true;
    m_fetched = -1;
    const auto chunk = m_fetch(n);
    if (!chunk || chunk->size() != std::min(chunkSize, m_size - n * chunkSize))
        return false;
    if (n * chunkSize == m_hashed) {
        m_hasher.add(*chunk);
        m_hashed += chunk->size();
        if (m_hashed == m_size)
            m_right = m_hasher.finish().hex() == m_sha256;
    }
    if (m_hashed == m_size && !m_right)
        return false;
    m_chunk = *chunk;
    m_fetched = n;
    return true;
}

qint64 AttachmentReader::readData(char *data, qint64 most)
{
    // As much as was asked for: readAll() takes a short answer for the end. Nothing at all when a part is damaged.
    qint64 given = 0;
    while (given < most && m_here < m_size) {
        if (!fetch(m_here / chunkSize)) {
            m_failed = true;
            setErrorString(QStringLiteral("damaged"));
            return -1;
        }
        const qint64 offset = m_here % chunkSize;
        const qint64 count = std::min(most - given, m_chunk.size() - offset);
        std::copy_n(m_chunk.constData() + offset, count, data + given);
        m_here += count;
        given += count;
    }
    return given;
}

qint64 AttachmentReader::writeData(const char *, qint64)
{
    return -1;
}
