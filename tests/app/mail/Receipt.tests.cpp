#include "app/mail/Receipt.h"

#include "tests/app/mail/Letters.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

const QDateTime nightInChatham(QDate(2026, 4, 1), QTime(0, 45, 9, 250), QTimeZone("Pacific/Chatham"));
const auto pin = Fingerprint::parse(u"D290E794391DD29A1E8A4EB6B5F2B7C5AAAABBBB");

/// A folder with a "locked" file, and its receipt.
struct Kept {
    QTemporaryDir folder;
    QString path = folder.filePath(u"locked.eml"_s);
    SealedReport sealed{SealedForm::Message, path, envelope(), 0, {}};

    explicit Kept(const QByteArray &bytes = noise(700'000))
    {
        write(path, bytes);
        sealed.size = bytes.size();
        sealed.sha256 = Digest::sha256(bytes);
    }
    [[nodiscard]] Receipt receipt(const QString &said = u"250 2.0.0 Ok: queued as 4F1"_s,
                                  const QString &team = u"Müller & Söhne"_s) const
    {
        const auto made = Receipt::of(sealed, nightInChatham, team, *pin, u"smtps://mail.example.org:465"_s, said);
        REQUIRE(made);
        return *made;
    }
};

bool is(const Receipt &receipt, const QString &path, Receipt::Match match)
{
    const auto compared = receipt.compare(path);
    return compared && compared->match == match && compared->sha256 == Digest::sha256(contents(path));
}

} // namespace

TEST_CASE("a receipt tells reference, time in UTC, team, key, size, sum, way and the server's words, and no more",
          "[mail][receipt]") // THREATS-L2
{
    const Kept kept("locked");
    const QString text = QString::fromUtf8(kept.receipt().text());
    CHECK(text
          == u"Vouchsafe receipt 1\n"
             "What was sent, to whom, when and how. It holds nothing of the report itself.\n\n"
             "Reference: %1\n"
             "Sent: 2026-03-31T11:00:09Z\n"
             "Team: Müller & Söhne\n"
             "Address: security@example.org\n"
             "Key: D290 E794 391D D29A 1E8A 4EB6 B5F2 B7C5 AAAA BBBB\n"
             "Size: 6 bytes\n"
             "SHA-256: %2\n"
             "Way: smtps://mail.example.org:465\n"
             "Server said: 250 2.0.0 Ok: queued as 4F1\n\n"
             "To compare it with the locked file: vouchsafe receipt verify RECEIPT FILE\n"_s.arg(
                 kept.sealed.envelope.reference, Digest::sha256("locked").hex()));
    CHECK_FALSE(text.contains(kept.path));
    CHECK_FALSE(text.contains(u"robin@example.net")); // who sent it is nobody else's concern
}

TEST_CASE("a receipt is read again as it was written, also after an editor of Windows had it", "[mail][receipt]")
{
    const Kept kept;
    for (const Receipt &receipt : {kept.receipt(), kept.receipt(QString())}) {
        const QByteArray text = receipt.text();
        CHECK(Receipt::parse(text) == receipt);
        CHECK(Receipt::parse("\xef\xbb\xbf" + QByteArray(text).replace("\n", "\r\n") + "\r\n") == receipt);
    }
}

TEST_CASE("what a server or a team's name says stays on its line and shows only what it is",
          "[mail][receipt]") // THREATS-S6
{
    const Kept kept;
    const Receipt receipt =
        kept.receipt(u"250-Ok\r\n250 SHA-256: \u001b[2J\u202e%1"_s.arg(QString(5000, u'x')), u"Acme\nSize: 1 bytes"_s);
    const QByteArray text = receipt.text();
    CHECK(text.count('\n') == kept.receipt().text().count('\n'));
    CHECK(text.contains("Server said: 250-Ok 250 SHA-256: \ufffd[2J\ufffdxxx"));
    CHECK(text.contains("Team: Acme Size: 1 bytes\n"));
    CHECK(text.size() < 4096);
    CHECK(Receipt::parse(text) == receipt);
}

TEST_CASE("a receipt that was tampered with, grown or cut is none", "[mail][receipt]")
{
    const QByteArray good = Kept().receipt().text();
    REQUIRE(Receipt::parse(good));
    QList<QByteArray> lines = good.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        CAPTURE(i);
        auto twice = lines;
        twice.insert(i, lines[i]);
        CHECK_FALSE(Receipt::parse(twice.join('\n')));
        auto without = lines;
        without.removeAt(i);
        CHECK_FALSE(Receipt::parse(without.join('\n')));
    }
    for (qsizetype size = 0; size < good.size() - 1; ++size)
        CHECK_FALSE(Receipt::parse(good.first(size)));
    const auto with = [&](const char *before, const char *after) { return QByteArray(good).replace(before, after); };
    const QList<QByteArray> hostile{with("receipt 1\n", "receipt 2\n"),
                                    with("Size: 700000", "Size: 0700000"),
                                    with("Size: 700000", "Size: -1"),
                                    with("Size: 700000 bytes", "Size: 700000 bytes "),
                                    with("Size: 700000", "Size: 99999999999999999999999"),
                                    with("Sent: 2026-03-31T11:00:09Z", "Sent: 2026-03-31T11:00:09+02:00"),
                                    with("Sent: 2026-03-31T11", "Sent: 2026-02-31T11"),
                                    with("Key: D290 E794", "Key: d290 E794"),
                                    with("Key: D290 E794", "Key: D290"),
                                    with("security@example.org", "a@example.org,b@example.org"),
                                    with("Team: M", "Team: \xff\xfe"),
                                    with("Way: smtps", "Way: \x1b[2J"),
                                    with("Way: smtps", "Way: a\xe2\x80\xae"),
                                    with("Reference: ", "Reference:  "),
                                    good + "Note: more\n",
                                    "\n" + good,
                                    noise(4096),
                                    QByteArray(16 * 1024, '\n') + good,
                                    QByteArray(50'000'000, 'x'),
                                    {}};
    for (const QByteArray &text : hostile) {
        INFO(text.first(std::min<qsizetype>(text.size(), 1000)).toStdString());
        CHECK_FALSE(Receipt::parse(text));
    }
}

