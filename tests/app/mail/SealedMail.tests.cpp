#include "app/mail/SealedMail.h"

#include "tests/app/mail/Letters.h"

#include <catch2/catch_test_macros.hpp>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

struct Desk {
    Mime mime;
    Team team;
    QString path = team.path(u"mail.eml"_s);

    SealedReport seal(const Envelope &envelope, qsizetype size = 200'000) const
    {
        const Letter letter(mime, envelope, u"subject"_s, "text\n", "{}", {fileOf(u"a"_s, noise(size))});
        const auto sealed = sealLetter(letter, team.key, SealedForm::Message, path, {OutFile::Replace});
        REQUIRE(sealed);
        return *sealed;
    }
    [[nodiscard]] auto read() const { return SealedMail::read(mime, path); }
    [[nodiscard]] bool readsAs(const QByteArray &bytes) const
    {
        write(path, bytes);
        return read().has_value();
    }
};

} // namespace

TEST_CASE("a locked mail tells its envelope again", "[mail][sealed-mail]")
{
    const Desk desk;
    const QString longName = QString(63, u'a') + u'.' + QString(63, u'b') + u'.' + QString(50, u'c') + u".org"_s;
    for (const auto &[from, to] :
         {std::pair(u"robin@example.net"_s, u"security@example.org"_s),
          std::pair(QString(60, u'r') + u'@' + longName, QString(60, u's') + u'@' + longName)}) {
        const auto made =
            Envelope::make(u"ACME-7F3K"_s, *Address::parse(to), Address::parse(from), QDateTime::currentDateTime());
        const SealedReport sealed = desk.seal(made, 1000);
        const auto mail = desk.read();
        REQUIRE(mail);
        const SealedReport &again = mail->report();
        CHECK(again.form == SealedForm::Message);
        CHECK(again.path == desk.path);
        CHECK(again.size == sealed.size);
        CHECK(again.envelope.to.text() == to);
        CHECK(again.envelope.from->text() == from);
        CHECK(again.envelope.messageId == made.messageId);
        CHECK(again.envelope.date.toSecsSinceEpoch() == made.date.toSecsSinceEpoch());
        CHECK(again.envelope.outerSubject() == made.outerSubject());
        CHECK(mail->isFor(desk.team.key));
    }
}

TEST_CASE("a locked mail that is read again has the sum of the one that was locked",
          "[mail][sealed-mail]") // THREATS-S9
{
    const Desk desk;
    const SealedReport sealed =
        desk.seal(Envelope::make(u"ACME-7F3K"_s, *Address::parse(u"security@example.org"),
                                 Address::parse(u"robin@example.net"), QDateTime::currentDateTime()));
    const QByteArray bytes = contents(desk.path);
    CHECK(sealed.sha256 == Digest::sha256(bytes));
    const auto mail = desk.read();
    REQUIRE(mail);
    CHECK(mail->report().sha256 == sealed.sha256);
    CHECK(mail->isFor(desk.team.key));

    QByteArray other = bytes; // a bit of the armor's second line
    const qsizetype at = bytes.indexOf("\r\n", bytes.indexOf("\r\n\r\n", bytes.indexOf("BEGIN PGP")) + 4) + 8;
    other[at] = other[at] == 'A' ? 'B' : 'A';
    QFile file(desk.path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(other) == other.size());
    file.close();
    CHECK_FALSE(mail->isFor(desk.team.key)); // it was changed since

    const QString link = desk.team.path(u"link.eml"_s);
    REQUIRE(QFile::link(desk.path, link));
    CHECK_FALSE(SealedMail::read(desk.mime, link));
}

