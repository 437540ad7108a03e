#include "app/mail/Unpack.h"

#include "tests/app/mail/Letters.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

struct Place {
    Mime mime;
    QTemporaryDir folder;
    QString into = folder.filePath(u"opened"_s);

    std::expected<Unpacked, MailProblem> unpacked(const QByteArray &mail)
    {
        const QString path = folder.filePath(u"plain"_s);
        write(path, mail);
        QFile plain(path);
        REQUIRE(plain.open(QIODevice::ReadOnly));
        return unpack(mime, plain, into);
    }

    [[nodiscard]] QByteArray found(const QByteArray &received) const
    {
        write(folder.filePath(u"received"_s), received);
        const auto sealed = findSealed(mime, folder.filePath(u"received"_s), folder.path());
        return sealed ? (*sealed)->readAll() : QByteArray();
    }
};

QByteArray mailWith(const QByteArray &part)
{
    return "Subject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + part
        + "\r\n--b--\r\n";
}

} // namespace

TEST_CASE("a letter comes out as it went in: subject, names, bytes", "[mail][unpack]") // THREATS-M3
{
    Place place;
    const QStringList names = hostileNames();
    std::vector<LetterFile> files{fileOf(u"empty"_s, {}), fileOf(u"big"_s, noise(1'000'000), u"image/png"_s)};
    for (const QString &name : names)
        files.push_back(fileOf(name, name.toUtf8() + noise(99)));
    const QString subject = u"утечка 🦊 =?utf-8?q?x?= \u202E"_s;
    const Letter letter(place.mime, envelope(), subject, "naïve\n", "{}", files);
    const auto unpacked = place.unpacked(writtenOut(letter));
    REQUIRE(unpacked);
    CHECK(unpacked->subject == QString(subject).replace(u"=?"_s, u"= ?"_s)); // never decoded as something else
    REQUIRE(unpacked->files.size() == files.size() + 2);
    CHECK(unpacked->files[0].name == u"report.txt");
    CHECK(contents(place.into + u"/report.txt"_s).replace("\r\n", "\n") == "naïve\n");
    CHECK(contents(place.into + u"/report.json"_s) == "{}");
    for (size_t i = 0; i < files.size(); ++i) {
        const UnpackedFile &file = unpacked->files[i + 2];
        INFO(files[i].name.toStdString() << " -> " << file.name.toStdString());
        CHECK(file.realName == files[i].name);
        CHECK(file.size == files[i].size);
        CHECK(file.sha256 == files[i].sha256);
        CHECK(Digest::sha256(contents(place.into + u'/' + file.name)) == files[i].sha256);
    }
}

TEST_CASE("unpacked files are the owner's alone, in a folder that is made for them", "[mail][unpack]")
{
    Place place;
    const mode_t before = umask(0);
    const auto unpacked =
        place.unpacked(writtenOut(Letter(place.mime, envelope(), u"s"_s, "t", "{}", {fileOf(u"a"_s, "a")})));
    umask(before);
    REQUIRE(unpacked);
    struct stat status = {};
    REQUIRE(stat(QFile::encodeName(place.into).constData(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0700);
    CHECK(namesIn(place.into) == QStringList{u"a"_s, u"report.json"_s, u"report.txt"_s});
    for (const QString &name : namesIn(place.into)) {
        REQUIRE(stat(QFile::encodeName(place.into + u'/' + name).constData(), &status) == 0);
        CHECK((status.st_mode & 0777) == 0600);
    }
}

TEST_CASE("a name that was written on purpose stays in the folder and means only itself", "[mail][unpack][hostile]")
{ // THREATS-M3, A6
    Place place;
    QByteArray parts;
    QList<QByteArray> names{"..",
                            ".",
                            "/etc/passwd",
                            "../../up",
                            "..\\up",
                            "C:\\x",
                            "-rf",
                            ".bashrc",
                            "...",
                            " ",
                            "CON",
                            "con.txt",
                            "LPT1",
                            "aux.tar.gz",
                            "a.",
                            "a ",
                            "A.",
                            "report.txt",
                            "REPORT.TXT",
                            "a\x1b[31m",
                            "a\x01"
                            "b",
                            "a\xff\xfe"
                            "b",
                            "",
                            "x:y",
                            "a*?<>|b",
                            "\xe2\x80\xae"
                            "gpj.exe"};
    names.append(QByteArray("x").repeated(5000));
    names.append(QByteArray("\xe6\x88\xaa").repeated(300)); // 900 bytes of UTF-8
    names.append(QByteArray("\xf0\x9f\xa6\x8a").repeated(300));
    for (const QByteArray &name : std::as_const(names))
        parts += "--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=utf-8''"
            + name.toPercentEncoding() + "\r\n\r\nx\r\n";
    const auto unpacked = place.unpacked(
        "Subject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + parts + "--b--\r\n");
    REQUIRE(unpacked);
    CHECK(unpacked->files.size() == static_cast<size_t>(names.size()));
    CHECK(namesIn(place.folder.path()) == QStringList{u"opened"_s, u"plain"_s});
    CHECK(namesIn(place.into).size() == names.size());
    QSet<QString> seen;
    for (const UnpackedFile &file : unpacked->files) {
        INFO(file.name.toStdString());
        CHECK(QFileInfo(place.into + u'/' + file.name).isFile());
        CHECK(file.name.toUtf8().size() <= 255);
        CHECK_FALSE(QRegularExpression(uR"(^[-. ]|[. ]$|[/\\:*?"<>|\x00-\x1f\x7f-\x9f\x{202e}])"_s)
                        .match(file.name)
                        .hasMatch());
        CHECK_FALSE(QRegularExpression(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])([.]|$)"_s,
                                       QRegularExpression::CaseInsensitiveOption)
                        .match(file.name)
                        .hasMatch());
        CHECK_FALSE(seen.contains(file.name.toCaseFolded()));
        seen.insert(file.name.toCaseFolded());
    }
}

