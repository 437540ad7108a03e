#include "app/net/TlsOptions.h"

#include "app/net/CurlHandles.h"
#include "tests/app/net/Submitting.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// What libcurl says of the line, when everything had been made weak before, as by a default of another libcurl.
CURLcode saidOf(FakeSmtp &server, const QJsonObject &script, bool strong, const QByteArray &host = "localhost")
{
    server.willDo(script);
    const CurlEasy easy(curl_easy_init());
    CurlOptions options(easy.get());
    const SubmissionServer place = server.server();
    options.set(CURLOPT_URL,
                ("smtps://" + host + ':' + QByteArray::number(place.port) + "/%5B127.0.0.1%5D").constData());
    options.set(CURLOPT_CAINFO, QFile::encodeName(place.caFile).constData());
    options.set(CURLOPT_PROXY, "");
    options.set(CURLOPT_NOSIGNAL, 1L);
    options.set(CURLOPT_CONNECT_ONLY, 1L);
    options.set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_0));
    options.set(CURLOPT_SSL_CIPHER_LIST, "ALL:eNULL:@SECLEVEL=0");
    options.set(CURLOPT_SSL_VERIFYPEER, 0L);
    options.set(CURLOPT_SSL_VERIFYHOST, 0L);
    if (strong)
        setTlsOptions(options);
    REQUIRE(options.allTaken());
    return curl_easy_perform(easy.get());
}

} // namespace

TEST_CASE("nothing that was weak before stays weak: each fault ends the line (THREATS-S3, THREATS-S4)", "[net][tls]")
{
    FakeSmtp server(FakeSmtp::BadOnesToo);
    const std::pair<QJsonObject, CURLcode> faults[] = {
        {{{u"certificate"_s, u"untrusted-authority"_s}}, CURLE_PEER_FAILED_VERIFICATION},
        {{{u"certificate"_s, u"wrong-host"_s}}, CURLE_PEER_FAILED_VERIFICATION},
        {{{u"certificate"_s, u"lists-no-server"_s}}, CURLE_PEER_FAILED_VERIFICATION},
        {{{u"certificate"_s, u"short-key"_s}}, CURLE_PEER_FAILED_VERIFICATION},
        {{{u"newestTls"_s, u"1.1"_s}}, CURLE_SSL_CONNECT_ERROR},
        {{{u"newestTls"_s, u"1.2"_s}, {u"ciphers"_s, u"eNULL:@SECLEVEL=0"_s}}, CURLE_SSL_CONNECT_ERROR},
    };
    for (const auto &[script, result] : faults) {
        INFO(QJsonDocument(script).toJson().constData());
        CHECK(saidOf(server, script, true) == result);
        CHECK(saidOf(server, script, false) == CURLE_OK); // the control: it was weak
    }
    CHECK(saidOf(server, {}, true) == CURLE_OK);
}

TEST_CASE("a server that is known by its address alone is known (THREATS-S3)", "[net][tls]")
{
    FakeSmtp server(FakeSmtp::BadOnesToo);
    const QJsonObject script{{u"certificate"_s, u"address-alone"_s}};
    CHECK(saidOf(server, script, true, "127.0.0.1") == CURLE_OK);
    CHECK(saidOf(server, script, true) == CURLE_PEER_FAILED_VERIFICATION); // it lists no localhost
}
