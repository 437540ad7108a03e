#include "app/mail/Conduit.h"

#include <algorithm>

namespace {
constexpr size_t ahead = 4; // pieces, of 350 kB for a file
}

Conduit::Conduit(std::function<bool(const LetterSink &)> write)
{
    m_writer = std::jthread([this, write = std::move(write)] {
        const bool whole = write([this](QByteArray &&piece) { return push(std::move(piece)); });
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        m_whole = whole;
        m_changed.notify_all();
    });
}

Conduit::~Conduit()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

bool Conduit::push(QByteArray &&piece)
{
    std::unique_lock lock(m_mutex);
    if (piece.isEmpty()) // from a writer that wants to know whether it still has a reader
        return !m_closed;
    m_changed.wait(lock, [this] { return m_pieces.size() < ahead || m_closed; });
    if (m_closed)
        return false;
    m_pieces.push_back(std::move(piece));
    m_changed.notify_all();
    return true;
}

qint64 Conduit::read(std::span<char> into, const std::stop_token &cancel)
{
    if (m_read == m_reading.size()) {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, cancel, [this] { return !m_pieces.empty() || m_ended; }))
            return -1;
        if (m_pieces.empty())
            return m_whole ? 0 : -1;
        m_reading = std::move(m_pieces.front());
        m_pieces.erase(m_pieces.begin());
        m_read = 0;
        m_changed.notify_all();
    }
    const qsizetype n = std::min(static_cast<qsizetype>(into.size()), m_reading.size() - m_read);
    std::copy_n(m_reading.constData() + m_read, n, into.data());
    m_read += n;
    return n;
}
