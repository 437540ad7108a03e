#pragma once

#include "app/mail/DirectSending.h"
#include "app/mail/MailAppStarter.h"
#include "app/mail/SendingAccount.h"

#include <variant>

/// What has become of one report, as types. Each state has exactly its data and, as members, exactly the moves that are
/// allowed from it: any other does not compile. "Handed over" and "saved" are never "sent" (THREATS-H8): that is said
/// by a server that took the mail or by the person, and nobody else can make a Case::Sent.
///
///     Answering -> Sealed -> HandedOver -> Sent
///                         -> Saved      -> Sent         HandedOver, Saved, Waiting, Unknown -> Sealed: another way
///                         -> Waiting    -> Sent         Sealed, Waiting, Unknown -> Answering: change the report
///                         -> Unknown    -> Sent         Waiting -> Waiting, Unknown: a try ended so
///                         -> Sent
///
/// Nothing leads from Unknown to a server but the person, by way of Sealed (THREATS-S9).
namespace Case {

class Sent;
struct Sealed;
struct HandedOver;
struct Saved;
struct Waiting;
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
    /// Into the outbox, to be tried at once.
    [[nodiscard]] Waiting waiting(SendingAccount account, const QDateTime &now) const;
    [[nodiscard]] Sent taken(const ServerReply &reply, QString way, const QDateTime &now) const; ///< a server said so
    [[nodiscard]] Unknown lineDropped(QString said, std::optional<SendingAccount> account, const QDateTime &now) const;
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

/// In the outbox: the program tries by itself while it is open (Outbox.h), each time the same bytes (THREATS-S9).
struct Waiting {
    Sealed sealed;
    SendingAccount account;
    QDateTime when; ///< since when it waits
    int tries = 0; ///< that have failed
    std::optional<QDateTime> nextTry = {}; ///< nullopt: not without the person
    std::optional<SendProblem> last = {}; ///< of the last try

    /// What is kept while a try runs: should the program die meanwhile, nobody knows how that ended.
    [[nodiscard]] Unknown trying(const QDateTime &now) const;
    [[nodiscard]] Sent taken(const ServerReply &reply, const QDateTime &now) const;
    [[nodiscard]] Unknown lineDropped(const SendProblem &problem, const QDateTime &now) const;
    /// For sure it did not arrive. Without a next try it waits for the person.
    [[nodiscard]] Waiting failed(const SendProblem &problem, const std::optional<QDateTime> &next) const;
    [[nodiscard]] Sealed notSent() const; ///< out of the outbox, for another way or another account
    [[nodiscard]] Answering reopened() const;
};

/// The line dropped after all was said and before the server's answer: it may have arrived (THREATS-S8).
struct Unknown {
    Sealed sealed;
    QDateTime when;
    QString said = {}; ///< the server's last words, if any
    std::optional<SendingAccount> account = {}; ///< how it went; nullopt where that was not kept

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
    [[nodiscard]] const QString &serverSaid() const { return m_serverSaid; } ///< when it took it; empty: not kept
    [[nodiscard]] const QString &way() const { return m_way; } ///< to that server; fixed English; empty: not kept

private:
    friend Sealed;
    friend HandedOver;
    friend Saved;
    friend Waiting;
    friend Unknown;
    Sent(SealedReport report, const QDateTime &when, By by, std::optional<MailApp> app = {});
    Sent(SealedReport report, const QDateTime &when, const ServerReply &reply, QString way);
    SealedReport m_report;
    QDateTime m_when;
    By m_by;
    std::optional<MailApp> m_app = {};
    QString m_serverSaid = {};
    QString m_way = {};
};

} // namespace Case

using CaseState = std::variant<Case::Answering, Case::Sealed, Case::HandedOver, Case::Saved, Case::Sent, Case::Unknown,
                               Case::Waiting>;

/// The person's words, to whatever state the window holds; nullopt where they mean nothing, and the state stays.
[[nodiscard]] std::optional<CaseState> personSent(const CaseState &state, const QDateTime &now);
[[nodiscard]] std::optional<CaseState> notSent(const CaseState &state);
[[nodiscard]] std::optional<CaseState> reopened(const CaseState &state);

/// The locked report of a state that has one.
[[nodiscard]] const SealedReport *sealedReport(const CaseState &state);
