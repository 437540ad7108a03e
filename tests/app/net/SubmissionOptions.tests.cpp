#include "app/net/SubmissionOptions.h"

#include "app/net/CurlHandles.h"
#include "tests/app/net/Submitting.h"

using namespace Qt::StringLiterals;

namespace {

std::expected<void, SendProblem> optionsFor(const SubmissionServer &server, const std::optional<Proxy> &proxy = {})
{
    const CurlEasy easy(curl_easy_init());
    const CurlList recipient(curl_slist_append(nullptr, "security@example.org"));
    return setOptions(easy.get(),
                      {.server = server,
                       .proxy = proxy,
                       .from = "a@example.net",
                       .to = "security@example.org",
                       .size = 1,
                       .read = {}},
                      recipient.get());
}

int problemOf(const std::expected<void, SendProblem> &set)
{
    return set ? -1 : static_cast<int>(set.error().what);
}

} // namespace

TEST_CASE("what libcurl ends with is never taken for sent, nor for not known", "[net][smtp]") // THREATS-S8
{
    for (int code = CURLE_UNSUPPORTED_PROTOCOL; code < CURL_LAST; ++code) {
        for (const bool proxy : {false, true}) {
            const auto meaning = meaningOf(static_cast<CURLcode>(code), proxy);
            INFO(curl_easy_strerror(static_cast<CURLcode>(code)));
            CHECK(meaning != SendProblem::Unknown);
            CHECK(meaning != SendProblem::Cancelled);
        }
    }
    CHECK(meaningOf(CURLE_COULDNT_CONNECT, true) == SendProblem::ProxyFailed); // THREATS-S14
    CHECK(meaningOf(CURLE_COULDNT_CONNECT, false) == SendProblem::CannotConnect);
    CHECK(meaningOf(CURLE_PEER_FAILED_VERIFICATION, false) == SendProblem::WrongCertificate);
}

TEST_CASE("a name that could say more than a host is no server, and no proxy", "[net][smtp]")
{
    CHECK(optionsFor({.host = u"mail.example.org"_s}));
    CHECK(optionsFor({.host = u"::1"_s}));
    for (const QString &host : {u""_s, u"a b"_s, u"user@mail.example.org"_s, u"mail.example.org/path"_s,
                                u"mail.example.org:25"_s, u"mail.example.org?x"_s, u"mail\r\nQUIT"_s}) {
        INFO(host.toStdString());
        CHECK(problemOf(optionsFor({.host = host})) == SendProblem::BadServerName);
        CHECK(problemOf(optionsFor({.host = u"mail.example.org"_s}, Proxy{host, 9050})) == SendProblem::BadServerName);
    }
    CHECK(problemOf(optionsFor({.host = u"mail.example.org"_s, .port = 0})) == SendProblem::BadServerName);
    CHECK(problemOf(optionsFor({.host = u"mail.example.org"_s}, Proxy{u"127.0.0.1"_s, 0}))
          == SendProblem::BadServerName);
}
