#include "app/net/HostName.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 253;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::ranges::all_of(label, [](QChar c) {
               return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
           });
}

} // namespace

bool HostName::isValid(QStringView name)
{
    const auto labels = name.split(u'.');
    return name.size() <= longestName && std::ranges::all_of(labels, isLabel);
}

bool HostName::isPublic(QStringView name)
{
    const auto labels = name.split(u'.');
    // Special names of RFC 6761, 6762, 8375 and 9476 that never are a host of the internet. ".test" and ".example"
    // stay: nobody answers there, and tests need names. An IP address ends in a label of digits, or of 0x and hex.
    static constexpr QStringView ownEndings[] = {u"localhost", u"local", u"internal", u"lan", u"home", u"alt"};
    const QStringView last = labels.back();
    const bool own = std::ranges::any_of(
        ownEndings, [&](QStringView ending) { return last.compare(ending, Qt::CaseInsensitive) == 0; });
    return isValid(name) && labels.size() > 1 && !own && !isDigit(last.front())
        && !name.endsWith(u".home.arpa", Qt::CaseInsensitive);
}

bool HostName::isWithin(QStringView name, QStringView domain)
{
    return name.compare(domain, Qt::CaseInsensitive) == 0
        || (name.size() > domain.size() && name.endsWith(domain, Qt::CaseInsensitive)
            && name[name.size() - domain.size() - 1] == u'.');
}
