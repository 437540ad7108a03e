#pragma once

#include "ui/kit/Page.h"

/// S9c: the locked file, and what to do with it, step by step.
class ByHandPage final : public Page {
    Q_OBJECT

public:
    enum class Where { Website, MailApp };
    struct Letter {
        QString team;
        QString address;
        QString subject;
        QString text;
        QString path; ///< of the locked file
    };

    /// `reason` stands on top when another way did not work; empty: none.
    ByHandPage(Where where, const Letter &letter, const QString &reason, QWidget *parent = nullptr);

Q_SIGNALS:
    void sent();
    void later(); ///< the file is kept; the person sends it another time
};
