#include "app/mail/SealedReport.h"

#include "app/mail/Unpack.h"
#include "crypto/Random.h"
#include "crypto/openpgp/Opener.h"
#include "tests/app/mail/Letters.h"
#include "tests/support/FullDisk.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QStringConverter>
#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <sched.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray sealedAs(const Team &team, const Letter &letter, SealedForm form, const QString &name)
{
    const auto sealed = sealLetter(letter, team.key, form, team.path(name));
    INFO((sealed ? std::string() : sealed.error().detail.toStdString()));
    REQUIRE(sealed);
    const QByteArray bytes = contents(team.path(name));
    CHECK(sealed->size == bytes.size());
    CHECK(sealed->path == team.path(name));
    CHECK(sealed->form == form);
    CHECK_FALSE(sealed->expiredOn);
    return bytes;
}

/// The OpenPGP message of either form.
QByteArray openPgpOf(const QByteArray &sealed, SealedForm form)
{
    return form == SealedForm::File ? sealed : parsedByPython(sealed).parts.at(1).content;
}

} // namespace

TEST_CASE("both forms open with gpg, with sq and with us, and hold every file byte for byte", "[mail][seal]")
{
    const Mime mime;
    const Team team;
    const auto files = someFiles();
    for (const auto form : {SealedForm::Message, SealedForm::File}) {
        for (const bool withSender : {true, false}) {
            if (form == SealedForm::Message && !withSender)
                continue;
            const Letter letter(mime, envelope(withSender), u"Имя утекает"_s, "the text\n", "{}", files);
            const QString name = sealedFileName(u"EXAMPLE-7F3K"_s, form) + (withSender ? u""_s : u"-x"_s);
            const QByteArray sealed = sealedAs(team, letter, form, name);
            const ParsedMail inner = parsedByPython(team.openedByAll(openPgpOf(sealed, form)));
            CHECK(inner.defects == QStringList());
            CHECK(inner.header(u"Subject"_s) == u"Имя утекает");
            CHECK(inner.parameters.value(u"protected-headers"_s) == u"v1");
            CHECK(inner.parameters.value(u"hp"_s) == u"cipher");
            REQUIRE(inner.parts.size() == files.size() + 2);
            for (size_t i = 0; i < files.size(); ++i) {
                CHECK(inner.parts[i + 2].fileName == files[i].name);
                CHECK(Digest::sha256(inner.parts[i + 2].content) == files[i].sha256);
            }

            const QTemporaryDir opened;
            const auto found = findSealed(mime, team.path(name), opened.path());
            REQUIRE(found);
            const auto plain =
                openSealed(Secret::take(team.home.secretKey(team.fingerprint)), Secret(), **found, opened.path());
            REQUIRE(plain);
            const auto unpacked = unpack(mime, *plain->plain, opened.path());
            REQUIRE(unpacked);
            CHECK(unpacked->subject == u"Имя утекает");
            REQUIRE(unpacked->files.size() == files.size() + 2);
            for (size_t i = 0; i < files.size(); ++i) {
                CHECK(unpacked->files[i + 2].realName == files[i].name);
                CHECK(unpacked->files[i + 2].sha256 == files[i].sha256);
            }
        }
    }
}

