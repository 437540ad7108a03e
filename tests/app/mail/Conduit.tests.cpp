#include "app/mail/Conduit.h"

#include <catch2/catch_test_macros.hpp>

namespace {

/// All that can be read, in spans of this size; the last answer besides.
std::pair<QByteArray, qint64> readAll(Conduit &conduit, size_t span)
{
    QByteArray all;
    std::vector<char> buffer(span);
    for (;;) {
        const qint64 n = conduit.read(buffer);
        if (n <= 0)
            return {all, n};
        all.append(buffer.data(), n);
    }
}

} // namespace

TEST_CASE("what is written comes out in order and whole, in spans of any size", "[mail]")
{
    QByteArray expected;
    for (int i = 0; i < 200; ++i)
        expected += QByteArray(i * 13, static_cast<char>('a' + i % 26));
    for (const size_t span : {1, 7, 4096, 1'000'000}) {
        Conduit conduit([&](const LetterSink &sink) {
            for (qsizetype i = 0; i < expected.size(); i += 1000) {
                if (!sink(expected.mid(i, 1000)) || !sink({}))
                    return false;
            }
            return true;
        });
        CHECK((readAll(conduit, span) == std::pair{expected, qint64{0}}));
    }
}

TEST_CASE("a writer that fails is told after what it wrote", "[mail]")
{
    Conduit conduit([](const LetterSink &sink) { return sink("half") && false; });
    CHECK((readAll(conduit, 100) == std::pair{QByteArray("half"), qint64{-1}}));
    char more = 0;
    CHECK(conduit.read({&more, 1}) == -1);
}

TEST_CASE("a reader that gives up lets the writer go, wherever it is, and a writer never runs far ahead", "[mail]")
{
    int taken = 0;
    bool refused = false;
    {
        Conduit conduit([&](const LetterSink &sink) {
            while (sink(QByteArray(1000, 'x')))
                ++taken;
            refused = true;
            return false;
        });
        char one = 0;
        CHECK(conduit.read({&one, 1}) == 1);
    }
    CHECK(refused);
    CHECK(taken < 10);
}

TEST_CASE("a reader that waits for a busy writer stops waiting when it is asked to, and the writer hears of it",
          "[mail]")
{
    std::stop_source stop;
    bool told = false;
    {
        Conduit conduit([&](const LetterSink &sink) {
            while (sink({})) // busy with something else than writing, as when a file is hashed again
                stop.request_stop();
            told = true;
            return false;
        });
        char one = 0;
        CHECK(conduit.read({&one, 1}, stop.get_token()) == -1);
    }
    CHECK(told);
}