TEST_CASE("a receipt matches exactly the file that it was made of", "[mail][receipt]")
{
    const QByteArray bytes = noise(700'000);
    const Kept kept(bytes);
    const Receipt receipt = kept.receipt();
    CHECK(is(receipt, kept.path, Receipt::Match::Letter));
    const QString other = kept.folder.filePath(u"other"_s);
    for (const qsizetype at : {qsizetype{0}, bytes.size() / 2, bytes.size() - 1}) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        write(other, changed);
        CHECK(is(receipt, other, Receipt::Match::No));
    }
    write(other, bytes + '\n');
    CHECK(is(receipt, other, Receipt::Match::No));
    write(other, bytes.first(bytes.size() - 1));
    CHECK(is(receipt, other, Receipt::Match::No));

    CHECK_FALSE(receipt.compare(kept.folder.filePath(u"none"_s)));
    CHECK_FALSE(receipt.compare(kept.folder.path()));
    REQUIRE(mkfifo(QFile::encodeName(kept.folder.filePath(u"fifo"_s)).constData(), 0600) == 0);
    CHECK_FALSE(receipt.compare(kept.folder.filePath(u"fifo"_s)));
}

TEST_CASE("a receipt with a long reply is read again, wherever it was cut", "[mail][receipt]")
{
    const Kept kept("locked");
    for (const QString &said : {QString(1999, u'x') + u" yyyy"_s, QString(2000, u'x') + u" y"_s,
                                QString(1999, u'x') + u"🦊🦊"_s, QString(1998, u'x') + u"🦊🦊"_s}) {
        const Receipt receipt = kept.receipt(said);
        CHECK(receipt.serverSaid.size() <= 2000);
        CHECK(Receipt::parse(receipt.text()) == receipt);
    }
}

