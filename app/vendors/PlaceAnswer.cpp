#include "app/vendors/PlaceAnswer.h"

#include "app/vendors/SecurityTxt.h"
#include "crypto/openpgp/VerifiedKey.h"

#include <algorithm>

namespace {

PlaceAnswer::What meaningOf(const NetProblem &problem)
{
    constexpr int notFound = 404;
    constexpr int gone = 410;
    switch (problem.what) {
    case NetProblem::NotFound:
    case NetProblem::CannotConnect:
    case NetProblem::LineDropped:
        return PlaceAnswer::NotReached;
    case NetProblem::ProxyFailed:
        return PlaceAnswer::ProxyFailed;
    case NetProblem::NotPrivate:
    case NetProblem::WrongCertificate:
        return PlaceAnswer::NotPrivate;
    case NetProblem::BadAddress:
    case NetProblem::LedAstray:
        return PlaceAnswer::LedAstray;
    case NetProblem::LedElsewhere:
        return PlaceAnswer::LedElsewhere;
    case NetProblem::Refused:
        return problem.status == notFound || problem.status == gone ? PlaceAnswer::NothingThere : PlaceAnswer::Refuses;
    case NetProblem::TooBig:
        return PlaceAnswer::TooBig;
    case NetProblem::NotAPage:
        return PlaceAnswer::NotAPage;
    case NetProblem::TimedOut:
        return PlaceAnswer::TooSlow;
    case NetProblem::Cancelled:
        return PlaceAnswer::Cancelled;
    }
    Q_UNREACHABLE();
}

PlaceAnswer::What meaningOf(const KeyProblem &problem)
{
    switch (problem.what) {
    case KeyProblem::NotAKey:
        return PlaceAnswer::NoKeyThere;
    case KeyProblem::PrivateKey:
        return PlaceAnswer::PrivateKey;
    case KeyProblem::TooBig:
        return PlaceAnswer::TooBig;
    case KeyProblem::Mismatch:
        return PlaceAnswer::OtherKey;
    case KeyProblem::BadSignature:
        return PlaceAnswer::BadSignature;
    case KeyProblem::SeveralKeys:
    case KeyProblem::Expired:
    case KeyProblem::Revoked:
    case KeyProblem::CannotEncrypt:
    case KeyProblem::Weak:
    case KeyProblem::NotYetValid:
    case KeyProblem::ClockWrong:
    case KeyProblem::EngineDisagrees:
    case KeyProblem::EngineFailed:
        return PlaceAnswer::Damaged;
    }
    Q_UNREACHABLE();
}

/// When a copy's encryption ends by itself; nullopt: never, or it never could be used.
std::optional<QDateTime> endOf(const Certificate &copy, const Pin &pin, const QDateTime &now)
{
    const auto verdict = verify(copy, pin, now);
    return verdict ? verdict->validUntil() : verdict.error().when;
}

PlaceAnswer::What meaningOf(const Renewal &renewal, const Certificate &copy, const Pin &pin, const QDateTime &now)
{
    if (renewal.withdrawn)
        return PlaceAnswer::Withdrawn;
    if (renewal.changed)
        return verify(renewal.merged, pin, now) ? PlaceAnswer::Renewed : PlaceAnswer::StillUnusable;
    if (renewal.unprovenRevocation)
        return PlaceAnswer::UnprovenWithdrawal;
    const auto end = endOf(copy, pin, now);
    if (end && (!renewal.oldUntil || *end < *renewal.oldUntil))
        return PlaceAnswer::OlderCopy;
    return renewal.grown ? PlaceAnswer::SmallNews : PlaceAnswer::SameCopy;
}

/// A security.txt in which no key stands says where one is.
void readSecurityTxt(PlaceAnswer &answer, const QByteArray &page, const Fingerprint &expected)
{
    const auto txt = SecurityTxt::read(page);
    if (!txt || (txt->keyPages.empty() && txt->fingerprints.empty()))
        return;
    if (!txt->keyPages.empty() || std::ranges::contains(txt->fingerprints, expected)) {
        answer.what = PlaceAnswer::PointsOn; // whatever other keys it names beside that
        return;
    }
    answer.what = PlaceAnswer::OtherKey;
    for (const Fingerprint &fingerprint : txt->fingerprints)
        answer.found.append(fingerprint.hex());
}

} // namespace

JudgedAnswer judgeAnswer(const KeyPlace &place, const std::expected<WebPage, NetProblem> &came, const Vendor &vendor,
                         const QDateTime &now)
{
    if (!came) {
        const NetProblem &problem = came.error();
        return {{.place = place, .what = meaningOf(problem), .status = problem.status, .elsewhere = problem.place}};
    }
    const auto copy = Certificate::fromPublished(came->body, vendor.pin, {vendor.key.bytes()});
    const auto renewal =
        copy.and_then([&](const Certificate &fetched) { return merge(vendor.key, fetched, vendor.pin, now); });
    if (!renewal) {
        PlaceAnswer answer{.place = place, .what = meaningOf(renewal.error())};
        if (answer.what == PlaceAnswer::OtherKey)
            answer.found = renewal.error().detail.split(u' ');
        if (answer.what == PlaceAnswer::NoKeyThere && place.kind == KeyPlace::SecurityTxt)
            readSecurityTxt(answer, came->body, vendor.pin.fingerprint);
        return {answer};
    }
    return {{.place = place,
             .what = meaningOf(*renewal, *copy, vendor.pin, now),
             .oldUntil = renewal->oldUntil,
             .newUntil = renewal->newUntil,
             .unprovenWithdrawal = renewal->unprovenRevocation},
            renewal->grown ? std::optional(*copy) : std::nullopt};
}
