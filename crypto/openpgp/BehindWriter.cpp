#include "crypto/openpgp/BehindWriter.h"

namespace {
constexpr qsizetype bufferSize = 512 * 1024;
}

BehindWriter::BehindWriter(Sink sink) : m_sink(std::move(sink))
{
    m_filling.reserve(bufferSize);
    m_worker = std::jthread([this] { work(); });
}

BehindWriter::~BehindWriter()
{
    const std::scoped_lock lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

bool BehindWriter::write(QByteArrayView bytes)
{
    m_filling.append(bytes);
    return m_filling.size() < bufferSize || handOver();
}

bool BehindWriter::finish()
{
    const bool given = m_filling.isEmpty() || handOver();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_writing.isEmpty() || m_failed; });
    return given && !m_failed;
}

bool BehindWriter::handOver()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_writing.isEmpty() || m_failed; });
    if (m_failed)
        return false;
    m_writing.swap(m_filling);
    m_filling.resize(0);
    m_changed.notify_all();
    return true;
}

void BehindWriter::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return !m_writing.isEmpty() || m_ended; });
        if (m_ended)
            return;
        lock.unlock(); // m_writing is ours until it is empty again
        const bool written = m_sink(m_writing);
        lock.lock();
        m_writing.resize(0);
        m_failed = !written;
        m_changed.notify_all();
        if (m_failed)
            return;
    }
}
