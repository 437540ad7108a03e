#include "app/mail/DataFields.h"

#include "app/net/HostName.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 80;
constexpr qsizetype longestUrl = 500;
constexpr qsizetype longestList = 500;

} // namespace

QString DataFields::text(const QJsonObject &from, QLatin1StringView name, Need need)
{
    QString text = from.value(name).toString();
    const bool plain = std::ranges::all_of(text, [](QChar c) { return c == u' ' || (c.isPrint() && !c.isSpace()); });
    if (need == Optional && !from.contains(name))
        return {};
    if (text.isEmpty() || text != text.trimmed() || text.size() > longestText || !plain)
        fail(name);
    return text;
}

QString DataFields::id(const QJsonObject &from, QLatin1StringView name)
{
    static const QRegularExpression shape(uR"(\A[a-z0-9][a-z0-9-]{0,31}\z)"_s);
    QString id = from.value(name).toString();
    if (!shape.match(id).hasMatch())
        fail(name);
    return id;
}

QStringList DataFields::hosts(const QJsonObject &from, QLatin1StringView name, Need need)
{
    if (need == Optional && !from.contains(name))
        return {};
    const QJsonArray items = from.value(name).toArray();
    if (items.isEmpty() || items.size() > longestList)
        fail(name);
    QStringList hosts;
    for (const auto &item : items) {
        const QString host = item.toString();
        if (!HostName::isPublic(host) || host != host.toLower() || hosts.contains(host))
            fail(name);
        hosts.append(host);
    }
    return hosts;
}

QUrl DataFields::url(const QJsonObject &from, QLatin1StringView name, Need need)
{
    if (need == Optional && !from.contains(name))
        return {};
    const QString text = from.value(name).toString();
    QUrl url(text, QUrl::StrictMode);
    if (text.size() > longestUrl || !url.isValid() || url.scheme() != "https"_L1 || !HostName::isPublic(url.host())
        || !url.userInfo().isEmpty() || url.port() != -1)
        fail(name);
    return url;
}

qint64 DataFields::number(const QJsonObject &from, QLatin1StringView name, qint64 least, qint64 most)
{
    if (!from.contains(name))
        return 0;
    const qint64 number = from.value(name).toInteger(least - 1);
    if (number < least || number > most)
        fail(name);
    return number;
}

bool DataFields::flag(const QJsonObject &from, QLatin1StringView name)
{
    if (from.contains(name) && !from.value(name).isBool())
        fail(name);
    return from.value(name).toBool();
}

QJsonObject DataFields::object(const QJsonValue &value, QLatin1StringView name,
                               std::initializer_list<QLatin1StringView> members)
{
    const QJsonObject object = value.toObject();
    const auto keys = object.keys();
    const bool known =
        std::ranges::all_of(keys, [&](const QString &key) { return std::ranges::find(members, key) != members.end(); });
    if (!value.isObject() || !known)
        fail(name);
    return object;
}

void DataFields::fail(QLatin1StringView field)
{
    if (!m_fault)
        m_fault = field;
}
