#pragma once

#include "crypto/Crypto.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include "BuildDate.h"

#include <cstdlib>

/// What the targets share: primitives that are there, a clock that does not move, and a check that stops the fuzzer.
namespace Fuzzing {

inline void start()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static const QCoreApplication app(argc, argv);
    static const auto crypto = Crypto::start();
    if (!crypto)
        std::abort();
}

inline QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(vouchsafeCommitTime + 86'400, QTimeZone::UTC);
}

inline void mustHold(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace Fuzzing
