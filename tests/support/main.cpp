#include "crypto/Crypto.h"

#include <QCoreApplication>
#include <catch2/catch_session.hpp>

#include <cstdio>

/// OpenSSL's own state, lost when QCA unloads its plugin at the end of the program. Also tests/lsan.supp.
extern "C" const char *__lsan_default_suppressions(); // NOLINT(*-reserved-identifier)
extern "C" const char *__lsan_default_suppressions() // NOLINT(*-reserved-identifier)
{
    return "leak:libcrypto.so\n";
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto crypto = Crypto::start();
    if (!crypto) {
        std::fprintf(stderr, "no trusted primitives: %s\n", qPrintable(crypto.error().detail));
        return 1;
    }
    return Catch::Session().run(argc, argv);
}