TEST_CASE("the message is exactly what RFC 3156 says, with exactly seven headers",
          "[mail][seal]") // THREATS-M1, THREATS-M6
{
    const Mime mime;
    const Team team;
    const Envelope of = envelope();
    const QByteArray sealed =
        sealedAs(team, Letter(mime, of, u"real\r\nBcc: x@y"_s, "t", "{}", someFiles()), SealedForm::Message, u"m"_s);
    const ParsedMail outer = parsedByPython(sealed);
    CHECK(outer.defects == QStringList());
    CHECK(QSet<QString>(outer.names.begin(), outer.names.end())
          == QSet<QString>{u"From"_s, u"To"_s, u"Date"_s, u"Message-ID"_s, u"MIME-Version"_s, u"Subject"_s,
                           u"Content-Type"_s});
    CHECK(outer.names.size() == 7);
    CHECK(outer.header(u"From"_s) == u"robin@example.net");
    CHECK(outer.header(u"To"_s) == u"security@example.org"); // THREATS-L5
    CHECK(outer.header(u"Date"_s) == u"Tue, 31 Mar 2026 12:00:00 +0000");
    CHECK(outer.header(u"Message-ID"_s) == u'<' + of.messageId + u'>');
    CHECK(outer.header(u"Subject"_s) == u"Security report 7F3K");

    CHECK(outer.type == u"multipart/encrypted");
    const QStringList parameters = outer.parameters.keys();
    CHECK(QSet<QString>(parameters.begin(), parameters.end()) == QSet<QString>{u"protocol"_s, u"boundary"_s});
    CHECK(outer.parameters.value(u"protocol"_s) == u"application/pgp-encrypted");
    REQUIRE(outer.parts.size() == 2);
    CHECK(outer.parts[0].type == u"application/pgp-encrypted");
    CHECK(outer.parts[0].content.trimmed() == "Version: 1");
    CHECK(outer.parts[1].type == u"application/octet-stream");
    CHECK(outer.parts[1].fileName == u"encrypted.asc");
    CHECK(outer.parts[1].disposition == u"inline");
    CHECK(outer.parts[1].content.startsWith("-----BEGIN PGP MESSAGE-----"));
    CHECK(outer.parts[1].content.trimmed().endsWith("-----END PGP MESSAGE-----"));
    CHECK(outer.parts[1].content.count("-----BEGIN") == 1);
}

TEST_CASE("any mail server can carry the message: 7 bits, CRLF only, short lines", "[mail][seal]") // THREATS-M4, S12
{
    const Mime mime;
    const Team team;
    const QByteArray nasty = QByteArray("From \n.\n--boundary\r\rx\n") + QByteArray("a").repeated(1'000'000);
    const QByteArray sealed =
        sealedAs(team, Letter(mime, envelope(), u"ü"_s.repeated(300), nasty, nasty, {fileOf(u"f"_s, nasty)}),
                 SealedForm::Message, u"m"_s);
    REQUIRE(sealed.endsWith("\r\n"));
    const auto lines = sealed.chopped(2).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray line = lines[i];
        if (i + 1 < lines.size()) {
            REQUIRE(line.endsWith('\r'));
            line.chop(1);
        }
        REQUIRE(line.size() <= 78);
        REQUIRE(std::ranges::all_of(line, [](char c) { return c >= 0x20 && c <= 0x7e; }));
        REQUIRE_FALSE(line.startsWith('.'));
        REQUIRE_FALSE(line.startsWith("From "));
    }
    const ParsedMail inner = parsedByPython(team.openedByAll(openPgpOf(sealed, SealedForm::Message)));
    CHECK((inner.parts.at(2).content == nasty));
}

TEST_CASE("no two sealings share a boundary, a message ID or a byte of armor", "[mail][seal]") // THREATS-M5, K16
{
    const Mime mime;
    const Team team;
    QSet<QString> boundaries;
    QSet<QByteArray> armors;
    std::vector<QByteArray> mails;
    for (int i = 0; i < 30; ++i)
        mails.push_back(
            sealedAs(team, Letter(mime, envelope(), u"s"_s, "t", "{}", {}), SealedForm::Message, QString::number(i)));
    for (const ParsedMail &mail : parsedByPython(mails)) {
        const QString boundary = mail.parameters.value(u"boundary"_s);
        CHECK(boundary.size() >= 32);
        CHECK_FALSE(mail.parts.at(1).content.contains(boundary.toLatin1()));
        boundaries.insert(boundary);
        armors.insert(mail.parts.at(1).content);
    }
    CHECK(boundaries.size() == 30);
    CHECK(armors.size() == 30);
}

TEST_CASE("exactly one recipient, integrity-protected, with an empty name and no time",
          "[mail][seal]") // THREATS-L5, K16, M7
{
    const Mime mime;
    const Team team;
    const QByteArray sealed = sealedAs(team, Letter(mime, envelope(), u"s"_s, "t", "{}", {}), SealedForm::File, u"f"_s);
    const auto listed = team.home.gpg({u"--list-packets"_s}, sealed);
    REQUIRE(listed.status == 0);
    INFO(listed.out.toStdString());
    CHECK(listed.out.count(":pubkey enc packet:") == 1);
    CHECK(listed.out.contains("keyid " + team.home.subkeyOf(team.fingerprint).last(16).toLatin1()));
    CHECK((listed.out.contains("mdc_method: 2") || listed.out.contains(":aead encrypted packet:")));
    CHECK(listed.out.contains(":compressed packet: algo=2"));
    CHECK(QRegularExpression(uR"(literal data packet:\s+mode b \(62\), created 0, name="")"_s)
              .match(QString::fromUtf8(listed.out))
              .hasMatch());
}

