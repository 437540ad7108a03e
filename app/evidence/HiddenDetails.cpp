#include "app/evidence/HiddenDetails.h"

#include "app/evidence/Exiv2Reader.h"
#include "app/evidence/PictureOutline.h"

using namespace Qt::StringLiterals;

HiddenDetails hiddenDetails(const QByteArray &file)
{
    const auto format = pictureFormat(file);
    if (!format)
        return {};
    PictureOutline outline = PictureOutline::of(file, *format);
    if (outline.detailBytes > Exiv2Reader::mostDetails)
        outline.seen.insert(HiddenDetail::Other);
    else if (outline.detailBytes > 0)
        outline.seen.merge(Exiv2Reader::detailsOf(file));
    return {outline.seen.begin(), outline.seen.end()};
}

QString hiddenDetailName(HiddenDetail detail)
{
    switch (detail) {
    case HiddenDetail::Place:
        return u"place"_s;
    case HiddenDetail::Time:
        return u"time"_s;
    case HiddenDetail::Device:
        return u"device"_s;
    case HiddenDetail::Person:
        return u"person"_s;
    case HiddenDetail::Words:
        return u"words"_s;
    case HiddenDetail::Thumbnail:
        return u"thumbnail"_s;
    case HiddenDetail::Edits:
        return u"edits"_s;
    case HiddenDetail::ColourProfile:
        return u"colour-profile"_s;
    case HiddenDetail::MoreFrames:
        return u"more-frames"_s;
    case HiddenDetail::Leftover:
        return u"leftover"_s;
    case HiddenDetail::Unseen:
        return u"unseen"_s;
    case HiddenDetail::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

QStringList hiddenDetailNames(const HiddenDetails &details)
{
    QStringList names;
    for (const HiddenDetail detail : details)
        names.append(hiddenDetailName(detail));
    return names;
}
