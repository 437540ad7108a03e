#include "app/cli/CliText.h"

#include "app/vendors/BuiltInPins.h"

namespace CliText {

namespace {

/// The fingerprint that a built-in team's key must have, for comparing.
QString expectedOf(const QString &vendorId)
{
    const auto pin = BuiltInPins::of(vendorId);
    return pin ? QStringLiteral("\n  right: ") + pin->fingerprint.hex() : QString();
}

QString dayOf(const KeyProblem &problem)
{
    return problem.when ? day(*problem.when) : QStringLiteral("an unknown day");
}

/// The ways on from an expired key, which is the everyday case.
QString afterExpiry(const QString &owner, const QString &vendorId)
{
    if (vendorId.isEmpty())
        return QStringLiteral("Its owner may have a newer copy with the same fingerprint.");
    return QStringLiteral("You did nothing wrong; %1 may have a newer copy. What you can do:\n"
                          "  1. Look for it where %1 may have put it (it says first where it looks):\n"
                          "     vouchsafe key renew %2\n"
                          "     Or save their web page or SECURITY.md yourself, and run: vouchsafe key renew %2 FILE\n"
                          "  2. Use the old key anyway, for this one report: add --expired-key-ok. Whoever holds %1's\n"
                          "     private key can open it; they may have put that key away. The report tells them so.")
        .arg(owner, vendorId);
}

} // namespace

QString problem(const KeyProblem &problem, const QString &owner, const QString &vendorId)
{
    const bool ours = !vendorId.isEmpty();
    switch (problem.what) {
    case KeyProblem::NotAKey:
        return QStringLiteral("%1: no key can be read from it. It may be damaged, or not be a public key at all.\n"
                              "Get a fresh copy from the team's web page.")
            .arg(owner);
    case KeyProblem::PrivateKey:
        return QStringLiteral("%1: STOP. This is a PRIVATE key. Nobody but its owner may have it.\n"
                              "It was not used and not kept. If it is yours, keep it secret; if you were sent it, tell "
                              "its owner.\nWhat is needed here is the PUBLIC key.")
            .arg(owner);
    case KeyProblem::TooBig:
        return QStringLiteral(
                   "%1: far too big for a key, so it was not read. Get a fresh copy from the team's web page.")
            .arg(owner);
    case KeyProblem::SeveralKeys:
        return QStringLiteral("%1: there are several keys in it, and nothing says which one is meant:\n  %2\n"
                              "Save the one you mean to a file of its own.")
            .arg(owner, QString(problem.detail).replace(u' ', QStringLiteral("\n  ")));
    case KeyProblem::Mismatch:
        return ours
            ? QStringLiteral("%1: STOP. This is not %1's key. The file, or this program, may have been changed.\n"
                             "  found: %2%3\nDo not use it. Get a fresh copy.")
                  .arg(owner, problem.detail, expectedOf(vendorId))
            : QStringLiteral("%1: this is not the key that was asked for.\n  found: %2").arg(owner, problem.detail);
    case KeyProblem::Expired:
        return QStringLiteral("%1: the key expired on %2.\n%3")
            .arg(owner, dayOf(problem), afterExpiry(owner, vendorId));
    case KeyProblem::Revoked:
        return QStringLiteral(
                   "%1: its owner has withdrawn this key. Nobody should use it any more.\n"
                   "Look for news on the team's web page, or reach them another way. Your report stays as it is.")
            .arg(owner);
    case KeyProblem::CannotEncrypt:
        return QStringLiteral("%1: this key can only sign; it cannot keep a report private. Look for another copy.")
            .arg(owner);
    case KeyProblem::Weak:
        return QStringLiteral("%1: this key is of an old or unknown kind that others may break.\n"
                              "Look for a newer one, or reach the team another way.")
            .arg(owner);
    case KeyProblem::NotYetValid:
        return QStringLiteral("%1: by this computer's clock the key was made in the future.\n"
                              "Check the date and time of this computer, then try again.")
            .arg(owner);
    case KeyProblem::ClockWrong:
        return QStringLiteral("This computer says it is %1. That cannot be right, so no key can be judged.\n"
                              "Set the date and time, then try again.")
            .arg(dayOf(problem));
    case KeyProblem::BadSignature:
        return QStringLiteral("%1: a part of this key is not signed by its owner. The file may have been changed.\n"
                              "Get a fresh copy from the team's web page.")
            .arg(owner);
    case KeyProblem::EngineDisagrees:
    case KeyProblem::EngineFailed:
        return QStringLiteral("%1: this key could not be judged (%2), so it is not used.\n"
                              "Get a fresh copy from the team's web page.")
            .arg(owner, problem.detail);
    }
    Q_UNREACHABLE();
}

QString notTheirs(const QString &path, const QString &owner, const KeyProblem &problem)
{
    return QStringLiteral("%1: this is not %2's key, so it was not taken.\n  found: %3\n"
                          "Get the file from the team's own web page.")
        .arg(path, owner, problem.detail);
}

QString renewed(const Renewal &renewal, bool usable, const QString &path, const QString &owner)
{
    const auto year = [](const std::optional<QDateTime> &until) {
        return until ? day(*until) : QStringLiteral("no end date");
    };
    if (renewal.withdrawn)
        return QStringLiteral("%1: %2's own key, and %2's own word that it is withdrawn. That was kept: the key is not "
                              "used any more.")
            .arg(path, owner);
    if (renewal.grown && !renewal.changed)
        return QStringLiteral("%1: %2's own key, with news from its owner that change nothing for you. They were kept.")
            .arg(path, owner);
    if (!renewal.changed)
        return QStringLiteral("%1: %2's own key. It is not newer than yours; nothing was changed.").arg(path, owner);
    const QString dates = QStringLiteral("%1: %2's own key, renewed: %3 -> %4. ")
                              .arg(path, owner, year(renewal.oldUntil), year(renewal.newUntil));
    return dates + (usable ? QStringLiteral("It is used from now on.") : QStringLiteral("It cannot be used yet."));
}

QString exported(const QString &path)
{
    return QStringLiteral(
               "The profile is in %1, with the key inside. Whoever gets it has to compare the fingerprint with\n"
               "what the team itself says: tell them so.")
        .arg(path);
}

QString ignoredCopy(const QString &owner, const QString &vendorId)
{
    return QStringLiteral(
               "Note: the newer copy of %1's key that was kept on this computer is damaged or was changed.\n"
               "It is not used; the copy from before is. Get a fresh one, then run: vouchsafe key renew %2 FILE")
        .arg(owner, vendorId);
}

QString unprovenRevocation(const QString &path)
{
    return QStringLiteral("%1: somebody says in it that this key is withdrawn, but that could not be proven.\n"
                          "It was left out. Look for news on the team's web page before you send anything.")
        .arg(path);
}

QString name(KeyProblem::What what)
{
    switch (what) {
    case KeyProblem::NotAKey:
        return QStringLiteral("not-a-key");
    case KeyProblem::PrivateKey:
        return QStringLiteral("private-key");
    case KeyProblem::TooBig:
        return QStringLiteral("too-big");
    case KeyProblem::SeveralKeys:
        return QStringLiteral("several-keys");
    case KeyProblem::Mismatch:
        return QStringLiteral("mismatch");
    case KeyProblem::Expired:
        return QStringLiteral("expired");
    case KeyProblem::Revoked:
        return QStringLiteral("revoked");
    case KeyProblem::CannotEncrypt:
        return QStringLiteral("cannot-encrypt");
    case KeyProblem::Weak:
        return QStringLiteral("weak");
    case KeyProblem::NotYetValid:
        return QStringLiteral("not-yet-valid");
    case KeyProblem::ClockWrong:
        return QStringLiteral("clock-wrong");
    case KeyProblem::BadSignature:
        return QStringLiteral("bad-signature");
    case KeyProblem::EngineDisagrees:
        return QStringLiteral("engine-disagrees");
    case KeyProblem::EngineFailed:
        return QStringLiteral("engine-failed");
    }
    Q_UNREACHABLE();
}

QString name(MailProblem::What what)
{
    switch (what) {
    case MailProblem::FileChanged:
        return QStringLiteral("file-changed");
    case MailProblem::TooBig:
        return QStringLiteral("too-big");
    case MailProblem::NotSealed:
        return QStringLiteral("not-sealed");
    case MailProblem::OutExists:
        return QStringLiteral("out-exists");
    case MailProblem::OutFailed:
        return QStringLiteral("out-failed");
    case MailProblem::NotAReport:
        return QStringLiteral("not-a-report");
    case MailProblem::NoFolder:
        return QStringLiteral("no-folder");
    case MailProblem::CannotHandOver:
        return QStringLiteral("cannot-hand-over");
    case MailProblem::NoMailApp:
        return QStringLiteral("no-mail-app");
    case MailProblem::MailAppFailed:
        return QStringLiteral("mail-app-failed");
    }
    Q_UNREACHABLE();
}

} // namespace CliText
