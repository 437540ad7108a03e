#include "app/evidence/TextLook.h"

#include "tests/support/Await.h"
#include "tests/support/Process.h"

#include <QTemporaryDir>
#include <QThreadPool>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

struct Looked {
    std::vector<Finding> findings;
    std::vector<FoundValue> values;
    int results = 0;
};

Looked look(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.log"_s);
    write(path, bytes);
    const auto file = TakenFile::take(path);
    REQUIRE(file);
    auto future = lookThrough(*QThreadPool::globalInstance(), *file, SecretRules::builtIn());
    future.waitForFinished();
    Looked all;
    for (const auto &result : future.results()) {
        REQUIRE(result);
        ++all.results;
        all.findings.insert(all.findings.end(), result->findings.begin(), result->findings.end());
        all.values.insert(all.values.end(), result->values.begin(), result->values.end());
    }
    return all;
}

} // namespace

TEST_CASE("the same value is told once, with where it stands first, and each of its places", "[evidence][scan]")
{
    const auto looked = look("start\npassword=hunter2-canary\nfrom 203.0.113.7\npassword=hunter2-canary\n");
    CHECK(looked.findings.size() == 3);
    REQUIRE(looked.values.size() == 2);
    CHECK(looked.values[0].kind == SecretKind::Password);
    CHECK(looked.values[0].words == u"hunter2-canary");
    CHECK(looked.values[0].line == 2);
    CHECK(looked.values[1].kind == SecretKind::Address);
    CHECK(looked.values[1].words == u"203.0.113.7");
}

TEST_CASE("what is found in a big text is told as it comes, and not at its end", "[evidence][scan]")
{
    QByteArray bytes = "password=hunter2-canary\n";
    while (bytes.size() < 4'000'000)
        bytes += "nothing happens in this line\n";
    bytes += "from 203.0.113.7\n";
    const auto looked = look(bytes);
    CHECK(looked.results > 2);
    CHECK(looked.values.size() == 2);
}
