#pragma once

#include "tests/journey/Program.h"
#include "tests/support/FakeSmtp.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

/// Of the mail account.
inline constexpr auto secret = "tr0ub4dor-and-3";

/// A locked mail for a team that the person added, and the words that send it.
struct SendingDesk {
    FakeSmtp server;
    GpgHome home;
    Program program;
    QString fingerprint = program.addTeam(home);
    QString mail = program.path(u"mail.eml"_s);

    SendingDesk()
    {
        const QString answers = program.file(u"answers.json"_s, program({u"seal"_s, u"--template"_s}).out);
        const auto sealed = program(
            QStringList{u"seal"_s, u"--to"_s, u"team"_s, u"--from"_s, u"robin@example.net"_s, u"-o"_s, mail, answers}
            + program.passphrase());
        INFO(sealed.err.toStdString());
        REQUIRE(sealed.status == 0);
    }
    [[nodiscard]] QStringList words(const QString &what) const
    {
        return QStringList{u"send"_s,
                           u"--to"_s,
                           u"team"_s,
                           u"--smtp"_s,
                           u"smtps://localhost:%1"_s.arg(server.server().port),
                           u"--from"_s,
                           u"robin@example.net"_s,
                           u"--user"_s,
                           u"robin"_s,
                           u"--password-file"_s,
                           program.file(u"password"_s, QByteArray(secret) + "\n"),
                           u"--ca"_s,
                           server.file(u"ca.pem"_s),
                           what}
        + program.passphrase();
    }
    void willDo(QJsonObject script)
    {
        script[u"password"] = QString::fromLatin1(secret);
        server.willDo(script);
    }
};
