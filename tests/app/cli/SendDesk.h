#pragma once

#include "tests/app/cli/CliRun.h"
#include "tests/support/FakeSmtp.h"

#include <QJsonDocument>
#include <catch2/catch_test_macros.hpp>

/// A team, a mail that is locked for it, and a mail server: the terminal sends one to the other.
struct SendDesk {
    FakeSmtp server;
    GpgHome home;
    CliRun cli;
    QString fingerprint = cli.addTeam(home);
    QString mail = sealed(QStringLiteral("mail.eml"), QStringLiteral("robin@example.net"));
    QString password = cli.file(QStringLiteral("password"), "tr0ub4dor\n");

    SendDesk() { willDo({}); }

    QString sealed(const QString &name, const QString &from)
    {
        const auto done = cli({QStringLiteral("seal"), QStringLiteral("--to"), QStringLiteral("team"),
                               QStringLiteral("--from"), from, QStringLiteral("-o"), cli.path(name), cli.answers()});
        INFO(done.err.toStdString());
        REQUIRE(done.status == ExitStatus::Done);
        return cli.path(name);
    }
    /// With the right user and password unless the script has others.
    void willDo(QJsonObject script)
    {
        if (!script.contains(QLatin1StringView("password")))
            script.insert(QStringLiteral("password"), QStringLiteral("tr0ub4dor"));
        server.willDo(script);
    }
    [[nodiscard]] QString url() const { return QStringLiteral("smtps://localhost:%1").arg(server.server().port); }
    [[nodiscard]] QStringList words(const QString &what) const
    {
        return {QStringLiteral("send"),
                QStringLiteral("--to"),
                QStringLiteral("team"),
                QStringLiteral("--smtp"),
                url(),
                QStringLiteral("--from"),
                QStringLiteral("robin@example.net"),
                QStringLiteral("--ca"),
                server.file(QStringLiteral("ca.pem")),
                what};
    }
    [[nodiscard]] QStringList login() const
    {
        return {QStringLiteral("--user"), QStringLiteral("robin"), QStringLiteral("--password-file"), password};
    }
    [[nodiscard]] CliRun::Result send(const QStringList &more = {}) { return cli(words(mail) + login() + more); }
    [[nodiscard]] QJsonDocument sendJson(const QStringList &more = {})
    {
        return QJsonDocument::fromJson(send(QStringList{QStringLiteral("--json")} + more).out.toUtf8());
    }
};
