#include "app/mail/HandoverFiles.h"

#include "tests/app/mail/FakeMailApps.h"
#include "tests/support/FullDisk.h"

#include <QDir>
#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// A folder with a sealed file, and another one to put things into.
struct Places {
    QTemporaryDir sealedFolder;
    QTemporaryDir downloads;
    SealedReport file = sealedNoise(sealedFolder.filePath(u"a"_s), SealedForm::File);
    SealedReport message = sealedNoise(sealedFolder.filePath(u"b"_s), SealedForm::Message);
};

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    REQUIRE(lstat(QFile::encodeName(path).constData(), &status) == 0);
    return status.st_mode & 07777;
}

/// Sets a variable of this process until the end of the test.
class Variable final {
public:
    Variable(const char *name, const QByteArray &value) : m_name(name), m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Variable() { qputenv(m_name, m_before); }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace

TEST_CASE("the copy in Downloads is whole, its owner's alone, bears our name, and the original stays",
          "[mail][handover]") // THREATS-H6
{
    const Places places;
    for (const SealedReport *sealed : {&places.file, &places.message}) {
        const auto path = saveCopy(*sealed, places.downloads.path());
        REQUIRE(path);
        CHECK(*path == places.downloads.filePath(sealedFileName(u"EXAMPLE-7F3K"_s, sealed->form)));
        CHECK(contents(*path) == contents(sealed->path));
        CHECK(modeOf(*path) == 0600);
    }
    CHECK(namesIn(places.downloads.path())
          == QStringList{u"locked-report-7f3k.eml"_s, u"locked-report-7f3k.eml.pgp"_s});
}

TEST_CASE("a name that is taken, by whatever it is, is never written over: the next free one is used",
          "[mail][handover]")
{
    const Places places;
    write(places.downloads.filePath(u"locked-report-7f3k.eml.pgp"_s), "mine");
    REQUIRE(QFile::link(u"nowhere"_s, places.downloads.filePath(u"locked-report-7f3k-2.eml.pgp"_s)));
    REQUIRE(QDir(places.downloads.path()).mkdir(u"locked-report-7f3k-3.eml.pgp"_s));
    const auto path = saveCopy(places.file, places.downloads.path());
    REQUIRE(path);
    CHECK(*path == places.downloads.filePath(u"locked-report-7f3k-4.eml.pgp"_s));
    CHECK(contents(places.downloads.filePath(u"locked-report-7f3k.eml.pgp"_s)) == "mine");
    CHECK_FALSE(QFile::exists(places.downloads.filePath(u"nowhere"_s)));
    CHECK(Handover::make(places.file.envelope, *path)); // the number does not make it unfit

    const Mime mime;
    CHECK(saveUnsentMail(mime, places.file, places.downloads.path())
          == places.downloads.filePath(u"mail-with-locked-report-7f3k.eml"_s));
    CHECK(saveUnsentMail(mime, places.file, places.downloads.path())
          == places.downloads.filePath(u"mail-with-locked-report-7f3k-2.eml"_s));
}

TEST_CASE("the unsent mail is a plain one with the locked file in it byte for byte, as Python reads it",
          "[mail][handover]") // THREATS-H5
{
    const Mime mime;
    Places places;
    for (const qsizetype size : {0, 1, 56, 57, 58, 700'001}) {
        places.file = sealedNoise(places.file.path, SealedForm::File, size);
        const auto path = saveUnsentMail(mime, places.file, places.downloads.path());
        REQUIRE(path);
        CHECK(modeOf(*path) == 0600);
        const ParsedMail mail = parsedByPython(contents(*path));
        CHECK(mail.defects == QStringList());
        QStringList names = mail.names;
        names.sort();
        CHECK(names
              == QStringList{u"Content-Type"_s, u"MIME-Version"_s, u"Subject"_s, u"To"_s, u"X-Unsent"_s}); // THREATS-L2
        CHECK(mail.header(u"X-Unsent"_s) == u"1");
        CHECK(mail.header(u"To"_s) == u"security@example.org");
        CHECK(mail.header(u"Subject"_s) == u"Security report 7F3K");
        CHECK(mail.type == u"multipart/mixed"); // multipart/encrypted would open as an empty message
        REQUIRE(mail.parts.size() == 2);
        CHECK(mail.parts[0].type == u"text/plain");
        CHECK(mail.parts[0].content.trimmed() == coverLetter(places.file.envelope).body.toUtf8());
        CHECK(mail.parts[1].type == u"application/octet-stream");
        CHECK(mail.parts[1].disposition == u"attachment");
        CHECK(mail.parts[1].fileName == u"locked-report-7f3k.eml.pgp");
        CHECK(mail.parts[1].encoding == u"base64");
        CHECK(mail.parts[1].content == contents(places.file.path));
    }
}

TEST_CASE("what is handed over lies where the app was told, and nothing lies there when it cannot be",
          "[mail][handover]")
{
    const Mime mime;
    const Places places;
    for (const QString &name : hostileFolderNames()) {
        const QString folder = places.downloads.filePath(name);
        REQUIRE(QDir().mkdir(folder));
        const auto handover = prepareHandover(mime, places.file, MailApp::Claws, folder);
        REQUIRE(handover);
        CHECK(handover->path() == folder + u"/locked-report-7f3k.eml.pgp"_s);
        CHECK(contents(handover->path()) == contents(places.file.path));
        const auto unsent = prepareHandover(mime, places.file, MailApp::Desktop, folder);
        REQUIRE(unsent);
        CHECK(unsent->path() == folder + u"/mail-with-locked-report-7f3k.eml"_s);
        CHECK(contents(unsent->path()).startsWith("X-Unsent: 1"));
    }
    for (const auto &name : {u"line\nbreak"_s, u".hidden"_s}) {
        const QString folder = places.downloads.filePath(name);
        REQUIRE(QDir().mkdir(folder));
        for (const MailApp app : allMailApps) {
            const auto handover = prepareHandover(mime, places.file, app, folder);
            REQUIRE_FALSE(handover);
            CHECK(handover.error().what == MailProblem::CannotHandOver);
        }
        CHECK(namesIn(folder).isEmpty());
    }
}

TEST_CASE("no Downloads folder, or one that takes no files, is said so", "[mail][handover]")
{
    const QTemporaryDir home;
    const Variable homeFolder("HOME", home.path().toUtf8());
    const Variable config("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
    CHECK_FALSE(downloadsFolder());
    CHECK(downloadsFolder().error().what == MailProblem::NoFolder);

    REQUIRE(QDir(home.path()).mkdir(u"Downloads"_s));
    CHECK(downloadsFolder() == home.filePath(u"Downloads"_s));
    CHECK(namesIn(home.filePath(u"Downloads"_s)).isEmpty()); // trying left nothing

    REQUIRE(QDir(home.path()).mkdir(u"config"_s));
    REQUIRE(QDir(home.path()).mkdir(u"Geholt"_s));
    write(home.filePath(u"config/user-dirs.dirs"_s), "XDG_DOWNLOAD_DIR=\"$HOME/Geholt\"\n");
    CHECK(downloadsFolder() == home.filePath(u"Geholt"_s));
    write(home.filePath(u"config/user-dirs.dirs"_s), "XDG_DOWNLOAD_DIR=\"/proc\"\n");
    REQUIRE_FALSE(downloadsFolder());
    CHECK(downloadsFolder().error().what == MailProblem::NoFolder);

    write(home.filePath(u"file"_s), "x");
    for (const auto &place : {home.filePath(u"none"_s), home.filePath(u"file"_s), u"/sys"_s, QString()}) {
        const auto taken = takesFiles(place);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().what == MailProblem::NoFolder);
        CHECK_FALSE(taken.error().detail.isEmpty());
    }
}

TEST_CASE("a full disk leaves nothing in Downloads, and the sealed file as it was", "[mail][handover]") // THREATS-D3
{
    const Mime mime;
    const Places places;
    const QByteArray before = contents(places.file.path);
    {
        const FullDisk full(10'000);
        for (const MailApp app : allMailApps) {
            const auto handover = prepareHandover(mime, places.file, app, places.downloads.path());
            REQUIRE_FALSE(handover);
            CHECK(handover.error().what == MailProblem::OutFailed);
        }
    }
    CHECK(namesIn(places.downloads.path()).isEmpty());
    CHECK(contents(places.file.path) == before);
}

TEST_CASE("a sealed file that is gone or not as it was, or a cancel, leaves nothing in Downloads", "[mail][handover]")
{
    const Mime mime;
    const Places places;
    const SealedReport other = places.file;
    SECTION("gone")
    {
        REQUIRE(QFile::remove(other.path));
    }
    SECTION("shorter")
    {
        write(other.path, "short");
    }
    SECTION("longer")
    {
        write(other.path, noise(20'001));
    }
    SECTION("cancelled") { }
    for (const MailApp app : {MailApp::Claws, MailApp::Desktop}) {
        const bool changed = contents(other.path) != noise(20'000);
        const std::stop_source cancel;
        if (!changed)
            cancel.request_stop();
        const auto handover = prepareHandover(mime, other, app, places.downloads.path(), cancel.get_token());
        REQUIRE_FALSE(handover);
        CHECK(handover.error().what == (changed ? MailProblem::FileChanged : MailProblem::NotSealed));
        CHECK(handover.error().seal == (changed ? std::nullopt : std::optional(SealProblem::Cancelled)));
    }
    CHECK(namesIn(places.downloads.path()).isEmpty());
}
