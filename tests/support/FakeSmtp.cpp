#include "tests/support/FakeSmtp.h"

#include "tests/support/Process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    for (const auto &each : value.toArray())
        all.append(each.toString());
    return all;
}

QString support(const QString &name)
{
    return QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/support/") + name;
}

} // namespace

FakeSmtp::FakeSmtp(Certificates certificates)
{
    if (!have(QStringLiteral("python3")) || !have(QStringLiteral("openssl")))
        SKIP("needs python3 and openssl");
    const auto made = run(support(QStringLiteral("make-certificates")),
                          {m_folder.path(), certificates == BadOnesToo ? QStringLiteral("bad") : QString()});
    INFO(contents(file(QStringLiteral("openssl.log"))).toStdString());
    REQUIRE(made.status == 0);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(support(QStringLiteral("fake_smtp.py")), {m_folder.path()});
    const QJsonObject ports = answer();
    m_port = static_cast<quint16>(ports[QLatin1StringView("port")].toInt());
    m_proxyPort = static_cast<quint16>(ports[QLatin1StringView("proxy")].toInt());
    REQUIRE(m_port != 0);
}

FakeSmtp::~FakeSmtp()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

QJsonObject FakeSmtp::answer()
{
    while (!m_process.canReadLine())
        REQUIRE(m_process.waitForReadyRead(60'000));
    return QJsonDocument::fromJson(m_process.readLine()).object();
}

QJsonObject FakeSmtp::ask(const QJsonObject &request)
{
    m_process.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    return answer();
}

void FakeSmtp::willDo(const QJsonObject &script)
{
    (void)ask({{QStringLiteral("script"), script}});
}

void FakeSmtp::waitUntilSilent()
{
    const QJsonObject told = ask({{QStringLiteral("silent"), true}});
    REQUIRE(told[QLatin1StringView("isSilent")].toBool());
}

FakeSmtp::Seen FakeSmtp::seen()
{
    const QJsonObject told = ask({{QStringLiteral("seen"), true}});
    CHECK_FALSE(told[QLatin1StringView("stillOpen")].toBool());
    Seen seen{.stored = {},
              .commands = strings(told[QLatin1StringView("commands")]),
              .plain = strings(told[QLatin1StringView("plain")]),
              .proxied = {},
              .marks = told[QLatin1StringView("marks")].toObject()};
    for (const auto &each : told[QLatin1StringView("stored")].toArray()) {
        const QJsonObject mail = each.toObject();
        seen.stored.push_back({mail[QLatin1StringView("from")].toString(), strings(mail[QLatin1StringView("to")]),
                               mail[QLatin1StringView("sha256")].toString().toLatin1(),
                               mail[QLatin1StringView("size")].toInteger(), mail[QLatin1StringView("head")].toString(),
                               mail[QLatin1StringView("bare")].toInt()});
    }
    for (const auto &each : told[QLatin1StringView("proxied")].toArray()) {
        const QJsonObject one = each.toObject();
        seen.proxied.push_back({one[QLatin1StringView("user")].toString(), one[QLatin1StringView("name")].toString(),
                                one[QLatin1StringView("port")].toInt()});
    }
    return seen;
}

SubmissionServer FakeSmtp::server(SubmissionServer::Tls tls) const
{
    return {QStringLiteral("localhost"), m_port, tls, file(QStringLiteral("ca.pem"))};
}

Proxy FakeSmtp::proxy() const
{
    return {QStringLiteral("127.0.0.1"), m_proxyPort};
}
