#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFuture>
#include <catch2/catch_test_macros.hpp>

/// Runs the event loop, as a window would, until the answer is there; at most a minute.
template <typename T> T await(QFuture<T> future)
{
    constexpr int minute = 60'000;
    constexpr int slice = 10;
    QElapsedTimer clock;
    clock.start();
    while (!future.isFinished() && clock.elapsed() < minute)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, slice);
    REQUIRE(future.isFinished());
    return future.takeResult();
}
