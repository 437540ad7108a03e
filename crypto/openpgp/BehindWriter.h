#pragma once

#include <QByteArray>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

/// Writes on a thread of its own, one buffer behind the one who fills it: encryption goes on while armor is made.
/// The sink is called from that thread only, in order, and not after finish().
class BehindWriter final {
public:
    using Sink = std::function<bool(const QByteArray &)>; ///< false: it failed, nothing more is given to it

    explicit BehindWriter(Sink sink);
    ~BehindWriter();
    BehindWriter(const BehindWriter &) = delete;
    BehindWriter &operator=(const BehindWriter &) = delete;

    /// Takes the bytes; waits while a whole buffer is still on its way. False once the sink has failed.
    [[nodiscard]] bool write(QByteArrayView bytes);
    /// Waits for everything to be written. False when the sink failed at any time.
    [[nodiscard]] bool finish();

private:
    bool handOver();
    void work();

    Sink m_sink;
    QByteArray m_filling; ///< the caller's own
    std::mutex m_mutex; ///< of the three below
    std::condition_variable m_changed;
    QByteArray m_writing; ///< not empty: the worker's
    bool m_failed = false;
    bool m_ended = false;
    std::jthread m_worker;
};
