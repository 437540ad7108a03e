#include "ui/kit/PictureMarks.h"

#include <algorithm>

void MarksDraft::setMarks(const PictureMarks &marks)
{
    m_marks = {.covers = {}, .crop = marks.crop.isNull() ? QRect() : inside(marks.crop)};
    for (const QRect &cover : marks.covers)
        m_marks.covers.append(inside(cover));
    m_selected = none;
    m_before.clear();
}

void MarksDraft::select(qsizetype mark)
{
    const bool there = mark == crop ? !m_marks.crop.isNull() : mark >= 0 && mark < m_marks.covers.size();
    m_selected = there ? mark : none;
}

QRect MarksDraft::place() const
{
    if (m_selected == crop)
        return m_marks.crop;
    return m_selected == none ? QRect() : m_marks.covers.at(m_selected);
}

void MarksDraft::add(const QRect &cover)
{
    beginChange();
    m_marks.covers.append(inside(cover));
    m_selected = m_marks.covers.size() - 1;
}

void MarksDraft::setPlace(const QRect &place)
{
    if (m_selected == crop)
        m_marks.crop = inside(place);
    else if (m_selected != none)
        m_marks.covers[m_selected] = inside(place);
}

void MarksDraft::startCrop()
{
    if (m_marks.crop.isNull()) {
        beginChange();
        m_marks.crop = QRect(QPoint(), m_picture);
    }
    m_selected = crop;
}

void MarksDraft::removeSelected()
{
    if (m_selected == none)
        return;
    beginChange();
    if (m_selected == crop)
        m_marks.crop = {};
    else
        m_marks.covers.removeAt(m_selected);
    m_selected = m_selected == crop ? none : std::min(m_selected, m_marks.covers.size() - 1);
    if (m_marks.covers.isEmpty())
        m_selected = none;
}

void MarksDraft::beginChange()
{
    if (m_before.isEmpty() || m_before.constLast() != m_marks)
        m_before.append(m_marks);
}

bool MarksDraft::canUndo() const
{
    return std::ranges::any_of(m_before, [this](const PictureMarks &before) { return before != m_marks; });
}

void MarksDraft::undo()
{
    while (!m_before.isEmpty()) {
        const PictureMarks before = m_before.takeLast();
        if (before == m_marks) // a drag that led nowhere
            continue;
        m_marks = before;
        break;
    }
    select(m_selected);
}

QRect MarksDraft::inside(const QRect &place) const
{
    const QSize size = place.size().expandedTo({least, least}).boundedTo(m_picture);
    const QPoint corner(std::clamp(place.x(), 0, m_picture.width() - size.width()),
                        std::clamp(place.y(), 0, m_picture.height() - size.height()));
    return {corner, size};
}
