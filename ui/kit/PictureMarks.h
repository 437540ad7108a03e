#pragma once

#include <QColor>
#include <QList>
#include <QRect>

/// What a person marked in a picture, in its pixels: only places, never what lies there.
struct PictureMarks {
    QList<QRect> covers = {};
    QRect crop = {}; ///< what stays; null: all of it

    static constexpr QRgb colour = 0xff303030; ///< of covers, as they will be in the file

    friend bool operator==(const PictureMarks &, const PictureMarks &) = default;
};

/// Marks in the making, with a way back. Every mark lies inside of the picture and is at least `least` pixels a side,
/// or as much as there is.
class MarksDraft final {
public:
    static constexpr int least = 4;
    static constexpr qsizetype crop = -1; ///< as a selection
    static constexpr qsizetype none = -2;

    explicit MarksDraft(QSize picture = {}) : m_picture(picture) { }

    [[nodiscard]] const PictureMarks &marks() const { return m_marks; }
    void setMarks(const PictureMarks &marks); ///< not by the person: there is no way back from it
    /// Which cover, or `crop`, or `none`.
    [[nodiscard]] qsizetype selected() const { return m_selected; }
    void select(qsizetype mark);
    [[nodiscard]] QRect place() const; ///< of what is selected; null for none

    void add(const QRect &cover); ///< and selects it
    void setPlace(const QRect &place); ///< of what is selected
    void startCrop(); ///< selects it; without one it is the whole picture at first
    void removeSelected();
    /// Several changes until the next call are one for undo(): a drag.
    void beginChange();
    [[nodiscard]] bool canUndo() const;
    void undo();

private:
    [[nodiscard]] QRect inside(const QRect &place) const;

    QSize m_picture;
    PictureMarks m_marks;
    qsizetype m_selected = none;
    QList<PictureMarks> m_before;
};
