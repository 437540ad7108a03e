#include "crypto/openpgp/BehindWriter.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("everything is written in order, and finish() waits for it", "[crypto]")
{
    QByteArray written;
    QByteArray expected;
    BehindWriter behind([&](const QByteArray &bytes) {
        written += bytes;
        return true;
    });
    for (int i = 0; i < 300; ++i) {
        const QByteArray piece(i * 37, static_cast<char>('a' + i % 26));
        expected += piece;
        REQUIRE(behind.write(piece));
    }
    REQUIRE(behind.finish());
    CHECK((written == expected));
}

TEST_CASE("a sink that fails is told to the writer and is given nothing more", "[crypto]")
{
    int calls = 0;
    BehindWriter behind([&](const QByteArray &) {
        ++calls;
        return false;
    });
    const QByteArray piece(400'000, 'x');
    bool taken = true;
    for (int i = 0; i < 20; ++i)
        taken = behind.write(piece);
    CHECK_FALSE(taken);
    CHECK_FALSE(behind.finish());
    CHECK(calls == 1);
}

TEST_CASE("a writer that is given up loses no thread and does not hang", "[crypto]")
{
    for (int i = 0; i < 50; ++i) {
        BehindWriter behind([](const QByteArray &) { return true; });
        (void)behind.write(QByteArray(600'000, 'x'));
    }
    BehindWriter empty([](const QByteArray &) { return false; });
    CHECK(empty.finish()); // nothing to write, nothing that failed
}
