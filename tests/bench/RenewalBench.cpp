#include "app/vendors/VendorBook.h"
#include "tests/bench/Measure.h"
#include "tests/support/Clock.h"
#include "tests/support/KeyEdits.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a lock renewed from a file", "[bench]")
{
    const GpgHome home;
    const QDateTime made = today().addDays(-500);
    const QString fingerprint = home.makeKey(u"Bench"_s, made, u"100d"_s, u"rsa4096 rsa4096"_s);
    const QByteArray expired = home.publicKey(fingerprint);
    KeyEdits::expirePrimary(home, fingerprint, u"9y"_s, made.addDays(50));
    KeyEdits::expireSubkey(home, fingerprint, u"9y"_s, made.addDays(50));
    // as it lies in a web page
    const QByteArray page = QByteArray("<p>Words of a page.</p>\n").repeated(1000) + "<pre>"
        + certificate(home.publicKey(fingerprint)).armored() + "</pre>";
    const double seconds = median([&] {
        VendorBook book(std::make_shared<MemoryShelf>());
        REQUIRE(book.addKey(u"bench"_s, u"bench@example.org"_s, certificate(expired).fingerprint(), expired));
        const auto renewal = book.renew(u"bench"_s, page, today());
        REQUIRE(renewal);
        REQUIRE(renewal->changed);
    });
    constexpr int milliseconds = 1000;
    row(u"a lock of RSA 4096 renewed from a file, adding the team included"_s, seconds * milliseconds, 100, u"ms"_s);
}
