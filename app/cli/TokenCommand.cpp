#include "app/cli/TokenCommand.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <algorithm>

namespace {

constexpr qsizetype longestToken = 16 * 1024; // those of Microsoft have some 3,000 characters

/// The first line, when it is printable characters without blanks (RFC 6750, 2.1).
bool cutToToken(QByteArray &output)
{
    const qsizetype end = output.indexOf('\n');
    if (end >= 0)
        output.truncate(end);
    if (output.endsWith('\r'))
        output.chop(1);
    return !output.isEmpty() && output.size() <= longestToken
        && std::ranges::all_of(output, [](char c) { return c > ' ' && c < '\x7f'; });
}

} // namespace

std::expected<Secret, QString> tokenFrom(const QString &command, std::chrono::milliseconds patience)
{
    QStringList words = QProcess::splitCommand(command);
    if (words.isEmpty())
        return std::unexpected(QStringLiteral("no program is named"));
    const QString program = words.takeFirst();
    const auto failed = [&](const QString &why) { return std::unexpected(QStringLiteral("%1: %2").arg(program, why)); };
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.start(program, words);
    if (!process.waitForStarted())
        return failed(process.errorString());
    process.setReadChannel(QProcess::StandardOutput);
    const QDeadlineTimer end(patience);
    QByteArray output(longestToken + 1, '\0'); // never another size: a copy that grew would be left in memory
    qsizetype size = 0;
    while (process.state() != QProcess::NotRunning && size <= longestToken) {
        const bool more = process.waitForReadyRead(static_cast<int>(end.remainingTime()));
        size += std::max(process.read(output.data() + size, output.size() - size), qint64{0});
        if (!more && end.hasExpired())
            break;
        if (!more && process.state() != QProcess::NotRunning)
            process.waitForFinished(static_cast<int>(end.remainingTime())); // it closed its output, and goes on
    }
    size += std::max(process.read(output.data() + size, output.size() - size), qint64{0});
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        (void)Secret::take(std::move(output));
        return failed(size > longestToken ? QStringLiteral("what it printed is no token")
                                          : QStringLiteral("it did not end"));
    }
    output.truncate(size);
    const bool good = cutToToken(output);
    Secret token = Secret::take(std::move(output));
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(QStringLiteral("it said that it failed"));
    if (!good)
        return failed(QStringLiteral("what it printed is no token"));
    return token;
}
