#include "crypto/Armor.h"

#include "crypto/PublishedText.h"
#include "crypto/openpgp/BareRevocations.h"
#include "crypto/openpgp/Packets.h"

#include <algorithm>
#include <iterator>

namespace Armor {

namespace {

constexpr qsizetype inputCap = 4 * 1024 * 1024;
constexpr QStringView beginPublic = u"BEGIN PGP PUBLIC KEY BLOCK";
constexpr QStringView endPublic = u"END PGP PUBLIC KEY BLOCK";

bool isBinaryPackets(const QByteArray &data)
{
    // A packet header has its top bit set; so has a byte order mark.
    return !data.isEmpty() && (data.at(0) & 0x80) && !data.startsWith("\xef\xbb\xbf") && !data.startsWith("\xff\xfe")
        && !data.startsWith("\xfe\xff");
}

bool isBase64(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/'
        || c == u'=';
}

/// The base64 characters of a block's lines, or nullopt when something else stands between them.
std::optional<QByteArray> base64Of(QStringView block)
{
    QByteArray characters;
    for (QStringView line : block.tokenize(u'\n')) {
        while (!line.isEmpty() && (line.front() == u' ' || QStringView(u">|*#`\"'").contains(line.front())))
            line = line.sliced(1); // quoting, list marks, comment signs, code fences
        while (!line.isEmpty() && (line.back() == u' ' || QStringView(u"|`\"',").contains(line.back())))
            line.chop(1);
        if (line.contains(u':')) // "Version: ..." and its like, whether a blank line follows or not
            continue;
        for (const QChar c : line) {
            if (c == u' ')
                continue;
            if (!isBase64(c))
                return std::nullopt;
            characters.append(c.toLatin1());
        }
    }
    return characters;
}

std::optional<QByteArray> decodeBase64(QByteArray characters)
{
    // "=abcd" at the end is the checksum, on a line of its own or glued to the last one
    constexpr qsizetype checksum = 5;
    if (characters.size() > checksum && characters.at(characters.size() - checksum) == '='
        && !characters.last(checksum - 1).contains('='))
        characters.chop(checksum);
    while (characters.endsWith('='))
        characters.chop(1);
    auto decoding = QByteArray::fromBase64Encoding(characters, QByteArray::AbortOnBase64DecodingErrors);
    if (decoding.decodingStatus != QByteArray::Base64DecodingStatus::Ok || decoding.decoded.isEmpty())
        return std::nullopt;
    return decoding.decoded;
}

} // namespace

std::expected<std::vector<QByteArray>, KeyProblem> readKeys(const QByteArray &published,
                                                            const std::vector<QByteArray> &known)
{
    if (published.size() > inputCap)
        return std::unexpected(KeyProblem{KeyProblem::TooBig});
    KeyProblem problem{KeyProblem::NotAKey, QStringLiteral("no public key block")};
    std::vector<QByteArray> revocations;
    if (isBinaryPackets(published)) {
        auto binary = Packets::certificates(published);
        if (binary || binary.error().what != KeyProblem::NotAKey)
            return binary;
        revocations = BareRevocations::read(published);
        problem = binary.error(); // or a text that begins with a dash, a quote or a letter beyond ASCII
    }

    const QString text = PublishedText::withoutTags(PublishedText::decoded(published));
    const QString words = text.simplified();
    for (const QStringView header : {u"BEGIN PGP PRIVATE KEY BLOCK", u"BEGIN PGP SECRET KEY BLOCK"}) {
        if (words.contains(header, Qt::CaseInsensitive))
            return std::unexpected(KeyProblem{KeyProblem::PrivateKey});
    }

    std::vector<QByteArray> found;
    qsizetype searched = 0;
    for (qsizetype end = text.indexOf(endPublic); end >= 0; end = text.indexOf(endPublic, searched)) {
        // the last BEGIN before this END: one that was cut off before it does not swallow the whole block
        const QStringView before = QStringView(text).sliced(searched, end - searched);
        searched = end + endPublic.size();
        const qsizetype begin = before.lastIndexOf(beginPublic);
        if (begin < 0)
            continue;
        QStringView block = before.sliced(begin + beginPublic.size());
        while (!block.isEmpty() && (block.front() == u'-' || block.front() == u' '))
            block = block.sliced(1);
        while (!block.isEmpty() && (block.back() == u'-' || block.back() == u' '))
            block.chop(1);

        const auto characters = base64Of(block);
        const auto packets = characters ? decodeBase64(*characters) : std::nullopt;
        if (!packets) {
            problem = {KeyProblem::NotAKey, QStringLiteral("the block's base64 is damaged")};
            continue;
        }
        auto certificates = Packets::certificates(*packets);
        if (!certificates && certificates.error().what == KeyProblem::PrivateKey)
            return std::unexpected(certificates.error());
        if (!certificates) {
            problem = certificates.error();
            std::ranges::copy(BareRevocations::read(*packets), std::back_inserter(revocations));
            continue;
        }
        found.insert(found.end(), certificates->begin(), certificates->end());
        if (found.size() > Packets::mostKeys)
            return std::unexpected(KeyProblem{KeyProblem::TooBig, QStringLiteral("too many keys")});
    }
    BareRevocations::attach(revocations, known, found);
    if (found.empty())
        return std::unexpected(problem);
    return found;
}

} // namespace Armor
