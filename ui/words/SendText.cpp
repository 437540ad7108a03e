#include "ui/words/SendText.h"

#include "ui/words/ProblemText.h"

SendText::Words SendText::problem(const SendProblem &problem, const Who &who)
{
    switch (problem.what) {
    case SendProblem::BadServerName:
        return {tr("This is not the name of a server"),
                tr("Nothing was sent. Look for a slip in the server's name, then try again.")};
    case SendProblem::NotFound:
        return {tr("We could not find %1").arg(who.server),
                tr("Nothing was sent. You may be offline, or the name may be wrong. Check both, then try again.")};
    case SendProblem::CannotConnect:
        return {tr("We could not reach %1").arg(who.server),
                tr("Nothing was sent. You may be offline, or this network may not let email out. Try again, or take "
                   "another way.")};
    case SendProblem::ProxyFailed:
        return {tr("The way that hides where you are did not work"),
                tr("Nothing was sent, and nothing went past it. Check that Tor or your proxy is running, then try "
                   "again.")};
    case SendProblem::ProxyPort:
        return {tr("That port does not go with hiding where you are"),
                tr("Nothing was sent. Through Tor or a proxy, mail goes out at port 465 or 587 only. Change the port, "
                   "or take another way.")};
    case SendProblem::NotPrivate:
        return {tr("%1 did not offer a private line").arg(who.server),
                tr("So we stopped. Nothing was sent, and nobody got your password. Somebody on this network may want "
                   "to listen. Try it on another network, or take another way.")};
    case SendProblem::WrongCertificate:
        return {tr("%1 could not prove that it is the right one").arg(who.server),
                tr("So we stopped. Nothing was sent, and nobody got your password. Somebody may stand between you and "
                   "your mail service. Try it on another network, or take another way.")};
    case SendProblem::CaFileUnreadable:
        return {tr("The certificate file cannot be used"),
                tr("Nothing was sent. The file is not there, or holds no certificate. Choose it again, or do without "
                   "it.")};
    case SendProblem::WantsPassword:
        return {tr("%1 wants a password").arg(who.server),
                tr("Nothing was sent. Type the password for your address, then try again.")};
    case SendProblem::NotMail:
        return {tr("%1 does not seem to take mail").arg(who.server),
                tr("Nothing was sent. What answers there is no mail server. Check the server's name and its port.")};
    case SendProblem::WrongPassword:
        return {tr("%1 did not take the password").arg(who.server),
                tr("Nothing was sent. Type the password again. Some services want an app password, which you make on "
                   "their website.")};
    case SendProblem::NoPasswordWay:
        return {tr("%1 takes no passwords from apps like this one").arg(who.server),
                tr("Nothing was sent. Your locked report is saved. Send it on the website of your mail service.")};
    case SendProblem::TooBig:
        return {tr("The report is too big for %1").arg(who.server),
                problem.limit > 0
                    ? tr("It takes up to %1, and your locked report has %2. Nothing was sent. Take out the biggest "
                         "file, or take another way.")
                          .arg(ProblemText::size(problem.limit), ProblemText::size(who.size))
                    : tr("Your locked report has %1. Nothing was sent. Take out the biggest file, or take another "
                         "way.")
                          .arg(ProblemText::size(who.size))};
    case SendProblem::SenderRefused:
        return {tr("%1 does not let you send from %2").arg(who.server, who.from),
                tr("Nothing was sent. Check that this is your address there. What the server said may help.")};
    case SendProblem::RecipientRefused:
        return {tr("%1 does not pass mail on to %2").arg(who.server, who.team),
                tr("Nothing was sent. What the server said may tell why. Take another way, or another address of "
                   "yours.")};
    case SendProblem::Refused:
        return {tr("%1 did not take the report").arg(who.server),
                tr("Nothing was sent. What the server said may tell why. Your locked report is saved, so take another "
                   "way.")};
    case SendProblem::TryLater:
        return {tr("%1 cannot take the report just now").arg(who.server),
                tr("Nothing was sent. This happens often and mostly goes away. We can try again by ourselves while "
                   "this window is open.")};
    case SendProblem::TimedOut:
        return {tr("%1 took too long to answer").arg(who.server),
                tr("So we stopped. Nothing was sent. Try again, or let us do it later while this window is open.")};
    case SendProblem::LineDropped:
        return {tr("The line to %1 broke").arg(who.server),
                tr("It broke before all was there, so nothing was sent. Try again, or let us do it later while this "
                   "window is open.")};
    case SendProblem::Cancelled:
        return {tr("You stopped it"), tr("Nothing was sent. Your locked report is saved on this computer.")};
    case SendProblem::FileChanged:
        return {tr("The locked report is gone or has changed"),
                tr("Nothing was sent. Your answers are still here. Lock the report again.")};
    case SendProblem::NotAMessage:
        return {tr("This locked report is no email"),
                tr("Nothing was sent. Your answers are still here. Lock the report again.")};
    case SendProblem::Unknown:
        return {tr("We do not know whether it arrived"),
                tr("We sent all of it. Then the line broke before %1 said \"got it\". So it may have arrived, or not.")
                    .arg(who.server)};
    }
    Q_UNREACHABLE();
}