TEST_CASE("a mail with anything before, behind or beside the locked part is not ours", "[mail][sealed-mail]")
{
    const Desk desk;
    desk.seal(envelope());
    const QByteArray good = contents(desk.path);
    REQUIRE(desk.readsAs(good));
    const auto with = [&](const char *before, const char *after) {
        QByteArray changed = good;
        changed.replace(changed.indexOf(before), QByteArrayView(before).size(), after);
        CHECK(changed != good);
        return changed;
    };
    const QList<QByteArray> bad{
        with("From: ", "Bcc: eve@example.com\r\nFrom: "),
        with("From: ", "From: eve@example.com\r\nFrom: "),
        with("To: security@example.org", "To: security@example.org, eve@example.com"),
        with("Subject: Security report", "Subject: The heap overflow in parse() report"),
        with("\r\nMIME-Version", "\r\nX-Mailer: Ours\r\nMIME-Version"),
        with("Version: 1\r\n", "Version: 1\r\nin the clear\r\n"),
        with("multipart/encrypted", "multipart/mixed"),
        with("-----BEGIN PGP MESSAGE", "in the clear\r\n-----BEGIN PGP MESSAGE"),
        with("-----BEGIN PGP MESSAGE", "-----BEGIN PGP SIGNATURE"),
        with("Date: ", "Date: x"),
        with("Message-ID: <", "Message-ID: <a b"),
        "\r\n" + good,
        good + "in the clear\r\n",
        good.first(good.size() - 1),
        QByteArray(good).replace("\r\n", "\n"),
        good.first(300),
        "-----BEGIN PGP MESSAGE-----\r\n",
        noise(100'000),
        {},
    };
    for (const QByteArray &mail : bad) {
        INFO(mail.first(std::min<qsizetype>(mail.size(), 1200)).toStdString());
        CHECK_FALSE(desk.readsAs(mail));
    }
    CHECK_FALSE(SealedMail::read(desk.mime, desk.team.path(u"none"_s)));
    CHECK_FALSE(SealedMail::read(desk.mime, desk.team.folder.path()));
    REQUIRE(mkfifo(QFile::encodeName(desk.team.path(u"fifo"_s)).constData(), 0600) == 0);
    CHECK_FALSE(SealedMail::read(desk.mime, desk.team.path(u"fifo"_s)));
}

TEST_CASE("a locked part for another key, for two, or cut and mended is not for the team", "[mail][sealed-mail]")
{
    const Desk desk;
    desk.seal(envelope());
    const QByteArray good = contents(desk.path);
    const qsizetype start = good.indexOf("-----BEGIN PGP");
    const qsizetype end = good.indexOf("-----END PGP MESSAGE-----\r\n") + 27;
    const auto isFor = [&](const QByteArray &armor) {
        REQUIRE(desk.readsAs(good.first(start) + armor + good.sliced(end)));
        return desk.read()->isFor(desk.team.key);
    };
    const QByteArray armor = good.sliced(start, end - start);
    CHECK(isFor(armor));

    const Desk other;
    CHECK_FALSE(desk.read()->isFor(other.team.key));
    CHECK(other.seal(envelope()).size > 0);
    CHECK_FALSE(SealedMail::read(other.mime, other.path)->isFor(desk.team.key));

    REQUIRE(desk.team.home.gpg({u"--import"_s}, other.team.home.publicKey(other.team.fingerprint)).status == 0);
    const auto forBoth = desk.team.home.gpg({u"--trust-model"_s, u"always"_s, u"--armor"_s, u"--encrypt"_s, u"-r"_s,
                                             desk.team.fingerprint, u"-r"_s, other.team.fingerprint},
                                            "text");
    REQUIRE(forBoth.status == 0);
    CHECK_FALSE(isFor(QByteArray(forBoth.out).replace("\n", "\r\n")));

    CHECK_FALSE(isFor(armor + armor));
    QByteArray cut = armor;
    cut.remove(cut.indexOf("\r\n\r\n") + 4, 78 * 3);
    CHECK_FALSE(isFor(cut));
    CHECK_FALSE(isFor("-----BEGIN PGP MESSAGE-----\r\n\r\nin the clear\r\n-----END PGP MESSAGE-----\r\n"));
}
