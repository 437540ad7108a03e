#include "app/cases/CaseContent.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

const QString vendorField = u"vendor"_s;
const QString answerField = u"answer/"_s;
const QString asideField = u"aside/"_s;
const QString formField = u"form"_s;
const QString confirmedField = u"confirmed"_s;
const QString filesField = u"files"_s;
const QString treatmentField = u"file/"_s;
const QString thrownAwayField = u"thrown-away"_s;
const QString oldLockField = u"old-lock"_s;
const QString titleField = u"title"_s;

/// A JSON value of any kind, also a bare one.
QByteArray toBytes(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

QJsonArray toArray(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

QJsonValue fromBytes(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).array().at(0);
}

std::optional<Answer> toAnswer(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return DontKnow{};
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
        return value.toVariant().toStringList();
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<ExpiredLockAccepted> toOldLock(const QJsonObject &object)
{
    const auto fingerprint = Fingerprint::parse(object["fingerprint"_L1].toString());
    const auto when = QDateTime::fromString(object["expiredOn"_L1].toString(), Qt::ISODate);
    if (!fingerprint || !when.isValid())
        return std::nullopt;
    return ExpiredLockAccepted{*fingerprint, when};
}

/// Whether a value was understood and taken into the content.
bool take(CaseContent &content, const QString &name, const QByteArray &bytes)
{
    const QJsonValue value = fromBytes(bytes);
    if (name == vendorField)
        return true;
    if (name.startsWith(answerField)) {
        const auto answer = toAnswer(value);
        return answer && content.answers.set(name.sliced(answerField.size()), *answer);
    }
    if (name.startsWith(asideField)) {
        content.aside.insert(name.sliced(asideField.size()), value.toString());
        return value.isString();
    }
    if (name == formField) {
        content.shortForm = value.toString() == "short"_L1;
        return true;
    }
    if (name == titleField) {
        content.title = value.toString();
        return true;
    }
    if (name == confirmedField) {
        content.confirmed = value.toVariant().toStringList();
        return true;
    }
    if (name == filesField || name == thrownAwayField) {
        for (const QJsonValue id : value.toArray())
            (name == filesField ? content.files : content.thrownAway).append(id.toInteger());
        return value.isArray();
    }
    if (name.startsWith(treatmentField)) {
        const qint64 id = name.sliced(treatmentField.size()).toLongLong();
        if (id > 0)
            content.treatments[id] = value.isObject() ? TreatmentRecord::fromJson(value.toObject())
                                                      : TreatmentRecord{.treatment = Treatment::unreadable()};
        return id > 0 && value.isObject();
    }
    if (name == oldLockField) {
        content.oldLock = toOldLock(value.toObject());
        return content.oldLock.has_value();
    }
    return false;
}

} // namespace

CaseFields CaseContent::toFields() const
{
    CaseFields fields = foreign;
    fields[vendorField] = vendor.toJson();
    const QJsonObject given = answers.fields();
    for (auto answer = given.begin(); answer != given.end(); ++answer)
        fields[answerField + answer.key()] = toBytes(answer.value());
    for (const auto &[question, words] : aside.asKeyValueRange())
        fields[asideField + question] = toBytes(words);
    fields[formField] = toBytes(shortForm ? u"short"_s : u"guided"_s);
    if (!confirmed.isEmpty())
        fields[confirmedField] = toBytes(QJsonArray::fromStringList(confirmed));
    if (!files.isEmpty())
        fields[filesField] = toBytes(toArray(files));
    for (const auto &[id, record] : treatments) {
        if (const QJsonObject said = record.toJson(); !said.isEmpty())
            fields[treatmentField + QString::number(id)] = toBytes(said);
    }
    if (!thrownAway.isEmpty())
        fields[thrownAwayField] = toBytes(toArray(thrownAway));
    if (oldLock)
        fields[oldLockField] = toBytes(QJsonObject{{u"fingerprint"_s, oldLock->fingerprint.hex()},
                                                   {u"expiredOn"_s, oldLock->expiredOn.toString(Qt::ISODate)}});
    if (!title.isEmpty())
        fields[titleField] = toBytes(title);
    return fields;
}

std::optional<CaseContent> CaseContent::fromFields(const CaseFields &fields)
{
    const auto vendor = fields.find(vendorField);
    const auto profile = vendor == fields.end() ? std::unexpected(VendorProblem{VendorProblem::NotReadable, {}})
                                                : VendorProfile::parse(vendor->second);
    if (!profile)
        return std::nullopt;
    CaseContent content{.vendor = *profile};
    for (const auto &[name, bytes] : fields) {
        if (!take(content, name, bytes))
            content.foreign[name] = bytes;
    }
    return content;
}

FieldChange changeBetween(const CaseFields &before, const CaseFields &after)
{
    FieldChange change;
    for (const auto &[name, bytes] : after) {
        const auto held = before.find(name);
        if (held == before.end() || held->second != bytes)
            change.changed[name] = bytes;
    }
    for (const auto &[name, bytes] : before) {
        if (!after.contains(name))
            change.removed.append(name);
    }
    return change;
}
