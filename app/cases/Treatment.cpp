#include "app/cases/Treatment.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonArray toArray(const QRect &place)
{
    return {place.x(), place.y(), place.width(), place.height()};
}

/// Null for anything else than four numbers.
QRect toRect(const QJsonValue &value)
{
    const QJsonArray four = value.toArray();
    return four.size() == 4 ? QRect(four[0].toInt(), four[1].toInt(), four[2].toInt(), four[3].toInt()) : QRect();
}

/// Larger than any picture that is read: where something that is not understood may cover, all is covered.
constexpr QRect everything(0, 0, 1 << 24, 1 << 24);

HiddenDetails toDetails(const QJsonArray &names)
{
    HiddenDetails details;
    for (int i = 0; i <= static_cast<int>(HiddenDetail::Other); ++i) {
        if (names.contains(hiddenDetailName(static_cast<HiddenDetail>(i))))
            details.push_back(static_cast<HiddenDetail>(i));
    }
    return details;
}

} // namespace

QJsonObject Treatment::toJson() const
{
    QJsonObject object;
    if (unchanged)
        object["unchanged"_L1] = true;
    if (looked)
        object["looked"_L1] = true;
    if (!covering.covers.empty()) {
        QJsonArray covers;
        for (const QRect &cover : covering.covers)
            covers.append(toArray(cover));
        object["covers"_L1] = covers;
    }
    if (!covering.crop.isNull())
        object["crop"_L1] = toArray(covering.crop);
    QJsonArray keptKinds;
    for (const SecretKind kind : allSecretKinds) {
        if (!hide.kinds.test(numberOf(kind)))
            keptKinds.append(secretKindName(kind));
    }
    if (!keptKinds.isEmpty())
        object["keepKinds"_L1] = keptKinds;
    QJsonArray kept;
    QJsonArray hidden;
    for (const auto &[offset, hides] : hide.single)
        (hides ? hidden : kept).append(offset);
    if (!kept.isEmpty())
        object["keep"_L1] = kept;
    if (!hidden.isEmpty())
        object["hide"_L1] = hidden;
    return object;
}

Treatment Treatment::fromJson(const QJsonObject &object)
{
    Treatment treatment;
    treatment.unchanged = object["unchanged"_L1].toBool();
    treatment.looked = object["looked"_L1].toBool();
    const QJsonValue covers = object["covers"_L1];
    for (const QJsonValue cover : covers.toArray()) {
        const QRect place = toRect(cover);
        treatment.covering.covers.push_back(place.isEmpty() ? everything : place);
    }
    const QJsonValue crop = object["crop"_L1];
    treatment.covering.crop = toRect(crop);
    if ((!covers.isUndefined() && !covers.isArray()) || (!crop.isUndefined() && treatment.covering.crop.isEmpty()))
        return unreadable();
    for (const QJsonValue name : object["keepKinds"_L1].toArray()) {
        if (const auto kind = secretKindFromName(name.toString()))
            treatment.hide.kinds.reset(numberOf(*kind));
    }
    for (const QJsonValue offset : object["keep"_L1].toArray())
        treatment.hide.single[offset.toInteger(-1)] = false;
    for (const QJsonValue offset : object["hide"_L1].toArray())
        treatment.hide.single[offset.toInteger(-1)] = true;
    treatment.hide.single.erase(-1);
    return treatment;
}

Treatment Treatment::unreadable()
{
    return {.covering = {.covers = {everything}, .crop = {}}};
}

QJsonObject TreatmentRecord::toJson() const
{
    QJsonObject object = treatment.toJson();
    if (copy)
        object["copy"_L1] = *copy;
    if (!removed.empty())
        object["removed"_L1] = QJsonArray::fromStringList(hiddenDetailNames(removed));
    return object;
}

TreatmentRecord TreatmentRecord::fromJson(const QJsonObject &object)
{
    TreatmentRecord record{.treatment = Treatment::fromJson(object),
                           .removed = toDetails(object["removed"_L1].toArray())};
    if (const qint64 copy = object["copy"_L1].toInteger(); copy > 0)
        record.copy = copy;
    return record;
}
