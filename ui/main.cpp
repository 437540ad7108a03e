#include "app/cli/Cli.h"
#include "app/cli/CliText.h"
#include "app/cli/PassphraseInput.h"
#include "app/cli/StoreOpening.h"
#include "app/vault/Keyring.h"
#include "crypto/Crypto.h"
#include "ui/Wiring.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

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

/// Opens what the person keeps, before the command runs: a keyring answers only while the event loop does. Why it stays
/// closed, or nullopt.
std::optional<StoreProblem> openStore(QCoreApplication &app, StoreOpening &opening)
{
    std::optional<StoreProblem> closed;
    QTimer::singleShot(0, &app, [&] {
        opening.start().then(&app, [&](const StoreOpening::Outcome &outcome) {
            if (!outcome)
                closed = outcome.error();
            QCoreApplication::quit();
        });
    });
    QCoreApplication::exec();
    return closed;
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
    const QStringList words = QCoreApplication::arguments().sliced(1);
    const Mime mime;
    Keyring keyring;
    const QDir folder = DataPlace::of(Place::Account).folder;
    Door door(folder, &keyring, SlotCost::calibrated);
    const auto vendors = std::make_shared<VendorKeeper>();
    VendorBook book(vendors);
    CliTools tools{terminal, book, mime, [] { return QDateTime::currentDateTimeUtc(); }};
    const StoreUse use = StoreUse::of(words);
    StoreOpening opening({door, folder, vendors, PassphraseInput::atTerminal()}, use);
    if (use.what != StoreUse::None)
        tools.closed = openStore(app, opening);
    tools.vault = opening.vault();
    tools.ask = PassphraseInput::atTerminal();
    return static_cast<int>(runCli(tools, words));
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
