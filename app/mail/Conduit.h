#pragma once

#include "app/mail/Letter.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

/// Turns a writer that pushes into a source that is read from: the writer runs on a thread of its own, at most a few
/// pieces ahead of its reader. The words in it never leave this process's memory.
class Conduit final {
public:
    /// `write` is called once, on that thread, with the sink to write to; it returns whether it wrote all it had.
    explicit Conduit(std::function<bool(const LetterSink &)> write);
    ~Conduit(); ///< lets the writer go, wherever it is, and waits for it
    Conduit(const Conduit &) = delete;
    Conduit &operator=(const Conduit &) = delete;

    /// Fills the span, returns how many bytes; 0 at the end, -1 when the writer failed or `cancel` was asked for. Waits
    /// for the writer.
    [[nodiscard]] qint64 read(std::span<char> into, const std::stop_token &cancel = {});

private:
    bool push(QByteArray &&piece);

    QByteArray m_reading; ///< the reader's own
    qsizetype m_read = 0; ///< how much of it is read
    std::mutex m_mutex; ///< of the four below
    std::condition_variable_any m_changed;
    std::vector<QByteArray> m_pieces; ///< written, not yet read
    bool m_ended = false; ///< the writer is through
    bool m_whole = false; ///< and it wrote all it had
    bool m_closed = false; ///< nobody reads any more
    std::jthread m_writer;
};
