#include "tests/bench/Measure.h"

#include "tests/support/Process.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstdio>

double median(const std::function<void()> &work)
{
    constexpr double nanoseconds = 1e9;
    std::array<double, 5> seconds{};
    for (double &one : seconds) {
        QElapsedTimer timer;
        timer.start();
        work();
        one = static_cast<double>(timer.nsecsElapsed()) / nanoseconds;
    }
    std::ranges::sort(seconds);
    return seconds[seconds.size() / 2];
}

double peakMemory()
{
    constexpr double kibi = 1024;
    const QString status = QString::fromUtf8(contents(QStringLiteral("/proc/self/status")));
    static const QRegularExpression line(QStringLiteral("VmHWM:\\s+(\\d+)"));
    return line.match(status).captured(1).toDouble() / kibi;
}

void row(const QString &what, double figure, double limit, const QString &unit)
{
    std::printf("| %-66s | %7.2f %-3s | %5.2f | %s |\n", qPrintable(what), figure, qPrintable(unit), limit,
                figure <= limit ? "yes" : "NO");
    std::fflush(stdout);
}
