#pragma once

#include "app/net/SubmissionServer.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

/// A mail server on 127.0.0.1, and a SOCKS5 proxy before it, that do as they are told (fake_smtp.py). What the next
/// connections meet is a JSON object, all of it optional. STEP is one of greeting, ehloPlain, starttls, ehlo, helo,
/// auth, mail, rcpt, data, dot, quit.
///   tls: "implicit" (default) or "starttls"     certificate: a name from make-certificates
///   newestTls: "1.0", "1.1", "1.2"              ciphers: as OpenSSL writes them
///   ehloOffers, ehloPlainOffers: [extension]    noEhlo: true: it knows HELO only
///   user, password: the right ones              for CRAM-MD5, PLAIN, LOGIN; the password is also the right token
///   replies: {STEP: text}                       raw: STEP: no line end is added to its reply
///   flood: {step, line, times}                  says a line again and again before the reply
///   silent: STEP, "tls" or "body"               says nothing, does not begin TLS, or reads nothing of the mail
///   dribble: {step, seconds}                    says it byte by byte
///   cut: {heard or said: bytes, how: fin, rst}  drops the line there; closeAfter: STEP
///   dropAfterBytes: bytes of the mail           drops the line there
///   stores: true                                whatever it answers to the dot; sink: true: it never stores
///   socks: {method, loginReply, reply, truncate}    the proxy's answers, and after how many bytes they break off
///   socks: {cutUp or cutDown: bytes, how}           how much of TLS passes the proxy
class FakeSmtp final {
public:
    enum Certificates { Good, BadOnesToo };
    explicit FakeSmtp(Certificates certificates = Good); ///< skips the test where Python or openssl is missing
    ~FakeSmtp();
    FakeSmtp(const FakeSmtp &) = delete;
    FakeSmtp &operator=(const FakeSmtp &) = delete;

    struct Mail {
        QString from;
        QStringList to;
        QByteArray sha256; ///< hex
        qint64 size;
        QString head; ///< the first 4,000 bytes
        int bareLineEnds;
    };
    struct Proxied {
        QString user;
        QString name; ///< that the proxy was to look up
        int port;
    };
    struct Seen {
        std::vector<Mail> stored;
        QStringList commands; ///< inside of TLS
        QStringList plain; ///< before TLS
        std::vector<Proxied> proxied;
        QJsonObject marks; ///< [heard, said] in bytes: at "data", "body", "dot", "end"
    };

    void willDo(const QJsonObject &script); ///< and forgets what was seen
    void waitUntilSilent(); ///< at the step where it says nothing
    [[nodiscard]] Seen seen(); ///< waits until nobody is connected

    /// It, as a place to hand mail in, with its own authority.
    [[nodiscard]] SubmissionServer server(SubmissionServer::Tls tls = SubmissionServer::Implicit) const;
    [[nodiscard]] Proxy proxy() const;
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); } ///< of make-certificates

private:
    [[nodiscard]] QJsonObject ask(const QJsonObject &request);
    [[nodiscard]] QJsonObject answer();
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_proxyPort = 0;
};
