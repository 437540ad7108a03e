#include "app/cli/CliText.h"

#include "tests/support/Clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("every refusal of a key has words of its own, a name of its own, and no exclamation mark", "[cli]")
{
    QStringList names;
    for (int i = KeyProblem::NotAKey; i <= KeyProblem::EngineFailed; ++i) {
        const auto what = static_cast<KeyProblem::What>(i);
        const QString words = CliText::problem(KeyProblem{what, u"ABCD"_s, today()}, u"IVPN"_s, u"ivpn"_s);
        CHECK(words.size() > 40);
        CHECK_FALSE(words.contains(u'!'));
        CHECK_FALSE(words.contains(u'%')); // every place in the sentence was filled
        for (const QString &line : words.split(u'\n'))
            CHECK(line.size() <= 110);
        names.append(CliText::name(what));
    }
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("only an expired key is said to have a way round; a withdrawn or foreign one never", "[cli]")
{
    for (int i = KeyProblem::NotAKey; i <= KeyProblem::EngineFailed; ++i) {
        const auto what = static_cast<KeyProblem::What>(i);
        const QString words = CliText::problem(KeyProblem{what, {}, today()}, u"IVPN"_s, u"ivpn"_s);
        CHECK(words.contains(u"--expired-key-ok"_s) == (what == KeyProblem::Expired)); // THREATS-K19
    }
}
