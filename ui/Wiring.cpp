#include "ui/Wiring.h"

#include "app/cli/CliText.h"
#include "app/cli/ExitStatus.h"
#include "app/vault/Keyring.h"
#include "app/vault/Passphrase.h"
#include "crypto/Crypto.h"
#include "ui/frame/MainWindow.h"
#include "ui/journey/Aside.h"
#include "ui/journey/Entrance.h"
#include "ui/journey/Journey.h"
#include "ui/kit/Theme.h"
#include "ui/pages/CannotStartPage.h"
#include "ui/session/DataPlace.h"
#include "ui/session/FindTor.h"
#include "ui/session/MailPasswords.h"
#include "ui/session/MailPortal.h"
#include "ui/session/ScreenshotPortal.h"
#include "ui/session/Session.h"
#include "ui/settings/IdleWatch.h"
#include "ui/settings/Languages.h"
#include "ui/settings/Preferences.h"

#include "BuildDate.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <kdsingleapplication.h>

#include <cstdio>
#include <functional>
#include <unistd.h>
#include <utility>

namespace {

/// Qt ends the program when it finds no screen, with words for programmers.
void sayNoScreen(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    std::fputs(qUtf8Printable(CliText::noScreen()), stderr);
    _exit(static_cast<int>(ExitStatus::BadInput));
}

/// Calls back once when the window has drawn itself for the first time.
class FirstPaint final : public QObject {
public:
    FirstPaint(QWidget &window, std::function<void()> then) : QObject(&window), m_then(std::move(then))
    {
        window.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_then)
            QTimer::singleShot(0, window, std::exchange(m_then, nullptr)); // when what was drawn is on the screen
        return false;
    }

private:
    std::function<void()> m_then;
};

/// What works behind the window, as long as it is there.
struct Running {
    Crypto crypto;
    Mime mime;
    std::shared_ptr<VendorKeeper> vendors = std::make_shared<VendorKeeper>();
    VendorBook book{vendors};
    MailAppStarter starter;
    MailPortal portal;
    ScreenshotPortal screenshots;
    std::expected<Providers, ProvidersProblem> providers = Providers::builtIn();
    std::expected<WebMails, WebMailProblem> sites = WebMails::builtIn();
    Keyring passwordRing{QStringLiteral("mail-passwords"), Keyring::Holds::AnyBytes};
    MailPasswords passwords{passwordRing};
    bool remembers;
    Journey journey;
    Keyring keyring;
    Door door;
    Entrance entrance;

    Running(Crypto &&started, MainWindow &window, Aside &aside, const QProcessEnvironment &environment,
            const DataPlace &place)
        : crypto(std::move(started)), starter(environment), remembers(!place.portable && hasKeyring()),
          journey(window, book,
                  {.mime = mime,
                   .starter = starter,
                   .apps = findMailApps(DesktopPlaces::of(environment)),
                   .now = [] { return QDateTime::currentDateTimeUtc(); },
                   .folder = downloadsFolder,
                   .direct = directTools(),
                   .portal = portalOf(environment)}),
          door(place.folder, place.portable ? nullptr : &keyring, SlotCost::calibrated),
          entrance({.door = door,
                    .folder = place.folder,
                    .vendors = vendors,
                    .passphrases = {.strength = [](const Secret &typed) { return Passphrase::strength(typed).score; },
                                    .suggest = [] { return Passphrase::suggestion(); }},
                    .passwords = remembers ? &passwords : nullptr},
                   journey, aside)
    {
        journey.setEvidence({.rules = SecretRules::builtIn(ComputerNames::ofThisOne()),
                             .canTakeScreenshot = [this] { return screenshots.isThere(); },
                             .takeScreenshot = [this] { return screenshots.take(); }});
        entrance.start();
    }

    [[nodiscard]] std::function<QFuture<std::expected<HandedOver, MailProblem>>(const Handover &)>
    portalOf(const QProcessEnvironment &environment)
    {
        if (!MailPortal::isNeeded(environment))
            return {};
        return [this](const Handover &handover) { return portal.open(handover); };
    }

    [[nodiscard]] DirectTools directTools()
    {
        return {.provider = [this](const Address &address) { return providers ? providers->of(address) : nullptr; },
                .providerOf = [this](const QString &host) { return providers ? providers->ofServer(host) : nullptr; },
                .find = [](const Address &address,
                           const std::optional<Proxy> &proxy) { return findAccount(address, proxy); },
                .findTor = [] { return findTor(); },
                .sites = sites ? &*sites : nullptr,
                .passwords = remembers ? &passwords : nullptr};
    }
};

/// Saves before the program, the session or the computer goes.
void saveInTime(Session &session, MainWindow &window, Aside &aside, std::unique_ptr<Running> &running)
{
    QObject::connect(&session, &Session::ending, &window, [&] {
        if (!running)
            QCoreApplication::quit();
        else
            running->journey.finish([&window] {
                window.setMayClose({}); // nobody can answer a question now
                QCoreApplication::quit();
            });
    });
    QObject::connect(&session, &Session::loggingOut, &window, [&] {
        if (running)
            running->journey.saveAndWait();
    });
    QObject::connect(&session, &Session::screenLocked, &aside, &Aside::hide);
    QObject::connect(&session, &Session::goingToSleep, &window, [&session, &running] {
        if (running) // what a passphrase locks is wiped before the computer sleeps
            running->entrance.lockNow([&session] { session.readyToSleep(); });
        else
            session.readyToSleep();
    });
}

/// A second window of one person would fight over the same reports: it shows the first one instead.
bool isSecond(KDSingleApplication &single, MainWindow &window)
{
    if (!single.isPrimaryInstance())
        return single.sendMessage(QByteArrayLiteral("show"));
    QObject::connect(&single, &KDSingleApplication::messageReceived, &window, [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
    });
    return false;
}

} // namespace

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("vouchsafe"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(vouchsafeVersion));
}

int runWindow(int argc, char **argv, Place where)
{
    // Qt's file dialog would write down which folders were opened (THREATS-P1).
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
    const auto environment = QProcessEnvironment::systemEnvironment();
    qInstallMessageHandler(sayNoScreen);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    nameProgram();
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.vouchsafe.Vouchsafe"));
    const DataPlace place = DataPlace::of(where);
    KDSingleApplication single(place.socketName());
    Theme theme(application);
    Languages languages;
    Preferences preferences(theme, languages, place.settings);
    IdleWatch idle(application);
    MainWindow window;
    Aside aside(window, preferences, idle);
    if (isSecond(single, window))
        return static_cast<int>(ExitStatus::Done);

    std::unique_ptr<Running> running;
    Session session;
    saveInTime(session, window, aside, running);
    new FirstPaint(window, [&] { // the person sees the window while the rest is made ready
        QGuiApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("io.github.vouchsafe.Vouchsafe")));
        auto crypto = Crypto::start();
        if (crypto) {
            running = std::make_unique<Running>(*std::move(crypto), window, aside, environment, place);
            QObject::connect(&preferences, &Preferences::languageChanged, &running->journey, &Journey::remake);
        } else {
            window.showPage(new CannotStartPage(crypto.error()));
        }
    });
    window.show();
    return QApplication::exec();
}
