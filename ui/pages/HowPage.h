#pragma once

#include "ui/kit/Page.h"

/// S8: how do you want to send it? Whatever is chosen, the report is locked before it goes anywhere.
class HowPage final : public Page {
    Q_OBJECT

public:
    struct App {
        QString id;
        QString name; ///< "Thunderbird"; empty for whatever the desktop opens mail with
        bool wantsAddress; ///< its form of the report bears the sender's address
        QString icon = {}; ///< a name in the desktop's icon theme; empty: none
    };
    enum class By { Website, App, ThisApp, Github };
    /// What the person chose.
    struct Way {
        By by = By::Website;
        QString app = {}; ///< an App's id; App only
        QString address = {}; ///< as typed; empty when none is needed or given
    };
    /// Who is on both ends.
    struct Who {
        QString team;
        QString address; ///< what the person said on the page about reaching them
        bool unknown = false; ///< they said that they want to stay unknown
        bool github = false; ///< the team takes reports there too
    };

    HowPage(const Who &who, const QList<App> &apps, QWidget *parent = nullptr);

    /// Another way did not work, and this app may: chosen for now.
    void propose(const QString &reason, const QString &app);

Q_SIGNALS:
    void chosen(const HowPage::Way &way);

private:
    void addWays(const Who &who);
    void addHelp();
    void follow();
    void goOn();
    [[nodiscard]] std::optional<By> chosenWay() const; ///< also when they let us find out
    [[nodiscard]] const App *chosenApp() const;

    QList<App> m_apps;
    class Choices *m_ways;
    class Choices *m_appChoices;
    class Choices *m_habits;
    class Field *m_way;
    class Field *m_habit;
    class Hint *m_advice;
    class Notice *m_reason;
    class Field *m_app;
    class Field *m_address;
    class OneLine *m_line;
};
