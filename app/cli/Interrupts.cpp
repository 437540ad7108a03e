#include "app/cli/Interrupts.h"

#include <ctime>

Interrupts::Interrupts() : m_before()
{
    sigset_t signals;
    sigemptyset(&signals);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
        sigaddset(&signals, signal);
    pthread_sigmask(SIG_BLOCK, &signals, &m_before);
    m_waiting = std::jthread([stop = m_stop, signals](const std::stop_token &end) mutable {
        constexpr timespec aMoment{0, 50'000'000};
        while (!end.stop_requested()) {
            if (sigtimedwait(&signals, nullptr, &aMoment) > 0)
                stop.request_stop();
        }
    });
}

Interrupts::~Interrupts()
{
    m_waiting.request_stop();
    m_waiting.join();
    pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
}
