#include "tests/app/cli/CliRun.h"
#include "tests/support/LapsedKey.h"

#include <QFileInfo>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

// The same cells as tests/crypto/openpgp/VerdictMatrix.tests.cpp, by exit status and words.

namespace {

/// A person at a terminal, who added the team with its key as it was published.
struct Teller {
    const LapsedKey &lapsed;
    CliRun cli;

    explicit Teller(const LapsedKey &key) : lapsed(key)
    {
        cli.now = key.first.addSecs(-1);
        const auto added = cli({u"vendor"_s, u"add"_s, cli.file(u"team.pgp"_s, key.published), u"--id"_s, u"team"_s,
                                u"--address"_s, u"security@example.org"_s, u"--fingerprint"_s, key.fingerprint});
        REQUIRE(added.out.contains(u"Added by you"_s));
    }

    /// What `key check` and `seal` say and do, whether a renewal was taken in or not.
    void tell(bool renewed)
    {
        for (const QDateTime &now : lapsed.clocks()) {
            CAPTURE(lapsed.name(), lapsed.first.secsTo(now), renewed);
            cli.now = now;
            const bool ended = lapsed.how == LapsedKey::Expired && now >= lapsed.first && !renewed;
            const bool good = lapsed.how == LapsedKey::Expired && !ended;

            const auto check = cli({u"key"_s, u"check"_s, u"team"_s});
            CHECK(check.status == (good ? ExitStatus::Done : ExitStatus::KeyRefused));
            words(good ? check.out : check.err, ended);
            for (const bool override : {false, true})
                seal(override, good, ended);
        }
    }

    void seal(bool override, bool good, bool ended)
    {
        CAPTURE(override);
        const QString out = cli.path(u"out.eml.pgp"_s);
        QFile::remove(out);
        QStringList line{u"seal"_s, u"--to"_s, u"team"_s, u"-o"_s, out, cli.answers()};
        if (override)
            line.append(u"--expired-key-ok"_s);
        const auto sealed = cli(line);
        const bool done = good || (ended && override);
        CHECK(sealed.status == (done ? ExitStatus::Done : ExitStatus::KeyRefused));
        CHECK(QFileInfo::exists(out) == done);
        if (!done)
            words(sealed.err, ended);
        else
            CHECK(sealed.out.contains(u"The key had expired on "_s) == ended);
    }

    void words(const QString &said, bool ended) const
    {
        INFO(said.toStdString());
        const QString day = lapsed.first.toUTC().date().toString(Qt::ISODate);
        CHECK(said.contains(u"the key expired on "_s + day) == ended);
        CHECK(said.contains(u"--expired-key-ok"_s) == ended);
        CHECK(said.contains(u"You did nothing wrong"_s) == ended);
        CHECK(said.contains(u"has withdrawn this key. Nobody should use it any more."_s)
              == (lapsed.how == LapsedKey::Revoked));
    }
};

} // namespace

TEST_CASE("the verdict matrix at the terminal: exit status, words, and whether anything is locked",
          "[cli][matrix]") // THREATS-K5, THREATS-K6, THREATS-K19
{
    for (const LapsedKey &lapsed : LapsedKey::all()) {
        Teller teller(lapsed);
        teller.tell(false);
        const auto renewal =
            teller.cli({u"key"_s, u"renew"_s, u"team"_s, teller.cli.file(u"renewed.pgp"_s, lapsed.renewed)});
        CAPTURE(lapsed.name());
        CHECK(renewal.status == (lapsed.how == LapsedKey::Revoked ? ExitStatus::KeyRefused : ExitStatus::Done));
        teller.tell(true);
    }
}
