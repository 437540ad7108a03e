#include "app/net/SubmissionOptions.h"

#include "app/net/ProxyOptions.h"
#include "app/net/ServerName.h"
#include "app/net/TlsOptions.h"

#include <QFile>

#include <algorithm>

namespace {

/// As libcurl wants it, which takes copies of its own: those are freed with the handle, but nobody wipes them.
Secret terminated(const Secret &secret)
{
    const auto bytes = secret.bytes();
    Secret ended = Secret::ofSize(static_cast<qsizetype>(bytes.size()) + 1);
    std::ranges::copy(bytes, ended.writable().begin());
    return ended;
}

void setLogin(CurlOptions &options, const SubmissionLogin &login)
{
    if (login.kind == SubmissionLogin::None)
        return;
    // never NTLM or Kerberos, which tell this computer's name, nor the certificate of somebody
    const bool token = login.kind == SubmissionLogin::Token;
    options.set(CURLOPT_LOGIN_OPTIONS, token ? "AUTH=OAUTHBEARER;AUTH=XOAUTH2" : "AUTH=CRAM-MD5;AUTH=PLAIN;AUTH=LOGIN");
    options.set(CURLOPT_USERNAME, login.user.toUtf8().constData());
    const Secret secret = login.secret ? terminated(*login.secret) : Secret::ofSize(1);
    options.set(token ? CURLOPT_XOAUTH2_BEARER : CURLOPT_PASSWORD, secret.bytes().data());
}

std::expected<void, SendProblem> setTrust(CurlOptions &options, const QString &caFile)
{
    constexpr long always = CURLUSESSL_ALL;
    options.set(CURLOPT_USE_SSL, always);
    setTlsOptions(options);
    if (caFile.isEmpty())
        return {};
    constexpr qint64 longest = 4'000'000;
    QFile file(caFile);
    const QByteArray pem = file.open(QIODevice::ReadOnly) ? file.read(longest) : QByteArray();
    if (!pem.contains("-----BEGIN CERTIFICATE-----"))
        return std::unexpected(SendProblem{SendProblem::CaFileUnreadable});
    const QByteArray path = QFile::encodeName(caFile);
    options.set(CURLOPT_CAINFO, path.constData());
    options.set(CURLOPT_CAPATH, nullptr); // only these, not the system's besides
    if (pem.contains("-----BEGIN X509 CRL-----"))
        options.set(CURLOPT_CRLFILE, path.constData());
    return {};
}

} // namespace

std::expected<void, SendProblem> setOptions(CURL *easy, const Submission &submission, curl_slist *recipient)
{
    const auto name = serverName(submission.server.host);
    if (!name || submission.server.port == 0)
        return std::unexpected(SendProblem{SendProblem::BadServerName});
    if (submission.proxy && !isPortThroughProxy(submission.server.port))
        return std::unexpected(SendProblem{SendProblem::ProxyPort});
    CurlOptions options(easy);
    const bool implicit = submission.server.tls == SubmissionServer::Implicit;
    // the path is what EHLO says: an address that tells nothing, for libcurl would give this computer's name away
    const QByteArray url = (implicit ? "smtps://" : "smtp://") + *name + ':'
        + QByteArray::number(submission.server.port) + "/%5B127.0.0.1%5D";
    options.set(CURLOPT_URL, url.constData());
    options.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    constexpr long noPasswordFile = CURL_NETRC_IGNORED;
    options.set(CURLOPT_NETRC, noPasswordFile);
    options.set(CURLOPT_NOSIGNAL, 1L);
    options.set(CURLOPT_QUICK_EXIT, 1L); // a name look-up that hangs is left alone
    if (!setProxyOptions(options, submission.proxy))
        return std::unexpected(SendProblem{SendProblem::BadServerName});
    if (const auto set = setTrust(options, submission.server.caFile); !set)
        return set;
    setLogin(options, submission.login);

    // our own clock decides (Patience), as libcurl's cannot tell before the last byte from after it
    const auto patient = static_cast<long>((submission.patience.total + std::chrono::minutes(1)).count());
    options.set(CURLOPT_CONNECTTIMEOUT_MS, patient);
    options.set(CURLOPT_SERVER_RESPONSE_TIMEOUT_MS, patient);

    constexpr long chunk = 262'144;
    options.set(CURLOPT_UPLOAD, 1L);
    options.set(CURLOPT_UPLOAD_BUFFERSIZE, chunk);
    options.set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(submission.size));
    options.set(CURLOPT_MAIL_FROM, submission.from.constData());
    options.set(CURLOPT_MAIL_RCPT, recipient);
    if (!options.allTaken())
        return std::unexpected(SendProblem{SendProblem::NotPrivate});
    return {};
}

SendProblem::What meaningOf(CURLcode result, bool throughProxy)
{
    switch (static_cast<int>(result)) { // an enum that grows with each libcurl
    case CURLE_URL_MALFORMAT:
        return SendProblem::BadServerName;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_PROXY:
        return SendProblem::ProxyFailed;
    case CURLE_COULDNT_RESOLVE_HOST:
        return SendProblem::NotFound;
    case CURLE_COULDNT_CONNECT:
        return throughProxy ? SendProblem::ProxyFailed : SendProblem::CannotConnect;
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CONNECT_ERROR:
        return SendProblem::NotPrivate;
    case CURLE_PEER_FAILED_VERIFICATION:
        return SendProblem::WrongCertificate;
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
        return SendProblem::CaFileUnreadable;
    case CURLE_LOGIN_DENIED:
        return SendProblem::NoPasswordWay; // it answered the login with what is no answer
    case CURLE_OPERATION_TIMEDOUT:
        return SendProblem::TimedOut;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
        return SendProblem::LineDropped;
    default:
        return SendProblem::NotMail;
    }
}
