#include "app/cases/CaseState.h"

namespace Case {

Sealed Answering::sealed(SealedReport report, const QDateTime &now) const
{
    return {std::move(report), now.toUTC()};
}

HandedOver Sealed::handedOver(::HandedOver to, const QDateTime &now) const
{
    return {*this, std::move(to), now.toUTC()};
}

Saved Sealed::saved(QString path, const QDateTime &now) const
{
    return {*this, std::move(path), now.toUTC()};
}

Waiting Sealed::waiting(SendingAccount account, const QDateTime &now) const
{
    return {.sealed = *this, .account = std::move(account), .when = now.toUTC(), .nextTry = now.toUTC()};
}

Sent Sealed::taken(const ServerReply &reply, QString way, const QDateTime &now) const
{
    return {report, now, reply, std::move(way)};
}

Unknown Sealed::lineDropped(QString said, std::optional<SendingAccount> account, const QDateTime &now) const
{
    return {*this, now.toUTC(), std::move(said), std::move(account)};
}

Answering Sealed::reopened() const
{
    return {};
}

Sent HandedOver::personSent(const QDateTime &now) const
{
    return {sealed.report, now, Sent::Person, to.app};
}

Sealed HandedOver::notSent() const
{
    return sealed;
}

Sent Saved::personSent(const QDateTime &now) const
{
    return {sealed.report, now, Sent::Person};
}

Sealed Saved::notSent() const
{
    return sealed;
}

Unknown Waiting::trying(const QDateTime &now) const
{
    return sealed.lineDropped({}, account, now);
}

Sent Waiting::taken(const ServerReply &reply, const QDateTime &now) const
{
    return sealed.taken(reply, account.way(), now);
}

Unknown Waiting::lineDropped(const SendProblem &problem, const QDateTime &now) const
{
    return sealed.lineDropped(problem.said, account, now);
}

Waiting Waiting::failed(const SendProblem &problem, const std::optional<QDateTime> &next) const
{
    Waiting after = *this;
    ++after.tries;
    after.nextTry = next ? std::optional(next->toUTC()) : std::nullopt;
    after.last = problem;
    return after;
}

Sealed Waiting::notSent() const
{
    return sealed;
}

Answering Waiting::reopened() const
{
    return {};
}

Sent Unknown::personSent(const QDateTime &now) const
{
    return {sealed.report, now, Sent::Person};
}

Sealed Unknown::notSent() const
{
    return sealed;
}

Answering Unknown::reopened() const
{
    return {};
}

Sent::Sent(SealedReport report, const QDateTime &when, By by, std::optional<MailApp> app)
    : m_report(std::move(report)), m_when(when.toUTC()), m_by(by), m_app(app)
{
}

Sent::Sent(SealedReport report, const QDateTime &when, const ServerReply &reply, QString way)
    : m_report(std::move(report)), m_when(when.toUTC()), m_by(Server), m_serverSaid(reply.said), m_way(std::move(way))
{
}

} // namespace Case

std::optional<CaseState> personSent(const CaseState &state, const QDateTime &now)
{
    return std::visit(
        [&](const auto &from) -> std::optional<CaseState> {
            if constexpr (requires { from.personSent(now); })
                return from.personSent(now);
            else
                return std::nullopt;
        },
        state);
}

std::optional<CaseState> notSent(const CaseState &state)
{
    return std::visit(
        [](const auto &from) -> std::optional<CaseState> {
            if constexpr (requires { from.notSent(); })
                return from.notSent();
            else
                return std::nullopt;
        },
        state);
}

std::optional<CaseState> reopened(const CaseState &state)
{
    return std::visit(
        [](const auto &from) -> std::optional<CaseState> {
            if constexpr (requires { from.reopened(); })
                return from.reopened();
            else
                return std::nullopt;
        },
        state);
}

const SealedReport *sealedReport(const CaseState &state)
{
    return std::visit(
        [](const auto &from) -> const SealedReport * {
            if constexpr (requires { from.sealed.report; })
                return &from.sealed.report;
            else if constexpr (requires { from.report(); })
                return &from.report();
            else if constexpr (requires { from.report.path; })
                return &from.report;
            else
                return nullptr;
        },
        state);
}
