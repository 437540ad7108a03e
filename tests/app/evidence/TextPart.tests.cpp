#include "app/evidence/TextPart.h"

#include "tests/support/Process.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;

namespace {

TakenFile taken(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(u"a.log"_s);
    write(path, bytes);
    const auto file = TakenFile::take(path);
    REQUIRE(file);
    return *file;
}

Finding at(qint64 offset, qsizetype length)
{
    Finding finding = {};
    finding.offset = offset;
    finding.length = static_cast<qint32>(length);
    return finding;
}

QByteArray inEncoding(const QString &text, TextEncoding encoding)
{
    if (encoding == TextEncoding::Utf16Le)
        return QStringEncoder(QStringEncoder::Utf16LE)(text);
    if (encoding == TextEncoding::Utf16Be)
        return QStringEncoder(QStringEncoder::Utf16BE)(text);
    return encoding == TextEncoding::Latin1 ? text.toLatin1() : text.toUtf8();
}

} // namespace

TEST_CASE("marks stand at the very letters, in every encoding", "[evidence][scan]")
{
    const auto encoding =
        GENERATE(TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Latin1);
    const QTemporaryDir folder;
    const QString before = u"Grüße, ein Wort:\r\n"_s;
    const QString secret = u"gehäim"_s;
    const QByteArray bytes = inEncoding(before + secret + u" und Schluß\n"_s, encoding);
    const std::vector findings{at(inEncoding(before, encoding).size(), inEncoding(secret, encoding).size())};
    const auto part = TextPart::read(taken(folder, bytes), 0, encoding, findings);
    REQUIRE(part);
    CHECK(part->words == before + secret + u" und Schluß\n"_s);
    REQUIRE(part->marks.size() == 1);
    CHECK(part->words.mid(part->marks[0].begin, part->marks[0].length) == secret);
}

TEST_CASE("of a big text one part is read, of whole lines, with the place in it", "[evidence][scan]")
{
    const QTemporaryDir folder;
    QByteArray bytes;
    while (bytes.size() < 1'000'000)
        bytes += "line " + QByteArray::number(bytes.size()) + " \xc3\xa4\n";
    const qint64 place = bytes.indexOf("line", 600'000);
    const std::vector findings{at(10, 4), at(place, 4), at(900'000, 4)};
    const auto part = TextPart::read(taken(folder, bytes), place, TextEncoding::Utf8, findings);
    REQUIRE(part);
    CHECK(part->end - part->begin <= TextPart::most);
    CHECK(part->words.startsWith(u"line "));
    CHECK_FALSE(part->words.contains(QChar::ReplacementCharacter)); // no letter was cut
    REQUIRE(part->marks.size() == 1);
    CHECK(part->marks[0].offset == place);
    CHECK(part->words.mid(part->marks[0].begin, part->marks[0].length) == u"line");
    CHECK(part->begin < place);
}

TEST_CASE("a text without lines is read in parts, too", "[evidence][scan]")
{
    const QTemporaryDir folder;
    const QByteArray bytes(500'000, 'x');
    const TakenFile file = taken(folder, bytes);
    const qint64 around = GENERATE(-5, 0, 250'001, 499'999, 900'000);
    const auto part = TextPart::read(file, around, TextEncoding::Utf8, {});
    REQUIRE(part);
    CHECK(part->words.size() == TextPart::most);
    CHECK(TextPart::read(taken(folder, {}), 0, TextEncoding::Utf8, {})->words.isEmpty());
}