TEST_CASE("nothing in the folder is written over", "[mail][unpack]")
{
    Place place;
    REQUIRE(QDir().mkdir(place.into));
    SECTION("a file")
    {
        write(place.into + u"/report.json"_s, "mine");
    }
    SECTION("a dangling symlink")
    {
        REQUIRE(QFile::link(u"../evil"_s, place.into + u"/report.json"_s));
    }
    const auto unpacked = place.unpacked(writtenOut(Letter(place.mime, envelope(), u"s"_s, "t", "{}", {})));
    REQUIRE_FALSE(unpacked);
    CHECK(unpacked.error().what == MailProblem::OutExists);
    CHECK(unpacked.error().detail == u"report.json");
    CHECK_FALSE(contents(place.into + u"/report.json"_s) == "{}");
    CHECK_FALSE(QFile::exists(place.into + u"/report.txt"_s)); // it came out first, and half a report stays nowhere
    CHECK_FALSE(QFile::exists(place.folder.filePath(u"evil"_s)));
}

TEST_CASE("what is no report of ours is refused and nothing is written outside", "[mail][unpack][hostile]")
{
    Place place;
    for (const QByteArray &mail : {
             QByteArray(),
             QByteArray("\0\0\0", 3),
             QByteArray("Subject: plain\r\n\r\nhello\r\n"),
             QByteArray("Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n"),
             mailWith("Content-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nx\r\n"),
             mailWith("\r\nfirst\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\nx\r\n"),
             mailWith("Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n\r\nx\r\n--c--\r\n"),
             noise(100'000),
         }) {
        const auto unpacked = place.unpacked(mail);
        REQUIRE_FALSE(unpacked);
        CHECK(unpacked.error().what == MailProblem::NotAReport);
        CHECK(namesIn(place.folder.path()).filter(QRegularExpression(u"^(?!opened$|plain$)"_s)).isEmpty());
        CHECK(namesIn(place.into).isEmpty());
    }
}

TEST_CASE("the sealed message is found in each form that a team may have", "[mail][unpack]") // THREATS-M6
{
    const Team team;
    const Place place;
    const Letter letter(place.mime, envelope(), u"s"_s, "t", "{}", {});
    REQUIRE(sealLetter(letter, team.key, SealedForm::Message, team.path(u"m"_s)));
    REQUIRE(sealLetter(letter, team.key, SealedForm::File, team.path(u"f"_s)));
    const QByteArray mail = contents(team.path(u"m"_s));
    const QByteArray binary = contents(team.path(u"f"_s));
    const qsizetype begin = mail.indexOf("-----BEGIN PGP");
    const QByteArray armor = mail.sliced(begin, mail.indexOf("\r\n--", mail.indexOf("-----END PGP")) - begin);

    CHECK((place.found(binary) == binary));
    CHECK((place.found(armor) == armor));
    CHECK((place.found("\r\n\r\n" + armor).trimmed() == armor.trimmed()));
    CHECK(place.found(mail).trimmed() == armor.trimmed());
    CHECK(place.found(QByteArray(mail).replace("\r\n", "\n")).replace("\r\n", "\n").trimmed()
          == QByteArray(armor).replace("\r\n", "\n").trimmed());
    CHECK(place.found("Received: by a server\r\nReturn-Path: <x@y>\r\n" + mail).trimmed() == armor.trimmed());
    for (const QByteArray &other : {QByteArray(), QByteArray("text\n"), mailWith("Content-Type: text/plain\r\n\r\nx"),
                                    QByteArray(mail).replace("multipart/encrypted", "multipart/mixed")})
        CHECK(place.found(other).isEmpty());
    CHECK(findSealed(place.mime, team.path(u"none"_s), team.folder.path()).error().what == MailProblem::NotAReport);
    CHECK(namesIn(place.folder.path()) == QStringList{u"received"_s}); // what was decoded has no name
}

TEST_CASE("thousands of parts of one name, and a header without an end, are no burden", "[mail][unpack]")
{
    Place place;
    const QByteArray part = "Content-Disposition: attachment; filename=a\r\n\r\nx\r\n--b\r\n";
    const auto many = place.unpacked(mailWith(part.repeated(999) + part.chopped(7)));
    REQUIRE(many);
    REQUIRE(many->files.size() == 1000);
    QSet<QString> names;
    for (const UnpackedFile &file : many->files)
        names.insert(file.name);
    CHECK(names.size() == 1000);
    CHECK(many->files[1].name == u"2-a");

    const auto tooMany = place.unpacked(mailWith(part.repeated(10'001) + part.chopped(7)));
    REQUIRE_FALSE(tooMany);
    CHECK(tooMany.error().what == MailProblem::NotAReport);
    for (const QByteArray &header :
         {"X: " + QByteArray(2'000'000, 'x'), QByteArray("X: y\r\n").repeated(300'000).chopped(2)}) {
        const auto endless = place.unpacked("Subject: s\r\n" + header + "\r\n" + mailWith(part.chopped(7)).sliced(12));
        REQUIRE_FALSE(endless);
        CHECK(endless.error().detail.contains(u"header"));
    }
}

TEST_CASE("a file that came on its own is written under a name that means only itself, and never over another",
          "[mail][unpack][apart]") // THREATS-M3
{
    const QTemporaryDir folder;
    const QByteArray bytes = noise(700'000);
    write(folder.filePath(u"plain"_s), bytes);
    QStringList written{u"plain"_s};
    for (const QString &name : hostileNames() + QStringList{u"../../x.mp4"_s, u"/etc/passwd"_s, u".."_s}) {
        INFO(name.toStdString());
        QFile plain(folder.filePath(u"plain"_s));
        REQUIRE(plain.open(QIODevice::ReadOnly));
        const auto file = unpackApart(plain, name, folder.path());
        REQUIRE(file);
        CHECK_FALSE(written.contains(file->name));
        CHECK(file->realName == name);
        CHECK(file->size == bytes.size());
        CHECK(file->sha256 == Digest::sha256(bytes));
        CHECK((contents(folder.filePath(file->name)) == bytes));
        written.append(file->name);
    }
    QStringList found = namesIn(folder.path());
    CHECK(QSet(found.begin(), found.end()) == QSet(written.begin(), written.end())); // and nothing outside
}

TEST_CASE("a file that came on its own never takes the name of a part of a report",
          "[mail][unpack][apart]") // THREATS-M3
{
    const QTemporaryDir folder;
    write(folder.filePath(u"plain"_s), "{}");
    for (const QString &name : {u"report.json"_s, u"REPORT.JSON"_s, u"report.txt"_s, u"Report.Txt"_s, u"report.json."_s,
                                u"report.j\u017fon"_s}) {
        INFO(name.toStdString());
        QFile plain(folder.filePath(u"plain"_s));
        REQUIRE(plain.open(QIODevice::ReadOnly));
        const auto file = unpackApart(plain, name, folder.path());
        REQUIRE(file);
        CHECK(file->name.startsWith(u"_rep"_s, Qt::CaseInsensitive));
    }
}

TEST_CASE("a long name is cut before its suffix", "[mail][unpack][apart]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"plain"_s), "film");
    QFile plain(folder.filePath(u"plain"_s));
    REQUIRE(plain.open(QIODevice::ReadOnly));
    const auto file = unpackApart(plain, QString(300, u'x') + u".mp4"_s, folder.path());
    REQUIRE(file);
    CHECK(file->name == QString(76, u'x') + u".mp4"_s);
    CHECK(unpackApart(plain, u"x."_s + QString(300, u'y'), folder.path())->name.size() == 80); // no suffix
}

TEST_CASE("a file that cannot be read to its end is not unpacked", "[mail][unpack][apart]")
{
    /// A disk that fails in the middle.
    class Failing final : public QFile {
    public:
        using QFile::QFile;

    protected:
        qint64 readData(char *data, qint64 most) override { return pos() > 0 ? -1 : QFile::readData(data, most); }
    };
    const QTemporaryDir folder;
    write(folder.filePath(u"plain"_s), noise(700'000));
    Failing plain(folder.filePath(u"plain"_s));
    REQUIRE(plain.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    const auto file = unpackApart(plain, u"film.mp4"_s, folder.path());
    REQUIRE_FALSE(file);
    CHECK(file.error().what == MailProblem::OutFailed);
    CHECK(namesIn(folder.path()) == QStringList{u"plain"_s});
    CHECK_FALSE(plainDigest(plain));
}
