#include "tests/app/cli/CliRun.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("without a word, and with help, the terminal's help is printed", "[cli]")
{
    CliRun cli;
    for (const QStringList &words : {QStringList{}, {u"help"_s}, {u"--help"_s}, {u"seal"_s, u"--help"_s}}) {
        const auto result = cli(words);
        CHECK(result.status == ExitStatus::Done);
        CHECK(result.out.contains(u"vouchsafe seal --template > report.json"_s));
        CHECK(result.err.isEmpty());
    }
}

TEST_CASE("the help names every command that there is, and no line of it is too long for a terminal", "[cli]")
{
    CliRun cli;
    const QString help = cli({}).out;
    for (const QString &command : {u"  vendors "_s, u"  vendor add "_s, u"  vendor remove "_s, u"  key check "_s,
                                   u"  key renew "_s, u"  seal --to "_s, u"  open --key "_s, u"  send --to "_s,
                                   u"  outbox "_s, u"  outbox send "_s, u"  receipt verify "_s})
        CHECK(help.contains(command));
    for (const QString &line : help.split(u'\n'))
        CHECK(line.size() <= 100);
}

TEST_CASE("the version is told in one line", "[cli]")
{
    CliRun cli;
    const auto result = cli({u"--version"_s});
    CHECK(result.status == ExitStatus::Done);
    CHECK(result.out.startsWith(u"vouchsafe 0."_s));
    CHECK(result.out.count(u'\n') == 1);
}

TEST_CASE("an unknown command is wrong use and leads to the help", "[cli]")
{
    CliRun cli;
    for (const QStringList &words :
         {QStringList{u"sned"_s}, {u"vendor"_s}, {u"key"_s, u"burn"_s}, {u"-x"_s}, {u"vendor"_s, u"ad"_s}}) {
        const auto result = cli(words);
        CHECK(result.status == ExitStatus::Usage);
        CHECK(result.err.contains(u"vouchsafe help"_s));
        CHECK(result.out.isEmpty());
    }
}

TEST_CASE("of two exit statuses the one to hear of first wins, a refused key before all", "[cli]")
{
    CHECK(worse(ExitStatus::Done, ExitStatus::Found) == ExitStatus::Found);
    CHECK(worse(ExitStatus::BadInput, ExitStatus::Found) == ExitStatus::BadInput);
    CHECK(worse(ExitStatus::BadInput, ExitStatus::KeyRefused) == ExitStatus::KeyRefused);
    CHECK(worse(ExitStatus::KeyRefused, ExitStatus::Done) == ExitStatus::KeyRefused);
    CHECK(worse(ExitStatus::Unknown, ExitStatus::NotSent) == ExitStatus::Unknown);
    CHECK(worse(ExitStatus::BadInput, ExitStatus::NotSent) == ExitStatus::NotSent);
    CHECK(worse(ExitStatus::Done, ExitStatus::Done) == ExitStatus::Done);
}

TEST_CASE("a result that the disk did not take is not called done", "[cli]")
{
    QBuffer in;
    QBuffer err;
    QFile full(u"/dev/full"_s);
    REQUIRE((in.open(QIODevice::ReadOnly) && err.open(QIODevice::WriteOnly)
             && full.open(QIODevice::WriteOnly | QIODevice::Unbuffered)));
    Terminal terminal(in, full, err);
    const QTemporaryDir home;
    VendorBook book(std::make_shared<MemoryShelf>());
    const Mime mime;
    CHECK(runCli({terminal, book, mime, [] { return today(); }}, {u"seal"_s, u"--template"_s}) == ExitStatus::BadInput);
    CHECK(err.data().contains("could not be written"));
}
