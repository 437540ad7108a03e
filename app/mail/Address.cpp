#include "app/mail/Address.h"

#include <QList>

#include <algorithm>

namespace {

constexpr qsizetype longestLocalPart = 64; // RFC 5321, 4.5.3.1
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestLabel = 63;

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

/// Every piece between dots is there and passes.
template <typename Test> bool allPieces(QStringView text, const Test &test)
{
    const auto pieces = text.split(u'.');
    return std::ranges::all_of(pieces, [&](QStringView piece) { return !piece.isEmpty() && test(piece); });
}

bool isAtom(QStringView piece)
{
    return std::ranges::all_of(
        piece, [](QChar c) { return isAlphanumeric(c) || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c); });
}

bool isLabel(QStringView piece)
{
    return piece.size() <= longestLabel && !piece.startsWith(u'-') && !piece.endsWith(u'-')
        && std::ranges::all_of(piece, [](QChar c) { return isAlphanumeric(c) || c == u'-'; });
}

} // namespace

std::optional<Address> Address::parse(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || at > longestLocalPart || text.size() > longestAddress)
        return std::nullopt;
    if (!allPieces(text.first(at), isAtom) || !allPieces(text.sliced(at + 1), isLabel))
        return std::nullopt;
    return Address(text.toString());
}
