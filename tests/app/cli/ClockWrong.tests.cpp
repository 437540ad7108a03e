#include "tests/app/cli/CliRun.h"
#include "tests/support/Built.h"

#include <QDir>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a clock that cannot be right is told by every command that judges a key, to the second (THREATS-K10)",
          "[cli]")
{
    CliRun cli;
    const QString good = QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/vectors/keys/good.pgp");
    const QString out = cli.path(u"out.eml.pgp"_s);
    const QString page = QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/vectors/keys/ivpn-as-published-expired-2023.asc");
    const QList<QStringList> commands{
        {u"key"_s, u"check"_s, u"ivpn"_s},
        {u"key"_s, u"check"_s, good},
        {u"key"_s, u"lint"_s, good},
        {u"key"_s, u"renew"_s, u"ivpn"_s, page},
        {u"vendors"_s},
        {u"seal"_s, u"--to"_s, u"ivpn"_s, u"-o"_s, out, cli.answers()},
        {u"seal"_s, u"--to"_s, u"ivpn"_s, u"--expired-key-ok"_s, u"-o"_s, out, cli.answers()}};
    for (const QStringList &command : commands) {
        CAPTURE(command.join(u' ').toStdString());
        for (const QDateTime &wrong : {built().addSecs(-1), built().addYears(20).addSecs(1)}) {
            cli.now = wrong;
            const auto result = cli(command);
            CHECK(result.err.contains(
                u"This computer says it is %1. That cannot be right"_s.arg(wrong.date().toString(Qt::ISODate))));
            CHECK_FALSE((result.out + result.err).contains(u"expired on"_s));
            CHECK_FALSE(QFile::exists(out));
            CHECK(cli.shelf->all().empty()); // nothing is taken in on such a clock
            if (command.first() != u"vendors")
                CHECK(result.status != ExitStatus::Done);
        }
        for (const QDateTime &right : {built(), built().addYears(20)}) {
            cli.now = right;
            const auto result = cli(command);
            CHECK_FALSE(result.err.contains(u"That cannot be right"_s));
            QFile::remove(out);
        }
    }
}
