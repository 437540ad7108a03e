#include "app/mail/MailLines.h"

#include <QByteArray>
#include <catch2/catch_test_macros.hpp>

namespace {

/// Whether it is a whole mail, read in pieces of every size.
bool whole(const QByteArray &mail)
{
    bool first = false;
    for (qsizetype size = 1; size <= mail.size(); ++size) {
        MailLines lines;
        bool good = true;
        for (qsizetype at = 0; good && at < mail.size(); at += size)
            good = lines.add(QByteArrayView(mail).sliced(at, std::min(size, mail.size() - at)));
        good = good && lines.atEndOfLine();
        if (size == 1)
            first = good;
        CHECK(good == first);
    }
    return first;
}

} // namespace

TEST_CASE("a mail that every server passes on unchanged is one (THREATS-M4)", "[mail]")
{
    CHECK(whole("Subject: x\r\n\r\ntext\r\n"));
    CHECK(whole("a\r\n.\r\n..\r\n\t\x01\x7f\r\n"));
    CHECK(whole(QByteArray(998, 'x') + "\r\n"));
}

TEST_CASE("bare line ends, 8-bit bytes, NUL and long lines make it none (THREATS-S12)", "[mail]")
{
    for (const QByteArray &bad :
         {QByteArray("a\n"), QByteArray("a\n.\r\n"), QByteArray("a\r\n.\n"), QByteArray("a\r.\r\n"),
          QByteArray("a\r\r\n"), QByteArray("a\r\n\n.\r\n"), QByteArray("a\r\nb"), QByteArray("a\r"),
          QByteArray("n\xc3\xa9\r\n"), QByteArray("a\0b\r\n", 5), QByteArray(999, 'x') + "\r\n"}) {
        INFO(bad.toHex().first(std::min<qsizetype>(bad.size() * 2, 40)).toStdString());
        CHECK_FALSE(whole(bad));
    }
}
