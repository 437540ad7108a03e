#pragma once

#include "ui/kit/PictureMarks.h"

#include <QImage>
#include <QWidget>

#include <optional>

/// The picture of a PictureEditor, with its marks: by mouse (draw, move, pull a corner) and by keys. Arrows move what
/// is selected, with Shift they change its size, with Ctrl in steps of one pixel; Tab goes from mark to mark and then
/// on, Enter adds a cover, Delete removes one, Ctrl+Z goes back, Ctrl with plus, minus and 0 zooms.
class PictureCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit PictureCanvas(QWidget *parent = nullptr);

    void setPicture(const QImage &picture); ///< without any mark
    [[nodiscard]] QSize pictureSize() const { return m_picture.size(); }
    [[nodiscard]] const MarksDraft &draft() const { return m_draft; }
    void setMarks(const PictureMarks &marks);

    /// Pixels of the screen that one of the picture takes; kept between a twentieth and eight.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// The widget takes the size that this asks for.
    void setZoom(double zoom);

    void addCover(); ///< in the middle of what is in sight
    void startCrop();
    void undo();

    /// What is marked, in words.
    [[nodiscard]] QString words() const;
    /// Where the selected mark lies in the widget; null for none.
    [[nodiscard]] QRect selectedPlace() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void marksChanged();
    void selectionChanged();
    void zoomAsked(int direction); ///< 1: closer, -1: farther, 0: all of it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// What the mouse does while its button is down.
    struct Drag {
        QPoint anchor; ///< the corner that stays, or where it began, in the picture
        QRect before; ///< where the mark was; null: one is drawn
        bool moves;
    };

    [[nodiscard]] double scale() const; ///< the widget's units for a pixel of the picture
    [[nodiscard]] QPoint inPicture(QPointF place) const;
    [[nodiscard]] QRectF inWidget(const QRect &place) const;
    [[nodiscard]] qsizetype markAt(QPoint place) const; ///< in the picture
    [[nodiscard]] std::optional<QPoint> heldCorner(QPointF place) const; ///< the corner across the one under the mouse
    void nudge(const QKeyEvent &event);
    void changed();
    void selected();
    void describe();
    void makeSmall(); ///< a picture that was made smaller well is read more easily than one made so while drawing

    QImage m_picture;
    bool m_scaling = false; ///< m_small is being made
    QImage m_small; ///< for this zoom; null while it is made, or where none is needed
    MarksDraft m_draft;
    double m_zoom = 1;
    std::optional<Drag> m_drag;
};
