#include "app/cli/TokenCommand.h"

#include "tests/support/Process.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

/// What it gives; empty when it gives none.
QByteArray tokenOf(const QString &command, std::chrono::milliseconds patience = std::chrono::minutes(1))
{
    const auto token = tokenFrom(command, patience);
    return token ? QByteArray(token->bytes().data(), static_cast<qsizetype>(token->bytes().size())) : QByteArray();
}

} // namespace

TEST_CASE("a token is the first line of what the program prints", "[cli][send]")
{
    CHECK(tokenOf(u"printf eyJhbGci.x-y_z=="_s) == "eyJhbGci.x-y_z==");
    CHECK(tokenOf(u"printf abc\\nrest"_s) == "abc");
    CHECK(tokenOf(u"echo abc"_s) == "abc");
}

TEST_CASE("no shell reads the command of a token", "[cli][send]")
{
    const QTemporaryDir folder;
    const QString mark = folder.filePath(u"made"_s);
    CHECK(tokenOf(u"printf $HOME"_s) == "$HOME");
    CHECK(tokenOf(u"printf a;touch %1"_s.arg(mark)) == "a;touch");
    CHECK(tokenOf(u"printf `touch %1`"_s.arg(mark)).startsWith('`'));
    CHECK_FALSE(QFile::exists(mark));
}

TEST_CASE("what is no token is refused: a failure, nothing, blanks, rubbish, far too much, no end", "[cli][send]")
{
    for (const QString &command :
         {u""_s, u"  "_s, u"/none/of/these"_s, u"false"_s, u"true"_s, u"printf \\nabc"_s, u"printf \"a b\""_s,
          u"printf a\\x01b"_s, u"printf \\xc3\\xa4"_s, u"head -c 20000 /dev/zero"_s, u"printf %020000d 1"_s,
          u"sh -c \"echo abc; exit 3\""_s}) {
        INFO(command.toStdString());
        const auto refused = tokenFrom(command);
        REQUIRE_FALSE(refused);
        CHECK_FALSE(refused.error().contains(u"abc"_s));
    }
    CHECK(tokenOf(u"sleep 60"_s, std::chrono::milliseconds(100)).isEmpty());
    QElapsedTimer clock;
    clock.start();
    CHECK_FALSE(tokenFrom(u"yes"_s)); // it would print for ever
    CHECK(clock.elapsed() < 10'000);
    CHECK(tokenOf(u"sh -c \"echo abc; exec >&-; sleep 0.2\""_s) == "abc");
}
