#include "app/evidence/TextEncoding.h"

#include <QString>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("the encoding of a log is told by its mark, or by what stands there", "[evidence]")
{
    const QString words = QStringLiteral("GET /index.html 200, a line of a log");
    const QByteArray little(reinterpret_cast<const char *>(words.utf16()), words.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i + 1 < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    CHECK(textEncoding({}) == TextEncoding::Utf8);
    CHECK(textEncoding(words.toUtf8()) == TextEncoding::Utf8);
    CHECK(textEncoding("\xff\xfe" + little) == TextEncoding::Utf16Le);
    CHECK(textEncoding(little) == TextEncoding::Utf16Le);
    CHECK(textEncoding("\xfe\xff" + big) == TextEncoding::Utf16Be);
    CHECK(textEncoding(big) == TextEncoding::Utf16Be);
    CHECK(textEncoding("Gr\xfc\xdf"
                       "e aus K\xf6ln")
          == TextEncoding::Latin1);
}

TEST_CASE("a hole that a power cut left does not make a log a binary file, other bytes do", "[evidence]")
{
    const QByteArray line("a line of a log\n");
    CHECK(textEncoding(line + QByteArray(4096, '\0') + line) == TextEncoding::Utf8);
    QByteArray program("\x7f"
                       "ELF\x02\x01\x01",
                       7);
    for (int i = 0; i < 1000; ++i)
        program.append(static_cast<char>(i % 32));
    CHECK(textEncoding(program) == TextEncoding::NotText);
}
