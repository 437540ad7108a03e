#include "app/vendors/WkdUrl.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

// The draft's own example: draft-koch-openpgp-webkey-service, 3.1.
TEST_CASE("the web key directory of an address stands where the draft's example says", "[vendors][wkd]")
{
    CHECK(
        WkdUrl::advanced(u"Joe.Doe@Example.ORG").toString(QUrl::FullyEncoded)
        == u"https://openpgpkey.example.org/.well-known/openpgpkey/example.org/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q?l=Joe.Doe"_s);
    CHECK(WkdUrl::direct(u"Joe.Doe@Example.ORG").toString(QUrl::FullyEncoded)
          == u"https://example.org/.well-known/openpgpkey/hu/iy9q119eutrkn8s1mk4r39qejnbu3n5q?l=Joe.Doe"_s);
}

TEST_CASE("a local part reaches the directory as it stands, whatever signs are in it", "[vendors][wkd]")
{
    const QUrl url = WkdUrl::direct(u"sec+a_b-c@example.org");
    CHECK(url.toString(QUrl::FullyEncoded).endsWith(u"?l=sec%2Ba_b-c"_s));
    CHECK(url.host() == u"example.org");
    // the same file for any letters' size; another for another name
    CHECK(WkdUrl::direct(u"SEC+A_B-C@example.org").path() == url.path());
    CHECK(WkdUrl::direct(u"sec@example.org").path() != url.path());
}
