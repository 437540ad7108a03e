#include "app/mail/Address.h"

#include "tests/app/mail/Letters.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("a plain address is taken as it is", "[mail][address]")
{
    for (const QString &text :
         {u"a@b"_s, u"security@ivpn.net"_s, u"first.last+tag@sub.example.co.uk"_s, u"!#$%&'*+-/=?^_`{|}~@example.org"_s,
          u"x@xn--exmple-cua.org"_s, u"Robin@Example.ORG"_s, QString(QString(64, u'a') + u"@example.org"_s)}) {
        INFO(text.toStdString());
        const auto address = Address::parse(text);
        REQUIRE(address);
        CHECK(address->text() == text);
        CHECK(address->domain() == text.section(u'@', -1));
    }
}

TEST_CASE("whatever is not one plain ASCII address is refused", "[mail][address][hostile]") // THREATS-M1, THREATS-S13
{
    const QStringList refused{
        u""_s,
        u"@"_s,
        u"a"_s,
        u"@b"_s,
        u"a@"_s,
        u"a@b@c"_s,
        u"a b@c"_s,
        u" a@b"_s,
        u"a@b "_s,
        u".a@b"_s,
        u"a.@b"_s,
        u"a..b@c"_s,
        u"a@.b"_s,
        u"a@b."_s,
        u"a@b..c"_s,
        u"a@-b"_s,
        u"a@b-"_s,
        u"a@b_c"_s,
        u"\"a\"@b"_s,
        u"<a@b>"_s,
        u"Robin <a@b>"_s,
        u"a@b,c@d"_s,
        u"a@b;c@d"_s,
        u"a@[127.0.0.1]"_s,
        u"a(comment)@b"_s,
        u"a@b\r\nBcc: c@d"_s,
        u"a\r@b"_s,
        u"a\n@b"_s,
        u"a@b\n"_s,
        u"a\t@b"_s,
        u"a@b\u0085"_s,
        u"a\u0085Bcc@b"_s,
        u"a@b\u2028"_s,
        u"a\u2029@b"_s,
        u"a\u200B@b"_s,
        u"a\u202E@b"_s,
        u"ä@example.org"_s,
        u"a@exämple.org"_s,
        u"a@еxample.org"_s, // a Cyrillic letter
        u"a\uFF20b"_s, // a full-width at sign
        QString(u"a@b"_s + QString(QChar(0))),
        QString(QString(QChar(0)) + u"a@b"_s),
        QString(QString(65, u'a') + u"@example.org"_s),
        QString(u"a@"_s + QString(64, u'b') + u".org"_s),
        QString(u"a@"_s + u"b."_s.repeated(126) + u"c"_s), // 255 characters
    };
    for (const QString &text : refused) {
        INFO(text.toStdString());
        CHECK_FALSE(Address::parse(text));
    }
    CHECK(Address::parse(QString(u"a@"_s + u"b."_s.repeated(125) + u"cd"_s))); // 254
}

TEST_CASE("no mixture of hostile pieces makes an address that is not one", "[mail][address][hostile]") // THREATS-M1
{
    const QStringList pieces{u"a"_s, u"B9"_s, u"."_s,      u"@"_s,      u"-"_s,           u"\r\n"_s, u"\n"_s,
                             u" "_s, u"\t"_s, u"\u2028"_s, u"\u0085"_s, u"<"_s,           u">"_s,    u"\""_s,
                             u","_s, u":"_s,  u"é"_s,      u"+"_s,      QString(QChar(0))};
    // RFC 5322's dot-atom and RFC 1123's host name, said another way than the program says it
    const QRegularExpression plain(
        uR"(\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@)"
        uR"([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\z)"_s);
    QRandomGenerator random(7);
    int accepted = 0;
    for (int i = 0; i < 200'000; ++i) {
        QString text;
        for (int n = 1 + random.bounded(6); n > 0; --n)
            text += pieces.at(random.bounded(4) ? random.bounded(5) : random.bounded(static_cast<int>(pieces.size())));
        const bool taken = Address::parse(text).has_value();
        accepted += taken ? 1 : 0;
        if (taken != plain.match(text).hasMatch())
            FAIL("disagreed on " << text.toStdString());
    }
    CHECK(accepted > 1000);
}
