#include "app/cli/PassphraseInput.h"

#include "app/cli/CliText.h"
#include "app/cli/Terminal.h"
#include "app/vault/Passphrase.h"

#include <QFile>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace {

struct Line {
    Secret bytes; ///< one more than allowed at the most
    bool cutShort; ///< by the end of the input
    int error; ///< errno, or 0
};

/// One byte after the other, so that nothing past the line is taken, and nothing lies in a buffer of anybody's.
Line firstLine(int file)
{
    Line line{Secret::ofSize(Passphrase::mostBytes + 1), false, 0};
    qsizetype used = 0;
    char byte = 0;
    while (used <= Passphrase::mostBytes) {
        const ssize_t n = ::read(file, &byte, 1);
        if (n < 0 && errno == EINTR)
            continue;
        line.error = n < 0 ? errno : 0;
        line.cutShort = n <= 0;
        if (line.cutShort || byte == '\n')
            break;
        line.bytes.writable()[static_cast<size_t>(used++)] = byte;
    }
    explicit_bzero(&byte, 1);
    if (used > 0 && line.bytes.bytes()[static_cast<size_t>(used - 1)] == '\r')
        --used;
    line.bytes.truncate(used);
    return line;
}

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

/// What the handler of a signal may read.
int asked = -1; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
termios before{}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void restoreAndEnd(int signal)
{
    tcsetattr(asked, TCSANOW, &before);
    (void)raise(signal); // its own doing again (SA_RESETHAND), as soon as this returns
}

std::optional<Secret> ask(const QString &prompt)
{
    asked = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (asked < 0)
        return std::nullopt;
    const auto close = qScopeGuard([] { ::close(asked); });
    if (tcgetattr(asked, &before) != 0)
        return std::nullopt;
    std::array<struct sigaction, endings.size()> dispositions{};
    struct sigaction restoring = {};
    restoring.sa_handler = restoreAndEnd;
    restoring.sa_flags = SA_RESETHAND;
    for (size_t i = 0; i < endings.size(); ++i) {
        sigaction(endings[i], &restoring, &dispositions[i]);
        if (dispositions[i].sa_handler == SIG_IGN) // as nohup wants it
            sigaction(endings[i], &dispositions[i], nullptr);
    }
    const auto restore = qScopeGuard([&] {
        tcsetattr(asked, TCSAFLUSH, &before);
        for (size_t i = 0; i < endings.size(); ++i)
            sigaction(endings[i], &dispositions[i], nullptr);
    });

    termios silent = before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    silent.c_lflag |= ECHONL;
    if (tcsetattr(asked, TCSAFLUSH, &silent) != 0)
        return std::nullopt; // it would be seen
    const QByteArray words = prompt.toUtf8();
    if (::write(asked, words.constData(), static_cast<size_t>(words.size())) < 0)
        return std::nullopt;
    Line line = firstLine(asked);
    if (line.cutShort)
        return std::nullopt;
    return std::move(line.bytes);
}

} // namespace

std::expected<Secret, StoreProblem> PassphraseInput::ofFile(const QString &path)
{
    const auto refused = [&](const QString &why) {
        return std::unexpected(StoreProblem{.what = StoreProblem::PassphraseNotRead,
                                            .detail = CliText::fileAndWhy(Terminal::shown(path), why)});
    };
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (file < 0)
        return refused(qt_error_string(errno));
    const auto tidy = qScopeGuard([file] { ::close(file); });
    struct stat info = {};
    if (fstat(file, &info) != 0)
        return refused(qt_error_string(errno));
    if (!S_ISREG(info.st_mode)) // a FIFO or device would keep us waiting
        return refused(CliText::notAFile());
    Line line = firstLine(file);
    if (line.error != 0)
        return refused(qt_error_string(line.error));
    if (static_cast<qsizetype>(line.bytes.bytes().size()) > Passphrase::mostBytes)
        return std::unexpected(StoreProblem{StoreProblem::PassphraseTooLong});
    return std::move(line.bytes);
}

PassphraseInput::Ask PassphraseInput::atTerminal()
{
    if (isatty(STDIN_FILENO) == 0)
        return {};
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return {};
    ::close(terminal);
    return ask;
}

qsizetype PassphraseInput::characters(const Secret &passphrase)
{
    return std::ranges::count_if(passphrase.bytes(),
                                 [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0U) != 0x80U; });
}
