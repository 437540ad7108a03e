#include "ui/kit/EyeButton.h"

#include "ui/kit/Icon.h"
#include "ui/kit/Tokens.h"

#include <QFontMetrics>
#include <QPainter>

EyeButton::EyeButton(const QString &name, QWidget *parent) : QAbstractButton(parent)
{
    setAccessibleName(name);
    setToolTip(name);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize EyeButton::sizeHint() const
{
    const int side = std::max(42, QFontMetrics(font()).height() + 20); // as high as the line beside it
    return {side, side};
}

void EyeButton::paintEvent(QPaintEvent *)
{
    const auto tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isEnabled() ? tokens.outline : tokens.line);
    painter.setBrush(isChecked() ? tokens.rail : tokens.panel);
    constexpr int radius = 8;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int inset = height() / 4;
    paintIcon(painter, rect().adjusted(inset, inset, -inset, -inset),
              isChecked() ? QStringLiteral("eye") : QStringLiteral("eye-closed"),
              isEnabled() ? tokens.text : tokens.softText, false);
}
