#include "app/report/StrictJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace {

constexpr std::size_t deepest = 8; // our forms need 3
constexpr qsizetype mostValues = 100'000; // a report of thousands of files stays below
constexpr qsizetype longestShownName = 40;

QString nameIn(QByteArrayView token)
{
    if (!token.contains('\\'))
        return QString::fromUtf8(token.sliced(1, token.size() - 2));
    return QJsonDocument::fromJson('[' + token.toByteArray() + ']').array().at(0).toString();
}

// Qt keeps the last of two members of one name where other readers keep the first, and takes 1024 levels. This looks
// at names and brackets only; whether all of it is JSON is Qt's to say afterwards.
std::expected<void, ReportProblem> checkMembers(QByteArrayView json)
{
    std::vector<QSet<QString>> names; // of each object or array that is open
    qsizetype values = 0;
    QByteArrayView lastString;
    for (qsizetype at = 0; at < json.size(); ++at) {
        switch (json[at]) {
        case '"': {
            const qsizetype start = at;
            for (++at; at < json.size() && json[at] != '"'; ++at)
                at += json[at] == '\\' ? 1 : 0;
            if (at >= json.size())
                return std::unexpected(ReportProblem{ReportProblem::NotJson});
            lastString = json.sliced(start, at + 1 - start);
            break;
        }
        case '{':
        case '[':
            if (names.size() == deepest)
                return std::unexpected(ReportProblem{ReportProblem::NotJson});
            names.emplace_back();
            break;
        case '}':
        case ']':
            if (names.empty())
                return std::unexpected(ReportProblem{ReportProblem::NotJson});
            names.pop_back();
            break;
        case ',':
            if (++values > mostValues)
                return std::unexpected(ReportProblem{ReportProblem::TooBig});
            break;
        case ':': {
            if (names.empty() || lastString.isEmpty())
                return std::unexpected(ReportProblem{ReportProblem::NotJson});
            const QString name = nameIn(std::exchange(lastString, {})); // each string is decoded once
            if (names.back().contains(name))
                return std::unexpected(ReportProblem{ReportProblem::Repeated, fieldToShow(name)});
            names.back().insert(name);
            break;
        }
        default:
            break;
        }
    }
    return {};
}

} // namespace

std::expected<QJsonObject, ReportProblem> parseObject(const QByteArray &json, qsizetype mostBytes)
{
    if (json.size() > mostBytes)
        return std::unexpected(ReportProblem{ReportProblem::TooBig});
    if (!json.isValidUtf8())
        return std::unexpected(ReportProblem{ReportProblem::NotUtf8});
    if (const auto checked = checkMembers(json); !checked)
        return std::unexpected(checked.error());
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return std::unexpected(ReportProblem{ReportProblem::NotJson});
    return document.object();
}

std::expected<QString, ReportProblem> textOf(const QJsonValue &value, const QString &field)
{
    if (!value.isString())
        return std::unexpected(ReportProblem{ReportProblem::WrongType, field});
    QString text = value.toString();
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return std::unexpected(ReportProblem{ReportProblem::NotText, field});
    return text;
}

QString fieldToShow(QStringView name)
{
    const bool shaped = name.size() <= longestShownName
        && std::ranges::all_of(name, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
    return shaped ? name.toString() : QString();
}
