#pragma once

#include "ui/kit/Page.h"
#include "ui/pages/ApartFiles.h"

/// S9: the line broke after all was sent. Only the person can find out whether it arrived, and nothing is sent again
/// unless they ask for it (THREATS-S8).
class NotKnownPage final : public Page {
    Q_OBJECT

public:
    struct Words {
        QString heading;
        QString meaning;
        QString team;
        QString said; ///< the server's last words; empty: none
        ApartFiles::Files apart = {}; ///< which did not go with it
    };

    explicit NotKnownPage(const Words &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void arrived(); ///< the person found it, or was answered
    void sendSameAgain();
    void waiting(); ///< for an answer: nothing is done now
    void otherWay();
    void showFilePressed(const QString &path);
};
