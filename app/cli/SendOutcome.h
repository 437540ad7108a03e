#pragma once

#include "app/cli/Cli.h"
#include "app/mail/DirectSending.h"
#include "app/mail/SendingAccount.h"

/// What the commands that send tell of one try, in words or as JSON, and how they end.
struct SendOutcome {
    const SealedReport &report;
    const SendingAccount &account;
    QString team; ///< its name, harmless to show
    std::expected<ServerReply, SendProblem> answer;

    [[nodiscard]] ExitStatus status() const;
    void tell(const CliTools &tools, bool json) const;
};

/// Sends on this thread. Ctrl+C ends it within a second, and it can still say what became of it.
[[nodiscard]] std::expected<ServerReply, SendProblem>
sendHere(const SealedReport &report, const SendingAccount &account, const SubmissionLogin &login);
