#include "app/report/Report.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString utc(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODate);
}

QJsonObject toJson(const EvidenceFact &file)
{
    QJsonObject hidden;
    for (const HiddenFact &one : file.hidden)
        hidden.insert(one.what, one.times);
    QJsonObject object{
        {u"name"_s, file.name}, {u"type"_s, file.type},
        {u"size"_s, file.size}, {u"sha256"_s, file.sha256.hex()},
        {u"hidden"_s, hidden},  {u"cleaned"_s, QJsonArray::fromStringList(file.cleaned)},
    };
    if (file.apart)
        object.insert(u"apart"_s,
                      QJsonObject{{u"name"_s, file.apart->name},
                                  {u"size"_s, file.apart->size},
                                  {u"sha256"_s, file.apart->sha256.hex()}});
    return object;
}

QJsonObject toJson(const LockUsed &lock)
{
    QJsonObject object{{u"fingerprint"_s, lock.fingerprint.hex()}};
    if (lock.expiredOn)
        object.insert(u"expired"_s, utc(*lock.expiredOn));
    return object;
}

} // namespace

QByteArray Report::json() const
{
    QJsonArray attachments;
    for (const EvidenceFact &file : m_facts.files)
        attachments.append(toJson(file));

    QJsonObject object = m_answers.fields();
    object.insert(u"format"_s, u"vouchsafe-report/1"_s);
    object.insert(u"reference"_s, m_facts.reference);
    object.insert(u"vendor"_s, m_facts.vendorName);
    object.insert(u"written"_s, utc(m_facts.written));
    object.insert(u"attachments"_s, attachments);
    object.insert(u"lock"_s, toJson(m_facts.lock));
    return QJsonDocument(object).toJson();
}
