#include "app/cases/ReadPublished.h"

#include "app/mail/MailParts.h"

namespace {

/// A packet of OpenPGP has its top bit set; so has a byte order mark, and a letter beyond ASCII.
bool mayBePackets(const QByteArray &part)
{
    return !part.isEmpty() && (part.at(0) & 0x80) && !part.startsWith("\xef\xbb\xbf") && !part.startsWith("\xff\xfe")
        && !part.startsWith("\xfe\xff");
}

} // namespace

QByteArray readPublished(const Mime &mime, const QByteArray &given)
{
    const auto parts = mailParts(mime, given);
    if (!parts)
        return given;
    QByteArray text;
    for (const QByteArray &part : *parts) {
        if (mayBePackets(part)) // whoever reads it tells a key from a picture
            text +=
                "-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n" + part.toBase64() + "\n-----END PGP PUBLIC KEY BLOCK-----\n";
        else
            text += part + '\n';
    }
    return text;
}
