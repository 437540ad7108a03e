#include "app/mail/LockedBytes.h"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <sys/stat.h>

TEST_CASE("a locked file is read to its end only if it is what was locked", "[mail][apart]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("locked-file-1.pgp"));
    const QByteArray bytes = QByteArray("0123456789").repeated(100'000);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    file.close();

    QByteArray came;
    const auto take = [&](QByteArrayView piece) {
        came.append(piece);
        return true;
    };
    const auto read = [&](qint64 size, const std::optional<Digest> &sha256, const std::stop_token &cancel = {}) {
        came.clear();
        return readLocked(path, size, sha256, cancel, take);
    };
    SECTION("the same")
    {
        CHECK(read(bytes.size(), Digest::sha256(bytes)));
        CHECK(came == bytes);
        CHECK(read(bytes.size(), {}));
    }
    SECTION("another one, a shorter one, none")
    {
        CHECK(read(bytes.size(), Digest::sha256("other")).error().what == MailProblem::FileChanged);
        CHECK(read(bytes.size() + 1, {}).error().what == MailProblem::FileChanged);
        CHECK(came.isEmpty()); // its size told already
        REQUIRE(file.remove());
        CHECK(read(bytes.size(), {}).error().what == MailProblem::FileChanged);
    }
    SECTION("a FIFO in its place is not waited for") // THREATS-A2
    {
        REQUIRE(file.remove());
        REQUIRE(mkfifo(path.toLocal8Bit().constData(), 0600) == 0);
        CHECK(read(bytes.size(), {}).error().what == MailProblem::FileChanged);
    }
    SECTION("who takes no more, or asks to stop, is obeyed")
    {
        const auto full = readLocked(path, bytes.size(), {}, {}, [](QByteArrayView) { return false; });
        CHECK(full.error().what == MailProblem::OutFailed);
        std::stop_source stop;
        stop.request_stop();
        CHECK(read(bytes.size(), {}, stop.get_token()).error().seal == SealProblem::Cancelled);
    }
}
