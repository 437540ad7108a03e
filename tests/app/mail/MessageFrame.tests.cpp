#include "app/mail/MessageFrame.h"

#include "tests/app/mail/Letters.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QString boundary = u"0123456789abcdef0123456789abcdef"_s;

} // namespace

TEST_CASE("the frame of an envelope is the same each time, and nothing of the mark in the armor's place stays in it",
          "[mail][frame]") // THREATS-S9: another try is the same mail
{
    const Mime mime;
    const Envelope of = envelope();
    const MessageFrame frame = frameOf(of, boundary);
    const MessageFrame again = frameOf(of, boundary);
    CHECK(frame.before == again.before);
    CHECK(frame.after == again.after);
    CHECK(frame.after == "\r\n--" + boundary.toLatin1() + "--\r\n");
    CHECK(frame.before.endsWith("\r\n\r\n")); // the armor begins a line, behind the head of its part
    CHECK(frame.before.count("--" + boundary.toLatin1() + "\r\n") == 2);
    CHECK(frame.before.contains("\r\nSubject: " + of.outerSubject().toLatin1() + "\r\n")); // THREATS-L1
}

TEST_CASE("also the longest addresses leave only printable characters and whole line ends in the frame",
          "[mail][frame]") // THREATS-M4, THREATS-S12
{
    const Mime mime;
    const QString longest = QString(64, u'a') + u'@' + u"b-c.d."_s.repeated(30) + u"example.o"_s;
    REQUIRE(Address::parse(longest));
    const Envelope of =
        Envelope::make(u"EXAMPLE-7F3K"_s, *Address::parse(longest), Address::parse(longest), envelope().date);
    const MessageFrame frame = frameOf(of, boundary);
    const QByteArray mail = frame.before + "armor\r\n" + frame.after;
    CHECK(std::ranges::all_of(QByteArray(mail).replace("\r\n", ""), [](char c) { return c >= 0x20 && c <= 0x7e; }));
    const ParsedMail parsed = parsedByPython(mail);
    CHECK(parsed.defects == QStringList());
    CHECK(parsed.header(u"To"_s) == longest);
    CHECK(parsed.header(u"From"_s) == longest);
    REQUIRE(parsed.parts.size() == 2);
    CHECK(parsed.parts.back().content.trimmed() == "armor");
}