TEST_CASE("there is no receipt for a locked file that is gone, has grown or is another one", "[mail][receipt]")
{
    const Kept kept("locked");
    write(kept.path, "locked and more");
    const auto grown = Receipt::of(kept.sealed, nightInChatham, u"Team"_s, *pin, u"by hand"_s, {});
    REQUIRE_FALSE(grown);
    CHECK(grown.error().what == MailProblem::FileChanged);
    write(kept.path, "LOCKED"); // of the same size
    CHECK_FALSE(Receipt::of(kept.sealed, nightInChatham, u"Team"_s, *pin, u"by hand"_s, {}));
    REQUIRE(QFile::remove(kept.path));
    CHECK_FALSE(Receipt::of(kept.sealed, nightInChatham, u"Team"_s, *pin, u"by hand"_s, {}));
}

TEST_CASE("a receipt tells size and sum of each file that goes another way, and speaks of these as well",
          "[mail][receipt]")
{
    Kept kept("locked");
    const QByteArray film = noise(300'000);
    const QString path = kept.folder.filePath(u"locked-file-7f3k-1.pgp"_s);
    write(path, film);
    kept.sealed.apart = {{path, film.size(), Digest::sha256(film)}, {u"/gone"_s, 7, Digest::sha256("another")}};
    const Receipt receipt = kept.receipt();
    const QByteArray text = receipt.text();
    CHECK(text.contains("\nAnother way: 300000 bytes, SHA-256 " + Digest::sha256(film).hex().toLatin1() + '\n'));
    CHECK(text.contains("\nAnother way: 7 bytes, SHA-256 " + Digest::sha256("another").hex().toLatin1() + '\n'));
    CHECK_FALSE(text.contains(kept.folder.path().toUtf8()));
    CHECK(Receipt::parse(text) == receipt);
    CHECK(is(receipt, path, Receipt::Match::Apart));
    CHECK(is(receipt, kept.path, Receipt::Match::Letter));
    write(path, noise(300'000, 2));
    CHECK(is(receipt, path, Receipt::Match::No));
    write(path, "another!"); // of no size that it speaks of
    CHECK(is(receipt, path, Receipt::Match::No));

    const QByteArray line = "Another way: 7 bytes, SHA-256 " + Digest::sha256("another").hex().toLatin1() + '\n';
    for (const auto &[before, after] :
         QList<std::pair<QByteArray, QByteArray>>{{"way: 7 bytes", "way: 07 bytes"},
                                                  {"way: 7 bytes", "way: -7 bytes"},
                                                  {"7 bytes, SHA-256", "7 bytes SHA-256"},
                                                  {"Another way: 7", "Another way:  7"},
                                                  {line, {}},
                                                  {"Size: ", line + "Size: "}}) { // in another place
        const QByteArray changed = QByteArray(text).replace(before, after);
        REQUIRE(changed != text);
        CHECK((after.isEmpty() ? Receipt::parse(changed) != receipt : !Receipt::parse(changed)));
    }
}

TEST_CASE("a receipt with as many files apart as a report can have is read again", "[mail][receipt]")
{
    Kept kept("locked");
    for (int i = 0; i < 1000; ++i)
        kept.sealed.apart.push_back({u"/gone"_s, 2'000'000'000'000 + i, Digest::sha256(QByteArray::number(i))});
    const Receipt receipt = kept.receipt(QString(2000, u'\u4e2d'), QString(2000, u'\u4e2d'));
    CHECK(Receipt::parse(receipt.text()) == receipt);
}

TEST_CASE("a receipt's file is the person's alone, and never written over another unless told", "[mail][receipt]")
{
    const Kept kept("locked");
    const QString path = kept.folder.filePath(u"receipt.txt"_s);
    REQUIRE(writeText(kept.receipt(), path));
    CHECK(contents(path) == kept.receipt().text());
    CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    const auto again = writeText(kept.receipt(), path);
    REQUIRE_FALSE(again);
    CHECK(again.error().what == MailProblem::OutExists);
    CHECK(writeText(kept.receipt(), path, OutFile::Replace));
}
