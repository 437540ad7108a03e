#include "crypto/openpgp/ReadBack.h"

#include "crypto/openpgp/ArmorWriter.h"
#include "crypto/openpgp/Packets.h"

namespace {

std::unexpected<SealProblem> bad(const char *why)
{
    return std::unexpected(SealProblem{SealProblem::BadReadBack, QString::fromLatin1(why)});
}

/// The message's binary bytes by their offset, read from the device itself; behind armor each is where its line says.
class Bytes final {
public:
    Bytes(QIODevice &device, qint64 start, bool armored)
        : m_device(device), m_start(armored ? start + ArmorWriter::begin.size() : start), m_armored(armored)
    {
    }

    /// `count` bytes at `offset`, fewer at the end; nullopt when a line is not as the armor writer writes it.
    std::optional<QByteArray> at(qint64 offset, qsizetype count) const
    {
        if (m_start + offset > m_device.size())
            return std::nullopt;
        if (!m_armored)
            return m_device.seek(m_start + offset) ? std::optional(m_device.read(count)) : std::nullopt;

        const qint64 firstLine = offset / Base64Lines::bytesPerLine;
        const qint64 lines = (offset + count - 1) / Base64Lines::bytesPerLine - firstLine + 1;
        if (!m_device.seek(m_start + firstLine * Base64Lines::lineSize))
            return std::nullopt;
        const QByteArray block = m_device.read(lines * Base64Lines::lineSize);
        QByteArray decoded;
        for (QByteArrayView rest(block); !rest.isEmpty() && !rest.startsWith('=') && !rest.startsWith('-');) {
            const qsizetype end = rest.indexOf("\r\n");
            const auto bytes = QByteArray::fromBase64Encoding(rest.first(std::max<qsizetype>(end, 0)).toByteArray(),
                                                              QByteArray::AbortOnBase64DecodingErrors);
            if (end < 1 || !bytes)
                return std::nullopt;
            decoded.append(bytes.decoded);
            rest = rest.sliced(end + 2);
        }
        return decoded.mid(offset - firstLine * Base64Lines::bytesPerLine, count);
    }

private:
    QIODevice &m_device;
    qint64 m_start;
    bool m_armored;
};

/// One length of a packet's body, new format (RFC 9580, 4.2.1).
struct Length {
    qint64 size;
    qsizetype octets; ///< how many bytes said so
    bool partial;
};

std::optional<Length> lengthAt(const Bytes &bytes, qint64 offset)
{
    constexpr qsizetype longest = 5;
    const auto read = bytes.at(offset, longest);
    if (!read || read->isEmpty())
        return std::nullopt;
    const auto octet = [&](qsizetype i) { return static_cast<qint64>(static_cast<quint8>(read->at(i))); };
    const qint64 first = octet(0);
    if (first < 192)
        return Length{first, 1, false};
    if (first < 224 && read->size() >= 2)
        return Length{((first - 192) << 8) + octet(1) + 192, 2, false};
    if (first == 255 && read->size() == longest)
        return Length{octet(1) << 24 | octet(2) << 16 | octet(3) << 8 | octet(4), longest, false};
    if (first >= 224 && first < 255)
        return Length{qint64{1} << (first & 0x1f), 1, true};
    return std::nullopt;
}

/// The new-format packet type that `header` begins; -1 for anything else.
int tagOf(const std::optional<QByteArray> &header)
{
    const int first = header && !header->isEmpty() ? static_cast<quint8>(header->at(0)) : 0;
    return (first & 0xc0) == 0xc0 ? first & 0x3f : -1;
}

} // namespace

std::expected<void, SealProblem> readBack(QIODevice &sealed, qint64 start, const Expected &expected,
                                          const std::stop_token &cancel)
{
    const Bytes bytes(sealed, start, expected.armored);
    if (expected.armored && (!sealed.seek(start) || sealed.read(ArmorWriter::begin.size()) != ArmorWriter::begin))
        return bad("no armor");

    // one recipient packet: version 3, the subkey's key ID
    qint64 offset = 0;
    if (tagOf(bytes.at(offset, 1)) != Packets::PublicKeyEncryptedSessionKey)
        return bad("does not begin with a recipient");
    const auto recipient = lengthAt(bytes, offset + 1);
    if (!recipient || recipient->partial)
        return bad("recipient packet is cut off");
    constexpr qsizetype recipientHead = 9; // version and key ID
    const auto head = bytes.at(offset + 1 + recipient->octets, recipientHead);
    if (!head || head->size() != recipientHead || head->at(0) != 3)
        return bad("recipient packet is not version 3");
    if (head->mid(1) != expected.subkey.keyIdBytes())
        return bad("recipient is not the verified subkey");
    offset += 1 + recipient->octets + recipient->size;

    // one data packet to the end, integrity-protected
    const auto data = bytes.at(offset, 1);
    if (tagOf(data) != (expected.aead ? Packets::AeadEncrypted : Packets::SymEncryptedIntegrityProtected))
        return bad("a second recipient, or data without integrity protection");
    auto length = lengthAt(bytes, offset + 1);
    if (!length)
        return bad("data packet is cut off");
    // version 1; in the OCB form cipher and mode stand behind it in the clear: AES-256, OCB
    const QByteArrayView wanted = expected.aead ? QByteArrayView("\x01\x09\x02") : QByteArrayView("\x01");
    const auto dataHead = bytes.at(offset + 1 + length->octets, wanted.size());
    if (!dataHead || *dataHead != wanted)
        return bad("data packet is not version 1, or not AES-256 with OCB");
    ++offset;
    while (length && length->partial) {
        if (cancel.stop_requested())
            return std::unexpected(SealProblem{SealProblem::Cancelled});
        offset += length->octets + length->size;
        length = lengthAt(bytes, offset);
    }
    if (!length)
        return bad("data packet is cut off");
    offset += length->octets + length->size;

    const qint64 whole = expected.armored ? ArmorWriter::sizeOf(offset) : offset;
    if (sealed.size() - start != whole)
        return bad("longer or shorter than its packets");
    const auto last = bytes.at(offset - 1, 2); // armor of one or two bytes more or less can be as long
    if (!last || last->size() != 1)
        return bad("longer or shorter than its packets");
    if (expected.armored
        && (!sealed.seek(start + whole - ArmorWriter::end.size())
            || sealed.read(ArmorWriter::end.size()) != ArmorWriter::end))
        return bad("no end of armor");
    if (!sealed.seek(start + whole))
        return bad("cannot seek");
    return {};
}
