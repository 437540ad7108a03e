#include "app/cli/Interrupts.h"

#include <catch2/catch_test_macros.hpp>

namespace {

bool isAskedToStop(const Interrupts &interrupts)
{
    for (int i = 0; i < 200 && !interrupts.token().stop_requested(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    return interrupts.token().stop_requested();
}

void (*handlerOf(int signal))(int)
{
    struct sigaction now = {};
    sigaction(signal, nullptr, &now);
    return now.sa_handler;
}

} // namespace

TEST_CASE("each signal that ends a program asks for a stop while it matters, and ends it again after", "[cli][send]")
{ // THREATS-D15
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) {
        const auto before = handlerOf(signal);
        {
            const Interrupts interrupts;
            CHECK_FALSE(interrupts.token().stop_requested());
            std::raise(signal);
            CHECK(isAskedToStop(interrupts));
        }
        CHECK(handlerOf(signal) == before);
        const Interrupts next;
        CHECK_FALSE(next.token().stop_requested()); // that was the one before
    }
}

TEST_CASE("what is ignored, as under nohup, stays ignored", "[cli][send]")
{
    const auto before = std::signal(SIGHUP, SIG_IGN);
    {
        const Interrupts interrupts;
        CHECK(handlerOf(SIGHUP) == SIG_IGN);
        std::raise(SIGHUP);
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        CHECK_FALSE(interrupts.token().stop_requested());
    }
    CHECK(handlerOf(SIGHUP) == SIG_IGN);
    std::signal(SIGHUP, before);
}
