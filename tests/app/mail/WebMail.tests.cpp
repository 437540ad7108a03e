#include "app/mail/WebMail.h"

#include "tests/support/Process.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("each mail website with steps of its own is there, with the page to write on", "[mail][webmail]")
{
    const auto steps = WebMails::builtIn();
    REQUIRE(steps);
    REQUIRE(steps->all().size() == 7);
    for (const WebMail &site : steps->all()) {
        INFO(site.id.toStdString());
        CHECK(steps->named(site.id) == site);
        CHECK(steps->of(site.service) == site);
        CHECK(site.takesLockedFile);
        CHECK(site.compose.isEmpty() == (site.service == WebMail::Other));
        // an address, a subject or a text in it would stay in the browser's history
        for (const auto word : {u"to=", u"subject=", u"su=", u"body=", u"mailto"})
            CHECK_FALSE(site.compose.toString().contains(word));
    }
    CHECK(steps->named(u"gmail").compose.host() == u"mail.google.com");
    CHECK(steps->named(u"gmail").limit == 25'000'000);
    CHECK(steps->named(u"nobody").service == WebMail::Other);
}

TEST_CASE("a list of steps with a wrong field is refused", "[mail][webmail][hostile]")
{
    const QByteArray good = contents(QStringLiteral(VOUCHSAFE_SOURCE_DIR) + u"/resources/mail/steps.json"_s);
    REQUIRE(WebMails::parse(good));
    for (const auto &[from, to] : {std::pair("vouchsafe-steps/1", "vouchsafe-steps/2"),
                                   {"https://mail.google.com", "http://mail.google.com"},
                                   {"https://mail.google.com", "https://localhost"},
                                   {"\"gmail\"", "\"yahoo\""},
                                   {"\"gmail\"", "\"Gmail\""},
                                   {"25000000", "-1"},
                                   {"25000000", "\"25 MB\""},
                                   {"\"takesLockedFile\": true", "\"takesLockedFile\": 1"},
                                   {"\"takesLockedFile\": true", "\"words\": \"Press Send\""},
                                   {"{\"id\": \"other\"", "{\"compose\": \"https://a.example/\", \"id\": \"other\""},
                                   {"\"id\": \"gmail\", ", ""},
                                   {"\"compose\": \"https://mail.proton.me/\", ", ""},
                                   {"]\n", "], \"more\": 1\n"}}) {
        QByteArray changed = good;
        INFO(from << " -> " << to);
        REQUIRE(changed.replace(from, to) != good);
        CHECK_FALSE(WebMails::parse(changed));
    }
    CHECK_FALSE(WebMails::parse({}));
}
