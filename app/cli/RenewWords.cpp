#include "app/cli/CliText.h"
#include "app/cli/Terminal.h"

namespace CliText {

namespace {

QString endOf(const std::optional<QDateTime> &until)
{
    return until ? day(*until) : QStringLiteral("no end date");
}

/// "2023-04-20 -> 2030-09-02"
QString dates(const std::optional<QDateTime> &before, const std::optional<QDateTime> &now)
{
    return QStringLiteral("%1 -> %2").arg(endOf(before), endOf(now));
}

QString elsewhere(const PlaceAnswer &answer, const QString &vendorId)
{
    return QStringLiteral("%1\n    It was not asked, for it was not on the list. To look there too:\n"
                          "    vouchsafe key renew %2 --also %3")
        .arg(answer.elsewhere.host(QUrl::FullyEncoded), vendorId, answer.elsewhere.toString(QUrl::FullyEncoded));
}

/// What the place has, after its name.
QString said(const PlaceAnswer &answer, const QString &owner, const QString &vendorId)
{
    switch (answer.what) {
    case PlaceAnswer::Renewed:
        return QStringLiteral("%1's own key, renewed: %2").arg(owner, dates(answer.oldUntil, answer.newUntil));
    case PlaceAnswer::StillUnusable:
        return QStringLiteral("a newer copy of %1's own key, which cannot be used either").arg(owner);
    case PlaceAnswer::SmallNews:
        return QStringLiteral("%1's own key, with news that change nothing for you").arg(owner);
    case PlaceAnswer::SameCopy:
        return QStringLiteral("%1's own key, the copy that you have").arg(owner);
    case PlaceAnswer::OlderCopy:
        return QStringLiteral("%1's own key, an older copy than the one that you have").arg(owner);
    case PlaceAnswer::Withdrawn:
        return QStringLiteral("%1's own key, and %1's own word that it is withdrawn").arg(owner);
    case PlaceAnswer::UnprovenWithdrawal:
        return QStringLiteral("somebody says that the key is withdrawn, but that could not be proven; it was left out");
    case PlaceAnswer::OtherKey:
        return (answer.found.size() > 1
                    ? QStringLiteral("%1 other keys, none of them %2's; not taken").arg(answer.found.size())
                    : QStringLiteral("another key, not %1's; not taken"))
                   .arg(owner)
            + QStringLiteral("\n    found: ") + Terminal::shown(answer.found.join(QStringLiteral(", ")));
    case PlaceAnswer::PrivateKey:
        return QStringLiteral("STOP: a PRIVATE key lies open there. It was not used and not kept. Tell %1").arg(owner);
    case PlaceAnswer::BadSignature:
        return QStringLiteral("a copy with a part that %1 did not sign; not taken").arg(owner);
    case PlaceAnswer::Damaged:
        return QStringLiteral("a damaged copy; not taken");
    case PlaceAnswer::NoKeyThere:
        return QStringLiteral("a page without a key");
    case PlaceAnswer::PointsOn:
        return QStringLiteral("no key, but it says where one is");
    case PlaceAnswer::NothingThere:
        return QStringLiteral("nothing there");
    case PlaceAnswer::Refuses:
        return QStringLiteral("the server does not give it (status %1)").arg(answer.status);
    case PlaceAnswer::NotAPage:
        return QStringLiteral("what answers there makes no sense");
    case PlaceAnswer::TooBig:
        return QStringLiteral("far too big for a key, so it was not read");
    case PlaceAnswer::TooSlow:
        return QStringLiteral("too slow; nobody waited any longer");
    case PlaceAnswer::NotReached:
        return QStringLiteral("not reached");
    case PlaceAnswer::ProxyFailed:
        return QStringLiteral("the proxy did not work; nothing went past it");
    case PlaceAnswer::NotPrivate:
        return QStringLiteral("the server could not show that it is the right one, so it was not listened to");
    case PlaceAnswer::LedAstray:
        return QStringLiteral("it led to where no page may lead, so nobody went there");
    case PlaceAnswer::LedElsewhere:
        return QStringLiteral("it leads on to ") + elsewhere(answer, vendorId);
    case PlaceAnswer::NotAsked:
        return QStringLiteral("a security.txt names this page at ") + elsewhere(answer, vendorId);
    case PlaceAnswer::Cancelled:
        return QStringLiteral("stopped before it answered");
    }
    Q_UNREACHABLE();
}

} // namespace

QString looksAt(const std::vector<KeyPlace> &places, const QString &owner, bool throughProxy)
{
    QString text =
        QStringLiteral("Looking for a newer copy of %1's key. These places are asked, and nobody else:\n").arg(owner);
    for (const KeyPlace &place : places)
        text += QStringLiteral("  ") + Terminal::shown(place.name()) + QStringLiteral("\n");
    return text
        + (throughProxy ? QStringLiteral("They see that somebody looks for this key. The proxy hides your address from "
                                         "them.")
                        : QStringLiteral("They see your internet address, and that you look for this key."));
}

QString answered(const PlaceAnswer &answer, const QString &owner, const QString &vendorId)
{
    QString text = Terminal::shown(answer.place.name()) + QStringLiteral(": ") + said(answer, owner, vendorId);
    if (answer.unprovenWithdrawal && answer.what != PlaceAnswer::UnprovenWithdrawal)
        text += QStringLiteral("\n    Somebody also says there that it is withdrawn; that could not be proven and was "
                               "left out.");
    return text;
}

QString noPlaces()
{
    return QStringLiteral(
        "This team names no place to look at. Name a file that holds the newer key, or a page (--also).");
}

QString searched(const RenewalFound &found, const QString &owner)
{
    if (!found.changed)
        return QStringLiteral("%1: nothing newer was found.").arg(owner);
    if (found.verdict)
        return QStringLiteral("%1: %2. The newer copy is used from now on.")
            .arg(owner, dates(found.oldUntil, found.newUntil));
    if (found.notKept)
        return QStringLiteral("%1: a newer copy was found, and could not be kept.").arg(owner);
    return QStringLiteral("%1: a newer copy was found and kept.").arg(owner);
}

QString stillExpired(const KeyProblem &problem, const QString &owner, const QString &vendorId)
{
    return QStringLiteral("%1: the key expired on %2. You did nothing wrong. What you can do:\n"
                          "  1. When you get a newer copy another way, as a file or a saved page:\n"
                          "     vouchsafe key renew %3 FILE\n"
                          "  2. Use the old key anyway, for this one report: add --expired-key-ok. Whoever holds %1's\n"
                          "     private key can open it; they may have put that key away. The report tells them so.")
        .arg(owner, problem.when ? day(*problem.when) : QStringLiteral("an unknown day"), vendorId);
}

QString name(PlaceAnswer::What what)
{
    switch (what) {
    case PlaceAnswer::Renewed:
        return QStringLiteral("renewed");
    case PlaceAnswer::StillUnusable:
        return QStringLiteral("still-unusable");
    case PlaceAnswer::SmallNews:
        return QStringLiteral("small-news");
    case PlaceAnswer::SameCopy:
        return QStringLiteral("same-copy");
    case PlaceAnswer::OlderCopy:
        return QStringLiteral("older-copy");
    case PlaceAnswer::Withdrawn:
        return QStringLiteral("withdrawn");
    case PlaceAnswer::UnprovenWithdrawal:
        return QStringLiteral("unproven-withdrawal");
    case PlaceAnswer::OtherKey:
        return QStringLiteral("other-key");
    case PlaceAnswer::PrivateKey:
        return QStringLiteral("private-key");
    case PlaceAnswer::BadSignature:
        return QStringLiteral("bad-signature");
    case PlaceAnswer::Damaged:
        return QStringLiteral("damaged");
    case PlaceAnswer::NoKeyThere:
        return QStringLiteral("no-key-there");
    case PlaceAnswer::PointsOn:
        return QStringLiteral("points-on");
    case PlaceAnswer::NothingThere:
        return QStringLiteral("nothing-there");
    case PlaceAnswer::Refuses:
        return QStringLiteral("refuses");
    case PlaceAnswer::NotAPage:
        return QStringLiteral("not-a-page");
    case PlaceAnswer::TooBig:
        return QStringLiteral("too-big");
    case PlaceAnswer::TooSlow:
        return QStringLiteral("too-slow");
    case PlaceAnswer::NotReached:
        return QStringLiteral("not-reached");
    case PlaceAnswer::ProxyFailed:
        return QStringLiteral("proxy-failed");
    case PlaceAnswer::NotPrivate:
        return QStringLiteral("not-private");
    case PlaceAnswer::LedAstray:
        return QStringLiteral("led-astray");
    case PlaceAnswer::LedElsewhere:
        return QStringLiteral("led-elsewhere");
    case PlaceAnswer::NotAsked:
        return QStringLiteral("not-asked");
    case PlaceAnswer::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace CliText
