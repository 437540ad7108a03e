#pragma once

#include "app/cli/Cli.h"
#include "app/mail/SendingAccount.h"

class CommandLine;
struct OptionSpec;

/// What the commands that send have in common: where to, and with which secret. A secret is never an argument.
namespace SendOptions {

/// smtps://HOST[:465] or smtp://HOST[:587], and nothing else: no user, no path. nullopt otherwise.
[[nodiscard]] std::optional<SubmissionServer> server(const QString &url);
/// HOST:PORT, [IPV6]:PORT.
[[nodiscard]] std::optional<Proxy> proxy(const QString &text);

/// The two options that give a secret, for the usage: at most one of them.
[[nodiscard]] std::vector<OptionSpec> secretOptions();
/// Whether the words ask for a login, and of which kind; nullopt when they name two secrets.
[[nodiscard]] std::optional<SubmissionLogin::Kind> loginKind(const CommandLine &line);

/// The login with its secret: from the file, the token command or, where neither is named, typed at the terminal.
/// nullopt after saying why there is none.
[[nodiscard]] std::optional<SubmissionLogin> login(const CliTools &tools, const CommandLine &line,
                                                   SubmissionLogin::Kind kind, const QString &user,
                                                   const QString &host);

} // namespace SendOptions
