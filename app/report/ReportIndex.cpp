#include "app/report/ReportIndex.h"

#include "app/report/StrictJson.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = qsizetype(16) * 1024 * 1024; // the longest answers and thousands of files

std::expected<ReportIndex::Attachment, ReportProblem> readAttachment(const QJsonObject &object)
{
    const auto name = textOf(object.value("name"_L1), u"name"_s);
    if (!name)
        return std::unexpected(name.error());
    const qint64 size = object.value("size"_L1).toInteger(-1);
    if (size < 0)
        return std::unexpected(ReportProblem{ReportProblem::WrongType, u"size"_s});
    const auto sha256 = Digest::parse(object.value("sha256"_L1).toString());
    if (!sha256)
        return std::unexpected(ReportProblem{ReportProblem::WrongType, u"sha256"_s});
    if (object.contains("apart"_L1) && !object.value("apart"_L1).isObject())
        return std::unexpected(ReportProblem{ReportProblem::WrongType, u"apart"_s});
    return ReportIndex::Attachment{*name, size, *sha256, object.contains("apart"_L1)};
}

} // namespace

std::expected<ReportIndex, ReportProblem> readReportIndex(const QByteArray &reportJson)
{
    const auto object = parseObject(reportJson, mostBytes);
    if (!object)
        return std::unexpected(object.error());
    if (object->value("format"_L1) != QJsonValue("vouchsafe-report/1"_L1))
        return std::unexpected(ReportProblem{ReportProblem::WrongFormat, u"format"_s});

    ReportIndex index{object->value("reference"_L1).toString(), {}};
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(u"[A-Z0-9]{1,16}-[A-Z0-9]{4}"_s));
    if (!shape.match(index.reference).hasMatch())
        return std::unexpected(ReportProblem{ReportProblem::WrongType, u"reference"_s});

    const QJsonValue attachments = object->value("attachments"_L1);
    if (!attachments.isArray())
        return std::unexpected(ReportProblem{ReportProblem::WrongType, u"attachments"_s});
    for (const QJsonValue attachment : attachments.toArray()) {
        const auto read = readAttachment(attachment.toObject());
        if (!read)
            return std::unexpected(read.error());
        index.attachments.push_back(*read);
    }
    return index;
}
