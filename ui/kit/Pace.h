#pragma once

#include <chrono>

/// Lets something that happens often through now and then, first after a pause: progress that is read out.
class Pace final {
public:
    using Clock = std::chrono::steady_clock;

    explicit Pace(Clock::duration pause, Clock::time_point start) : m_pause(pause), m_last(start) { }

    [[nodiscard]] bool isDue(Clock::time_point now)
    {
        if (now - m_last < m_pause)
            return false;
        m_last = now;
        return true;
    }

private:
    Clock::duration m_pause;
    Clock::time_point m_last;
};
