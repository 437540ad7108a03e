#pragma once

#include "app/mail/DirectSending.h"
#include "app/mail/FindAccount.h"
#include "app/mail/Providers.h"

#include <QCoreApplication>

/// What became of a sending by this app: what happened, what it means for the report, what to do next. The switches
/// have no default: a new problem without words does not compile.
class SendText {
    Q_DECLARE_TR_FUNCTIONS(SendText)

public:
    struct Words {
        QString heading;
        QString meaning;
    };
    /// Who had to do with it.
    struct Who {
        QString server = {}; ///< its name
        QString from = {}; ///< the person's address
        QString team = {};
        qint64 size = 0; ///< of the locked report, in bytes
    };

    [[nodiscard]] static Words problem(const SendProblem &problem, const Who &who);
    /// The same in one line, for the list of reports.
    [[nodiscard]] static QString shortly(SendProblem::What what);
    /// Why nothing was found out about a mail service.
    [[nodiscard]] static QString notFound(const AccountProblem &problem, const QString &domain);
    /// What this mail service wants of its people before an app may send for them; empty: nothing special.
    [[nodiscard]] static QString needs(const Provider &provider);
};
