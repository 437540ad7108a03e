#include "app/evidence/WideRuns.h"

#include "tests/app/evidence/Wide.h"

#include <catch2/catch_test_macros.hpp>

namespace {

/// "begin-end", with "b" for big end first; "" for none.
std::string runIn(const QByteArray &text, size_t from = 0)
{
    const std::string_view all(text.constData(), static_cast<size_t>(text.size()));
    const WideRun run = WideRun::next(all, from);
    if (run.begin == run.end) {
        CHECK(run.begin == all.size());
        return {};
    }
    return std::to_string(run.begin) + '-' + std::to_string(run.end) + (run.bigEndian ? "b" : "");
}

/// The same letters, big end first.
QByteArray wideBig(const QByteArray &ascii)
{
    return '\0' + wide(ascii).chopped(1);
}

} // namespace

TEST_CASE("letters of two bytes are found from their first to their last", "[evidence][scan]") // THREATS-L6
{
    CHECK(runIn("log\n" + wide("hunter2 here") + "plain") == "4-28");
    CHECK(runIn("log\n" + wideBig("hunter2 here") + "plain") == "4-28b");
    CHECK(runIn(wide("hunter2 here")) == "0-24");
    CHECK(runIn(wideBig("hunter2 here")) == "0-24b");
    CHECK(runIn("a" + wide("hunter2 here") + "b", 1) == "1-25");
    CHECK(runIn("log\n" + wide("hunter2 here") + "p" + wide("and so on"), 28) == "29-47");
}

TEST_CASE("a run of eight letters is a text, and one of seven is none", "[evidence][scan]")
{
    static_assert(WideRun::shortest == 16);
    CHECK(runIn("log\n" + wide("hunter22") + "plain") == "4-20");
    CHECK(runIn("log\n" + wide("hunter2") + "plain").empty());
    CHECK(runIn("log\n" + wide("hunter2") + "plain" + wide("hunter22")) == "23-39");
}

TEST_CASE("a text without such letters has none, whatever its zeros", "[evidence][scan][hostile]")
{
    CHECK(runIn({}).empty());
    CHECK(runIn("plain words").empty());
    CHECK(runIn(QByteArray(4096, '\0')).empty());
    CHECK(runIn("plain" + QByteArray(1, '\0')).empty());
    CHECK(runIn(wide("hunter22"), 16).empty());
}
