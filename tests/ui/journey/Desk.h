#pragma once

#include "tests/app/vendors/VendorPlace.h"
#include "tests/ui/Shown.h"
#include "tests/ui/journey/FakeMail.h"
#include "ui/frame/MainWindow.h"
#include "ui/journey/Aside.h"
#include "ui/journey/Journey.h"
#include "ui/kit/Page.h"
#include "ui/settings/IdleWatch.h"
#include "ui/settings/Languages.h"
#include "ui/settings/Preferences.h"

/// A person at the window: the real pages and journey over a vendor book, mail apps and a Downloads folder of the
/// test's own. The person clicks what has these words and types into the field of this id.
class Desk {
public:
    explicit Desk(const QDateTime &now = today());

    void addApp(MailApp app, const QByteArray &script); ///< the first, or only, one on this computer
    /// The window with its first page.
    void open();

    void start(const QString &team = {}); ///< to the task list; `team` where there are several
    void click(const QString &words); ///< a button, link or row on the page, in the bar or the rail
    void go(); ///< Continue, whatever it says
    void back();
    void type(const QString &field, const QString &words);
    void choose(const QString &words); ///< a radio or check button
    void chooseIn(const QString &field, const QString &words); ///< where a page has several lists
    void answerAll(); ///< from the task list: the three parts with questions, with the canary words below
    void addFile(const QString &name, const QByteArray &data);
    void waitFor(const QString &heading); ///< of the page that comes

    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString words() const; ///< all that the page says
    [[nodiscard]] bool has(const QString &words) const; ///< a button with these words that can be pressed
    [[nodiscard]] QStringList downloads() const;

    Place place;
    QTemporaryDir folder; ///< with "downloads", "bin" and "config" in it
    QDateTime now;
    Mime mime;
    QList<FoundMailApp> apps;
    FakeMail mail;
    EvidenceTools evidence{.rules = SecretRules::builtIn()};
    RenewalWays renewal; ///< before open()
    TeamTools teams; ///< before open()
    std::unique_ptr<MailAppStarter> starter;
    Theme theme{*qApp};
    Languages languages;
    IdleWatch idle{*qApp};
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Aside> aside;
    std::unique_ptr<Journey> journey;
};
