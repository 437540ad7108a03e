#include "app/mail/Headers.h"

#include "crypto/Random.h"
#include "tests/app/mail/Letters.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

#include <ctime>

using namespace Qt::StringLiterals;

namespace {

QByteArray headers(const Envelope &of, const QString &subject)
{
    const auto message = messageWith(of, subject);
    const auto options = Gmime::formatOptions();
    char *text = g_mime_object_get_headers(Gmime::as<GMimeObject>(message.get()), options.get());
    QByteArray bytes(text);
    g_free(text);
    return bytes;
}

/// The local time zone is another one while this lives.
struct TimeZone {
    QByteArray before = qgetenv("TZ");
    explicit TimeZone(const char *zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~TimeZone()
    {
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    }
    TimeZone(const TimeZone &) = delete;
    TimeZone &operator=(const TimeZone &) = delete;
};

} // namespace

TEST_CASE("the date says nothing of where the writer is", "[mail][headers]") // THREATS-L2
{
    const Mime mime;
    const TimeZone chatham("<+1245>-12:45");
    const QDateTime local(QDate(2026, 3, 31), QTime(12, 0), QTimeZone::LocalTime);
    REQUIRE(local.offsetFromUtc() == 45900); // the zone is in force
    const auto of =
        Envelope::make(u"X-7F3K"_s, *Address::parse(u"a@example.org"), Address::parse(u"b@example.net"), local);
    const QByteArray text = headers(of, u"s"_s);
    CHECK(text.contains("Date: Mon, 30 Mar 2026 23:15:00 +0000\r\n"));
    CHECK_FALSE(text.contains("1245"));
    CHECK(of.date.timeSpec() == Qt::UTC);
}

TEST_CASE("the message ID is random, new each time, and at the sender's domain", "[mail][headers]") // THREATS-L2
{
    QStringList ids;
    for (int i = 0; i < 100; ++i) {
        const QString id = envelope().messageId;
        CHECK(id.section(u'@', 0, 0).size() == 32); // 128 bits
        CHECK(id.section(u'@', 1) == u"example.net");
        ids.append(id);
    }
    CHECK(ids.removeDuplicates() == 0);
}

TEST_CASE("without a sender there is neither From nor a message ID", "[mail][headers]")
{
    const Mime mime;
    const QByteArray text = headers(envelope(false), u"s"_s);
    CHECK_FALSE(text.contains("From"));
    CHECK_FALSE(text.contains("Message-I"));
    CHECK(text.startsWith("To: security@example.org\r\n"));
}

TEST_CASE("the outer subject holds the reference and nothing else", "[mail][headers]") // THREATS-L1
{
    CHECK(envelope().outerSubject() == u"Security report 7F3K");
}

TEST_CASE("the longest addresses stay whole in their headers", "[mail][headers]")
{
    const Mime mime;
    const QString longest = QString(64, u'a') + u'@' + u"b-c.d."_s.repeated(30) + u"example.o"_s;
    REQUIRE(longest.size() == 254);
    Envelope of = envelope();
    of.from = Address::parse(longest);
    of.messageId = Random::hex(16) + u'@' + of.from->domain();
    const ParsedMail parsed = parsedByPython(headers(of, of.outerSubject()) + "\r\n");
    CHECK(parsed.header(u"From"_s) == longest);
    CHECK(parsed.header(u"Message-ID"_s) == u'<' + of.messageId + u'>');
}
