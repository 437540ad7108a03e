#pragma once

#include <array>
#include <csignal>
#include <stop_token>
#include <thread>

/// While it lives, Ctrl+C and the other signals that end a program ask for a stop instead, so that a sending can say
/// what became of it. What is ignored, as under nohup, stays so. One at a time.
class Interrupts final {
public:
    Interrupts();
    ~Interrupts();
    Interrupts(const Interrupts &) = delete;
    Interrupts &operator=(const Interrupts &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

    std::stop_source m_stop;
    std::array<struct sigaction, signals.size()> m_before{};
    std::jthread m_watching;
};
