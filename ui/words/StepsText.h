#pragma once

#include "app/mail/WebMail.h"

#include <QCoreApplication>

/// How a locked file is sent by hand, step by step. WebMail has the data, this the words.
class StepsText {
    Q_DECLARE_TR_FUNCTIONS(StepsText)

public:
    /// What is put into the mail. Nothing of the report is in it.
    struct Letter {
        QString team;
        QString address;
        QString subject;
        QString text;
        QString file; ///< its name
    };

    [[nodiscard]] static QString name(WebMail::Service service); ///< "Gmail"
    [[nodiscard]] static QStringList website(WebMail::Service service, const QString &file);
    [[nodiscard]] static QStringList app(const QString &file);
    /// A whole page of steps and what to put in, as HTML: to be printed, or to go along with the file.
    [[nodiscard]] static QString page(const Letter &letter, const QStringList &steps);
};
