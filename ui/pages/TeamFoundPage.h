#pragma once

#include "app/vendors/VendorDraft.h"
#include "ui/kit/Page.h"
#include "ui/pages/RouteFields.h"

class Field;
class Notice;

/// What was found out about a company, from where, and the one thing that is missing or that only the person can say.
class TeamFoundPage final : public Page {
    Q_OBJECT

public:
    /// What looking for the lock works with.
    struct Look {
        QString address; ///< the one that counts so far; may be empty
        QStringList hosts; ///< whom it asks
        RouteFields::FindTor findTor;
        std::optional<Proxy> proxy; ///< as chosen before
    };
    TeamFoundPage(const VendorClues &clues, VendorQuestion question, const Look &look, QWidget *parent = nullptr);

    void setBusy(bool busy); ///< the lock is being looked for

Q_SIGNALS:
    void addressChosen(const QString &address);
    void keyChosen(const Fingerprint &key);
    void lookPressed(const std::optional<Proxy> &proxy);
    void morePressed(); ///< the person has something more to give

private:
    void tellFound(const VendorClues &clues);
    void askWhichAddress(const VendorClues &clues);
    void askAddress();
    void askWhichKey(const VendorClues &clues);
    void offerSearch(const VendorClues &clues, const Look &look);
    void addSearch(const Look &look);
    void addOtherWays(const VendorClues &clues);

    Notice *m_working = nullptr;
    bool m_busy = false;
};
