#include "crypto/Crypto.h"
#include "ui/settings/Languages.h"

#include <QApplication>
#include <catch2/catch_session.hpp>

/// What the font library, the style sheet engine and Qt's way to the desktop keep until the program ends.
extern "C" const char *__lsan_default_suppressions(); // NOLINT(*-reserved-identifier)
extern "C" const char *__lsan_default_suppressions() // NOLINT(*-reserved-identifier)
{
    return "leak:libfontconfig.so\nleak:libcrypto.so\nleak:librnp.so\nleak:libdbus-1.so\nleak:QGenericUnixServices\n";
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the same window on every computer, also on one without a screen
    const QApplication app(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    const Languages languages; // plural forms are a language's, English too
    const auto crypto = Crypto::start();
    return crypto ? Catch::Session().run(argc, argv) : 1;
}
