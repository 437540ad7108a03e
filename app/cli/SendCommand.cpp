#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"
#include "app/cli/SendOptions.h"
#include "app/cli/SendOutcome.h"
#include "app/mail/SealedMail.h"

using namespace Qt::StringLiterals;

namespace Commands {

namespace {

const QString usageLine = u"send --to VENDOR --smtp smtps://HOST[:465]|smtp://HOST[:587] --from ADDR [--user U] "
                          "[--password-file F | --token-command CMD] [--ca FILE] [--socks HOST:PORT] "
                          "[--store-passphrase-file F] [--json] SEALED"_s;

ExitStatus wrongUse(const CliTools &tools, const QString &problem)
{
    tools.terminal.complain(CliText::usage(problem, usageLine));
    return ExitStatus::Usage;
}

/// Where to and as whom, or nullopt after saying what is wrong with it.
std::optional<SendingAccount> accountOf(const CliTools &tools, const CommandLine &line)
{
    const auto refused = [&](const QString &why) {
        (void)wrongUse(tools, why);
        return std::nullopt;
    };
    auto server = SendOptions::server(line.value(u"smtp"_s));
    if (!server)
        return refused(CliText::badServer());
    server->caFile = line.value(u"ca"_s);
    const auto login = SendOptions::loginKind(line);
    if (!login)
        return refused(u"Name a file with the password or a command for a token, not both."_s);
    const auto proxy = SendOptions::proxy(line.value(u"socks"_s));
    if (line.has(u"socks"_s) && !proxy) // never without it, then
        return refused(CliText::badSocks());
    return SendingAccount{.server = *server,
                          .login = *login,
                          .user = line.has(u"user"_s) ? line.value(u"user"_s) : line.value(u"from"_s),
                          .proxy = proxy};
}

/// The verified key, also one that ran out: what was locked for it is locked. Its problem otherwise.
std::expected<VerifiedKey, KeyProblem> keyOf(const Vendor &vendor, const QDateTime &now)
{
    auto key = verify(vendor.key, vendor.pin, now);
    if (!key && key.error().what == KeyProblem::Expired && key.error().when)
        return acceptExpired(vendor.key, vendor.pin, now, {vendor.pin.fingerprint, *key.error().when});
    return key;
}

ExitStatus refuse(const CliTools &tools, bool json, ExitStatus status, const QString &words, const QString &name)
{
    tools.terminal.complain(words);
    if (json) {
        QJsonObject object{{u"outcome"_s, u"not-sent"_s}, {u"problem"_s, QJsonObject{{u"what"_s, name}}}};
        Inputs::addClosed(tools, object);
        tools.terminal.print(object);
    }
    return status;
}

} // namespace

ExitStatus send(const CliTools &tools, const QStringList &words)
{
    std::vector<OptionSpec> options{{{u"to"_s}}, {{u"smtp"_s}},  {{u"from"_s}},        {{u"user"_s}},
                                    {{u"ca"_s}}, {{u"socks"_s}}, {{u"json"_s}, false}, Inputs::storeOption};
    std::ranges::copy(SendOptions::secretOptions(), std::back_inserter(options));
    const auto line = Inputs::parse(tools, words, options, usageLine);
    if (!line)
        return ExitStatus::Usage;
    if (!line->has(u"to"_s) || !line->has(u"smtp"_s) || !line->has(u"from"_s) || line->operands().size() != 1)
        return wrongUse(tools,
                        u"Name the team (--to), your mail server (--smtp), your address (--from) and the locked "
                        "mail."_s);
    const auto from = Address::parse(line->value(u"from"_s));
    if (!from)
        return wrongUse(tools, CliText::badSender(Terminal::shown(line->value(u"from"_s))));
    const auto account = accountOf(tools, *line);
    if (!account)
        return ExitStatus::Usage;
    const auto vendor = Inputs::vendor(tools, line->value(u"to"_s).toLower());
    if (!vendor)
        return vendor.error();

    const bool json = line->has(u"json"_s);
    const QString team = Terminal::shown(vendor->profile.name);
    const QString path = line->operands().constFirst();
    const QString shown = Terminal::shown(path);
    const auto key = keyOf(*vendor, tools.now());
    if (!key)
        return refuse(tools, json, ExitStatus::KeyRefused, CliText::problem(key.error(), team, vendor->profile.id),
                      CliText::name(key.error().what));
    const auto mail = SealedMail::read(tools.mime, path);
    if (!mail)
        return refuse(tools, json, ExitStatus::BadInput, CliText::notALockedMail(shown),
                      CliText::name(mail.error().what));
    const Envelope &envelope = mail->report().envelope;
    if (envelope.to.text() != vendor->profile.address)
        return refuse(tools, json, ExitStatus::BadInput,
                      CliText::otherRecipient(shown, envelope.to.text(), team, vendor->profile.address),
                      u"other-recipient"_s);
    if (envelope.from != from)
        return refuse(tools, json, ExitStatus::BadInput, CliText::otherSender(shown, envelope.from->text()),
                      u"other-sender"_s);
    if (!mail->isFor(*key))
        return refuse(tools, json, ExitStatus::BadInput, CliText::otherKey(shown, team), u"other-key"_s);

    const auto login = SendOptions::login(tools, *line, account->login, account->user, account->server.host);
    if (!login)
        return ExitStatus::BadInput;
    const SendOutcome outcome{mail->report(), *account, team, sendHere(mail->report(), *account, *login)};
    outcome.tell(tools, json);
    return outcome.status();
}

} // namespace Commands
