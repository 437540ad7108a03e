#include "app/cli/Cli.h"
#include "app/cli/CliText.h"
#include "crypto/Crypto.h"
#include "ui/Wiring.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <cstdio>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace {

/// A report may be in this memory: no core file, no other program of this account may look (THREATS-P2).
void keepMemoryPrivate()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

int runTerminal(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    nameProgram();

    QFile in;
    QFile out;
    QFile err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered)
        || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitStatus::BadInput);
    Terminal terminal(in, out, err);

    const auto crypto = Crypto::start();
    if (!crypto) {
        terminal.complain(CliText::cannotStart(crypto.error()));
        return static_cast<int>(ExitStatus::BadInput);
    }
    const Mime mime;
    VendorBook book(std::make_shared<MemoryShelf>());
    const CliTools tools{terminal, book, mime, [] { return QDateTime::currentDateTimeUtc(); }};
    return static_cast<int>(runCli(tools, QCoreApplication::arguments().sliced(1)));
}

} // namespace

int main(int argc, char **argv)
{
    keepMemoryPrivate();
    const bool portable = argc == 2 && std::strcmp(argv[1], "--portable") == 0;
    if (argc > 1 && !portable)
        return runTerminal(argc, argv);
    return runWindow(argc, argv, portable ? Place::Portable : Place::Account);
}
