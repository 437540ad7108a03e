#pragma once

#include "ui/kit/PictureMarks.h"

#include <QImage>
#include <QWidget>

class Button;
class PictureCanvas;
class QScrollArea;
class Small;

/// A picture to cover parts of and to crop, by mouse and by keys (PictureCanvas), with buttons for the same. It hands
/// out places only, never a pixel: what is covered is taken away by whoever writes the picture.
class PictureEditor final : public QWidget {
    Q_OBJECT

public:
    explicit PictureEditor(QWidget *parent = nullptr);

    void setPicture(const QImage &picture); ///< without any mark; all of it is in sight
    [[nodiscard]] const PictureMarks &marks() const;
    void setMarks(const PictureMarks &marks); ///< as they were kept; changed() is emitted

    [[nodiscard]] PictureCanvas *canvas() const { return m_canvas; }

Q_SIGNALS:
    void changed(const PictureMarks &marks);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void zoom(int direction);
    void fit();
    void keepInSight();
    void follow();

    PictureCanvas *m_canvas;
    QScrollArea *m_area;
    Button *m_undo;
    Small *m_words;
    bool m_fits = true; ///< all of it is in sight, also when the window changes
};
