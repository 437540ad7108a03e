#include "app/mail/ReceiptPdf.h"

#include "tests/app/mail/Letters.h"

#include <QRegularExpression>
#include <QSysInfo>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

Receipt receipt(const QString &said)
{
    return {u"ACME-7F3K"_s,
            QDateTime(QDate(2026, 3, 31), QTime(12, 0), QTimeZone::UTC),
            u"Müller & Söhne"_s,
            *Address::parse(u"security@example.org"),
            *Fingerprint::parse(u"D290E794391DD29A1E8A4EB6B5F2B7C5AAAABBBB"),
            700'000,
            Digest::sha256("locked"),
            u"smtps://mail.example.org:465"_s,
            said};
}

QByteArray pdfOf(const Receipt &receipt, const QString &path, const QString &timeZone)
{
    const auto done = run(QStringLiteral(VOUCHSAFE_RECEIPT_PROGRAM), {path}, receipt.text(),
                          {u"TZ="_s + timeZone, u"QT_QPA_PLATFORM=offscreen"_s, u"USER=canaryuser"_s,
                           u"LOGNAME=canaryuser"_s, u"ASAN_OPTIONS=detect_leaks=0"_s}); // of the font library
    INFO(done.err.toStdString());
    REQUIRE(done.status == 0);
    return contents(path);
}

} // namespace

TEST_CASE("a receipt as PDF says every line of the text", "[mail][receipt]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"receipt.pdf"_s);
    const Receipt made = receipt(u"250 2.0.0 Ok: queued as "_s + QString(1900, u'Q'));
    const QByteArray pdf = pdfOf(made, path, u"UTC"_s);
    CHECK(pdf.count("/Type /Page\n") == 1);
    const auto read = run(u"python3"_s, {QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/app/mail/pdf-text"), path});
    const auto bare = [](const QByteArray &text) {
        return QString::fromUtf8(text).remove(QRegularExpression(u"\\s"_s));
    };
    CHECK(bare(read.out) == bare(made.text()));
    CHECK(QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("a receipt of many files goes on, on as many pages as it needs", "[mail][receipt]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"receipt.pdf"_s);
    Receipt made = receipt(u"250 2.0.0 Ok"_s);
    for (int i = 0; i < 200; ++i)
        made.apart.push_back({1'000'000 + i, Digest::sha256(QByteArray::number(i))});
    const QByteArray pdf = pdfOf(made, path, u"UTC"_s);
    CHECK(pdf.count("/Type /Page\n") > 3);
    const auto read = run(u"python3"_s, {QStringLiteral(VOUCHSAFE_SOURCE_DIR "/tests/app/mail/pdf-text"), path});
    const auto bare = [](const QByteArray &text) {
        return QString::fromUtf8(text).remove(QRegularExpression(u"\\s"_s));
    };
    CHECK(bare(read.out) == bare(made.text()));
}

TEST_CASE("a receipt as PDF gives away neither time zone nor computer nor person",
          "[mail][receipt]") // THREATS-L2
{
    const QTemporaryDir folder;
    for (const QString &zone : {u"UTC"_s, u"Pacific/Chatham"_s, u"America/St_Johns"_s}) {
        const QByteArray pdf = pdfOf(receipt({}), folder.filePath(QString(zone).replace(u'/', u'-')), zone);
        INFO(zone.toStdString());
        CHECK(pdf.contains("/CreationDate (D:20260331120000Z)"));
        CHECK(pdf.contains("/ModDate (D:20260331120000Z)"));
        CHECK(pdf.count("(D:") == 2);
        CHECK_FALSE(pdf.contains(QDate::currentDate().toString(Qt::ISODate).toLatin1()));
        CHECK_FALSE(pdf.contains("+13:45"));
        CHECK_FALSE(pdf.contains("canaryuser"));
        const QByteArray host = QSysInfo::machineHostName().toUtf8();
        CHECK((host.size() < 6 || !pdf.contains(host))); // a short name may stand in any packed bytes
        CHECK_FALSE(pdf.contains(folder.path().toUtf8()));
        CHECK(pdf.trimmed().endsWith("%%EOF"));
        const qsizetype index = pdf.mid(pdf.lastIndexOf("startxref") + 10).split('\n').constFirst().toLongLong();
        CHECK(index > 0);
        CHECK(pdf.mid(index, 4) == "xref");
    }
}
