#pragma once

#include "ui/words/HelpText.h"

#include <QObject>

#include <functional>

class IdleWatch;
class MainWindow;
class Page;
class Preferences;
class SettingsPage;

/// What stands beside a report and changes nothing in it: help, settings, hiding. Its pages are laid over the one that
/// the person is on, and Back leads through them to that very page, with all that was typed.
class Aside final : public QObject {
    Q_OBJECT

public:
    Aside(MainWindow &window, Preferences &preferences, IdleWatch &idle, QObject *parent = nullptr);

    /// Shows nothing of the report until the person asks for it.
    void hide();
    enum class Cause {
        Asked, ///< by the person, or since the screen is locked or the computer sleeps
        Idle, ///< nobody has done anything for a while
    };
    /// What hiding does just now.
    enum class Hiding {
        Nothing, ///< nothing is open that could be seen
        Covers, ///< it covers the window, and could do no more
        CouldClose, ///< likewise, until the person sets a passphrase
        Closes, ///< a passphrase opens the reports again
    };
    /// Whoever keeps the reports behind a passphrase: `door` makes the page that asks for it; reveal() ends the hiding
    /// then.
    void setLock(std::function<Hiding()> hiding, std::function<Page *()> door);
    void reveal();
    [[nodiscard]] bool isHidden() const;
    /// What else the settings say and offer, told to each new page of them.
    void setSettings(std::function<void(SettingsPage *)> prepare) { m_prepareSettings = std::move(prepare); }
    void openOver(std::function<Page *()> make); ///< a page over the settings, with its way back
    void back();

Q_SIGNALS:
    void hidden(Aside::Cause cause);

private:
    /// One page on the way back.
    struct Stop {
        QString railId;
        std::function<Page *()> make; ///< also anew, in another language
        bool hides = false;
    };

    void hideFor(Cause cause);
    void open(Stop stop);
    void show(); ///< the last stop; what lies below when there is none
    void railPressed(const QString &id);
    void openSettings();
    void openHelp();
    void openTopic(HelpText::Topic topic);
    void openAbout();
    void helpHere(); ///< for the page one is on
    void watchTime();
    MainWindow &m_window;
    Preferences &m_preferences;
    IdleWatch &m_idle;
    QList<Stop> m_trail;
    std::function<Hiding()> m_hiding;
    std::function<Page *()> m_door;
    std::function<void(SettingsPage *)> m_prepareSettings;
};
