#pragma once

#include "ui/journey/LockCheck.h"
#include "ui/kit/Page.h"

/// S6: will the right people get it? Every verdict with its words and its ways on.
class RightPeoplePage final : public Page {
    Q_OBJECT

public:
    RightPeoplePage(const Draft &draft, const LockCheck &check, QWidget *parent = nullptr);

    [[nodiscard]] bool ranOut() const { return m_ranOut; } ///< the page is about a lock past its date

Q_SIGNALS:
    void lookPressed(); ///< for a newer lock
    void newerLockPressed();
    void oldLockPressed();
    void waitPressed(); ///< keep the report and do nothing now
    void tryAgainPressed();
    void takeBackPressed(); ///< no longer use the old lock

private:
    void showGood(const LockCheck &check, const VendorProfile &profile);
    void addLook(const LockCheck &check, const VendorProfile &profile);
    void showOldLockChosen(const LockCheck &check, const QString &team);
    void showRefused(const LockCheck &check, const Draft &draft);
    void addWay(const QString &title, const QString &words, const QString &button, void (RightPeoplePage::*pressed)());
    void addOtherWays(const VendorProfile &profile);
    void addDetails(const LockCheck &check, const VendorProfile &profile);

    bool m_ranOut;
};
