#pragma once

#include "app/net/Submission.h"
#include "tests/support/FakeSmtp.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>

template <> struct Catch::StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

using Outcome = std::expected<QString, SendProblem>;

/// A mail of about `size` bytes, with lines that begin with dots.
[[nodiscard]] QByteArray someMail(qsizetype size = 400);

/// That mail, for security@example.org, to this server with the right password, with the patience of a test.
[[nodiscard]] Submission handingIn(const FakeSmtp &server, const QByteArray &mail,
                                   SubmissionServer::Tls tls = SubmissionServer::Implicit);
[[nodiscard]] SubmissionLogin login(SubmissionLogin::Kind kind, const QByteArray &secret);
inline const QByteArray rightPassword = "k0rrekt-h0rse";

/// Runs the script against it, and checks what must hold whatever happened: "sent" has a stored mail, "not sent" has
/// none. Gives both.
struct Happened {
    Outcome outcome;
    FakeSmtp::Seen seen;
    [[nodiscard]] bool is(SendProblem::What what) const { return !outcome && outcome.error().what == what; }
    [[nodiscard]] bool sent() const { return outcome.has_value(); }
};
[[nodiscard]] Happened submitTo(FakeSmtp &server, QJsonObject script, const Submission &submission);
[[nodiscard]] std::string describe(const Happened &happened);
