#include "ui/kit/Icon.h"

#include "ui/kit/Look.h"
#include "ui/kit/Tokens.h"

#include <QFile>
#include <QFontInfo>
#include <QSvgRenderer>

namespace {

QColor colour(Icon::Tint tint, const Tokens &tokens)
{
    switch (tint) {
    case Icon::Tint::Accent:
        return tokens.accent;
    case Icon::Tint::Text:
        return tokens.text;
    case Icon::Tint::Soft:
        return tokens.softText;
    case Icon::Tint::Warning:
        return tokens.warning;
    case Icon::Tint::Error:
        return tokens.error;
    }
    return {};
}

} // namespace

Icon::Icon(const QString &name, qreal size, Tint tint, QWidget *parent)
    : QWidget(parent), m_name(name), m_size(size), m_tint(tint)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Icon::setDrawing(const QString &name, Tint tint)
{
    m_name = name;
    m_tint = tint;
    update();
}

QSize Icon::sizeHint() const
{
    const auto side = qRound(QFontInfo(font()).pixelSize() * m_size);
    const auto margins = contentsMargins();
    return {side + margins.left() + margins.right(), side + margins.top() + margins.bottom()};
}

void Icon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, contentsRect(), m_name, colour(m_tint, Tokens::of(palette())),
              layoutDirection() == Qt::RightToLeft);
}

void paintIcon(QPainter &painter, const QRectF &place, const QString &name, const QColor &colour, bool mirrored)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer drawing(file.readAll().replace("currentColor", colour.name().toLatin1()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool pointsSomewhere = name == u"arrow" || name == u"chevron-end"; // the rest looks the same both ways
    if (mirrored && pointsSomewhere) {
        painter.translate(2 * place.center().x(), 0);
        painter.scale(-1, 1);
    }
    drawing.render(&painter, place);
    painter.restore();
}
