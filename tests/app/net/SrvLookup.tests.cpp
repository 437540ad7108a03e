#include "app/net/SrvLookup.h"

#include "tests/support/FakeInternet.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString question = u"_submissions._tcp.example.org"_s;

/// An answer with one record for mail.example.org:465, as a name server writes it.
QByteArray oneRecord()
{
    return QByteArray::fromHex("abcd81800001000100000000"
                               "0c5f7375626d697373696f6e73045f746370076578616d706c65036f7267000021"
                               "0001c00c002100010000003c0018000a000501d1046d61696c076578616d706c65036f726700");
}

} // namespace

TEST_CASE("the servers that a domain names are found, the best first", "[net][srv]")
{
    FakeInternet internet;
    internet.willDo({{u"srv"_s,
                      QJsonObject{{question,
                                   QJsonArray{QJsonArray{20, 0, 465, u"third.example.org"_s},
                                              QJsonArray{10, 1, 465, u"second.example.org"_s},
                                              QJsonArray{10, 5, 4650, u"MAIL.Example.org"_s},
                                              QJsonArray{0, 0, 465, u"bad_name.example.org"_s},
                                              QJsonArray{0, 0, 0, u"no-port.example.org"_s}}}}}});
    const auto records = lookUpSrv(question, internet.nameServerPort());
    REQUIRE(records);
    REQUIRE(records->size() == 3);
    CHECK(records->at(0) == SrvRecord{u"mail.example.org"_s, 4650, 10, 5});
    CHECK(records->at(1).target == u"second.example.org");
    CHECK(records->at(2).target == u"third.example.org");
    CHECK(internet.seen().asked == QStringList{question});
}

TEST_CASE("a domain that names no server, or says that it has none, has none", "[net][srv]")
{
    FakeInternet internet;
    internet.willDo({});
    CHECK(lookUpSrv(question, internet.nameServerPort())->empty());
    internet.willDo({{u"srv"_s, QJsonObject{{question, QJsonArray{QJsonArray{0, 0, 0, u"."_s}}}}}});
    CHECK(lookUpSrv(question, internet.nameServerPort())->empty());
    internet.willDo({{u"srv"_s, QJsonObject{{question, QJsonArray{QJsonArray{0, 0, 465, u"."_s}}}}}});
    CHECK(lookUpSrv(question, internet.nameServerPort())->empty());
}

TEST_CASE("a name server that is broken or says nothing is not waited for long", "[net][srv][hostile]")
{
    FakeInternet internet;
    for (const auto &manner : {u"silent"_s, u"broken"_s}) {
        internet.willDo({{u"nameServer"_s, manner}});
        QElapsedTimer clock;
        clock.start();
        const auto records = lookUpSrv(question, internet.nameServerPort());
        REQUIRE_FALSE(records);
        CHECK(records.error().what == NetProblem::TimedOut);
        CHECK(clock.elapsed() < 3'000);
    }
}

TEST_CASE("an answer that is cut off or changed is refused or keeps the rules", "[net][srv][hostile]")
{
    const QByteArray whole = oneRecord();
    const auto records = parseSrv(whole);
    REQUIRE(records);
    REQUIRE(*records == std::vector{SrvRecord{u"mail.example.org"_s, 465, 10, 5}});
    for (qsizetype length = 0; length < whole.size(); ++length) {
        // in memory of its own, so that a byte read behind it is seen
        const auto cut = std::make_unique<QByteArray>(whole.first(length));
        CHECK_FALSE(parseSrv(*cut));
    }
    QRandomGenerator random(6);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray changed = whole;
        for (int change = 0; change <= round % 4; ++change)
            changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
        if (const auto read = parseSrv(changed)) {
            for (const SrvRecord &record : *read)
                REQUIRE((record.port != 0 && !record.target.isEmpty() && record.target == record.target.toLower()));
        }
    }
}
