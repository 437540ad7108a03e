#include "app/cli/CliText.h"

#include "app/cli/Terminal.h"

namespace CliText {

QString help()
{
    return QStringLiteral(
        R"(Vouchsafe: tell a security team about a problem, privately.

A report from the terminal, in three steps:
  vouchsafe seal --template > report.json   make a form, then fill it in with a text editor
  vouchsafe key check ivpn                  is the team's key still good?
  vouchsafe seal --to ivpn --from you@example.org -o report.eml report.json
The file report.eml is locked: only the team can open it. Send it, or leave --from out and
attach the locked file that you get to a mail of your own. To send it from here:
  vouchsafe send --to ivpn --smtp smtps://mail.example.org --from you@example.org
      --password-file F report.eml

Commands
  vendors                       who can be told
  vendor add PROFILE            add a team from its profile file
  vendor add KEYFILE --id ID --address ADDR --fingerprint FPR
                                add a team from its key; compare the fingerprint first
  vendor export ID [-o OUT] [--force]
                                write a team's profile, to share it
  vendor remove ID              forget a team that you added
  key check [VENDOR|FILE]...    is this key good to use?
  key renew VENDOR [--socks HOST:PORT] [--also URL]...
                                look for a newer copy of a team's key; says first where it looks
  key renew VENDOR FILE...      take in a newer copy of a team's key (file or saved page)
  key export VENDOR [-o OUT]    print a team's key as it is used here, newer parts and all
  key lint FILE|DOMAIN... [--address ADDR] [--annotations github] [--socks HOST:PORT]
                                for the team: what is wrong with a key that you publish, or soon
                                will be
  seal --template               print an example of the form
  seal --to VENDOR [--from ADDR] [--attach FILE]... [--hide all|KIND,...] [--clean]
       [--as message|file] [--expired-key-ok] [--force] -o OUT ANSWERS.json
                                lock a report ("-" reads the answers from standard input); --clean
                                writes its pictures anew, without what they hide
  scan FILE [--hide all|KIND,... -o OUT] [--force]
                                what stands in a log that you may not want to share? With --hide,
                                also write a copy that leaves it out
  send --to VENDOR --smtp smtps://HOST:465|smtp://HOST:587 --from ADDR [--user U]
       [--password-file F | --token-command CMD] [--ca FILE] [--socks HOST:PORT] SEALED
                                send a locked mail through your mail server, always over a private
                                line; the password is asked for where no file is named
  outbox                        what waits to be sent, or may have arrived
  outbox send REFERENCE [--password-file F | --token-command CMD]
                                try one of them now
  receipt verify RECEIPT SEALED does this receipt speak of this locked file?
  clean PICTURE [--force] -o OUT
                                write a picture anew, without what it hides: where it was taken, by
                                whom, with what; and say what that was
  open --key SECRET.asc [--passphrase-file F] FILE -o DIR
                                for the team: open and unpack a report
  --portable                    open the window, with all that it keeps beside the program
  --version, help

Add --json to vendors, key check, key lint, key renew, seal, scan, clean, send, outbox, receipt
verify or open for results that programs can read.
Teams that you add and newer copies of keys are kept locked on this computer, as the window keeps
your reports. Where no keyring of the desktop opens that, each command that needs it asks for your
passphrase, or reads the first line of a file: add --store-passphrase-file F.
Only send, outbox send, key renew without a file and key lint of a domain use the network.

Exit status: 0 done, 1 something was found, does not match or should be mended, 2 wrong use,
3 refused because of the key, 4 not sent, 5 something could not be read or written, or the answers
are not complete, 6 sent, perhaps: nobody knows whether it arrived.
Started from the project's folder, the program is called ./run: type that where it says vouchsafe.
)");
}

QString unknownCommand(const QString &words)
{
    return QStringLiteral("There is no command \"%1\". See: vouchsafe help").arg(words);
}

QString usage(const QString &problem, const QString &line)
{
    return QStringLiteral("%1\nUse it like this: vouchsafe %2").arg(problem, line);
}

QString noScreen()
{
    return QStringLiteral("There is no screen here to open the window on. The same job from the terminal:\n"
                          "  vouchsafe seal --template > report.json     make a form, then fill it in\n"
                          "  vouchsafe seal --to ivpn -o locked-report.eml.pgp report.json\n"
                          "More about it: vouchsafe help\n");
}

QString cannotStart(const CryptoProblem &problem)
{
    switch (problem.what) {
    case CryptoProblem::NoProvider:
        return QStringLiteral(
                   "Vouchsafe cannot run safely here: a part that makes good random numbers is missing (%1).\n"
                   "Nothing was done. Install the package libqca-qt6-plugins, then try again.")
            .arg(problem.detail);
    }
    Q_UNREACHABLE();
}

QString resultLost()
{
    return QStringLiteral("The result could not be written. Is the disk full?");
}

QString cannotRead(const QString &path, const QString &systemError)
{
    return QStringLiteral("%1 cannot be read (%2). Check the name, then try again.").arg(path, systemError);
}

QString day(const QDateTime &when)
{
    return when.toUTC().date().toString(Qt::ISODate);
}

QString works(const std::optional<QDateTime> &until)
{
    return until ? QStringLiteral("works until ") + day(*until) : QStringLiteral("works without an end date");
}

QString missing(const Incomplete &missing)
{
    return QStringLiteral(
               "The report is not complete yet. Still to answer, or to answer in another way: %1.\n"
               "\"vouchsafe seal --template\" shows how an answer looks; null means \"I don't know\", and that is an "
               "answer too.")
        .arg(missing.questions.join(QStringLiteral(", ")));
}

QString sealed(const SealedReport &report, const QString &vendorName)
{
    const QString path = Terminal::shown(report.path);
    QString text = QStringLiteral("Locked: %1. Only the %2 security team can open it.\nReference: %3\n")
                       .arg(path, vendorName, report.envelope.reference);
    text += report.form == SealedForm::Message
        ? QStringLiteral("It is a whole email to %1, from %2: send it as it is with a mail program that takes .eml\n"
                         "files, or attach it to a new mail. Nothing has been sent yet.")
              .arg(report.envelope.to.text(), report.envelope.from->text())
        : QStringLiteral("Attach it to a mail to %1 with the subject \"%2\".\nNothing has been sent yet.")
              .arg(report.envelope.to.text(), report.envelope.outerSubject());
    if (report.expiredOn)
        text +=
            QStringLiteral("\nThe key had expired on %1; the report tells the team so.").arg(day(*report.expiredOn));
    return text;
}

QString opened(const QString &subject, const QString &folder)
{
    return QStringLiteral("Opened: %1\nUnpacked into %2:").arg(subject, folder);
}

QString unpackedFile(const QString &name, bool matches)
{
    return QStringLiteral("  %1%2").arg(name, matches ? QString() : QStringLiteral("   (not as the report lists it)"));
}

QString notWhole()
{
    return QStringLiteral("What came out is not what the report lists. Ask for it to be sent again.");
}

QString folderInUse(const QString &folder, const QString &name)
{
    return QStringLiteral(
               "The folder %1 holds a file %2 already, and it was left as it is. Choose a new folder after -o.")
        .arg(folder, name);
}

QString outIsInput(const QString &path)
{
    return QStringLiteral("%1 is one of the files that go into the report, so it was not written over.\n"
                          "Nothing was locked. Choose another name after -o.")
        .arg(path);
}

QString stillTheExample()
{
    return QStringLiteral(
        "Note: the summary still begins with \"EXAMPLE:\", as in the form. Are all answers your own?");
}

QString badSender(const QString &text)
{
    return QStringLiteral("\"%1\" is not an email address that can be written as the sender.\n"
                          "Use one with plain letters only, like you@example.org.")
        .arg(text);
}

} // namespace CliText
