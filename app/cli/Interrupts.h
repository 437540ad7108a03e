#pragma once

#include <csignal>
#include <stop_token>
#include <thread>

/// While it lives, Ctrl+C and the other signals that end a program ask for a stop instead, so that a sending can say
/// what became of it. Threads that begin meanwhile leave them to it as well.
class Interrupts final {
public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    sigset_t m_before;
    std::jthread m_waiting;
};
