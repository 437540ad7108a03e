#include "app/cli/CliText.h"

#include "tests/support/Clock.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("every finding about a key has a name of its own and one line of words, with what to do", "[cli][lint]")
{
    QStringList names;
    const auto check = [&](const KeyFinding &finding) {
        const QString words = CliText::finding(finding);
        INFO(words.toStdString());
        CHECK(words.count(u". "_s) >= 1);
        CHECK(words.endsWith(finding.what == KeyFinding::NotReadStrictly ? u"--export"_s : u"."_s));
        CHECK(words.size() < 140);
        CHECK_FALSE(words.contains(u'\n'));
        CHECK_FALSE(words.contains(u'%'));
        CHECK_FALSE(words.contains(u'!'));
        names.append(CliText::name(finding));
    };
    for (int i = ArmorFault::Utf16; i <= ArmorFault::NoEnd; ++i)
        check({.what = KeyFinding::MalformedArmor, .armor = static_cast<ArmorFault::What>(i)});
    for (int i = KeyFinding::NotReadStrictly; i <= KeyFinding::OtherCopyThere; ++i)
        check({.what = static_cast<KeyFinding::What>(i), .when = today(), .detail = u"RSA 1024"_s});
    CHECK(names.removeDuplicates() == 0);
}

TEST_CASE("a name in a key cannot break the line of a finding (THREATS-K18)", "[cli][lint][hostile]")
{
    CHECK_FALSE(CliText::finding({.what = KeyFinding::OldHash, .detail = u"a\nb\x1b[2J"_s}).contains(u'\n'));
}
