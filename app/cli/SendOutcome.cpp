#include "app/cli/SendOutcome.h"

#include "app/cases/SendingJson.h"
#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"
#include "app/cli/Interrupts.h"

using namespace Qt::StringLiterals;

namespace {

ExitStatus statusOf(SendProblem::What what)
{
    switch (what) {
    case SendProblem::Unknown:
        return ExitStatus::Unknown;
    case SendProblem::CaFileUnreadable:
    case SendProblem::FileChanged:
    case SendProblem::NotAMessage:
        return ExitStatus::BadInput;
    case SendProblem::BadServerName:
    case SendProblem::NotFound:
    case SendProblem::CannotConnect:
    case SendProblem::ProxyFailed:
    case SendProblem::ProxyPort:
    case SendProblem::NotPrivate:
    case SendProblem::WrongCertificate:
    case SendProblem::WrongPassword:
    case SendProblem::WantsPassword:
    case SendProblem::NoPasswordWay:
    case SendProblem::TooBig:
    case SendProblem::SenderRefused:
    case SendProblem::RecipientRefused:
    case SendProblem::Refused:
    case SendProblem::TryLater:
    case SendProblem::NotMail:
    case SendProblem::TimedOut:
    case SendProblem::LineDropped:
    case SendProblem::Cancelled:
        return ExitStatus::NotSent;
    }
    Q_UNREACHABLE();
}

} // namespace

ExitStatus SendOutcome::status() const
{
    return answer ? ExitStatus::Done : statusOf(answer.error().what);
}

void SendOutcome::tell(const CliTools &tools, bool json) const
{
    if (!answer)
        tools.terminal.complain(CliText::problem(answer.error(), account, Terminal::shown(report.path), team));
    if (json) {
        const bool unknown = !answer && answer.error().what == SendProblem::Unknown;
        QJsonObject object{{u"outcome"_s,
                            answer        ? u"sent"_s
                                : unknown ? u"unknown"_s
                                          : u"not-sent"_s},
                           {u"reference"_s, report.envelope.reference},
                           {u"to"_s, report.envelope.to.text()},
                           {u"from"_s, report.envelope.from ? report.envelope.from->text() : QString()},
                           {u"messageId"_s, report.envelope.messageId},
                           {u"size"_s, report.size},
                           {u"way"_s, account.way()}};
        if (answer)
            object[u"said"_s] = answer->said;
        else
            object[u"problem"_s] = toJson(answer.error());
        Inputs::addClosed(tools, object);
        tools.terminal.print(object);
    } else if (answer) {
        tools.terminal.say(CliText::sent(report, account, team, answer->said));
    }
}

std::expected<ServerReply, SendProblem> sendHere(const SealedReport &report, const SendingAccount &account,
                                                 const SubmissionLogin &login)
{
    const Interrupts interrupts;
    return sendDirectly({.sealed = report,
                         .server = account.server,
                         .login = login,
                         .proxy = account.proxy,
                         .cancel = interrupts.token()});
}
