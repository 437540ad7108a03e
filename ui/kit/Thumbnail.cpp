#include "ui/kit/Thumbnail.h"

#include "ui/kit/Tokens.h"

#include <QPainter>
#include <QPainterPath>

Thumbnail::Thumbnail(const QString &letters, QWidget *parent) : QWidget(parent), m_letters(letters)
{
    setFixedSize(64, 46);
}

void Thumbnail::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void Thumbnail::paintEvent(QPaintEvent * /*event*/)
{
    constexpr qreal radius = 6;
    const Tokens tokens = Tokens::of(palette());
    const QRectF place = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(place, radius, radius);
    painter.fillPath(shape, tokens.rail);
    if (!m_picture.isNull()) {
        const QSizeF size = QSizeF(m_picture.size()).scaled(place.size(), Qt::KeepAspectRatioByExpanding);
        QRectF all(QPointF(), size);
        all.moveCenter(place.center());
        painter.setClipPath(shape);
        painter.drawImage(all, m_picture);
        painter.setClipping(false);
    } else {
        QFont letters = font();
        constexpr int small = 11;
        letters.setPixelSize(small); // it has to fit, and nobody must read it
        painter.setFont(letters);
        painter.setPen(tokens.softText);
        painter.drawText(place, Qt::AlignCenter, m_letters);
    }
    painter.setPen(tokens.line);
    painter.drawPath(shape);
}
