#include "crypto/Base64Lines.h"

#include <catch2/catch_test_macros.hpp>

namespace {

QByteArray linesOf(const QByteArray &bytes, qsizetype step)
{
    Base64Lines encoder;
    QByteArray lines;
    for (qsizetype i = 0; i < bytes.size(); i += step)
        encoder.add(QByteArrayView(bytes).sliced(i, std::min(step, bytes.size() - i)), lines);
    encoder.finish(lines);
    return lines;
}

/// The same by Qt: all at once, then cut.
QByteArray expected(const QByteArray &bytes)
{
    const QByteArray base64 = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < base64.size(); i += 76)
        lines += base64.sliced(i, std::min<qsizetype>(76, base64.size() - i)) + "\r\n";
    return lines;
}

} // namespace

TEST_CASE("base64 lines are Qt's base64 cut at 76 characters, in whatever pieces the bytes come", "[crypto]")
{
    QByteArray bytes;
    for (int i = 0; i < 1200; ++i)
        bytes.append(static_cast<char>(i * 7 + i / 256));
    for (const qsizetype size : {0, 1, 2, 3, 56, 57, 58, 113, 114, 115, 1200}) {
        for (const qsizetype step : {1, 2, 19, 56, 57, 58, 200, 2000}) {
            CAPTURE(size, step);
            CHECK(linesOf(bytes.first(size), step) == expected(bytes.first(size)));
        }
        CHECK(Base64Lines::sizeOf(size) == expected(bytes.first(size)).size());
    }
}

TEST_CASE("an encoder that finished begins anew", "[crypto]")
{
    Base64Lines encoder;
    QByteArray lines;
    encoder.add("abc", lines);
    encoder.finish(lines);
    encoder.finish(lines);
    encoder.add("def", lines);
    encoder.finish(lines);
    CHECK(lines == "YWJj\r\nZGVm\r\n");
}
