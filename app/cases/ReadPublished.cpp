#include "app/cases/ReadPublished.h"

#include "app/mail/MailParts.h"
#include "crypto/openpgp/Packets.h"

namespace {

/// Whether it begins with the packet of a key or of a signature (RFC 9580, 4.2 and 5), as keys and withdrawals do. The
/// version in it is looked at too: a PNG begins with the tag of a signature, and so do some letters beyond ASCII.
bool beginsWithKey(const QByteArray &part)
{
    constexpr char oldest = 2;
    constexpr char newest = 6;
    const auto packet = Packets::packetAt(part, 0);
    if (!packet || packet->bodyStart >= packet->end)
        return false;
    const char version = part.at(packet->bodyStart);
    return (packet->tag == Packets::PublicKey || packet->tag == Packets::SecretKey || packet->tag == Packets::Signature)
        && version >= oldest && version <= newest;
}

} // namespace

QByteArray readPublished(const Mime &mime, const QByteArray &given)
{
    const auto parts = mailParts(mime, given);
    if (!parts)
        return given;
    QByteArray text;
    for (const QByteArray &part : *parts) {
        if (beginsWithKey(part))
            text +=
                "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n" + part.toBase64() + "\n-----END PGP PUBLIC KEY BLOCK-----\n";
        else
            text += part + '\n';
    }
    return text;
}
