#pragma once

#include "app/net/HttpsGet.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

/// A small internet on 127.0.0.1 (fake_internet.py): websites, a SOCKS5 proxy and a name server. What they do is a JSON
/// object, all of it optional:
///   pages: {URL: {status, type, body or base64, headers, after, manner}}   `after`: seconds that it waits
///                                       manner: silent, slow, endless, heads, bomb, drop, nonsense
///   names: [host]                       that the proxy knows; proxy: "silent" or "refuses"
///   srv: {name: [[priority, weight, port, target]]}       nameServer: "silent", "broken" or "cut"
/// Certificates by the name asked for, with BadOnesToo: self-signed.example.net, expired.example.net,
/// wrong-name.example.net, stranger.example.net; a good one for all else below example.org and example.net, and
/// autoconfig.thunderbird.net and keys.openpgp.org.
class FakeInternet final {
public:
    enum Certificates { Good, BadOnesToo };
    explicit FakeInternet(Certificates certificates = Good); ///< skips the test where Python or openssl is missing
    ~FakeInternet();
    FakeInternet(const FakeInternet &) = delete;
    FakeInternet &operator=(const FakeInternet &) = delete;
    FakeInternet(FakeInternet &&) = delete;
    FakeInternet &operator=(FakeInternet &&) = delete;

    void willDo(const QJsonObject &plan); ///< and forgets what was seen

    struct Seen {
        QStringList urls;
        QStringList headers; ///< of all requests
        QStringList proxied; ///< names that the proxy was to look up
        QStringList users; ///< that the proxy was told
        QStringList asked; ///< names that the name server was asked for
    };
    [[nodiscard]] Seen seen();

    /// These hosts are here.
    [[nodiscard]] HttpsGet::Stage stage(const QStringList &hosts) const;
    /// As the above, at a website that speaks nothing newer than TLS 1.1.
    [[nodiscard]] HttpsGet::Stage oldStage(const QStringList &hosts) const;
    [[nodiscard]] Proxy proxy() const;
    [[nodiscard]] quint16 nameServerPort() const { return m_names; }

private:
    [[nodiscard]] QJsonObject ask(const QJsonObject &order);
    [[nodiscard]] QJsonObject answer();
    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_web = 0, m_oldWeb = 0, m_proxy = 0, m_names = 0;
};
