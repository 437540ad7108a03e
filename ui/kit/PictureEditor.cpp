#include "ui/kit/PictureEditor.h"

#include "ui/kit/Button.h"
#include "ui/kit/Labels.h"
#include "ui/kit/PictureCanvas.h"
#include "ui/kit/SideBySide.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int leastPicture = 240;

/// Takes what room there is, and asks for little: the page need not scroll.
class PictureArea final : public QScrollArea {
public:
    [[nodiscard]] QSize sizeHint() const override { return {leastPicture, leastPicture}; }
};

Button *tool(const QString &words)
{
    return new Button(words, Button::Weight::Secondary, Button::Size::Small);
}

} // namespace

PictureEditor::PictureEditor(QWidget *parent)
    : QWidget(parent), m_canvas(new PictureCanvas), m_area(new PictureArea), m_undo(tool(tr("Undo"))),
      m_words(new Small)
{
    m_canvas->setToolTip(tr("Draw with the mouse, or press Enter to cover a part. The arrows move it; with Shift they "
                            "change its size. Delete takes it off again."));
    m_area->setWidget(m_canvas);
    m_area->setAlignment(Qt::AlignCenter);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setMinimumHeight(leastPicture);

    auto *cover = tool(tr("Cover a part"));
    auto *crop = tool(tr("Crop"));
    auto *closer = tool(tr("Zoom in"));
    auto *farther = tool(tr("Zoom out"));
    // in German and with letters twice as large the first three still stand beside each other
    constexpr int bothBeside = 720, marksBeside = 420, zoomBeside = 260;
    auto *markTools = new SideBySide(marksBeside);
    for (auto *button : {cover, crop, m_undo})
        markTools->row()->addWidget(button);
    markTools->row()->addStretch(1);
    auto *zooms = new SideBySide(zoomBeside);
    for (auto *button : {closer, farther})
        zooms->row()->addWidget(button);
    zooms->row()->addStretch(1);
    auto *tools = new SideBySide(bothBeside);
    tools->row()->addWidget(markTools, 3);
    tools->row()->addWidget(zooms, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(tools);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_words);

    // the picture has the keyboard at once: the buttons only begin what keys go on with
    connect(cover, &Button::clicked, this, [this] {
        m_canvas->setFocus();
        m_canvas->addCover();
    });
    connect(crop, &Button::clicked, this, [this] {
        m_canvas->setFocus();
        m_canvas->startCrop();
    });
    connect(m_undo, &Button::clicked, m_canvas, &PictureCanvas::undo);
    connect(closer, &Button::clicked, this, [this] { zoom(1); });
    connect(farther, &Button::clicked, this, [this] { zoom(-1); });
    connect(m_canvas, &PictureCanvas::zoomAsked, this, &PictureEditor::zoom);
    connect(m_canvas, &PictureCanvas::selectionChanged, this, &PictureEditor::keepInSight);
    connect(m_canvas, &PictureCanvas::marksChanged, this, [this] {
        follow();
        Q_EMIT changed(marks());
    });
    follow();
}

void PictureEditor::setPicture(const QImage &picture)
{
    m_canvas->setPicture(picture);
    fit();
}

const PictureMarks &PictureEditor::marks() const
{
    return m_canvas->draft().marks();
}

void PictureEditor::setMarks(const PictureMarks &marks)
{
    m_canvas->setMarks(marks);
}

void PictureEditor::zoom(int direction)
{
    constexpr double step = 1.25;
    if (direction == 0) {
        fit();
        return;
    }
    m_fits = false;
    m_canvas->setZoom(m_canvas->zoom() * (direction > 0 ? step : 1 / step));
    keepInSight();
}

void PictureEditor::fit()
{
    m_fits = true;
    const QSizeF picture = m_canvas->pictureSize();
    if (picture.isEmpty())
        return;
    const QSizeF room = QSizeF(m_area->maximumViewportSize()) * devicePixelRatioF();
    m_canvas->setZoom(std::min({1.0, room.width() / picture.width(), room.height() / picture.height()}));
}

void PictureEditor::keepInSight()
{
    const QRect place = m_canvas->selectedPlace();
    if (place.isNull())
        return;
    constexpr int around = 20;
    m_area->ensureVisible(place.right(), place.bottom(), around, around);
    m_area->ensureVisible(place.left(), place.top(), around, around);
}

void PictureEditor::follow()
{
    m_undo->setEnabled(m_canvas->draft().canUndo());
    m_words->setWords(m_canvas->words());
}

void PictureEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fits)
        fit();
}
