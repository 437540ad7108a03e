#include "crypto/openpgp/Packets.h"

namespace Packets {

namespace {

constexpr qsizetype certificateCap = 256 * 1024;
constexpr int userIdCap = 64;
constexpr int subkeyCap = 64; // judging thousands takes the engine seconds
constexpr int signatureCap = 1000; // each is verified; more fit into the size only when they are tiny

quint8 at(QByteArrayView bytes, qsizetype i)
{
    return static_cast<quint8>(bytes[i]);
}

/// A big-endian number of `count` bytes at `i`; nullopt past the end.
std::optional<qsizetype> number(QByteArrayView bytes, qsizetype i, int count)
{
    if (i + count > bytes.size())
        return std::nullopt;
    qsizetype value = 0;
    for (int k = 0; k < count; ++k)
        value = value << 8 | at(bytes, i + k);
    return value;
}

/// Whether there is nothing but whole packets. A list of them would be larger by far than what it is a list of, when
/// all are tiny (THREATS-K11).
bool isWhole(QByteArrayView stream)
{
    qsizetype at = 0;
    while (at < stream.size()) {
        const auto packet = packetAt(stream, at);
        if (!packet)
            return false;
        at = packet->end;
    }
    return at > 0;
}

} // namespace

std::optional<Packet> packetAt(QByteArrayView bytes, qsizetype start)
{
    const quint8 header = at(bytes, start);
    if (!(header & 0x80))
        return std::nullopt;

    int tag = 0;
    int lengthBytes = 0;
    qsizetype lengthAt = start + 1;
    std::optional<qsizetype> length;
    if (header & 0x40) { // RFC 9580, 4.2.1
        tag = header & 0x3f;
        const auto first = number(bytes, lengthAt, 1);
        if (!first || (*first >= 224 && *first < 255)) // partial lengths are for data, not for keys
            return std::nullopt;
        if (*first < 192) {
            length = *first;
            lengthBytes = 1;
        } else if (*first < 224) {
            const auto both = number(bytes, lengthAt, 2);
            if (!both)
                return std::nullopt;
            length = *both - (192 << 8) + 192;
            lengthBytes = 2;
        } else {
            length = number(bytes, lengthAt + 1, 4);
            lengthBytes = 5;
        }
    } else { // RFC 9580, 4.2.2
        tag = (header >> 2) & 0x0f;
        if ((header & 3) == 3)
            return std::nullopt;
        lengthBytes = 1 << (header & 3);
        length = number(bytes, lengthAt, lengthBytes);
    }
    const qsizetype body = lengthAt + lengthBytes;
    if (!length || *length > bytes.size() - body)
        return std::nullopt;
    return Packet{tag, start, body, body + *length};
}

std::optional<std::vector<Packet>> read(QByteArrayView bytes)
{
    std::vector<Packet> packets;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto packet = packetAt(bytes, i);
        if (!packet)
            return std::nullopt;
        packets.push_back(*packet);
        i = packet->end;
    }
    return packets;
}

std::expected<std::vector<QByteArray>, KeyProblem> certificates(QByteArrayView stream)
{
    if (!isWhole(stream))
        return std::unexpected(KeyProblem{KeyProblem::NotAKey, QStringLiteral("packets are cut off or malformed")});

    std::vector<QByteArray> found;
    int userIds = 0;
    int subkeys = 0;
    int signatures = 0;
    for (qsizetype start = 0; start < stream.size();) {
        const Packet packet = *packetAt(stream, start);
        start = packet.end;
        switch (packet.tag) {
        case SecretKey:
        case SecretSubkey:
            return std::unexpected(KeyProblem{KeyProblem::PrivateKey});
        case PublicKey:
            if (found.size() == mostKeys)
                return std::unexpected(KeyProblem{KeyProblem::TooBig, QStringLiteral("too many keys")});
            found.emplace_back();
            userIds = 0;
            subkeys = 0;
            signatures = 0;
            break;
        case UserId:
        case UserAttribute:
            ++userIds;
            break;
        case PublicSubkey:
            ++subkeys;
            break;
        case Signature:
            ++signatures;
            break;
        case Marker:
        case Trust:
        case Padding:
            continue;
        default:
            return std::unexpected(
                KeyProblem{KeyProblem::NotAKey, QStringLiteral("packet of type %1 in a key").arg(packet.tag)});
        }
        if (found.empty())
            return std::unexpected(KeyProblem{KeyProblem::NotAKey, QStringLiteral("does not begin with a key")});
        found.back().append(stream.sliced(packet.start, packet.end - packet.start));
        if (found.back().size() > certificateCap || userIds > userIdCap || subkeys > subkeyCap
            || signatures > signatureCap)
            return std::unexpected(KeyProblem{KeyProblem::TooBig});
    }
    if (found.empty())
        return std::unexpected(KeyProblem{KeyProblem::NotAKey, QStringLiteral("no key packet")});
    return found;
}

std::optional<Pin> pinOf(QByteArrayView certificate)
{
    if (certificate.isEmpty())
        return std::nullopt;
    const auto primary = packetAt(certificate, 0);
    if (!primary || primary->tag != PublicKey)
        return std::nullopt;
    const QByteArrayView body = certificate.sliced(primary->bodyStart, primary->end - primary->bodyStart);
    constexpr qsizetype longestBody = 0xffff; // the fingerprint hashes a two-byte length
    if (body.isEmpty() || body.size() > longestBody || at(body, 0) != 4)
        return std::nullopt;

    // RFC 9580, 5.5.4.2: 0x99, the two-byte length, the body
    QByteArray hashed;
    hashed.append(static_cast<char>(0x99));
    hashed.append(static_cast<char>(body.size() >> 8));
    hashed.append(static_cast<char>(body.size() & 0xff));
    hashed.append(body);
    const auto fingerprint = Fingerprint::fromBytes(sha1ForFingerprint(hashed));
    if (!fingerprint)
        return std::nullopt;
    return Pin{*fingerprint, Digest::sha256(body)};
}

} // namespace Packets
