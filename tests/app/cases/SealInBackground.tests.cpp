#include "app/cases/SealInBackground.h"

#include "tests/app/cases/SealDesk.h"

#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("a report is sealed on another thread, with progress to the end, and the team opens it", "[cases][seal]")
{
    const SealDesk desk;
    const QByteArray log = QByteArray("a line\n").repeated(500'000);
    const auto request = desk.request(SealedForm::Message, {taken(desk.put(u"a.log"_s, log))});
    auto future = sealInBackground(desk.mime, desk.vendor, request, today());
    CHECK_FALSE(future.isFinished());
    future.waitForFinished();
    REQUIRE(future.result());
    CHECK(future.progressMaximum() == 100);
    CHECK(future.progressValue() > 90);
    CHECK((desk.opened().at(u"a.log"_s) == log));
}

TEST_CASE("a sealing that is cancelled answers within a second and leaves no file", "[cases][seal]")
{
    const SealDesk desk;
    QFile big(desk.put(u"big"_s, {}));
    REQUIRE((big.open(QIODevice::WriteOnly) && big.resize(40'000'000)));
    big.close();
    cancelUnderWay(desk, desk.request(SealedForm::Message, {taken(big.fileName())}));
}

TEST_CASE("a refusal comes back as it does from sealing at once", "[cases][seal]")
{
    SealDesk desk;
    desk.answers = Answers();
    auto future = sealInBackground(desk.mime, desk.vendor, desk.request(), today());
    future.waitForFinished();
    REQUIRE_FALSE(future.result());
    CHECK_FALSE(future.result().error().missing.questions.isEmpty());
}
