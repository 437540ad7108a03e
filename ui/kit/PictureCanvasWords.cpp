#include "ui/kit/PictureCanvas.h"

#include <algorithm>

// What a PictureCanvas says to those who cannot see it.

namespace {

int thirdOf(int place, int all)
{
    return all <= 0 ? 1 : std::clamp(3 * place / all, 0, 2);
}

} // namespace

QString PictureCanvas::words() const
{
    if (m_picture.isNull())
        return tr("There is no picture here yet.");
    const auto covers = static_cast<int>(m_draft.marks().covers.size());
    QString text = covers == 0 ? tr("Nothing is covered.") : tr("%n parts are covered.", nullptr, covers);
    if (const QRect crop = m_draft.marks().crop; !crop.isNull() && crop.size() != m_picture.size())
        text += u' ' + tr("It is cut down to %1 by %2 pixels.").arg(crop.width()).arg(crop.height());
    return text;
}

void PictureCanvas::describe()
{
    setAccessibleName(m_picture.isNull()
                          ? tr("Picture")
                          : tr("Picture, %1 by %2 pixels").arg(m_picture.width()).arg(m_picture.height()));
    const QRect place = m_draft.place();
    if (place.isNull()) {
        setAccessibleDescription(words());
        return;
    }
    const QString where[3][3] = {
        {tr("top left"), tr("top middle"), tr("top right")},
        {tr("middle left"), tr("middle"), tr("middle right")},
        {tr("bottom left"), tr("bottom middle"), tr("bottom right")},
    };
    const QString &there =
        where[thirdOf(place.center().y(), m_picture.height())][thirdOf(place.center().x(), m_picture.width())];
    const QString what = m_draft.selected() == MarksDraft::crop
        ? tr("What stays")
        : tr("Cover %1 of %2").arg(m_draft.selected() + 1).arg(m_draft.marks().covers.size());
    setAccessibleDescription(tr("%1: %2, %3 from the left, %4 from the top, %5 wide, %6 high",
                                "a cover, where it lies, and its place in pixels")
                                 .arg(what, there)
                                 .arg(place.x())
                                 .arg(place.y())
                                 .arg(place.width())
                                 .arg(place.height()));
}
