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

Sent Sealed::taken(const QDateTime &now) const
{
    return {report, now, Sent::Server};
}

Unknown Sealed::lineDropped(const QDateTime &now) const
{
    return {*this, now.toUTC()};
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
