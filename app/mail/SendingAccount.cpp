#include "app/mail/SendingAccount.h"

QString SendingAccount::way() const
{
    const QString scheme = server.tls == SubmissionServer::Implicit ? QStringLiteral("smtps") : QStringLiteral("smtp");
    const QString host = server.host.contains(u':') ? QStringLiteral("[%1]").arg(server.host) : server.host;
    return QStringLiteral("%1://%2:%3%4")
        .arg(scheme, host, QString::number(server.port), proxy ? QStringLiteral(", through a SOCKS proxy") : QString());
}
