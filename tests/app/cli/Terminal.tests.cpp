#include "app/cli/Terminal.h"

#include <QBuffer>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a name from outside cannot move the cursor, break the line or turn the text (THREATS-K18)", "[cli]")
{
    CHECK(Terminal::shown(u"shot.png"_s) == u"shot.png"_s);
    CHECK(Terminal::shown(u"Zo\u00eb \U0001F512.txt"_s) == u"Zo\u00eb \U0001F512.txt"_s);
    for (const QString &hostile : {u"\x1b[2Jx"_s, u"a\nb"_s, u"a\rb"_s, u"photo\u202Egpj.exe"_s, u"a\u200Bb"_s,
                                   u"a\u2028b"_s, u"a\u2066b"_s, u"a\u0007b"_s, u"a\u0085b"_s}) {
        const QString shown = Terminal::shown(hostile);
        CHECK(shown.contains(QChar(QChar::ReplacementCharacter)));
        CHECK(shown.size() == hostile.size());
        for (const QChar c : shown)
            CHECK((c.isPrint() || c.isSurrogate()));
    }
}

TEST_CASE("results go to the output and complaints to the error side", "[cli]")
{
    QBuffer in;
    QBuffer out;
    QBuffer err;
    REQUIRE((out.open(QIODevice::WriteOnly) && err.open(QIODevice::WriteOnly)));
    Terminal terminal(in, out, err);
    terminal.say(u"done"_s);
    terminal.complain(u"not done"_s);
    CHECK(out.data() == "done\n");
    CHECK(err.data() == "not done\n");
}
