#include "app/cases/Outbox.h"

#include <algorithm>
#include <array>

namespace Outbox {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::array pauses{minutes(1), minutes(5), minutes(15), minutes(60)};

seconds pauseAfter(int tries)
{
    return pauses.at(std::min(static_cast<size_t>(std::max(tries, 1)), pauses.size()) - 1);
}

/// In either direction: a clock that was wrong when it began must not keep it trying for years.
bool isOver(const Case::Waiting &waiting, const QDateTime &now)
{
    return std::chrono::abs(std::chrono::milliseconds(waiting.when.msecsTo(now))) >= longest;
}

} // namespace

bool isTemporary(SendProblem::What what)
{
    switch (what) {
    case SendProblem::NotFound:
    case SendProblem::CannotConnect:
    case SendProblem::ProxyFailed:
    case SendProblem::TryLater:
    case SendProblem::TimedOut:
    case SendProblem::LineDropped:
    case SendProblem::NotPrivate: // a line that drops in the midst of TLS looks so, and nothing is said in the clear
        return true;
    case SendProblem::BadServerName:
    case SendProblem::ProxyPort:
    case SendProblem::WrongCertificate:
    case SendProblem::CaFileUnreadable:
    case SendProblem::WrongPassword:
    case SendProblem::WantsPassword:
    case SendProblem::NoPasswordWay:
    case SendProblem::TooBig:
    case SendProblem::SenderRefused:
    case SendProblem::RecipientRefused:
    case SendProblem::Refused:
    case SendProblem::NotMail:
    case SendProblem::Cancelled:
    case SendProblem::FileChanged:
    case SendProblem::NotAMessage:
    case SendProblem::Unknown:
        return false;
    }
    Q_UNREACHABLE();
}

bool mayBeKeptLater(VaultProblem::What what)
{
    using enum VaultProblem::What;
    return what == OpenElsewhere || what == DiskFull || what == DiskFault || what == ReadOnly;
}

std::optional<QDateTime> nextTry(const Case::Waiting &waiting, const QDateTime &now)
{
    if (!waiting.nextTry)
        return std::nullopt;
    return *waiting.nextTry > now.addDuration(pauses.back()) ? now.toUTC() : *waiting.nextTry;
}

bool gaveUp(const Case::Waiting &waiting)
{
    return !waiting.nextTry && waiting.last && isTemporary(waiting.last->what);
}

CaseState after(const Case::Waiting &tried, const std::expected<ServerReply, SendProblem> &answer, const QDateTime &now)
{
    if (answer)
        return tried.taken(*answer, now);
    const SendProblem &problem = answer.error();
    if (problem.what == SendProblem::Unknown)
        return tried.lineDropped(problem, now);
    if (!isTemporary(problem.what) || isOver(tried, now))
        return tried.failed(problem, std::nullopt);
    return tried.failed(problem, now.addDuration(pauseAfter(tried.tries + 1)));
}

} // namespace Outbox
