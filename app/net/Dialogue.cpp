#include "app/net/Dialogue.h"

#include <QList>

#include <algorithm>

namespace {

/// "250 ok" -> 250; 0: the line is not the last one of a reply. As libcurl reads it.
int finalCode(QByteArrayView line)
{
    constexpr qsizetype digits = 3;
    constexpr qsizetype bare = digits + 2; // "250\r\n"
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (line.size() <= digits || !std::ranges::all_of(line.first(digits), isDigit))
        return 0;
    return line[digits] == ' ' || line.size() == bare ? line.first(digits).toInt() : 0;
}

constexpr int refused = 400; ///< from here on

bool temporary(int code)
{
    return code / 100 == 4;
}

bool unknownCommand(int code)
{
    return code == 500 || code == 502 || code == 504; // NOLINT(*-magic-numbers)
}

/// RFC 4954, 6; 534 is Gmail's for "an app password, please".
SendProblem::What meaningOfLogin(int code, QByteArrayView line)
{
    constexpr int noSuchWay = 504;
    constexpr int notUnlessPrivate = 538;
    if (code == noSuchWay || code == notUnlessPrivate || line.contains("5.7.139"))
        return SendProblem::NoPasswordWay; // 5.7.139: what Outlook.com says to every password
    return code >= 530 && code <= 535 ? SendProblem::WrongPassword : SendProblem::Refused; // NOLINT(*-magic-numbers)
}

} // namespace

Dialogue::Dialogue(SubmissionServer::Tls tls, SubmissionLogin::Kind login, qint64 size)
    : m_tls(tls), m_login(login), m_size(size)
{
}

SendStep Dialogue::step() const
{
    switch (m_turn) {
    case Turn::Greeting:
    case Turn::Hello:
    case Turn::OldHello:
    case Turn::StartTls:
        return SendStep::Connecting;
    case Turn::Login:
        return SendStep::LoggingIn;
    case Turn::Sender:
    case Turn::Recipient:
    case Turn::Data:
    case Turn::Body:
        return SendStep::Sending;
    case Turn::Dot:
    case Turn::Bye:
        return SendStep::Waiting;
    }
    return SendStep::Connecting;
}

void Dialogue::said(QByteArrayView command)
{
    if (m_refusal)
        return; // libcurl may go on; we do not listen
    if (m_turn == Turn::Login && !command.startsWith("MAIL "))
        return; // the base64 of a login may look like a command
    if (command.startsWith("EHLO ") || command.startsWith("HELO ")) {
        m_private = m_tls == SubmissionServer::Implicit || m_turn == Turn::StartTls || m_private;
        m_turn = command.startsWith('E') ? Turn::Hello : Turn::OldHello;
        m_limit = 0;
        m_canLogIn = false;
    } else if (command.startsWith("STARTTLS")) {
        m_turn = Turn::StartTls;
    } else if (command.startsWith("AUTH ")) {
        m_turn = Turn::Login;
    } else if (command.startsWith("MAIL ")) {
        m_turn = Turn::Sender;
    } else if (command.startsWith("RCPT ")) {
        m_turn = Turn::Recipient;
    } else if (command.startsWith("DATA")) {
        m_turn = Turn::Data;
    } else if (command.startsWith("QUIT") && !allIsSaid()) {
        m_turn = Turn::Bye;
    }
}

void Dialogue::sent(QByteArrayView body)
{
    constexpr QByteArrayView dot =
        "\r\n.\r\n"; // nowhere else in the stream, where each dot at a line's start is doubled
    m_turn = Turn::Body;
    m_end += body.last(std::min(body.size(), dot.size()));
    m_end = m_end.last(std::min(m_end.size(), dot.size()));
    if (m_end == dot)
        m_turn = Turn::Dot;
}

bool Dialogue::heard(QByteArrayView line)
{
    if (m_turn == Turn::Bye)
        return !m_refusal;
    if (m_replyEnded)
        m_words.clear();
    m_words.add(line);
    if (m_turn == Turn::Hello)
        noteExtension(line);
    const int code = finalCode(line);
    m_replyEnded = code != 0;
    if (!m_replyEnded)
        return true;
    reply(code, line);
    const bool weRefuse = m_refusal && m_refusal->code == 0;
    return !weRefuse;
}

void Dialogue::reply(int code, QByteArrayView line)
{
    if (m_tls == SubmissionServer::Implicit)
        m_private = true;
    const Turn turn = m_turn;
    if (turn == Turn::Dot) {
        m_taken = code / 100 == 2;
        if (!m_taken && code < refused)
            return; // it answers nothing
        m_turn = Turn::Bye;
    }
    if (code >= refused) {
        if (turn == Turn::Hello && m_private && !temporary(code) && m_login == SubmissionLogin::None)
            return; // a server of the old days: libcurl says HELO
        m_refusal = SendProblem{meaning(turn, code, line), code, m_words.text(), m_limit}; // libcurl ends it by itself
    } else if ((turn == Turn::Hello || turn == Turn::OldHello) && m_private) {
        m_refusal = whyNotGoOn();
    }
    if (m_refusal)
        m_turn = Turn::Bye;
}

void Dialogue::noteExtension(QByteArrayView line)
{
    constexpr qsizetype code = 4; // "250-"
    const auto words = line.sliced(std::min(code, line.size())).trimmed().toByteArray().toUpper().split(' ');
    if (words.front() == "SIZE" && words.size() > 1)
        m_limit = std::max(words[1].toLongLong(), 0LL);
    if (words.front() != "AUTH")
        return;
    for (const QByteArray &way : words) {
        m_canLogIn = m_canLogIn
            || (m_login == SubmissionLogin::Password && (way == "PLAIN" || way == "LOGIN" || way == "CRAM-MD5"))
            || (m_login == SubmissionLogin::Token && (way == "XOAUTH2" || way == "OAUTHBEARER"));
    }
}

std::optional<SendProblem> Dialogue::whyNotGoOn() const
{
    // libcurl would go on without a login, and with a mail that is too big
    if (m_login != SubmissionLogin::None && !m_canLogIn)
        return SendProblem{SendProblem::NoPasswordWay, 0, m_words.text()};
    if (m_limit > 0 && m_size > m_limit)
        return SendProblem{SendProblem::TooBig, 0, {}, m_limit};
    return {};
}

SendProblem::What Dialogue::meaning(Turn turn, int code, QByteArrayView line) const
{
    constexpr int tooMuch = 552;
    constexpr int wantsLogin = 530;
    if (turn == Turn::StartTls)
        return SendProblem::NotPrivate; // also if only for now (THREATS-S1)
    if (temporary(code))
        return SendProblem::TryLater;
    if (code == wantsLogin && turn != Turn::Login)
        return SendProblem::WantsPassword;
    const bool tooBig = code == tooMuch || line.contains("5.3.4") || line.contains("5.2.3");
    switch (turn) {
    case Turn::Hello:
        if (unknownCommand(code))
            return m_private ? SendProblem::NoPasswordWay : SendProblem::NotPrivate;
        return SendProblem::Refused;
    case Turn::Login:
        return meaningOfLogin(code, line);
    case Turn::Sender:
        return tooBig ? SendProblem::TooBig : SendProblem::SenderRefused;
    case Turn::Recipient:
        return SendProblem::RecipientRefused;
    case Turn::Data:
    case Turn::Body:
    case Turn::Dot:
        return tooBig ? SendProblem::TooBig : SendProblem::Refused;
    case Turn::Greeting:
    case Turn::OldHello:
    case Turn::StartTls:
    case Turn::Bye:
        break;
    }
    return SendProblem::Refused;
}
