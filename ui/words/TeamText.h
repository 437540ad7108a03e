#pragma once

#include "app/vendors/VendorDraft.h"
#include "app/vendors/VendorProblem.h"

#include <QCoreApplication>

/// What was found out about a company that may be told, and what is odd about it. The switches have no default: a new
/// note or question without words does not compile.
class TeamText {
    Q_DECLARE_TR_FUNCTIONS(TeamText)

public:
    struct Stop {
        QString heading;
        QString meaning;
        QList<std::pair<QString, QString>> facts;
    };

    [[nodiscard]] static QString heading(VendorQuestion question, bool nothing);
    [[nodiscard]] static QString meaning(VendorQuestion question, bool nothing);
    /// Why nobody should go on; nullopt for a question that can be answered.
    [[nodiscard]] static std::optional<Stop> stop(VendorQuestion question, const VendorClues &clues);
    [[nodiscard]] static QString note(const VendorClues::Note &note);
    [[nodiscard]] static QString problem(const VendorProblem &problem);

    [[nodiscard]] static QString asks(const QStringList &hosts, bool hidden);
    [[nodiscard]] static QString asksForLock(const QStringList &hosts, const QString &address, bool hidden);
    [[nodiscard]] static QString keyOfOther(const QString &address); ///< the key's names are not of this address

    [[nodiscard]] static QString place(const QUrl &from); ///< "example.org/security.txt", "what you gave us"
    /// With how an international name reads beside how it is spelled: letters of different kinds look alike.
    [[nodiscard]] static QString address(const QString &address);
    [[nodiscard]] static QString addressFrom(const QString &address, const QUrl &from);
    [[nodiscard]] static QString numberFrom(const Fingerprint &number, const QUrl &from);

private:
    [[nodiscard]] static QString whatTheySee(bool hidden);
    [[nodiscard]] static QString host(const QString &host);
    [[nodiscard]] static QString notRead(const VendorClues::Note &note);
};
