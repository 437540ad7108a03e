#include "app/mail/DataFields.h"

#include "tests/app/mail/Letters.h"

#include <QJsonArray>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const auto name = "field"_L1;

QJsonObject holding(const QJsonValue &value)
{
    return {{name, value}};
}

/// Whether this reading of a field that holds the value found no fault.
template <class Reading> bool isTaken(const QJsonValue &value, const Reading &reading)
{
    DataFields fields;
    (void)reading(fields, holding(value));
    return !fields.fault();
}

constexpr auto asText = [](DataFields &fields, const QJsonObject &from) { return fields.text(from, name); };
constexpr auto asId = [](DataFields &fields, const QJsonObject &from) { return fields.id(from, name); };
constexpr auto asHosts = [](DataFields &fields, const QJsonObject &from) { return fields.hosts(from, name); };
constexpr auto asUrl = [](DataFields &fields, const QJsonObject &from) { return fields.url(from, name); };
constexpr auto asNumber = [](DataFields &fields, const QJsonObject &from) { return fields.number(from, name, 1, 9); };
constexpr auto asFlag = [](DataFields &fields, const QJsonObject &from) { return fields.flag(from, name); };

QJsonArray hosts(int count)
{
    QJsonArray all;
    for (int i = 0; i < count; ++i)
        all.append(u"h%1.example.org"_s.arg(i));
    return all;
}

} // namespace

TEST_CASE("a text is one line of 80 characters at the most that neither hides nor turns", "[mail][data]")
{
    CHECK(isTaken(u"\u00DCber uns \u2014 \u4F60\u597D"_s, asText));
    CHECK(isTaken(QString(80, u'x'), asText));
    CHECK_FALSE(isTaken(QString(81, u'x'), asText));
    for (const QString &text : {u""_s, u" a"_s, u"a "_s, u"a\nb"_s, u"a\tb"_s, u"a\u0085b"_s, u"a\u2028b"_s,
                                u"a\u2029b"_s, u"a\u202Eb"_s, u"a\u200Bb"_s, u"a\u007Fb"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(isTaken(text, asText));
    }
    for (const QJsonValue &value : {QJsonValue(1), QJsonValue(true), QJsonValue(QJsonArray{u"a"_s}), QJsonValue()})
        CHECK_FALSE(isTaken(value, asText));
}

TEST_CASE("an id is 1 to 32 of a-z, 0-9 and hyphens, so never a path", "[mail][data]")
{
    CHECK(isTaken(u"a-1"_s, asId));
    CHECK(isTaken(QString(32, u'a'), asId));
    for (const QString &id :
         {u""_s, QString(33, u'a'), u"-a"_s, u"A"_s, u"a_b"_s, u"a.b"_s, u"../a"_s, u"a/b"_s, u"a\n"_s, u"\u00E4"_s})
        CHECK_FALSE(isTaken(id, asId));
}

TEST_CASE("a list holds at least one host and at most 500, none twice, and hosts alone", "[mail][data]")
{
    CHECK(isTaken(hosts(500), asHosts));
    CHECK_FALSE(isTaken(hosts(501), asHosts));
    CHECK_FALSE(isTaken(QJsonArray(), asHosts));
    CHECK_FALSE(isTaken(u"h.example.org"_s, asHosts));
    CHECK_FALSE(isTaken(QJsonArray{u"h.example.org"_s, 1}, asHosts));
    CHECK_FALSE(isTaken(QJsonArray{u"h.example.org"_s, u"h.example.org"_s}, asHosts));
}

TEST_CASE("a page is of https, of 500 characters at the most, and says nothing beside where it is", "[mail][data]")
{
    const QString start = u"https://example.org/"_s;
    CHECK(isTaken(start + QString(500 - start.size(), u'x'), asUrl));
    CHECK_FALSE(isTaken(start + QString(501 - start.size(), u'x'), asUrl));
    for (const QString &url : {u"http://example.org/"_s, u"https://robin@example.org/"_s, u"https://example.org:444/"_s,
                               u"https://example.org/a b"_s, u"https://printer.local/"_s, u"//example.org/"_s, u""_s})
        CHECK_FALSE(isTaken(url, asUrl));
}

TEST_CASE("a number is a whole one within its bounds, and nothing that only looks like one", "[mail][data]")
{
    CHECK(isTaken(1, asNumber));
    CHECK(isTaken(9, asNumber));
    for (const QJsonValue &value : {QJsonValue(0), QJsonValue(10), QJsonValue(1.5), QJsonValue(1e300), QJsonValue(-1),
                                    QJsonValue(u"5"_s), QJsonValue(true), QJsonValue()})
        CHECK_FALSE(isTaken(value, asNumber));
}

TEST_CASE("what is absent is empty where it may be, and a fault where it must be there", "[mail][data]")
{
    DataFields fields;
    CHECK(fields.text({}, name, DataFields::Optional).isEmpty());
    CHECK(fields.hosts({}, name, DataFields::Optional).isEmpty());
    CHECK(fields.url({}, name, DataFields::Optional).isEmpty());
    CHECK(fields.number({}, name, 1, 9) == 0);
    CHECK_FALSE(fields.flag({}, name));
    CHECK(fields.choice<int>({}, name, {{"a"_L1, 7}, {"b"_L1, 8}}, DataFields::Optional) == 7);
    CHECK_FALSE(fields.fault());
    const std::function<void(DataFields &)> readings[] = {
        [](DataFields &from) { (void)from.text({}, name); },
        [](DataFields &from) { (void)from.id({}, name); },
        [](DataFields &from) { (void)from.hosts({}, name); },
        [](DataFields &from) { (void)from.url({}, name); },
        [](DataFields &from) { (void)from.choice<int>({}, name, {{"a"_L1, 7}}); },
    };
    for (const auto &read : readings) {
        DataFields needed;
        read(needed);
        CHECK(needed.fault() == QString(name));
    }
}

TEST_CASE("what is there must be right, also where it may be absent", "[mail][data]")
{
    for (const QJsonValue &value : {QJsonValue(), QJsonValue(u""_s), QJsonValue(1)}) {
        DataFields fields;
        (void)fields.text(holding(value), name, DataFields::Optional);
        CHECK(fields.fault());
        CHECK_FALSE(isTaken(value, asFlag));
    }
    DataFields fields;
    (void)fields.choice<int>(holding(u"A"_s), name, {{"a"_L1, 7}}, DataFields::Optional);
    CHECK(fields.fault());
}

TEST_CASE("an object with a member that nobody knows is a fault, and the first fault is the one that is told",
          "[mail][data]")
{
    DataFields fields;
    CHECK(fields.object(holding(1), "known"_L1, {name, "more"_L1}) == holding(1));
    CHECK_FALSE(fields.fault());
    (void)fields.object(holding(1), "first"_L1, {"more"_L1});
    (void)fields.object(QJsonArray(), "second"_L1, {});
    CHECK(fields.fault() == u"first");
}
