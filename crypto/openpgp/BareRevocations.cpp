#include "crypto/openpgp/BareRevocations.h"

#include "crypto/openpgp/Packets.h"

namespace BareRevocations {

namespace {

constexpr quint8 keyRevocation = 0x20;
constexpr int issuerKeyId = 16; // subpackets: RFC 9580, 5.2.3.12 and 5.2.3.35
constexpr int issuerFingerprint = 33;
constexpr qsizetype idSize = 8;
constexpr size_t most = 16; // of a page, and of a block: a key is withdrawn once

quint8 at(QByteArrayView bytes, qsizetype i)
{
    return i < bytes.size() ? static_cast<quint8>(bytes[i]) : quint8{0};
}

/// The key ID in one area of subpackets; empty when it names none.
QByteArray issuerIn(QByteArrayView area)
{
    while (!area.isEmpty()) {
        qsizetype length = at(area, 0);
        qsizetype head = 1;
        if (length == 255) { // RFC 9580, 5.2.3.7
            length = static_cast<qsizetype>(at(area, 1)) << 24 | at(area, 2) << 16 | at(area, 3) << 8 | at(area, 4);
            head = 5;
        } else if (length >= 192) {
            length = ((length - 192) << 8) + at(area, 1) + 192;
            head = 2;
        }
        if (length < 1 || length > area.size() - head)
            return {};
        const QByteArrayView body = area.sliced(head + 1, length - 1);
        const int type = at(area, head) & 0x7f; // without the critical bit
        if (type == issuerKeyId && body.size() == idSize)
            return body.toByteArray();
        if (type == issuerFingerprint && at(body, 0) == 4 && body.size() > idSize)
            return body.last(idSize).toByteArray();
        area = area.sliced(head + length);
    }
    return {};
}

/// Whose revocation it is, by its own word.
QByteArray issuerOf(QByteArrayView body)
{
    constexpr qsizetype hashedAt = 6;
    const qsizetype hashed = at(body, hashedAt - 2) << 8 | at(body, hashedAt - 1);
    const qsizetype unhashedAt = hashedAt + hashed + 2;
    const qsizetype unhashed = at(body, unhashedAt - 2) << 8 | at(body, unhashedAt - 1);
    if (unhashedAt + unhashed > body.size())
        return {};
    const QByteArray issuer = issuerIn(body.sliced(hashedAt, hashed));
    return issuer.isEmpty() ? issuerIn(body.sliced(unhashedAt, unhashed)) : issuer;
}

QByteArrayView bodyOf(QByteArrayView packet)
{
    const auto packets = Packets::read(packet);
    return packet.sliced(packets->front().bodyStart);
}

bool isOf(const QByteArray &certificate, const QByteArray &revocation)
{
    const auto pin = Packets::pinOf(certificate);
    return pin && issuerOf(bodyOf(revocation)) == pin->fingerprint.keyIdBytes();
}

QByteArray with(QByteArray certificate, const QByteArray &revocation)
{
    const auto packets = Packets::read(certificate);
    return certificate.insert(packets->front().end, revocation);
}

} // namespace

std::vector<QByteArray> read(QByteArrayView stream)
{
    std::vector<QByteArray> revocations;
    size_t packets = 0; // no list of them: it would be larger by far than the stream, when all are tiny (THREATS-K11)
    for (qsizetype start = 0; start < stream.size(); ++packets) {
        const auto packet = Packets::packetAt(stream, start);
        if (!packet || packet->tag != Packets::Signature || packets == most)
            return {};
        const QByteArrayView body = stream.sliced(packet->bodyStart, packet->end - packet->bodyStart);
        if (at(body, 0) == 4 && at(body, 1) == keyRevocation)
            revocations.push_back(stream.sliced(packet->start, packet->end - packet->start).toByteArray());
        start = packet->end;
    }
    return revocations;
}

void attach(const std::vector<QByteArray> &revocations, const std::vector<QByteArray> &known,
            std::vector<QByteArray> &certificates)
{
    for (size_t i = 0; i < std::min(most, revocations.size()); ++i) {
        const QByteArray &revocation = revocations[i];
        bool fits = false;
        for (QByteArray &certificate : certificates) {
            if (!isOf(certificate, revocation))
                continue;
            certificate = with(certificate, revocation);
            fits = true;
        }
        for (const QByteArray &certificate : known) {
            if (!fits && isOf(certificate, revocation))
                certificates.push_back(with(certificate, revocation));
        }
    }
}

} // namespace BareRevocations
