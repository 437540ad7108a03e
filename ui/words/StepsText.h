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
        QStringList apart = {}; ///< names of the files that are locked on their own
        QString apartText = {}; ///< for an email about these
    };

    [[nodiscard]] static QString name(WebMail::Service service); ///< "Gmail"
    [[nodiscard]] static QStringList website(WebMail::Service service, const QString &file);
    [[nodiscard]] static QStringList app(const QString &file);
    /// Of the files that are locked on their own: what they are, and how they get to the team.
    [[nodiscard]] static QString titleApart(const Letter &letter);
    [[nodiscard]] static QString aboutApart(const Letter &letter);
    [[nodiscard]] static QStringList waysApart(const Letter &letter);
    /// A whole page of steps and what to put in, as HTML: to be printed, or to go along with the file.
    [[nodiscard]] static QString page(const Letter &letter, const QStringList &steps);
};
