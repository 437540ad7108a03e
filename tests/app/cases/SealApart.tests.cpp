#include "app/cases/SealInBackground.h"

#include "tests/app/cases/SealDesk.h"
#include "tests/support/FullDisk.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <catch2/catch_test_macros.hpp>

#include <unistd.h>

// Files that are too big for the letter: docs/decisions/0004.

namespace {

constexpr qint64 limit = 100'000; // instead of 60 MB

QByteArray film(qsizetype size = 300'000)
{
    return QByteArray("CANARYFILM ").repeated(size / 11 + 1).first(size);
}

/// A request for a small picture and a film that is too big.
SealRequest withFilm(const SealDesk &desk, SealedForm form = SealedForm::File)
{
    auto request = desk.request(
        form, {taken(desk.put(u"CANARYNAME.mp4"_s, film())), taken(desk.put(u"shot.png"_s, QByteArray(5000, 'p')))});
    request.longest = limit;
    return request;
}

} // namespace

TEST_CASE("a file too big for the letter is locked on its own, and the report tells its sums", "[cases][apart]")
{
    const SealDesk desk;
    for (const auto form : {SealedForm::Message, SealedForm::File}) {
        auto request = withFilm(desk, form);
        request.wishes.overwrite = OutFile::Replace;
        const auto sealed = desk.seal(request);
        REQUIRE(sealed);
        REQUIRE(sealed->apart.size() == 1);
        const ApartFile &apart = sealed->apart.front();
        const QByteArray locked = contents(apart.path);
        CHECK(QFileInfo(apart.path).path() == desk.out.path());
        CHECK(QFileInfo(apart.path).fileName()
              == lockedFileName(sealed->envelope.reference, 1)); // beside the report, and nothing of its name
        CHECK(apart.size == locked.size());
        CHECK(apart.sha256 == Digest::sha256(locked));
        CHECK((desk.home.gpg({u"--decrypt"_s}, locked).out == film()));

        const auto opened = desk.opened();
        CHECK(opened.contains(u"shot.png"_s));
        CHECK_FALSE(opened.contains(u"CANARYNAME.mp4"_s));
        const QByteArray text = opened.at(u"report.txt"_s);
        for (const QByteArray &told : {QByteArray("CANARYNAME.mp4"), Digest::sha256(film()).hex().toLatin1(),
                                       apart.sha256.hex().toLatin1(), QFileInfo(apart.path).fileName().toLatin1(),
                                       QByteArray::number(apart.size), QByteArray("300000 bytes")}) {
            INFO(told.toStdString());
            CHECK(text.contains(told));
        }
        const auto files = QJsonDocument::fromJson(opened.at(u"report.json"_s))[u"attachments"].toArray();
        REQUIRE(files.size() == 2);
        CHECK(files[0][u"name"] == u"CANARYNAME.mp4"_s);
        CHECK(files[0][u"size"] == 300'000);
        CHECK(files[0][u"sha256"] == Digest::sha256(film()).hex());
        CHECK(files[0][u"apart"].toObject()
              == QJsonObject{{u"name"_s, QFileInfo(apart.path).fileName()},
                             {u"size"_s, apart.size},
                             {u"sha256"_s, apart.sha256.hex()}});
        CHECK_FALSE(files[1].toObject().contains(u"apart"_s));
        for (const QString &name : desk.left()) {
            CHECK_FALSE(name.contains(u"CANARY"_s)); // THREATS-L1
            CHECK_FALSE(contents(desk.out.filePath(name)).contains("CANARY")); // THREATS-P1
        }
    }
}

TEST_CASE("files apart are numbered in the person's order, and two of one name differ", "[cases][apart]")
{ // THREATS-A6
    const SealDesk desk;
    REQUIRE(QDir(desk.evidence.path()).mkpath(u"other"_s));
    auto request = desk.request(
        SealedForm::File,
        {taken(desk.put(u"film.mp4"_s, film(200'000))), taken(desk.put(u"other/film.mp4"_s, film(400'000)))});
    request.longest = limit;
    const auto sealed = desk.seal(request);
    REQUIRE(sealed);
    REQUIRE(sealed->apart.size() == 2);
    const qsizetype sizes[] = {200'000, 400'000};
    const QString names[] = {u"film.mp4"_s, u"film-2.mp4"_s};
    for (size_t i = 0; i < 2; ++i) {
        CHECK(QFileInfo(sealed->apart[i].path).fileName()
              == lockedFileName(sealed->envelope.reference, static_cast<int>(i) + 1));
        QBuffer in;
        in.setData(contents(sealed->apart[i].path));
        REQUIRE(in.open(QIODevice::ReadOnly));
        const auto opened =
            openSealed(Secret::take(desk.home.secretKey(desk.fingerprint)), Secret(), in, desk.evidence.path());
        REQUIRE(opened);
        CHECK(opened->name == names[i]);
        CHECK(opened->plain->size() == sizes[i]);
    }
}

TEST_CASE("all locked files are there, or none", "[cases][apart]") // THREATS-D3, THREATS-A1
{
    const SealDesk desk;
    auto request = withFilm(desk);
    SECTION("the disk fills while the big file is locked")
    {
        const FullDisk full(500); // the film is a kilobyte, compressed
        CHECK_FALSE(desk.seal(request));
        CHECK(desk.left().isEmpty());
    }
    SECTION("it fills while the report is locked")
    {
        request.wishes.compressed = true;
        const auto whole = desk.seal(request);
        REQUIRE(whole);
        const qint64 apart = whole->apart.front().size;
        REQUIRE(whole->size > apart + 100);
        for (const QString &name : desk.left())
            REQUIRE(QFile::remove(desk.out.filePath(name)));
        const FullDisk full(static_cast<quint64>(apart) + 50);
        CHECK_FALSE(desk.seal(request));
        CHECK(desk.left().isEmpty());
    }
    SECTION("something stands in the report's place")
    {
        write(desk.path(), "mine");
        CHECK_FALSE(desk.seal(request));
        CHECK(desk.left() == QStringList{u"sealed"_s});
        CHECK(contents(desk.path()) == "mine");
    }
    SECTION("the small file changed")
    {
        write(desk.evidence.filePath(u"shot.png"_s), QByteArray(5000, 'q'));
        const auto sealed = desk.seal(request);
        REQUIRE_FALSE(sealed);
        REQUIRE(sealed.error().mail);
        CHECK(sealed.error().mail->what == MailProblem::FileChanged);
        CHECK(desk.left().isEmpty());
    }
    SECTION("the big one did")
    {
        write(desk.evidence.filePath(u"CANARYNAME.mp4"_s), film(299'999) + "x");
        const auto sealed = desk.seal(request);
        REQUIRE_FALSE(sealed);
        REQUIRE(sealed.error().mail);
        CHECK(sealed.error().mail->detail == u"CANARYNAME.mp4");
        CHECK(desk.left().isEmpty());
    }
    SECTION("the key is refused, and nothing is locked for it")
    {
        SealDesk expired(QDateTime(QDate(2020, 1, 1), QTime(12, 0), QTimeZone::UTC), u"1y"_s);
        CHECK_FALSE(expired.seal(withFilm(expired)));
        CHECK(expired.left().isEmpty());
    }
}

TEST_CASE("a sealing that is cancelled while a big file is locked answers within a second and leaves none",
          "[cases][apart]")
{
    const SealDesk desk;
    const QString path = desk.put(u"big"_s, {});
    REQUIRE(truncate(QFile::encodeName(path).constData(), 400'000'000) == 0);
    cancelUnderWay(desk, desk.request(SealedForm::Message, {taken(path)}));
}

TEST_CASE("progress goes on through all that is locked and never back", "[cases][apart]")
{
    const SealDesk desk;
    auto request = withFilm(desk);
    qint64 last = 0;
    qint64 most = 0;
    bool back = false;
    request.wishes.progress = [&](qint64 done, qint64 total) {
        back = back || done < last || done > total + total / 10;
        last = done;
        most = total;
    };
    REQUIRE(desk.seal(request));
    CHECK_FALSE(back);
    CHECK(last > 300'000);
    CHECK(last >= most * 9 / 10);
}

TEST_CASE("a film of 200 MB is locked on its own beside a report that stays small", "[cases][apart][slow]")
{
    const SealDesk desk;
    QFile video(desk.put(u"video.mp4"_s, {}));
    REQUIRE(video.open(QIODevice::ReadWrite));
    for (qint64 at = 0; at < 200'000'000; at += 10'000'000) { // noise here and there: not all of it falls together
        REQUIRE(video.seek(at));
        REQUIRE(video.write(QByteArray::fromHex(Digest::sha256(QByteArray::number(at)).hex().toLatin1())) == 32);
    }
    REQUIRE(video.resize(200'000'000));
    video.close();
    const auto sealed = desk.seal(desk.request(SealedForm::Message, {taken(video.fileName())}));
    REQUIRE(sealed);
    REQUIRE(sealed->apart.size() == 1);
    CHECK(sealed->size < 100'000);
    const QString plain = desk.evidence.filePath(u"plain"_s);
    REQUIRE(desk.home.gpg({u"--output"_s, plain, u"--decrypt"_s, sealed->apart.front().path}).status == 0);
    const TakenFile again = taken(plain);
    CHECK(again.size() == 200'000'000);
    CHECK(again.sha256() == taken(video.fileName()).sha256());
    CHECK(desk.opened().at(u"report.txt"_s).contains(again.sha256().hex().toLatin1()));
}