TEST_CASE("the name of a sealed file can stand in any command line", "[mail][seal]") // THREATS-H3
{
    CHECK(sealedFileName(u"IVPN-7F3K"_s, SealedForm::File) == u"locked-report-7f3k.eml.pgp");
    CHECK(sealedFileName(u"IVPN-7F3K"_s, SealedForm::Message) == u"locked-report-7f3k.eml");
    for (int i = 0; i < 200; ++i) {
        const QString name = sealedFileName(u"A-B-"_s + Random::readable(4), SealedForm::File);
        CHECK(QRegularExpression(u"\\Alocked-report-[a-z0-9]{4}\\.eml\\.pgp\\z"_s).match(name).hasMatch());
    }
}

TEST_CASE("nothing that was typed or attached can be read in what leaves, in any encoding", "[mail][seal]")
{ // THREATS-L1, THREATS-L2
    const Mime mime;
    const Team team;
    QStringList canaries;
    for (int i = 0; i < 12; ++i)
        canaries.append(u"canary%1Überfüllt"_s.arg(i) + Random::hex(4));
    const auto bytes = [&](int i) { return "x " + canaries[i].toUtf8() + " y"; };
    std::vector<LetterFile> files;
    for (int i = 5; i < 12; i += 2)
        files.push_back(fileOf(canaries[i] + u".txt"_s, bytes(i + 1 < 12 ? i + 1 : 0), u"text/plain"_s));
    const Letter letter(mime, envelope(), canaries[0], bytes(1) + bytes(2), bytes(3) + bytes(4), files);
    for (const auto form : {SealedForm::Message, SealedForm::File}) {
        const QByteArray sealed = sealedAs(team, letter, form, QString::number(static_cast<int>(form)));
        QByteArray seen = sealed + QByteArray::fromPercentEncoding(sealed, '='); // quoted-printable is the latter
        for (qsizetype shift = 0; shift < 4; ++shift)
            seen += QByteArray::fromBase64(QByteArray(sealed).replace("\r\n", "").sliced(shift));
        if (form == SealedForm::Message)
            seen += QByteArray::fromBase64(openPgpOf(sealed, form).replace("\r\n", ""));
        QByteArray inside = team.openedByAll(openPgpOf(sealed, form));
        for (const QString &canary : canaries) {
            for (const QByteArray &coded :
                 {canary.toUtf8(), QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(canary)),
                  QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(canary)), canary.toUtf8().toBase64().first(12),
                  canary.first(7).toUtf8()})
                CHECK_FALSE(seen.contains(coded));
        }
        CHECK(inside.contains(canaries[1].toUtf8())); // the control: they are there once it is opened
    }
}

