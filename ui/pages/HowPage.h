#pragma once

#include "ui/kit/Page.h"

/// S8: how do you want to send it? The report is locked when the person goes on from here.
class HowPage final : public Page {
    Q_OBJECT

public:
    struct App {
        QString id;
        QString name; ///< "Thunderbird"; empty for whatever the desktop opens mail with
        bool wantsAddress; ///< its form of the report bears the sender's address
    };
    /// What the person chose.
    struct Way {
        QString app; ///< an App's id; empty: on a website
        QString address; ///< as typed; empty when none is needed or given
    };

    /// `address`: what the person said on the page about reaching them.
    HowPage(const QString &team, const QList<App> &apps, const QString &address, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const HowPage::Way &way);

private:
    void follow();
    void goOn();
    [[nodiscard]] const App *chosenApp() const;

    QList<App> m_apps;
    class Choices *m_ways;
    class Choices *m_appChoices;
    class Field *m_way;
    class Field *m_app;
    class Field *m_address;
    class OneLine *m_line;
};
