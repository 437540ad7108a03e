#include "app/cli/Interrupts.h"

#include <chrono>

namespace {

/// All that the handler of a signal touches.
volatile std::sig_atomic_t came = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void note(int)
{
    came = 1;
}

} // namespace

Interrupts::Interrupts()
{
    came = 0;
    struct sigaction noting = {};
    noting.sa_handler = note;
    noting.sa_flags = SA_RESTART;
    for (size_t i = 0; i < signals.size(); ++i) {
        sigaction(signals.at(i), &noting, &m_before.at(i));
        if (m_before.at(i).sa_handler == SIG_IGN)
            sigaction(signals.at(i), &m_before.at(i), nullptr);
    }
    m_watching = std::jthread([stop = m_stop](const std::stop_token &end) mutable {
        using namespace std::chrono_literals;
        while (!end.stop_requested()) {
            if (came != 0)
                stop.request_stop();
            std::this_thread::sleep_for(50ms);
        }
    });
}

Interrupts::~Interrupts()
{
    m_watching.request_stop();
    m_watching.join();
    for (size_t i = 0; i < signals.size(); ++i)
        sigaction(signals.at(i), &m_before.at(i), nullptr);
}
