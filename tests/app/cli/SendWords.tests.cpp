#include "app/cases/SendingJson.h"
#include "app/cli/CliText.h"

#include <QSet>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const SendingAccount account{.server = {.host = u"mail.example.org"_s}, .user = u"robin"_s};

QString wordsOf(const SendProblem &problem)
{
    return CliText::problem(problem, account, u"mail.eml"_s, u"Acme"_s);
}

} // namespace

TEST_CASE("every reason why a mail was not sent has words and a name of its own, and says what became of it",
          "[cli][send]")
{
    QSet<QString> words;
    QSet<QString> names;
    for (int i = 0; i <= SendProblem::Unknown; ++i) {
        const auto what = static_cast<SendProblem::What>(i);
        const QString text = wordsOf({.what = what});
        words.insert(text);
        names.insert(stableName(what));
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(u'%'));
        CHECK(text.contains(u"Nothing was sent"_s) == (what != SendProblem::Unknown)); // THREATS-S8
    }
    CHECK_FALSE(wordsOf({.what = SendProblem::FileChanged}).contains(u"as it was"_s));
    CHECK(words.size() == SendProblem::Unknown + 1);
    CHECK(names.size() == words.size());
    CHECK(wordsOf({.what = SendProblem::TooBig, .limit = 25'000'000}).contains(u"at most 25 MB"_s));
}

TEST_CASE("a server's words stand on lines of their own, and cannot be taken for ours", "[cli][send]") // THREATS-S6
{
    const QString text = wordsOf({.what = SendProblem::Refused, .said = u"554-no\nNothing \u001b[2J\u202ewas"_s});
    CHECK(text.endsWith(u"\nThe server said:\n  > 554-no\n  > Nothing \ufffd[2J\ufffdwas"_s));
}
