#pragma once

#include "app/vendors/RenewalSearch.h"
#include "ui/kit/Page.h"
#include "ui/pages/RouteFields.h"

class ActionRow;
class Card;
class Folded;
class Notice;

/// Looks for a newer copy of the team's lock: says beforehand where, asks nobody before the click, tells what each
/// place had, and what can be done when none had any.
class LookForLockPage final : public Page {
    Q_OBJECT

public:
    struct About {
        QString team;
        std::vector<KeyPlace> places;
        bool ranOut; ///< the lock at hand is past its date, and may be used all the same
        bool kept; ///< the report lies on this computer
    };
    LookForLockPage(About about, RouteFields::FindTor findTor, QWidget *parent = nullptr);

    void showLooking();
    void showAnswer(const PlaceAnswer &answer);
    void showEnd(const RenewalFound &found);
    void showFailed(); ///< it could not even begin

Q_SIGNALS:
    void lookPressed(const std::optional<Proxy> &proxy);
    void stopPressed();
    void done(); ///< the person saw what was found and goes on
    void alsoPressed(const QUrl &elsewhere); ///< to be shown as a place of its own, and asked on another click
    void againPressed();
    void newerLockPressed();
    void oldLockPressed();
    void waitPressed();

private:
    enum class Stage { Ready, Looking, Ended };

    void addRow(const KeyPlace &place, const QString &words);
    void press();
    void finish(const QString &heading, const QString &meaning, bool good);
    void addWays();
    void addWay(Card *card, const QString &title, const QString &words, const QString &button,
                void (LookForLockPage::*pressed)());

    About m_about;
    Stage m_stage = Stage::Ready;
    Notice *m_result;
    Card *m_list;
    std::vector<std::pair<KeyPlace, ActionRow *>> m_rows;
    QWidget *m_before; ///< what is said beforehand only
    Folded *m_routeFold;
    RouteFields *m_route;
};
