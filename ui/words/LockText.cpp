#include "ui/words/LockText.h"

#include <QLocale>

QString LockText::day(const QDateTime &when)
{
    return day(when.toUTC().date());
}

QString LockText::day(QDate date)
{
    return QLocale().toString(date, tr("d MMMM yyyy", "how a date is written: Qt's signs d, MMMM, yyyy"));
}

QString LockText::year(const std::optional<QDateTime> &when)
{
    return when ? QString::number(when->toUTC().date().year()) : tr("no end date");
}

LockText::Words LockText::good(const QString &team, bool builtIn, const std::optional<QDateTime> &until)
{
    const QString life = until ? tr("It works until %1.").arg(day(*until)) : tr("It has no end date.");
    if (!builtIn) // nobody but the person knows where it came from: no promise for it
        return {
            tr("Only the %1 security team can open this report, if the lock you added is theirs").arg(team),
            tr("Added by you: this lock is only as right as the place you got it from. It is still the one that you "
               "added.")
                + u' ' + life};
    const QString compared = tr("We compared %1's lock with the one built into this app. They are the same.").arg(team);
    return {tr("Only the %1 security team can open this report").arg(team), tr("%1 %2").arg(compared, life)};
}

LockText::Words LockText::oldLockChosen(const QString &team, const QDateTime &expiredOn)
{
    return {
        tr("You chose to use %1's old lock").arg(team),
        tr("It ran out on %1. It is still %2's lock: only whoever holds %2's private part of it can open the report. "
           "The report tells them that the lock was old.")
            .arg(day(expiredOn), team)};
}

LockText::Words LockText::refused(const KeyProblem &problem, const QString &team, bool builtIn, bool kept)
{
    const QString safe = kept ? tr("Your report is safe on this computer.") : tr("Your report stays in this window.");
    switch (problem.what) {
    case KeyProblem::Expired:
        return {problem.when ? tr("This app's copy of %1's lock ran out on %2").arg(team, day(*problem.when))
                             : tr("This app's copy of %1's lock ran out").arg(team),
                tr("You did nothing wrong; %1 may have a newer one.").arg(team) + u' ' + safe + u' '
                    + (builtIn ? tr("It is still %1's lock: it matches the one built into this app.").arg(team)
                               : tr("It is still %1's lock: it matches the one that you added.").arg(team))};
    case KeyProblem::Revoked:
        return {tr("%1 has withdrawn this lock").arg(team),
                tr("Nobody should use it any more. Nothing is sent. Look for news from %1, or reach them another way.")
                        .arg(team)
                    + u' ' + safe};
    case KeyProblem::Mismatch:
        return {
            tr("Stop. This is not %1's lock").arg(team),
            tr("The file or this app may have been changed. Please get a fresh copy of this app from the place where "
               "you first found it. Nothing is sent.")};
    case KeyProblem::CannotEncrypt:
        return {tr("This lock can only sign; it cannot keep a report private"),
                tr("You did nothing wrong. Look for another copy of %1's lock, or reach them another way.").arg(team)
                    + u' ' + safe};
    case KeyProblem::Weak:
        return {tr("This lock is of an old kind that others can break"),
                tr("You did nothing wrong. Look for a newer lock from %1, or reach them another way.").arg(team) + u' '
                    + safe};
    case KeyProblem::ClockWrong:
        return {
            problem.when ? tr("Your computer says it is %1").arg(problem.when->toUTC().date().year())
                         : tr("Your computer's clock is wrong"),
            tr("That cannot be right, so nobody can say whether %1's lock still works. Set the date and time of your "
               "computer, then try again.")
                .arg(team)};
    case KeyProblem::NotYetValid:
        return {tr("By your computer's clock, %1's lock was made in the future").arg(team),
                tr("Check the date and time of your computer, then try again.")};
    case KeyProblem::BadSignature:
    case KeyProblem::NotAKey:
    case KeyProblem::TooBig:
    case KeyProblem::SeveralKeys:
    case KeyProblem::PrivateKey:
    case KeyProblem::EngineDisagrees:
    case KeyProblem::EngineFailed:
        return {tr("This copy of %1's lock is damaged").arg(team),
                tr("It may have been changed, so it is not used. Look for another copy, or reach them another way.")
                    + u' ' + safe};
    }
    Q_UNREACHABLE();
}

QString LockText::renewed(const Renewal &renewal, const QString &team)
{
    if (renewal.withdrawn)
        return tr("This is %1's own lock, and it says that %1 has withdrawn it. Nobody should use it any more.")
            .arg(team);
    if (!renewal.changed)
        return tr("This is %1's own lock, but there is nothing new in it for you. It changes nothing.").arg(team);
    const bool laterEnd = renewal.oldUntil && (!renewal.newUntil || *renewal.newUntil > *renewal.oldUntil);
    return laterEnd ? tr("This is %1's own lock with a new date: %2 → %3. We use it from now on.")
                          .arg(team, year(renewal.oldUntil), year(renewal.newUntil))
                    : tr("This is a newer copy of %1's own lock. We use it from now on.").arg(team);
}

QString LockText::notTaken(const KeyProblem &problem, const QString &team)
{
    switch (problem.what) {
    case KeyProblem::NotAKey:
        return tr("We found no lock in it. Save the whole page or file again, then try once more");
    case KeyProblem::TooBig:
        return tr("It is far too big for a lock. Use the file or page that %1 publishes").arg(team);
    case KeyProblem::PrivateKey:
        return tr("Stop. This holds a PRIVATE key, which nobody but its owner may have. We did not keep it. "
                  "If somebody sent it to you, tell them");
    case KeyProblem::Mismatch:
        return tr("This is not %1's lock, so we did not take it. Get it from %1's own website").arg(team);
    case KeyProblem::BadSignature:
        return tr("A part of it was not signed by %1, so we did not take it. Get it from %1's own website").arg(team);
    case KeyProblem::ClockWrong:
        return tr("Your computer's clock is wrong. Set the date and time, then try again");
    case KeyProblem::SeveralKeys:
    case KeyProblem::Expired:
    case KeyProblem::Revoked:
    case KeyProblem::CannotEncrypt:
    case KeyProblem::Weak:
    case KeyProblem::NotYetValid:
    case KeyProblem::EngineDisagrees:
    case KeyProblem::EngineFailed:
        return tr("We cannot use this copy. Get it from %1's own website").arg(team);
    }
    Q_UNREACHABLE();
}
