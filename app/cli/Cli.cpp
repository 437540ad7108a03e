#include "app/cli/Cli.h"

#include "app/cli/CliText.h"
#include "app/cli/StoreUse.h"

#include <QJsonObject>

#include "BuildDate.h"

namespace {

struct Command {
    QStringList name;
    ExitStatus (*run)(const CliTools &, const QStringList &);
};

std::vector<Command> commands()
{
    return {
        {{QStringLiteral("vendors")}, Commands::vendors},
        {{QStringLiteral("vendor"), QStringLiteral("add")}, Commands::vendorAdd},
        {{QStringLiteral("vendor"), QStringLiteral("export")}, Commands::vendorExport},
        {{QStringLiteral("vendor"), QStringLiteral("remove")}, Commands::vendorRemove},
        {{QStringLiteral("key"), QStringLiteral("check")}, Commands::keyCheck},
        {{QStringLiteral("key"), QStringLiteral("renew")}, Commands::keyRenew},
        {{QStringLiteral("key"), QStringLiteral("export")}, Commands::keyExport},
        {{QStringLiteral("key"), QStringLiteral("lint")}, Commands::keyLint},
        {{QStringLiteral("seal")}, Commands::seal},
        {{QStringLiteral("clean")}, Commands::clean},
        {{QStringLiteral("scan")}, Commands::scan},
        {{QStringLiteral("open")}, Commands::open},
        {{QStringLiteral("send")}, Commands::send},
        {{QStringLiteral("outbox"), QStringLiteral("send")}, Commands::outboxSend},
        {{QStringLiteral("outbox")}, Commands::outbox},
        {{QStringLiteral("receipt"), QStringLiteral("verify")}, Commands::receiptVerify},
    };
}

/// What these end with is what became of a report, whatever else goes wrong.
bool sends(const QStringList &words)
{
    return words.value(0) == u"send" || (words.value(0) == u"outbox" && words.value(1) == u"send");
}

/// Says what is lost. What stays closed ends a command that cannot do without it, after saying why.
std::optional<ExitStatus> endedBy(const CliTools &tools, const QStringList &words)
{
    if (tools.lostThings)
        tools.terminal.complain(CliText::lostThings());
    const StoreUse use = StoreUse::of(words);
    if (!tools.closed || use.what == StoreUse::None)
        return std::nullopt;
    if (use.what == StoreUse::Reads && tools.closed->canGoOn()) {
        tools.terminal.complain(CliText::staysClosed(*tools.closed));
        return std::nullopt;
    }
    tools.terminal.complain(CliText::nothingDone(*tools.closed));
    if (words.contains(QStringLiteral("--json"))) {
        QJsonObject object{
            {QStringLiteral("problem"), QJsonObject{{QStringLiteral("store"), CliText::name(*tools.closed)}}}};
        if (words.constFirst() == u"seal")
            object[QStringLiteral("sealed")] = false;
        if (sends(words))
            object[QStringLiteral("outcome")] = QStringLiteral("not-sent");
        tools.terminal.print(object);
    }
    return ExitStatus::BadInput;
}

ExitStatus dispatch(const CliTools &tools, const QStringList &words)
{
    const QString first = words.value(0);
    if (first.isEmpty() || first == u"help" || first == u"--help" || first == u"-h") {
        tools.terminal.print(CliText::help().toUtf8());
        return ExitStatus::Done;
    }
    if (first == u"--version") {
        tools.terminal.say(QStringLiteral("vouchsafe ") + QString::fromLatin1(vouchsafeVersion));
        return ExitStatus::Done;
    }
    if (words.contains(QStringLiteral("--help"))) {
        tools.terminal.print(CliText::help().toUtf8());
        return ExitStatus::Done;
    }
    for (const Command &command : commands()) {
        if (words.first(std::min(words.size(), command.name.size())) != command.name)
            continue;
        if (const auto ended = endedBy(tools, words))
            return *ended;
        return command.run(tools, words.sliced(command.name.size() - 1));
    }
    tools.terminal.complain(
        CliText::unknownCommand(Terminal::shown(words.first(std::min<qsizetype>(2, words.size())).join(u' '))));
    return ExitStatus::Usage;
}

} // namespace

ExitStatus runCli(const CliTools &tools, const QStringList &words)
{
    const ExitStatus status = dispatch(tools, words);
    if (!tools.terminal.lost())
        return status;
    tools.terminal.complain(CliText::resultLost());
    return sends(words) ? status : worse(status, ExitStatus::BadInput);
}
