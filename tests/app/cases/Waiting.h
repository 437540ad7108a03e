#pragma once

#include "app/cases/Outbox.h"

#include <QTimeZone>

/// Noon on a fixed day, UTC.
inline QDateTime noon()
{
    return {QDate(2026, 3, 31), QTime(12, 0), QTimeZone::UTC};
}

/// A report that waits since noon; `path` is of its locked file.
inline Case::Waiting waitingReport(const QString &path = QStringLiteral("/x.eml"))
{
    const auto envelope = Envelope::make(QStringLiteral("IVPN-7F3K"), *Address::parse(u"security@example.org"),
                                         Address::parse(u"ann@example.org"), noon());
    return Case::Answering()
        .sealed({SealedForm::Message, path, envelope, 1234, {}}, noon())
        .waiting({.server = {.host = QStringLiteral("mail.example.org")}, .user = QStringLiteral("ann")}, noon());
}

inline std::unexpected<SendProblem> problem(SendProblem::What what)
{
    return std::unexpected(SendProblem{.what = what});
}
