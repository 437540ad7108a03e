#include "tests/app/cli/CliRun.h"

#include <catch2/catch_test_macros.hpp>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

TEST_CASE("a file that is not there, a folder, a FIFO and a device are unreadable input, at once (THREATS-A2)", "[cli]")
{
    CliRun cli;
    const QString fifo = cli.path(u"fifo"_s);
    REQUIRE(mkfifo(fifo.toUtf8().constData(), 0600) == 0);
    for (const QString &path : {cli.path(u"nothing.asc"_s), cli.path(u""_s), fifo, u"/dev/zero"_s}) {
        const auto result = cli({u"key"_s, u"check"_s, path});
        CAPTURE(path.toStdString());
        CHECK(result.status == ExitStatus::BadInput);
        CHECK_FALSE(result.err.isEmpty());
    }
}

TEST_CASE("a wrong option says how the command goes", "[cli]")
{
    CliRun cli;
    for (const QStringList &command : {QStringList{u"vendors"_s},
                                       {u"vendor"_s, u"add"_s},
                                       {u"vendor"_s, u"remove"_s},
                                       {u"key"_s, u"check"_s},
                                       {u"key"_s, u"renew"_s},
                                       {u"seal"_s},
                                       {u"open"_s}}) {
        const auto result = cli(command + QStringList{u"--no-such-thing"_s});
        CHECK(result.status == ExitStatus::Usage);
        CHECK(result.err.contains(u"Use it like this: vouchsafe "_s + command.join(u' ')));
    }
}

TEST_CASE("an unknown team is wrong use and is named", "[cli]")
{
    CliRun cli;
    const auto result = cli({u"key"_s, u"renew"_s, u"nobody"_s, cli.answers()});
    CHECK(result.status == ExitStatus::Usage);
    CHECK(result.err.contains(u"no team named \"nobody\""_s));
}
