#include "crypto/openpgp/ArmorWriter.h"

#include "tests/crypto/openpgp/Packing.h"
#include "tests/support/Keys.h"

#include <QBuffer>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QByteArray some(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 noise = 7;
    for (char &byte : bytes) {
        noise = noise * 1664525 + 1013904223;
        byte = static_cast<char>(noise >> 24);
    }
    return bytes;
}

/// Takes so many bytes and no more.
class SmallDevice final : public QBuffer {
public:
    explicit SmallDevice(qint64 room) : m_room(room) { }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room - this->size());
        return taken > 0 ? QBuffer::writeData(data, taken) : -1;
    }

private:
    qint64 m_room;
};

bool writtenTo(QIODevice &out, const QByteArray &bytes)
{
    ArmorWriter writer(out);
    return writer.start() && writer.write(bytes) && writer.finish();
}

} // namespace

TEST_CASE("armor is the same however its bytes come, and as long as foretold", "[crypto]")
{
    for (const qsizetype size : {0, 1, 2, 3, 56, 57, 58, 113, 114, 115, 1000, 100'003}) {
        const QByteArray bytes = some(size);
        const QByteArray whole = Packing::armored(bytes);
        CHECK(whole.size() == ArmorWriter::sizeOf(size));
        for (const qsizetype step : {1, 5, 56, 57, 58, 200, 32768}) {
            if (size / step > 5000)
                continue;
            CAPTURE(size, step);
            QBuffer out;
            REQUIRE(out.open(QIODevice::WriteOnly));
            ArmorWriter writer(out);
            REQUIRE(writer.start());
            for (qsizetype at = 0; at < size; at += step)
                REQUIRE(writer.write(QByteArrayView(bytes).sliced(at, std::min(step, size - at))));
            REQUIRE(writer.finish());
            CHECK(out.data() == whole);
        }
    }
}

TEST_CASE("armor is 7-bit text in lines of at most 76 characters that end in CRLF (THREATS-M4)", "[crypto]")
{
    const QByteArray text = Packing::armored(some(10'000));
    REQUIRE(text.endsWith("\r\n"));
    for (const QByteArray &line : text.chopped(2).split('\n')) {
        CHECK((line.endsWith('\r') || line == "-----END PGP MESSAGE-----"));
        CHECK(line.size() <= 77);
        CHECK(std::ranges::all_of(line, [](char c) { return (c >= 0x20 && c <= 0x7e) || c == '\r'; }));
    }
}

TEST_CASE("gpg and sq read our armor, checksum and all", "[crypto]")
{
    const GpgHome home;
    for (const qsizetype size : {1, 56, 57, 58, 500, 70'000}) {
        // a literal packet, so that both take it for a message
        const QByteArray message = Packing::pack(11, "b" + QByteArray(5, '\0') + some(size));
        const QByteArray armored = Packing::armored(message);
        CAPTURE(size);
        const auto byGpg = home.gpg({u"--dearmor"_s}, armored);
        CHECK(byGpg.status == 0);
        CHECK(byGpg.out == message);
        CHECK_FALSE(byGpg.err.contains("CRC"));
        const auto bySq = run(u"sq"_s, {u"packet"_s, u"dearmor"_s}, armored);
        INFO(bySq.err.toStdString());
        CHECK(bySq.out == message);
    }
    // the control: gpg looks at the checksum
    QByteArray wrong = Packing::armored(Packing::pack(11, "b" + QByteArray(5, '\0') + some(500)));
    wrong[wrong.lastIndexOf("\r\n=") + 3] = '/';
    CHECK(home.gpg({u"--dearmor"_s}, wrong).err.contains("CRC"));
}

TEST_CASE("a device that takes less than it was given is noticed at every byte", "[crypto]")
{
    const QByteArray bytes = some(200);
    const qint64 whole = ArmorWriter::sizeOf(bytes.size());
    for (qint64 room = 0; room < whole; ++room) {
        SmallDevice out(room);
        REQUIRE(out.open(QIODevice::WriteOnly));
        CAPTURE(room);
        CHECK_FALSE(writtenTo(out, bytes));
    }
    SmallDevice enough(whole);
    REQUIRE(enough.open(QIODevice::WriteOnly));
    CHECK(writtenTo(enough, bytes));
}
