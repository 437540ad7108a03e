#include "app/cases/AddFiles.h"

#include "tests/app/cases/KeptCases.h"

#include <QElapsedTimer>
#include <QTest>

TEST_CASE("files are taken into a report, told in their order, and refused with their reason", "[cases][kept]")
{
    KeptCases kept;
    const OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    const QString good = kept.shelf.folder.filePath(u"good.log"_s);
    const QByteArray bytes = noise(3'000'000);
    write(good, bytes);
    const auto verdicts = await(addFiles({good, u"/nowhere/x"_s, kept.shelf.folder.path()}, {.into = opened.file}));
    REQUIRE(verdicts.size() == 3);
    REQUIRE(verdicts[0]);
    REQUIRE(QFile::remove(good)); // THREATS-A1: from now on the copy counts
    CHECK(readAll(verdicts[0]->file) == bytes);
    CHECK(verdicts[0]->file.sha256() == Digest::sha256(bytes));
    CHECK(std::get<EvidenceProblem>(verdicts[1].error()).what == EvidenceProblem::Missing);
    CHECK(std::get<EvidenceProblem>(verdicts[2].error()).what == EvidenceProblem::NotAFile);
}

TEST_CASE("adding that is stopped keeps none of the files", "[cases][kept]") // THREATS-D11
{
    KeptCases kept;
    const OpenCase opened = answer(kept.vault->create(contentFor(u"ACME"_s)));
    const QString small = kept.shelf.folder.filePath(u"small.log"_s);
    const QString big = kept.shelf.folder.filePath(u"big.bin"_s);
    write(small, "small");
    write(big, QByteArray(200'000'000, 'x'));
    auto adding = addFiles({small, big}, {.into = opened.file});
    QElapsedTimer clock;
    while (adding.progressValue() < 1000 && !adding.isFinished())
        QTest::qWait(1);
    adding.cancel();
    clock.start();
    REQUIRE(QTest::qWaitFor([&] { return adding.isFinished(); }, 10'000));
    CHECK(clock.elapsed() < 1000);
    CHECK(adding.resultCount() == 0);
    REQUIRE(QTest::qWaitFor([&] { return got(opened.file->attachments()).empty(); }, 5000));
}
