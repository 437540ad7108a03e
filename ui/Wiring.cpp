#include "ui/Wiring.h"

#include "app/cli/CliText.h"
#include "app/cli/ExitStatus.h"
#include "crypto/Crypto.h"
#include "ui/frame/MainWindow.h"
#include "ui/journey/Aside.h"
#include "ui/journey/Journey.h"
#include "ui/kit/Theme.h"
#include "ui/pages/CannotStartPage.h"
#include "ui/settings/IdleWatch.h"
#include "ui/settings/Languages.h"
#include "ui/settings/Preferences.h"

#include "BuildDate.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <utility>
#include <unistd.h>

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
    VendorBook book;
    MailAppStarter starter;
    Journey journey;

    Running(Crypto &&started, MainWindow &window, const QProcessEnvironment &environment)
        : crypto(std::move(started)), book(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))),
          starter(environment), journey(window, book,
                                        {.mime = mime,
                                         .starter = starter,
                                         .apps = findMailApps(DesktopPlaces::of(environment)),
                                         .now = [] { return QDateTime::currentDateTimeUtc(); },
                                         .folder = downloadsFolder})
    {
        journey.showStart();
    }
};

} // namespace

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("vouchsafe"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(vouchsafeVersion));
}

int runWindow(int argc, char **argv)
{
    // Qt's file dialog would write down which folders were opened (THREATS-P1).
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
    const auto environment = QProcessEnvironment::systemEnvironment();
    qInstallMessageHandler(sayNoScreen);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    nameProgram();
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.vouchsafe.Vouchsafe"));
    Theme theme(application);
    Languages languages;
    Preferences preferences(theme, languages,
                            QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)));
    IdleWatch idle(application);
    MainWindow window;
    Aside aside(window, preferences, idle);

    std::unique_ptr<Running> running;
    new FirstPaint(window, [&] { // the person sees the window while the rest is made ready
        QGuiApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("io.github.vouchsafe.Vouchsafe")));
        auto crypto = Crypto::start();
        if (crypto) {
            running = std::make_unique<Running>(*std::move(crypto), window, environment);
            QObject::connect(&preferences, &Preferences::languageChanged, &running->journey, &Journey::remake);
        } else {
            window.showPage(new CannotStartPage(crypto.error()));
        }
    });
    window.show();
    return QApplication::exec();
}
