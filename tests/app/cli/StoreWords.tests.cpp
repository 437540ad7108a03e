#include "app/cli/CliText.h"
#include "tests/app/cli/CliRun.h"

#include <QJsonDocument>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("every reason why the store stays closed has words of one line and a name of its own", "[cli][store]")
{
    std::vector<StoreProblem> problems;
    for (int i = StoreProblem::NoPassphrase; i < StoreProblem::Vault; ++i)
        problems.push_back({.what = static_cast<StoreProblem::What>(i), .detail = u"file (why)"_s});
    for (int i = VaultProblem::WrongPassphrase; i <= VaultProblem::NameTaken; ++i)
        problems.push_back({StoreProblem::Vault, {static_cast<VaultProblem::What>(i), u"for the log"_s}});
    QSet<QString> names;
    for (const StoreProblem &problem : problems) {
        names.insert(CliText::name(problem));
        for (const QString &words : {CliText::staysClosed(problem), CliText::nothingDone(problem)}) {
            CHECK_FALSE(words.contains(u'\n'));
            CHECK_FALSE(words.contains(u'%'));
            CHECK_FALSE(words.contains(u"for the log"_s));
        }
    }
    CHECK(names.size() == static_cast<qsizetype>(problems.size()));
}

TEST_CASE("a command that reads goes on without the store and says so in one line", "[cli][store]")
{
    CliRun cli;
    cli.closed = StoreProblem{StoreProblem::NoPassphrase};
    const auto listed = cli({u"vendors"_s});
    CHECK(listed.status == ExitStatus::Done);
    CHECK(listed.out.contains(u"ivpn  IVPN"_s));
    CHECK(listed.err.startsWith(u"Vendors that you added and newer locks stay closed: "_s));
    CHECK(listed.err.contains(u"--store-passphrase-file F"_s));
    CHECK(listed.err.count(u'\n') == 1);

    const auto json = [&](const QStringList &words) { return QJsonDocument::fromJson(cli(words).out.toUtf8()); };
    CHECK(json({u"vendors"_s, u"--json"_s})[u"closed"] == u"no-passphrase"_s);
    CHECK(json({u"key"_s, u"check"_s, u"--json"_s})[u"closed"] == u"no-passphrase"_s);
    const QStringList seal{u"seal"_s, u"--to"_s, u"ivpn"_s, u"--json"_s, u"-o"_s, cli.path(u"out"_s), cli.answers()};
    CHECK(json(seal)[u"closed"] == u"no-passphrase"_s);
    CHECK(json(seal + QStringList{u"--expired-key-ok"_s})[u"closed"] == u"no-passphrase"_s);
    cli.closed.reset();
    CHECK(json({u"vendors"_s, u"--json"_s})[u"closed"].isUndefined());
    CHECK(cli({u"vendors"_s}).err.isEmpty());
}

TEST_CASE("teams and locks that were damaged are told in one line, whatever the command is", "[cli][store]")
{
    CliRun cli;
    cli.lostThings = true;
    for (const QStringList &words : {QStringList{u"vendors"_s}, {u"vendor"_s, u"remove"_s, u"ivpn"_s}}) {
        const QString said = cli(words).err;
        CHECK(said.count(u"Vendors that you added and newer locks are lost: "_s) == 1);
        CHECK(said.section(u'\n', 0, 0).endsWith(u"Your reports are in other files."_s));
    }
    const auto json = [&] { return QJsonDocument::fromJson(cli({u"vendors"_s, u"--json"_s}).out.toUtf8()); };
    CHECK(json()[u"lost"] == true);
    CHECK(cli({u"help"_s}).err.isEmpty());
    cli.lostThings = false;
    CHECK(json()[u"lost"].isUndefined());
    CHECK(cli({u"vendors"_s}).err.isEmpty());
}

TEST_CASE("a command that writes, and one whose passphrase is wrong, does nothing while the store is closed",
          "[cli][store]")
{
    CliRun cli;
    cli.closed = StoreProblem{StoreProblem::NoPassphrase};
    const auto removed = cli({u"vendor"_s, u"remove"_s, u"team"_s});
    CHECK(removed.status == ExitStatus::BadInput);
    CHECK(removed.err.startsWith(u"Nothing was done: a passphrase is needed"_s));

    cli.closed = StoreProblem{StoreProblem::Vault, {VaultProblem::WrongPassphrase}};
    const auto sealed = cli({u"seal"_s, u"--to"_s, u"ivpn"_s, u"--expired-key-ok"_s, u"--json"_s, u"-o"_s,
                             cli.path(u"out"_s), cli.answers()});
    CHECK(sealed.status == ExitStatus::BadInput);
    CHECK(sealed.err.contains(u"the passphrase is not right"_s));
    const auto json = QJsonDocument::fromJson(sealed.out.toUtf8());
    CHECK(json[u"sealed"] == false);
    CHECK(json[u"problem"][u"store"] == u"wrong-passphrase"_s);
    CHECK_FALSE(QFile::exists(cli.path(u"out"_s)));

    CHECK(cli({u"seal"_s, u"--template"_s}).status == ExitStatus::Done); // it needs no store
    CHECK(cli({u"help"_s}).err.isEmpty());
}
