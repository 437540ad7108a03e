#include "app/mail/ApartFile.h"

#include "crypto/openpgp/Opener.h"
#include "tests/app/mail/Letters.h"
#include "tests/support/FullDisk.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QString videoName = u"my CANARY \u00fcber 🦊.mp4"_s;

std::expected<ApartFile, MailProblem> sealedBy(const Team &team, const LetterFile &file,
                                               const SealingWishes &wishes = {})
{
    return sealApart(file, team.key, team.folder.path(), lockedFileName(u"EXAMPLE-7F3K"_s, 1), wishes);
}

OpenedMessage openedByUs(const Team &team, const QByteArray &locked)
{
    QBuffer in;
    in.setData(locked);
    REQUIRE(in.open(QIODevice::ReadOnly));
    auto opened = openSealed(Secret::take(team.home.secretKey(team.fingerprint)), Secret(), in, team.home.path());
    REQUIRE(opened);
    return *std::move(opened);
}

} // namespace

TEST_CASE("a file that is locked on its own opens byte for byte with gpg, with sq and with us, and gets its name back",
          "[mail][apart]") // THREATS-M3
{
    const Team team;
    for (const QByteArray &bytes :
         {QByteArray("CANARY text\r\n\n").repeated(50'000), noise(700'000), QByteArray("x"), QByteArray()}) {
        const QTemporaryDir folder;
        const auto sealed = sealApart(fileOf(videoName, bytes, u"video/mp4"_s), team.key, folder.path(),
                                      lockedFileName(u"EXAMPLE-7F3K"_s, 1));
        REQUIRE(sealed);
        const QByteArray locked = contents(sealed->path);
        CHECK((team.openedByAll(locked) == bytes));
        CHECK(openedByUs(team, locked).name == videoName);
        CHECK(team.home.gpg({u"--list-packets"_s}, locked).out.contains("mp4\""));

        CHECK(sealed->size == locked.size());
        CHECK(sealed->sha256 == Digest::sha256(locked));
        CHECK(namesIn(folder.path()) == QStringList{u"locked-file-7f3k-1.pgp"_s}); // nothing of its own name
        CHECK_FALSE(locked.contains("CANARY"));
        CHECK_FALSE(locked.contains("-----BEGIN"));
        struct stat status = {};
        REQUIRE(stat(QFile::encodeName(sealed->path).constData(), &status) == 0);
        CHECK((status.st_mode & 07777) == 0600);
    }
}

TEST_CASE("a file locked on its own is locked for the verified key and no other", "[mail][apart]") // THREATS-K1
{
    const Team team;
    const auto sealed = sealedBy(team, fileOf(videoName, noise(50'000)));
    REQUIRE(sealed);
    QFile locked(sealed->path);
    REQUIRE(locked.open(QIODevice::ReadOnly));
    CHECK(isSealedFor(team.key, locked, false));
    const GpgHome stranger;
    CHECK_FALSE(isSealedFor(verified(stranger.publicKey(stranger.makeKey(u"Other <o@example.org>"_s))), locked, false));
}

TEST_CASE("a locked file never takes the place of another", "[mail][apart]")
{
    const Team team;
    write(team.path(u"locked-file-7f3k-1.pgp"_s), "mine");
    const auto sealed = sealedBy(team, fileOf(videoName, "film"));
    REQUIRE(sealed);
    CHECK(sealed->path == team.path(u"locked-file-7f3k-1-2.pgp"_s));
    CHECK(contents(team.path(u"locked-file-7f3k-1.pgp"_s)) == "mine");
}

TEST_CASE("a file that changed since it was added is not locked on its own either", "[mail][apart]") // THREATS-A1
{
    const Team team;
    const QByteArray was = noise(3'000'000);
    for (const QByteArray &is : {was.chopped(1), noise(3'000'000, 2), QByteArray()}) {
        LetterFile file = fileOf(videoName, is);
        file.size = was.size();
        file.sha256 = Digest::sha256(was);
        const auto sealed = sealedBy(team, file);
        REQUIRE_FALSE(sealed);
        CHECK(sealed.error().what == MailProblem::FileChanged);
        CHECK(sealed.error().detail == videoName);
        CHECK(namesIn(team.folder.path()).isEmpty());
    }
    LetterFile grown = fileOf(videoName, was + "one more line");
    grown.size = was.size();
    grown.sha256 = Digest::sha256(was);
    const auto sealed = sealedBy(team, grown); // a log went on: what was added is what goes
    REQUIRE(sealed);
    CHECK((team.openedByAll(contents(sealed->path)) == was));
}

TEST_CASE("a full disk leaves nothing of a file that is locked on its own", "[mail][apart]") // THREATS-D3
{
    const Team team;
    for (const quint64 limit : {quint64{0}, quint64{100}, quint64{50'000}, quint64{299'000}}) {
        CAPTURE(limit);
        const auto sealed = [&] {
            const FullDisk full(limit);
            return sealedBy(team, fileOf(videoName, noise(300'000)));
        }();
        REQUIRE_FALSE(sealed);
        CHECK(sealed.error().seal == SealProblem::WriteFailed);
        CHECK(namesIn(team.folder.path()).isEmpty());
    }
}

TEST_CASE("the locking of a big file is given up within a second and leaves nothing", "[mail][apart]")
{
    const Team team;
    constexpr qint64 size = 64LL * 1024 * 1024;
    std::stop_source stop;
    QElapsedTimer since;
    const LetterFile big{videoName, u"video/mp4"_s, size, Digest::sha256({}), [&] {
                             return std::make_unique<NoiseDevice>(size, [&](qint64 at) {
                                 if (at >= size / 8 && stop.request_stop())
                                     since.start();
                             });
                         }};
    const auto sealed = sealedBy(team, big, {.cancel = stop.get_token()});
    CHECK(since.elapsed() < 1000);
    REQUIRE_FALSE(sealed);
    CHECK(sealed.error().seal == SealProblem::Cancelled);
    CHECK(namesIn(team.folder.path()).isEmpty());
}

TEST_CASE("a locked file that is another by now is not read as ours", "[mail][apart]") // THREATS-S9
{
    const Team team;
    const auto sealed = sealedBy(team, fileOf(videoName, noise(700'000)));
    REQUIRE(sealed);
    const QByteArray bytes = contents(sealed->path);
    const auto read = [&] { return readApart(*sealed, {}, [](QByteArrayView) { return true; }); };
    CHECK(read());
    write(sealed->path,
          QByteArray(bytes).replace(bytes.size() / 2, 1, QByteArray(1, char(bytes[bytes.size() / 2] ^ 1))));
    REQUIRE_FALSE(read());
    CHECK(read().error().what == MailProblem::FileChanged);
    REQUIRE(QFile::remove(sealed->path));
    CHECK_FALSE(read());
}
