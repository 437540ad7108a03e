#include "app/mail/SealStream.h"

#include "tests/app/mail/Letters.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

using Result = std::expected<void, MailProblem>;

/// Writes these bytes in pieces of 1,000; OutFailed when the sink wants no more.
PlainWriter writing(const QByteArray &bytes)
{
    return [bytes](const LetterSink &sink) -> Result {
        constexpr qsizetype piece = 1'000;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            if (!sink(bytes.mid(at, piece)))
                return std::unexpected(MailProblem{MailProblem::OutFailed});
        return {};
    };
}

} // namespace

TEST_CASE("what is sealed stands behind what the file held, and opens to what was written", "[mail][seal-stream]")
{
    const Team team;
    const QByteArray before = "what comes before\r\n";
    for (const QByteArray &plain : {noise(700'000), QByteArray("x"), QByteArray()}) {
        QFile out(team.path(u"out"_s));
        REQUIRE(out.open(QIODevice::ReadWrite | QIODevice::Truncate));
        REQUIRE(out.write(before) == before.size());
        qint64 done = 0;
        const auto progress = [&](qint64 now, qint64 total) {
            CHECK(now >= done);
            CHECK(total == plain.size());
            done = now;
        };
        REQUIRE(sealWritten(writing(plain), plain.size(), team.key, {}, out, {.progress = progress}));
        CHECK(done == plain.size());
        REQUIRE(out.flush());
        const QByteArray whole = contents(out.fileName());
        REQUIRE(whole.startsWith(before));
        CHECK((team.openedByAll(whole.sliced(before.size())) == plain));
    }
}

TEST_CASE("what the writer could not do is told as it says it, and what the sealing could not as the sealing's",
          "[mail][seal-stream]")
{
    const Team team;
    QFile out(team.path(u"out"_s));
    REQUIRE(out.open(QIODevice::ReadWrite));
    const auto unfinished = [](const LetterSink &sink) -> Result {
        CHECK(sink("the first half"));
        return std::unexpected(MailProblem{MailProblem::TooBig, u"film.mkv"_s});
    };
    const Result stopped = sealWritten(unfinished, 100, team.key, {}, out, {});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().what == MailProblem::TooBig);
    CHECK(stopped.error().detail == u"film.mkv");
    CHECK_FALSE(stopped.error().seal);

    out.close();
    REQUIRE(out.open(QIODevice::ReadOnly)); // the writer only hears that nobody wants its bytes
    const Result unwritten = sealWritten(writing(noise(2'000'000)), 2'000'000, team.key, {}, out, {});
    REQUIRE_FALSE(unwritten);
    CHECK(unwritten.error().what == MailProblem::NotSealed);
    CHECK(unwritten.error().seal == SealProblem::WriteFailed);
}

TEST_CASE("the sum of a file is that of all of it, wherever it was read before", "[mail][seal-stream]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"f"_s));
    for (const qsizetype size : {qsizetype{0}, qsizetype{1}, qsizetype{262'144}, qsizetype{262'145}}) {
        const QByteArray bytes = noise(size);
        write(file.fileName(), bytes);
        REQUIRE(file.open(QIODevice::ReadOnly));
        REQUIRE(file.seek(size / 2));
        CHECK(digestOf(file) == Digest::sha256(bytes));
        file.close();
    }
}

TEST_CASE("a file that cannot be read has no sum, not that of nothing", "[mail][seal-stream]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"f"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto sum = digestOf(file);
    REQUIRE_FALSE(sum);
    CHECK(sum.error().what == MailProblem::OutFailed);
}
