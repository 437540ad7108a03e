#pragma once

#include "app/mail/MailAppStarter.h"
#include "app/mail/SealedReport.h"

#include <variant>

/// What has become of one report, as types. Each state has exactly its data and, as members, exactly the moves that are
/// allowed from it: any other does not compile. "Handed over" and "saved" are never "sent" (THREATS-H8): that is said
/// by a server that took the mail or by the person, and nobody else can make a Case::Sent.
///
///     Answering -> Sealed -> HandedOver -> Sent
///                         -> Saved      -> Sent         HandedOver, Saved, Unknown -> Sealed: another way
///                         -> Unknown    -> Sent         Sealed, Unknown -> Answering: change the report
///                         -> Sent
namespace Case {

class Sent;
struct Sealed;
struct HandedOver;
struct Saved;
struct Unknown;

/// The person still writes.
struct Answering {
    [[nodiscard]] Sealed sealed(SealedReport report, const QDateTime &now) const;
};

/// Locked for the team, and not on any way yet. What follows keeps it: a second try sends the same bytes (THREATS-S9).
struct Sealed {
    SealedReport report; ///< with its reference, form, place, and when its lock had run out if it had
    QDateTime when; ///< UTC, here and below

    [[nodiscard]] HandedOver handedOver(::HandedOver to, const QDateTime &now) const;
    [[nodiscard]] Saved saved(QString path, const QDateTime &now) const;
    [[nodiscard]] Sent taken(const QDateTime &now) const; ///< a server said so
    [[nodiscard]] Unknown lineDropped(const QDateTime &now) const;
    [[nodiscard]] Answering reopened() const;
};

/// A mail app was opened with the file. The person knows what came of it.
struct HandedOver {
    Sealed sealed;
    ::HandedOver to;
    QDateTime when;

    [[nodiscard]] Sent personSent(const QDateTime &now) const;
    [[nodiscard]] Sealed notSent() const; ///< nothing opened, or no file was there
};

/// The locked file was saved for a website or another way.
struct Saved {
    Sealed sealed;
    QString path; ///< of the copy
    QDateTime when;

    [[nodiscard]] Sent personSent(const QDateTime &now) const;
    [[nodiscard]] Sealed notSent() const;
};

/// The line dropped after all was said and before the server's answer: it may have arrived (THREATS-S8).
struct Unknown {
    Sealed sealed;
    QDateTime when;

    [[nodiscard]] Sent personSent(const QDateTime &now) const; ///< the team answered, or it is among the sent mails
    [[nodiscard]] Sealed notSent() const; ///< to be sent again: the same bytes, which the team can tell
    [[nodiscard]] Answering reopened() const;
};

/// It is on its way. The end; a change is a new report.
class Sent final {
public:
    enum By { Server, Person };

    [[nodiscard]] const SealedReport &report() const { return m_report; }
    [[nodiscard]] const QDateTime &when() const { return m_when; }
    [[nodiscard]] By saidBy() const { return m_by; }
    [[nodiscard]] std::optional<MailApp> app() const { return m_app; } ///< that it was handed over to

private:
    friend Sealed;
    friend HandedOver;
    friend Saved;
    friend Unknown;
    Sent(SealedReport report, const QDateTime &when, By by, std::optional<MailApp> app = {});
    SealedReport m_report;
    QDateTime m_when;
    By m_by;
    std::optional<MailApp> m_app;
};

} // namespace Case

using CaseState = std::variant<Case::Answering, Case::Sealed, Case::HandedOver, Case::Saved, Case::Sent, Case::Unknown>;

/// The person's words, to whatever state the window holds; nullopt where they mean nothing, and the state stays.
[[nodiscard]] std::optional<CaseState> personSent(const CaseState &state, const QDateTime &now);
[[nodiscard]] std::optional<CaseState> notSent(const CaseState &state);
[[nodiscard]] std::optional<CaseState> reopened(const CaseState &state);

/// The locked report of a state that has one.
[[nodiscard]] const SealedReport *sealedReport(const CaseState &state);
