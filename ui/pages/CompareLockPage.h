#pragma once

#include "app/vendors/VendorProfile.h"
#include "crypto/openpgp/VerifiedKey.h"
#include "ui/kit/Page.h"

class Choices;
class Field;
class ManyLines;
class OneLine;

/// Before a team is added: its lock is compared with a second place. The program compares what is pasted, or the person
/// compares by eye, ten groups in two columns that can be read out.
class CompareLockPage final : public Page {
    Q_OBJECT

public:
    struct Found {
        QStringList from; ///< where
        QStringList notes; ///< what has to be known about it
        bool isSigned = false; ///< the team signed what it is called, and nobody else names it
    };
    CompareLockPage(const VendorProfile &profile, const Certificate &key, const Found &found,
                    const std::expected<VerifiedKey, KeyProblem> &verdict, QWidget *parent = nullptr);

Q_SIGNALS:
    void compared(const QString &name); ///< it is the same; what the team is to be called, as it was if they signed it
    void differs(const Fingerprint &other); ///< what was pasted is another lock's

private:
    void showFacts(const VendorProfile &profile, const Found &found,
                   const std::expected<VerifiedKey, KeyProblem> &verdict);
    void goOn();

    Fingerprint m_fingerprint;
    QString m_signedName; ///< empty: the person is asked
    ManyLines *m_copy;
    Field *m_copyField;
    Choices *m_byEye;
    OneLine *m_name;
    Field *m_nameField;
};