QString SendText::shortly(SendProblem::What what)
{
    switch (what) {
    case SendProblem::NotFound:
    case SendProblem::CannotConnect:
    case SendProblem::TimedOut:
    case SendProblem::LineDropped:
        return tr("The mail service could not be reached.");
    case SendProblem::ProxyFailed:
        return tr("The way that hides where you are did not work.");
    case SendProblem::TryLater:
        return tr("The mail service was busy.");
    case SendProblem::WrongPassword:
    case SendProblem::WantsPassword:
        return tr("The password was not taken.");
    case SendProblem::BadServerName:
    case SendProblem::ProxyPort:
    case SendProblem::NotPrivate:
    case SendProblem::WrongCertificate:
    case SendProblem::CaFileUnreadable:
    case SendProblem::NoPasswordWay:
    case SendProblem::NotMail:
    case SendProblem::TooBig:
    case SendProblem::SenderRefused:
    case SendProblem::RecipientRefused:
    case SendProblem::Refused:
    case SendProblem::Cancelled:
    case SendProblem::FileChanged:
    case SendProblem::NotAMessage:
    case SendProblem::Unknown:
        return tr("It could not be sent.");
    }
    Q_UNREACHABLE();
}

QString SendText::needs(const Provider &provider)
{
    switch (provider.login) {
    case Provider::Password:
        if (provider.allowFirst)
            return tr("%1 takes your mail with your usual password. You have to allow it on its website first, in the "
                      "settings for email apps.")
                .arg(provider.name);
        return tr("%1 takes your mail with your usual password.").arg(provider.name);
    case Provider::AppPassword:
        return tr("%1 wants an app password here, not your usual one. You make it on its website, copy it and paste it "
                  "below.")
            .arg(provider.name);
    case Provider::NoPassword:
        return tr("%1 takes no mail from apps like this one. Send it on the website: we save the locked file and show "
                  "you how.")
            .arg(provider.name);
    case Provider::Bridge:
        return tr("%1 takes mail only from its own program, the Bridge. If you have it on this computer, copy below "
                  "what it shows you, and choose the certificate file that it saves. If not, send it on the website.")
            .arg(provider.name);
    }
    Q_UNREACHABLE();
}

QString SendText::notFound(const AccountProblem &problem, const QString &domain)
{
    switch (problem.what) {
    case AccountProblem::NothingFound:
    case AccountProblem::Cancelled:
        return tr("We found nothing about %1. Your mail service can tell you the name of its outgoing server. Write it "
                  "below.")
            .arg(domain);
    case AccountProblem::OnlyUnprotected:
        return tr("%1 takes mail only over a line that others can listen to. So we do not use it. Send your report on "
                  "its website.")
            .arg(domain);
    case AccountProblem::NoNetwork:
        return tr("Nobody could be asked. You may be offline. Try again later, or write the server's name below.");
    case AccountProblem::ProxyFailed:
        return tr("The way that hides where you are did not work, and nobody was asked past it. Check that Tor or your "
                  "proxy is running.");
    }
    Q_UNREACHABLE();
}
