#include "ui/words/SearchText.h"

#include "ui/words/LockText.h"

#include <algorithm>

QString SearchText::kind(const KeyPlace &place, const QString &team)
{
    switch (place.kind) {
    case KeyPlace::Wkd:
        return tr("Here teams keep the lock for their email address.");
    case KeyPlace::KeysOpenPgpOrg:
        return tr("A public list of locks.");
    case KeyPlace::Page:
        return tr("A page of %1.").arg(team);
    case KeyPlace::SecurityTxt:
        return tr("A short page of %1 for people who report problems.").arg(team);
    case KeyPlace::Named:
        return tr("Another page of %1 names this one.").arg(team);
    }
    Q_UNREACHABLE();
}

QString SearchText::works(const std::optional<QDateTime> &until)
{
    return until ? tr("It works until %1.").arg(LockText::day(*until)) : tr("It has no end date.");
}

QString SearchText::said(const PlaceAnswer &answer, const QString &team)
{
    switch (answer.what) {
    case PlaceAnswer::Renewed:
        return tr("A newer copy of %1's lock.").arg(team) + u' ' + works(answer.newUntil);
    case PlaceAnswer::StillUnusable:
        return tr("A newer copy of %1's lock, but it does not work either.").arg(team);
    case PlaceAnswer::SmallNews:
        return tr("%1's lock, with news that change nothing for you.").arg(team);
    case PlaceAnswer::SameCopy:
        return tr("The copy that we have.");
    case PlaceAnswer::OlderCopy:
        return tr("An older copy than ours.");
    case PlaceAnswer::Withdrawn:
        return tr("%1 says here that the lock is withdrawn.").arg(team);
    case PlaceAnswer::UnprovenWithdrawal:
        return tr("Somebody says here that the lock is withdrawn. That cannot be proven, so we left it out.");
    case PlaceAnswer::OtherKey:
        return answer.found.size() > 1 ? tr("Other locks, and none of them is %1's. We did not take them.").arg(team)
                                       : tr("Another lock. It is not %1's, so we did not take it.").arg(team);
    case PlaceAnswer::PrivateKey:
        return tr("Stop. A PRIVATE key lies open here, which nobody but its owner may have. We did not keep it. Please "
                  "tell %1.")
            .arg(team);
    case PlaceAnswer::BadSignature:
        return tr("A part of this copy was not signed by %1. We did not take it.").arg(team);
    case PlaceAnswer::Damaged:
        return tr("This copy is damaged. We did not take it.");
    case PlaceAnswer::NoKeyThere:
        return tr("No lock here.");
    case PlaceAnswer::PointsOn:
        return tr("No lock here, but it says where one is.");
    case PlaceAnswer::NothingThere:
        return tr("Nothing here.");
    case PlaceAnswer::Refuses:
        return tr("The place did not let us see it.");
    case PlaceAnswer::NotAPage:
        return tr("The answer makes no sense.");
    case PlaceAnswer::TooBig:
        return tr("Far too big for a lock. We did not read it.");
    case PlaceAnswer::TooSlow:
        return tr("Too slow. We stopped waiting.");
    case PlaceAnswer::NotReached:
        return tr("We could not reach it.");
    case PlaceAnswer::ProxyFailed:
        return tr("The way that hides where you are did not work. We did not go past it.");
    case PlaceAnswer::NotPrivate:
        return tr("It could not show that it is the right place. We did not listen to it.");
    case PlaceAnswer::LedAstray:
        return tr("It leads to where no page may lead. We did not go there.");
    case PlaceAnswer::LedElsewhere:
        return tr("It leads on to %1. That was not on the list, so we did not ask there.")
            .arg(answer.elsewhere.host(QUrl::FullyEncoded));
    case PlaceAnswer::NotAsked:
        return tr("Another page of %1 names this one. It was not on the list, so we did not ask there.").arg(team);
    case PlaceAnswer::Cancelled:
        return tr("Stopped before it answered.");
    }
    Q_UNREACHABLE();
}

QString SearchText::answer(const PlaceAnswer &answer, const QString &team)
{
    QString words = said(answer, team);
    if (answer.unprovenWithdrawal && answer.what != PlaceAnswer::UnprovenWithdrawal)
        words += u' '
            + tr("Somebody also says here that the lock is withdrawn. That cannot be proven, so we left it out. Look "
                 "for "
                 "news from %1 before you send anything.")
                  .arg(team);
    return words;
}

SearchText::Words SearchText::nothingFound(const RenewalFound &found, const QString &team)
{
    const auto all = [&](std::initializer_list<PlaceAnswer::What> what) {
        return !found.answers.empty() && std::ranges::all_of(found.answers, [&](const PlaceAnswer &answer) {
            return std::ranges::contains(what, answer.what);
        });
    };
    if (std::ranges::contains(found.answers, PlaceAnswer::Cancelled, &PlaceAnswer::what))
        return {tr("Stopped"), tr("We found no newer lock until then. Nothing more is asked.")};
    if (all({PlaceAnswer::NotReached, PlaceAnswer::TooSlow}))
        return {tr("We could not reach any of these places"), tr("Is this computer online? You can look again later.")};
    if (all({PlaceAnswer::ProxyFailed}))
        return {tr("The way that hides where you are did not work"),
                tr("Nobody was asked past it. Check that Tor or your proxy is running, then look again.")};
    return {tr("We found no newer lock"),
            found.verdict ? tr("The lock that we have still works.") + u' ' + works(found.newUntil)
                          : tr("You did nothing wrong. %1 may not have put a newer one there yet.").arg(team)};
}

SearchText::Words SearchText::end(const RenewalFound &found, const QString &team, bool kept)
{
    const bool disk = found.notKept && found.notKept->what == VendorProblem::NotWritten;
    if (!found.verdict && found.verdict.error().what == KeyProblem::Revoked && found.notKept)
        return {tr("%1 has withdrawn this lock").arg(team),
                tr("This is %1's own word, so we will not use this lock. But we could not keep the news on this "
                   "computer. The disk may be full. Make some room, then look again before you close the window.")
                    .arg(team)};
    if (!found.verdict && found.verdict.error().what == KeyProblem::Revoked)
        return {
            tr("%1 has withdrawn this lock").arg(team),
            tr("This is %1's own word, and it is for good: we will never use this lock again. Reach %1 another way.")
                    .arg(team)
                + u' '
                + (kept ? tr("Your report is safe on this computer.") : tr("Your report stays in this window."))};
    if (disk)
        return {tr("We found something, but could not keep it"),
                tr("The disk of this computer may be full. Make some room, then look again.")};
    if (found.notKept)
        return {
            tr("We found something, but it does not fit the lock that we have"),
            tr("Nothing is broken, and our copy is as it was. You can look again later, or ask %1 for a newer lock.")
                .arg(team)};
    if (!found.changed)
        return nothingFound(found, team);
    if (!found.verdict)
        return {tr("We found a newer copy, but it does not work either"),
                tr("It is %1's own lock, so we kept the news.").arg(team)};
    const auto year = [](const QDateTime &when) { return QString::number(when.toUTC().date().year()); };
    const bool laterEnd = found.oldUntil && found.newUntil && *found.newUntil > *found.oldUntil;
    return {found.newUntil ? tr("Found: %1's lock works until %2").arg(team, LockText::day(*found.newUntil))
                           : tr("Found: %1's lock has no end date").arg(team),
            (laterEnd
                 ? tr("It is the same lock with a new date: %1 → %2.").arg(year(*found.oldUntil), year(*found.newUntil))
                 : tr("It is a newer copy of the same lock."))
                + u' ' + tr("We use it from now on.")};
}
