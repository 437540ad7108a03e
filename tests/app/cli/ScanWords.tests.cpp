#include "app/cli/CliText.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

ScanTotals totals(std::initializer_list<std::pair<SecretKind, qint64>> counts)
{
    ScanTotals all;
    for (const auto &[kind, findings] : counts)
        all.kinds[numberOf(kind)] = {findings, 1};
    return all;
}

} // namespace

TEST_CASE("a finding is told by its place, kind and length, and the one past all numbers without a number",
          "[cli][scan]")
{
    Finding found{.offset = 9,
                  .line = 5'000'000'000,
                  .length = 7,
                  .value = 2,
                  .rule = 0,
                  .kind = SecretKind::PrivateKey,
                  .kinds = {}};
    CHECK(CliText::finding(found) == u"line 5000000000: private key 2, **** (7 bytes)");
    found.value = 1;
    CHECK(CliText::finding(found) == u"line 5000000000: private key 1, **** (7 bytes)");
    found.value = 0; // past Scanner::mostValues: "0" would be taken for one of them
    CHECK(CliText::finding(found) == u"line 5000000000: private key ?, **** (7 bytes)");
}

TEST_CASE("what a text held is counted by kind, and that something may be missed is said both times", "[cli][scan]")
{ // THREATS-L6
    const ScanTotals some = totals({{SecretKind::WifiName, 1}, {SecretKind::Token, 5'000'000'000}});
    CHECK(CliText::found(some, u"%1.log"_s).startsWith(u"Found in %1.log: token (5000000000), Wi-Fi name (1).\n"_s));
    CHECK(CliText::found({}, u"a.log"_s).startsWith(u"Nothing was found in a.log."_s));
    for (const ScanTotals &one : {some, ScanTotals()})
        CHECK(CliText::found(one, u"a.log"_s).contains(u"Some things may be missed"_s));
    CHECK(CliText::foundInAttachment(some, u"a.log"_s).contains(u"share: token (5000000000), Wi-Fi name (1).\n"_s));
}

TEST_CASE("the help for --hide names every kind as it has to be written", "[cli][scan]")
{
    const QStringList named = CliText::badHide().section(u": "_s, 1).chopped(1).split(u", "_s);
    CHECK(named.size() == static_cast<qsizetype>(secretKindCount));
    for (const QString &name : named)
        CHECK(secretKindFromName(name));
    CHECK(CliText::badHide().contains(u"\"all\""_s));
}

TEST_CASE("every problem of a file has a name of its own, and a copy without a change is told as one", "[cli][scan]")
{
    QSet<QString> names;
    for (int i = EvidenceProblem::Missing; i <= EvidenceProblem::Stopped; ++i)
        names.insert(CliText::name(static_cast<EvidenceProblem::What>(i)));
    CHECK(names.size() == EvidenceProblem::Stopped + 1);
    CHECK(CliText::copied(u"b.log"_s, true).contains(u"with these hidden: b.log"_s));
    CHECK(CliText::copied(u"b.log"_s, false).contains(u"nothing to hide"_s));
    CHECK_FALSE(CliText::copied(u"b.log"_s, false).contains(u"with these hidden"_s));
}
