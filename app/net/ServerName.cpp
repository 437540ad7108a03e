#include "app/net/ServerName.h"

#include <QUrl>

#include <algorithm>
#include <arpa/inet.h>

namespace {

bool isLabel(QByteArrayView label)
{
    constexpr qsizetype longest = 63;
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !label.isEmpty() && label.size() <= longest && label.front() != '-' && label.back() != '-'
        && std::ranges::all_of(label, allowed);
}

} // namespace

std::optional<QByteArray> serverName(const QString &typed)
{
    constexpr qsizetype longest = 253;
    in6_addr address{};
    QByteArray plain = typed.toUtf8();
    if (plain.startsWith('[') && plain.endsWith(']'))
        plain = plain.sliced(1, plain.size() - 2);
    if (!plain.contains('\0') && inet_pton(AF_INET6, plain.constData(), &address) == 1)
        return '[' + plain + ']';
    QByteArray name = QUrl::toAce(typed);
    if (name.isEmpty() || name.size() > longest || !std::ranges::all_of(name.split('.'), isLabel))
        return {};
    return name;
}
