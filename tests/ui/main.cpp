#include "crypto/Crypto.h"

#include <QApplication>
#include <catch2/catch_session.hpp>

/// What the font library and the style sheet engine keep until the program ends.
extern "C" const char *__lsan_default_suppressions(); // NOLINT(*-reserved-identifier)
extern "C" const char *__lsan_default_suppressions() // NOLINT(*-reserved-identifier)
{
    return "leak:libfontconfig.so\nleak:libcrypto.so\nleak:librnp.so\n";
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // the same window on every computer, also on one without a screen
    const QApplication app(argc, argv);
    const auto crypto = Crypto::start();
    return crypto ? Catch::Session().run(argc, argv) : 1;
}
