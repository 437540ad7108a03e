#include "ui/Wiring.h"

#include "app/cli/CliText.h"
#include "app/cli/ExitStatus.h"
#include "crypto/Crypto.h"
#include "ui/frame/MainWindow.h"
#include "ui/journey/Journey.h"
#include "ui/kit/Theme.h"
#include "ui/pages/CannotStartPage.h"

#include "BuildDate.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>
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

int run(MainWindow &window)
{
    window.show();
    return QApplication::exec();
}

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
    QGuiApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("io.github.vouchsafe.Vouchsafe")));
    const Theme theme(application);
    MainWindow window;

    const auto crypto = Crypto::start();
    if (!crypto) {
        window.showPage(new CannotStartPage(crypto.error()));
        return run(window);
    }
    const Mime mime;
    VendorBook book(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    MailAppStarter starter(environment);
    Journey journey(window, book,
                    {.mime = mime,
                     .starter = starter,
                     .apps = findMailApps(DesktopPlaces::of(environment)),
                     .now = [] { return QDateTime::currentDateTimeUtc(); },
                     .folder = downloadsFolder});
    journey.showStart();
    return run(window);
}
