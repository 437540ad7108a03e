#include "app/mail/WebMail.h"

#include "app/mail/DataFields.h"
#include "app/report/StrictJson.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = 64LL * 1024;
constexpr qint64 largestAttachment = 1024LL * 1024 * 1024;
constexpr auto format = "vouchsafe-steps/1"_L1;
constexpr std::array ids{"gmail"_L1, "outlook"_L1, "yahoo"_L1, "icloud"_L1, "proton"_L1, "gmx"_L1, "other"_L1};

WebMail readWebMail(DataFields &fields, const QJsonValue &value, WebMail::Service service)
{
    const auto object = fields.object(value, "services"_L1, {"id"_L1, "compose"_L1, "limit"_L1, "takesLockedFile"_L1});
    const bool other = service == WebMail::Other;
    if (other && object.contains("compose"_L1))
        fields.fail("compose"_L1);
    return {.service = service,
            .id = fields.id(object, "id"_L1),
            .compose = fields.url(object, "compose"_L1, other ? DataFields::Optional : DataFields::Required),
            .limit = fields.number(object, "limit"_L1, 1, largestAttachment),
            .takesLockedFile = fields.flag(object, "takesLockedFile"_L1)};
}

} // namespace

std::expected<WebMails, WebMailProblem> WebMails::builtIn()
{
    QFile file(u":/mail/steps.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(WebMailProblem{file.fileName()});
    return parse(file.readAll());
}

std::expected<WebMails, WebMailProblem> WebMails::parse(const QByteArray &json)
{
    const auto top = parseObject(json, largestFile);
    if (!top || top->value("format"_L1) != QJsonValue(format) || top->size() != 2)
        return std::unexpected(WebMailProblem{u"format"_s});
    const QJsonArray items = top->value("services"_L1).toArray();
    if (items.size() != static_cast<qsizetype>(ids.size()))
        return std::unexpected(WebMailProblem{u"services"_s});
    DataFields fields;
    std::vector<WebMail> all;
    for (std::size_t at = 0; at < ids.size(); ++at) {
        all.push_back(readWebMail(fields, items.at(static_cast<qsizetype>(at)), static_cast<WebMail::Service>(at)));
        if (all.back().id != ids.at(at))
            fields.fail("id"_L1);
    }
    if (const auto &fault = fields.fault())
        return std::unexpected(WebMailProblem{*fault});
    return WebMails(std::move(all));
}

const WebMail &WebMails::of(WebMail::Service service) const
{
    return m_all.at(service);
}

const WebMail &WebMails::named(QStringView id) const
{
    const auto found = std::ranges::find_if(m_all, [&](const WebMail &known) { return known.id == id; });
    return found == m_all.end() ? m_all.at(WebMail::Other) : *found;
}
