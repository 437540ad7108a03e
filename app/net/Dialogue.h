#pragma once

#include "app/net/SendProblem.h"
#include "app/net/ServerWords.h"
#include "app/net/SubmissionServer.h"

#include <optional>

/// What client and server said to each other so far (RFC 5321), told by whoever sees the bytes. It knows at any moment
/// whether the server has the mail, does not have it, or alone knows (THREATS-S8).
class Dialogue final {
public:
    Dialogue(SubmissionServer::Tls tls, SubmissionLogin::Kind login, qint64 size);

    void said(QByteArrayView command); ///< a command, or the rest of a login, left for the server
    void sent(QByteArrayView body); ///< a piece of the mail left for the server, as it goes over the line
    /// A line came from the server. False: libcurl would go on, but must not; `refusal()` says why.
    [[nodiscard]] bool heard(QByteArrayView line);

    [[nodiscard]] SendStep step() const;
    [[nodiscard]] bool isPrivate() const { return m_private; } ///< TLS stands and the server spoke inside of it
    [[nodiscard]] bool allIsSaid() const { return m_turn == Turn::Dot; } ///< and no answer to it came
    [[nodiscard]] bool taken() const { return m_taken; }
    [[nodiscard]] bool wantsTls() const { return m_turn == Turn::StartTls; }
    [[nodiscard]] bool replyEnded() const { return m_replyEnded; } ///< not in the middle of one
    [[nodiscard]] bool isOver() const { return m_turn == Turn::Bye; }
    [[nodiscard]] const QString &words() const { return m_words.text(); } ///< of the last reply
    /// Why the server refuses, or why we do: it is certain that it does not have the mail.
    [[nodiscard]] const std::optional<SendProblem> &refusal() const { return m_refusal; }

private:
    enum class Turn { Greeting, Hello, OldHello, StartTls, Login, Sender, Recipient, Data, Body, Dot, Bye };

    void reply(int code, QByteArrayView line);
    void noteExtension(QByteArrayView line);
    [[nodiscard]] std::optional<SendProblem> whyNotGoOn() const;
    [[nodiscard]] SendProblem::What meaning(Turn turn, int code, QByteArrayView line) const;

    SubmissionServer::Tls m_tls;
    SubmissionLogin::Kind m_login;
    qint64 m_size;
    Turn m_turn = Turn::Greeting;
    bool m_private = false;
    bool m_taken = false;
    bool m_replyEnded = true;
    bool m_canLogIn = false; ///< in a way that we know
    qint64 m_limit = 0; ///< SIZE (RFC 1870); 0: none told
    QByteArray m_end; ///< the last bytes of the mail
    ServerWords m_words;
    std::optional<SendProblem> m_refusal;
};