TEST_CASE("nothing of this computer stands in what leaves", "[mail][seal]") // THREATS-L2
{
    const Mime mime;
    const Team team;
    const Letter letter(mime, envelope(), u"s"_s, "t", "{}", {fileOf(u"a"_s, "a")});
    const pid_t child = fork(); // only a process of one thread may leave its host name behind
    if (child == 0) {
        const QByteArray host = "canary-host-5d1e";
        if (unshare(CLONE_NEWUSER | CLONE_NEWUTS) != 0 || sethostname(host.constData(), 16) != 0)
            _exit(77);
        qputenv("HOSTNAME", host);
        qputenv("USER", "canary-user-5d1e");
        qputenv("EMAIL", "canary-mail-5d1e@canary.example");
        const bool sealed = sealLetter(letter, team.key, SealedForm::Message, team.path(u"m"_s)).has_value();
        QFile plain(team.path(u"plain"_s));
        const bool opened = plain.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        const auto written = letter.write([&](QByteArray &&piece) { return plain.write(piece) == piece.size(); });
        _exit(sealed && opened && written ? 0 : 1);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    if (WEXITSTATUS(status) == 77)
        SKIP("needs a host name of its own (user namespaces)");
    REQUIRE(status == 0);
    QByteArray all = contents(team.path(u"m"_s)) + contents(team.path(u"plain"_s)).toLower();
    CHECK(all.size() > 1000);
    CHECK_FALSE(all.contains("canary"));
    for (const char *header : {"user-agent", "x-mailer", "received:", "sender:", "return-path", "description", "gmime"})
        CHECK_FALSE(all.toLower().contains(header));
}

TEST_CASE("a file that changed leaves no sealed file behind", "[mail][seal]") // THREATS-A1
{
    const Mime mime;
    const Team team;
    LetterFile bad = fileOf(u"log.txt"_s, noise(3'000'000));
    bad.open = fileOf(u""_s, noise(2'999'999)).open;
    for (const auto form : {SealedForm::Message, SealedForm::File}) {
        const auto sealed = sealLetter(Letter(mime, envelope(), u"s"_s, "t", "{}", {fileOf(u"a"_s, "a"), bad}),
                                       team.key, form, team.path(u"out"_s));
        REQUIRE_FALSE(sealed);
        CHECK(sealed.error().what == MailProblem::FileChanged);
        CHECK(sealed.error().detail == u"log.txt");
        CHECK(namesIn(team.folder.path()).isEmpty());
    }
}

TEST_CASE("a sealed file is its owner's alone and never takes the place of another unasked", "[mail][seal]")
{
    const Mime mime;
    const Team team;
    const Letter letter(mime, envelope(), u"s"_s, "t", "{}", {});
    write(team.path(u"out"_s), "mine");
    const auto refused = sealLetter(letter, team.key, SealedForm::File, team.path(u"out"_s));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().what == MailProblem::OutExists);
    CHECK(contents(team.path(u"out"_s)) == "mine");

    const mode_t before = umask(0);
    const auto replaced = sealLetter(letter, team.key, SealedForm::File, team.path(u"out"_s), {OutFile::Replace});
    umask(before);
    REQUIRE(replaced);
    struct stat status = {};
    REQUIRE(stat(QFile::encodeName(team.path(u"out"_s)).constData(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0600);
    CHECK_FALSE(team.openedByAll(contents(team.path(u"out"_s))).isEmpty());
}

TEST_CASE("a full disk is told, at whatever byte it fills, and leaves nothing", "[mail][seal]") // THREATS-D3
{
    const Mime mime;
    const Team team;
    const Letter letter(mime, envelope(), u"s"_s, "t", "{}", {fileOf(u"a"_s, noise(300'000))});
    const qint64 size = sealedAs(team, letter, SealedForm::Message, u"whole"_s).size();
    for (const auto form : {SealedForm::Message, SealedForm::File}) {
        for (const qint64 limit : {qint64{0}, qint64{100}, qint64{600}, qint64{50'000}, size - 10, size - 60}) {
            if (form == SealedForm::File && limit > 50'000)
                continue;
            CAPTURE(limit, form);
            const auto sealed = [&] {
                const FullDisk full(static_cast<quint64>(limit));
                return sealLetter(letter, team.key, form, team.path(u"out"_s));
            }();
            REQUIRE_FALSE(sealed);
            if (sealed.error().what == MailProblem::NotSealed)
                CHECK(sealed.error().seal == SealProblem::WriteFailed);
            else
                CHECK(sealed.error().what == MailProblem::OutFailed);
            CHECK(namesIn(team.folder.path()) == QStringList{u"whole"_s});
        }
    }
}

TEST_CASE("a sealing is given up within a second and leaves nothing", "[mail][seal]")
{
    const Mime mime;
    const Team team;
    for (const auto form : {SealedForm::Message, SealedForm::File}) {
        std::stop_source stop;
        QElapsedTimer since;
        LetterFile big{u"big"_s, u"application/octet-stream"_s, 64 * 1024 * 1024, Digest::sha256({}), [&] {
                           return std::make_unique<NoiseDevice>(64 * 1024 * 1024, [&](qint64 at) {
                               if (at >= 8 * 1024 * 1024 && stop.request_stop())
                                   since.start();
                           });
                       }};
        const auto sealed = sealLetter(Letter(mime, envelope(), u"s"_s, "t", "{}", {big}), team.key, form,
                                       team.path(u"out"_s), {.cancel = stop.get_token()});
        CHECK(since.elapsed() < 1000);
        REQUIRE_FALSE(sealed);
        CHECK(sealed.error().what == MailProblem::NotSealed);
        CHECK(sealed.error().seal == SealProblem::Cancelled);
        CHECK(namesIn(team.folder.path()).isEmpty());
    }
}
