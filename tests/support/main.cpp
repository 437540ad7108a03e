#include "crypto/Crypto.h"

#include <QCoreApplication>
#include <catch2/catch_session.hpp>

#include <cstdio>

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
