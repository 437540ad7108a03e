#include "app/cli/CliText.h"

#include "app/cli/Terminal.h"

namespace CliText {

namespace {

/// What happened, and what to do next.
QString words(const SendProblem &problem, const SendingAccount &account, const QString &path, const QString &team)
{
    const QString host = Terminal::shown(account.server.host);
    switch (problem.what) {
    case SendProblem::BadServerName:
        return QStringLiteral("\"%1\" cannot be the name of a server, or the proxy's name cannot. Check what stands "
                              "after --smtp and --socks.")
            .arg(host);
    case SendProblem::NotFound:
        return QStringLiteral("The server %1 was not found. Check its name, and whether you are online.").arg(host);
    case SendProblem::CannotConnect:
        return QStringLiteral("Nobody answers at %1, port %2. Check the port: it is mostly 465 (smtps) or 587 (smtp).\n"
                              "Some networks let no mail through; try from another one.")
            .arg(host)
            .arg(account.server.port);
    case SendProblem::ProxyFailed:
        return QStringLiteral("The proxy is not there or did not let us through to %1. Nothing went past it.\n"
                              "Start it (Tor: the Tor Browser, or the service tor), then try again.")
            .arg(host);
    case SendProblem::ProxyPort:
        return QStringLiteral("Through a proxy mail goes out at port 465 or 587 only, and port %1 is another one.\n"
                              "Name one of them after --smtp, or send without --socks.")
            .arg(account.server.port);
    case SendProblem::NotPrivate:
        return QStringLiteral("The line to %1 could not be made private, so your password and mail were kept back.\n"
                              "Try smtps:// with port 465, or another network.")
            .arg(host);
    case SendProblem::WrongCertificate:
        return QStringLiteral(
                   "%1 could not show that it really is that server. Somebody may be listening.\n"
                   "Try another network. For a server of your own, name the file of its authority: --ca FILE")
            .arg(host);
    case SendProblem::CaFileUnreadable:
        return QStringLiteral("%1 cannot be read, or no certificate is in it. It must be a file in PEM form.")
            .arg(Terminal::shown(account.server.caFile));
    case SendProblem::WrongPassword:
        return QStringLiteral(
                   "%1 did not take the password for \"%2\". Some services want an \"app password\" that you "
                   "make on their website.")
            .arg(host, Terminal::shown(account.user));
    case SendProblem::WantsPassword:
        return QStringLiteral("%1 takes mail only from people who log in. Add --user and --password-file.").arg(host);
    case SendProblem::NoPasswordWay:
        return QStringLiteral("%1 takes no passwords in any way that we can do. Use --token-command, or send the file "
                              "another way.")
            .arg(host);
    case SendProblem::TooBig:
        return problem.limit > 0
            ? QStringLiteral("%1 takes mails of at most %2 MB, and this one is bigger. Leave out the biggest file, or "
                             "use --as file and hand it over another way.")
                  .arg(host)
                  .arg(problem.limit / 1'000'000)
            : QStringLiteral("This mail is too big for %1. Leave out the biggest file, or use --as file and hand it "
                             "over another way.")
                  .arg(host);
    case SendProblem::SenderRefused:
        return QStringLiteral(
                   "%1 does not let you send from this address. Lock the report for one that is yours there.")
            .arg(host);
    case SendProblem::RecipientRefused:
        return QStringLiteral("%1 does not take mail for the %2 security team. Send the file another way.")
            .arg(host, team);
    case SendProblem::Refused:
        return QStringLiteral("%1 does not take this mail, and will not later. Send the file another way.").arg(host);
    case SendProblem::TryLater:
        return QStringLiteral("%1 does not take it just now. Try again in some minutes.").arg(host);
    case SendProblem::NotMail:
        return QStringLiteral("What answers at %1, port %2 is no mail server. Check the name and the port.")
            .arg(host)
            .arg(account.server.port);
    case SendProblem::TimedOut:
        return QStringLiteral("%1 did not answer in time. Try again.").arg(host);
    case SendProblem::LineDropped:
        return QStringLiteral("The line to %1 dropped before all was said. Try again.").arg(host);
    case SendProblem::Cancelled:
        return QStringLiteral("Stopped.");
    case SendProblem::FileChanged:
        return QStringLiteral("%1 is gone or changed meanwhile. Lock the report again: vouchsafe seal").arg(path);
    case SendProblem::NotAMessage:
        return QStringLiteral("%1 is not a mail that every server takes. Lock the report again: vouchsafe seal")
            .arg(path);
    case SendProblem::Unknown:
        return QStringLiteral("The line to %1 dropped after all was said: the report may have arrived, or not.\n"
                              "Look among your sent mails, or wait for the answer of %2, before you send it again.\n"
                              "Should you send it again, send the same file: then the team can tell that it is the "
                              "same.")
            .arg(host, team);
    }
    Q_UNREACHABLE();
}

/// The server's own words, a line each, so that they cannot be taken for ours.
QString quoted(const QString &said)
{
    QString text;
    for (const QString &line : said.split(u'\n', Qt::SkipEmptyParts))
        text += QStringLiteral("\n  > ") + Terminal::shown(line.trimmed());
    return text.isEmpty() ? text : QStringLiteral("\nThe server said:") + text;
}

} // namespace

QString problem(const SendProblem &problem, const SendingAccount &account, const QString &path, const QString &team)
{
    const QString outcome = problem.what == SendProblem::Unknown ? QString()
        : problem.what == SendProblem::FileChanged
        ? QStringLiteral("\nNothing was sent.")
        : QStringLiteral("\nNothing was sent. The locked file is as it was.");
    return words(problem, account, path, team) + outcome + quoted(problem.said);
}

QString sent(const SealedReport &report, const SendingAccount &account, const QString &team, const QString &serverSaid)
{
    return QStringLiteral("Sent to the %1 security team, %2. Reference: %3\nYour mail server took it: %4%5")
        .arg(team, report.envelope.to.text(), report.envelope.reference, Terminal::shown(account.way()),
             quoted(serverSaid));
}

QString badSocks()
{
    return QStringLiteral("--socks is HOST:PORT, for Tor mostly 127.0.0.1:9050.");
}

QString badServer()
{
    return QStringLiteral("What stands after --smtp is no mail server that we can use. Write smtps://HOST:465 or "
                          "smtp://HOST:587.\nYour user name goes after --user, and a password never onto the command "
                          "line.");
}

QString askPassword(const QString &user, const QString &host)
{
    return QStringLiteral("The password for %1 at %2 (it is not shown): ").arg(user, host);
}

QString noPassword(const StoreProblem &problem)
{
    if (problem.what == StoreProblem::PassphraseNotRead)
        return QStringLiteral("The file with the password cannot be read: %1. Nothing was sent.").arg(problem.detail);
    if (problem.what == StoreProblem::PassphraseTooLong)
        return QStringLiteral("The password in that file is far too long. Is it the right file? Nothing was sent.");
    return QStringLiteral("A password is needed and none was given. Put it into the first line of a file that only you "
                          "can read, and name it: --password-file F\nNothing was sent.");
}

QString noToken(const QString &why)
{
    return why.isEmpty()
        ? QStringLiteral("This mail server wants a token. Name the program that prints one: --token-command CMD\n"
                         "Nothing was sent.")
        : QStringLiteral("The command for the token did not work: %1. Nothing was sent.").arg(why);
}

QString notALockedMail(const QString &path)
{
    return QStringLiteral("%1 cannot be read, or is not a whole locked mail of Vouchsafe as it was made, so it was not "
                          "sent.\nMake one with: vouchsafe seal --from ADDR")
        .arg(path);
}

QString otherRecipient(const QString &path, const QString &to, const QString &team, const QString &address)
{
    return QStringLiteral("%1 goes to %2, but the address of %3 is %4. Nothing was sent.").arg(path, to, team, address);
}

QString otherSender(const QString &path, const QString &from)
{
    return QStringLiteral("%1 is from %2, and not from the address after --from. Nothing was sent.").arg(path, from);
}

QString otherKey(const QString &path, const QString &team)
{
    return QStringLiteral("%1 is not locked for the key of %2, so they could not open it. Nothing was sent.\n"
                          "Lock the report again: vouchsafe seal")
        .arg(path, team);
}

} // namespace CliText
