#include "tests/support/FakeInternet.h"

#include "tests/support/Process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

QStringList texts(const QJsonValue &list, const QString &member = {})
{
    QStringList all;
    const auto items = list.toArray();
    for (const auto &item : items)
        all.append(member.isEmpty() ? item.toString() : item.toObject().value(member).toString());
    return all;
}

quint16 portIn(const QJsonObject &ports, const QString &name)
{
    return static_cast<quint16>(ports.value(name).toInt());
}

} // namespace

FakeInternet::FakeInternet()
{
    if (!have(u"python3"_s) || !have(u"openssl"_s))
        SKIP("the fake internet needs python3 and openssl");
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"python3"_s,
                    {QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/support/fake_internet.py"), m_folder.path()});
    const auto ports = answer();
    m_web = portIn(ports, u"web"_s);
    m_oldWeb = portIn(ports, u"oldWeb"_s);
    m_proxy = portIn(ports, u"proxy"_s);
    m_names = portIn(ports, u"names"_s);
    REQUIRE(m_names != 0);
}

FakeInternet::~FakeInternet()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

void FakeInternet::willDo(const QJsonObject &plan)
{
    REQUIRE_FALSE(ask({{u"plan"_s, plan}}).isEmpty());
}

FakeInternet::Seen FakeInternet::seen()
{
    const auto all = ask({{u"seen"_s, true}});
    Seen seen{.urls = texts(all.value(u"requests"_s), u"url"_s),
              .headers = {},
              .proxied = texts(all.value(u"proxied"_s), u"name"_s),
              .users = texts(all.value(u"proxied"_s), u"user"_s),
              .asked = texts(all.value(u"asked"_s))};
    const auto requests = all.value(u"requests"_s).toArray();
    for (const auto &request : requests)
        seen.headers += texts(request.toObject().value(u"headers"_s));
    return seen;
}

HttpsGet::Stage FakeInternet::stage(const QStringList &hosts) const
{
    HttpsGet::Stage stage{.hosts = {}, .caFile = m_folder.filePath(u"ca.pem"_s)};
    for (const QString &host : hosts)
        stage.hosts[host] = m_web;
    return stage;
}

HttpsGet::Stage FakeInternet::oldStage(const QStringList &hosts) const
{
    HttpsGet::Stage old = stage(hosts);
    for (auto &[host, port] : old.hosts)
        port = m_oldWeb;
    return old;
}

Proxy FakeInternet::proxy() const
{
    return {.host = u"127.0.0.1"_s, .port = m_proxy};
}

QJsonObject FakeInternet::ask(const QJsonObject &order)
{
    m_process.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    return answer();
}

QJsonObject FakeInternet::answer()
{
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(patienceMs));
    return QJsonDocument::fromJson(m_process.readLine()).object();
}
