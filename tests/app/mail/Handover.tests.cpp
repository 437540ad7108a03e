#include "app/mail/Handover.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

Envelope envelopeTo(const QString &address, const QString &reference = u"EXAMPLE-7F3K"_s)
{
    return Envelope::make(reference, *Address::parse(address), {}, QDateTime::currentDateTimeUtc());
}

} // namespace

TEST_CASE("what could be read as something else is not handed over at all", "[mail][handover]") // THREATS-H3
{
    const QString good = u"/home/ann/Downloads/locked-report-7f3k.eml.pgp"_s;
    const auto whyNot = [](const Envelope &of, const QString &path) {
        const auto handover = Handover::make(of, path);
        return handover ? QString() : handover.error().detail;
    };
    const Envelope of = envelopeTo(u"security@example.org"_s);
    CHECK(whyNot(of, good) == QString());
    CHECK(whyNot(envelopeTo(u"a.b+c_d-e1@example.org"_s), good) == QString());

    for (const auto &address :
         {u"-compose@example.org"_s, u"o'brien@example.org"_s, u"a&b=c@example.org"_s, u"a?b@example.org"_s,
          u"a%20b@example.org"_s, u"a/b@example.org"_s, u"`id`@example.org"_s, u"+a@example.org"_s})
        CHECK(whyNot(envelopeTo(address), good) == u"address");
    for (const auto &name : {u"my report.eml"_s, u"-compose"_s, u"--help"_s, u"Report.eml"_s, u"it's.eml"_s,
                             u"a,b.eml"_s, u"ä.eml"_s, u""_s})
        CHECK(whyNot(of, u"/home/ann/"_s + name) == u"file name");
    for (const auto &folder : {u"relative"_s, u"/home/ann/../bob"_s, u"/home//ann"_s, u"/home/an\nn"_s,
                               u"/home/an\u0085n"_s, u"/home/an\x1bn"_s})
        CHECK(whyNot(of, folder + u"/locked-report-7f3k.eml"_s) == u"folder");
    CHECK(whyNot(of, u"/home/ann/.cache/locked-report-7f3k.eml"_s) == u"hidden folder");
    for (const auto &reference : {u"EXAMPLE-7f3k"_s, u"EXAMPLE-7F'K"_s, u"EXAMPLE-7F\nK"_s, u""_s})
        CHECK(whyNot(envelopeTo(u"security@example.org"_s, reference), good) == u"reference");
}

TEST_CASE("the file's place is spelt in letters that end no quote, list or URL", "[mail][handover]") // THREATS-H3
{
    const auto handover = Handover::make(envelopeTo(u"security@example.org"_s),
                                         u"/home/o'brien, \"a\"=b/Downlöads/locked-report-7f3k.eml"_s);
    REQUIRE(handover);
    CHECK(handover->fileUrl() == u"file:///home/o%27brien%2C%20%22a%22%3Db/Downl%C3%B6ads/locked-report-7f3k.eml");
    CHECK(handover->letter().address == u"security@example.org");
}
