#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"
#include "app/cli/Interrupts.h"
#include "app/cli/SendOptions.h"
#include "app/cli/SendOutcome.h"

#include "app/cases/CaseVault.h"
#include "app/cases/Outbox.h"
#include "app/cases/SendingJson.h"

#include <QJsonArray>

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Commands {

namespace {

using Outgoing = CaseVault::Outgoing;

QJsonObject asJson(const Outgoing &one)
{
    QJsonObject object{{u"team"_s, one.summary.team}};
    if (const SealedReport *report = sealedReport(one.state)) {
        object[u"reference"_s] = report->envelope.reference;
        object[u"to"_s] = report->envelope.to.text();
        object[u"path"_s] = report->path;
    }
    if (const auto *waiting = std::get_if<Case::Waiting>(&one.state)) {
        object[u"state"_s] = u"waiting"_s;
        object[u"since"_s] = waiting->when.toString(Qt::ISODate);
        object[u"way"_s] = waiting->account.way();
        object[u"tries"_s] = waiting->tries;
        object[u"nextTry"_s] = waiting->nextTry ? waiting->nextTry->toString(Qt::ISODate) : QJsonValue();
        if (waiting->last)
            object[u"problem"_s] = toJson(*waiting->last);
    } else if (const auto *unknown = std::get_if<Case::Unknown>(&one.state)) {
        object[u"state"_s] = u"unknown"_s;
        object[u"since"_s] = unknown->when.toString(Qt::ISODate);
        if (unknown->account)
            object[u"way"_s] = unknown->account->way();
    } else {
        object[u"state"_s] = u"unreadable"_s;
    }
    return object;
}

/// What the vault says of it, or nullopt after saying why it does not. Nothing where nothing is kept.
std::optional<std::vector<Outgoing>> outgoing(const CliTools &tools)
{
    if (!tools.vault)
        return std::vector<Outgoing>();
    auto found = tools.vault->outbox().takeResult();
    if (found)
        return *std::move(found);
    tools.terminal.complain(CliText::nothingDone({StoreProblem::Vault, found.error()}));
    return std::nullopt;
}

/// The one report of this reference that waits, or how the command ends after saying why there is none.
std::expected<Outgoing, ExitStatus> waitingAs(const CliTools &tools, const QString &reference)
{
    const auto all = outgoing(tools);
    if (!all)
        return std::unexpected(ExitStatus::BadInput);
    const auto isIt = [&](const Outgoing &one) {
        const SealedReport *report = sealedReport(one.state);
        return report && report->envelope.reference.compare(reference, Qt::CaseInsensitive) == 0;
    };
    const auto found = std::ranges::find_if(*all, isIt);
    if (found == all->end() || std::ranges::count_if(*all, isIt) != 1) {
        tools.terminal.complain(CliText::notWaiting(Terminal::shown(reference)));
        return std::unexpected(ExitStatus::BadInput);
    }
    if (std::holds_alternative<Case::Waiting>(found->state))
        return *found;
    tools.terminal.complain(CliText::mayHaveArrived(Terminal::shown(reference), Terminal::shown(found->summary.team)));
    return std::unexpected(ExitStatus::Unknown);
}

using Noted = std::expected<void, VaultProblem>;

/// Again and again, as the window does it, until it is kept, cannot be kept any more, or somebody ends it.
Noted noteLater(const std::function<Noted()> &note)
{
    constexpr std::chrono::seconds pause{1};
    const Interrupts interrupts;
    std::mutex mutex;
    std::condition_variable_any asleep;
    Noted noted;
    do {
        std::unique_lock lock(mutex);
        asleep.wait_for(lock, interrupts.token(), pause, [] { return false; });
        noted = note();
    } while (!noted && Outbox::mayBeKeptLater(noted.error().what) && !interrupts.token().stop_requested());
    return noted;
}

} // namespace

ExitStatus outbox(const CliTools &tools, const QStringList &words)
{
    const QString usage = u"outbox [--store-passphrase-file F] [--json]"_s;
    const auto line = Inputs::parse(tools, words, {{{u"json"_s}, false}, Inputs::storeOption}, usage);
    if (!line)
        return ExitStatus::Usage;
    if (!line->operands().isEmpty()) {
        tools.terminal.complain(CliText::usage(u"There is \"outbox\" and \"outbox send REFERENCE\"."_s, usage));
        return ExitStatus::Usage;
    }
    const auto all = outgoing(tools);
    if (!all)
        return ExitStatus::BadInput;
    const bool json = line->has(u"json"_s);
    QJsonArray array;
    ExitStatus status = ExitStatus::Done;
    for (const Outgoing &one : *all) {
        array.append(asJson(one));
        if (!json)
            tools.terminal.say(CliText::outgoing(one.state, Terminal::shown(one.summary.team), tools.now()));
        if (one.problem)
            status = ExitStatus::BadInput;
    }
    if (json)
        tools.terminal.print({{u"outbox"_s, array}});
    else if (all->empty())
        tools.terminal.say(CliText::nothingWaits());
    return status;
}

ExitStatus outboxSend(const CliTools &tools, const QStringList &words)
{
    const QString usage = u"outbox send REFERENCE [--password-file F | --token-command CMD] "
                          "[--store-passphrase-file F] [--json]"_s;
    std::vector<OptionSpec> options{{{u"json"_s}, false}, Inputs::storeOption};
    std::ranges::copy(SendOptions::secretOptions(), std::back_inserter(options));
    const auto line = Inputs::parse(tools, words, options, usage);
    if (!line)
        return ExitStatus::Usage;
    if (line->operands().size() != 1 || (line->has(u"password-file"_s) && line->has(u"token-command"_s))) {
        tools.terminal.complain(CliText::usage(u"Name one report by its reference, and at most one secret."_s, usage));
        return ExitStatus::Usage;
    }
    const auto found = waitingAs(tools, line->operands().constFirst());
    if (!found)
        return found.error();
    const auto &waiting = std::get<Case::Waiting>(found->state);
    const QString team = Terminal::shown(found->summary.team);
    const auto login =
        SendOptions::login(tools, *line, waiting.account.login, waiting.account.user, waiting.account.server.host);
    if (!login)
        return ExitStatus::BadInput;

    const CaseState trying = waiting.trying(tools.now());
    const auto kept = tools.vault->moveOn(found->id, waiting, trying).takeResult();
    if (!kept) {
        tools.terminal.complain(CliText::nothingDone({StoreProblem::Vault, kept.error()}));
        return ExitStatus::BadInput;
    }
    const SendOutcome outcome{waiting.sealed.report, waiting.account, team,
                              sendHere(waiting.sealed.report, waiting.account, *login)};
    const bool stopped = !outcome.answer && outcome.answer.error().what == SendProblem::Cancelled;
    const CaseState after = stopped ? CaseState(waiting) : Outbox::after(waiting, outcome.answer, tools.now());
    const auto note = [&] { return tools.vault->moveOn(found->id, trying, after).takeResult(); };
    auto noted = note();
    outcome.tell(tools, line->has(u"json"_s));
    if (!noted && Outbox::mayBeKeptLater(noted.error().what)) {
        tools.terminal.complain(CliText::notNotedYet({StoreProblem::Vault, noted.error()}));
        noted = noteLater(note);
    }
    if (!noted)
        tools.terminal.complain(CliText::notNoted({StoreProblem::Vault, noted.error()}));
    return outcome.status();
}

} // namespace Commands
