#include "app/cli/SendOptions.h"

#include "app/cli/CliText.h"
#include "app/cli/CommandLine.h"
#include "app/cli/PassphraseInput.h"
#include "app/cli/TokenCommand.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace SendOptions {

namespace {

const QString passwordFile = u"password-file"_s;
const QString tokenCommand = u"token-command"_s;

const QString hostPattern = u"(\\[[0-9A-Fa-f:.]+\\]|[^\\[\\]/?#@:\\s]+)"_s;

std::optional<quint16> portOf(const QString &digits)
{
    bool isNumber = false;
    const uint port = digits.toUInt(&isNumber);
    return isNumber && port > 0 && port <= 0xffff ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

QString hostOf(QString host)
{
    return host.remove(u'[').remove(u']');
}

std::optional<SubmissionLogin> with(SubmissionLogin::Kind kind, const QString &user, Secret &&secret)
{
    return SubmissionLogin{kind, user, std::make_shared<const Secret>(std::move(secret))};
}

} // namespace

std::optional<SubmissionServer> server(const QString &url)
{
    static const QRegularExpression form(u"\\A(smtps?)://"_s + hostPattern + u"(?::([0-9]{1,5}))?/?\\z"_s);
    const auto match = form.match(url);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr quint16 submissions = 465;
    constexpr quint16 submission = 587;
    const auto tls = match.captured(1) == u"smtps" ? SubmissionServer::Implicit : SubmissionServer::StartTls;
    const quint16 usual = tls == SubmissionServer::Implicit ? submissions : submission;
    const auto port = match.hasCaptured(3) ? portOf(match.captured(3)) : std::optional(usual);
    if (!port)
        return std::nullopt;
    return SubmissionServer{hostOf(match.captured(2)), *port, tls, {}};
}

std::optional<Proxy> proxy(const QString &text)
{
    static const QRegularExpression form(u"\\A"_s + hostPattern + u":([0-9]{1,5})\\z"_s);
    const auto match = form.match(text);
    const auto port = match.hasMatch() ? portOf(match.captured(2)) : std::nullopt;
    return port ? std::optional(Proxy{hostOf(match.captured(1)), *port}) : std::nullopt;
}

std::vector<OptionSpec> secretOptions()
{
    return {{{passwordFile}}, {{tokenCommand}}};
}

std::optional<SubmissionLogin::Kind> loginKind(const CommandLine &line)
{
    if (line.has(passwordFile) && line.has(tokenCommand))
        return std::nullopt;
    if (line.has(tokenCommand))
        return SubmissionLogin::Token;
    return line.has(passwordFile) || line.has(u"user"_s) ? SubmissionLogin::Password : SubmissionLogin::None;
}

std::optional<SubmissionLogin> login(const CliTools &tools, const CommandLine &line, SubmissionLogin::Kind kind,
                                     const QString &user, const QString &host)
{
    if (kind == SubmissionLogin::None)
        return SubmissionLogin{};
    if (line.has(tokenCommand)) {
        auto token = tokenFrom(line.value(tokenCommand));
        if (token)
            return with(SubmissionLogin::Token, user, *std::move(token));
        tools.terminal.complain(CliText::noToken(Terminal::shown(token.error())));
        return std::nullopt;
    }
    if (kind == SubmissionLogin::Token) { // what waits in the outbox was to go with one
        tools.terminal.complain(CliText::noToken({}));
        return std::nullopt;
    }
    if (line.has(passwordFile)) {
        auto password = PassphraseInput::ofFile(line.value(passwordFile));
        if (password && !password->isEmpty())
            return with(SubmissionLogin::Password, user, *std::move(password));
        tools.terminal.complain(
            CliText::noPassword(password ? StoreProblem{StoreProblem::NoPassphrase} : password.error()));
        return std::nullopt;
    }
    auto typed =
        tools.ask ? tools.ask(CliText::askPassword(Terminal::shown(user), Terminal::shown(host))) : std::nullopt;
    if (typed && !typed->isEmpty())
        return with(SubmissionLogin::Password, user, *std::move(typed));
    tools.terminal.complain(CliText::noPassword({StoreProblem::NoPassphrase}));
    return std::nullopt;
}

} // namespace SendOptions
