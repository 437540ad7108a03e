#include "ui/kit/Look.h"

#include <QFontInfo>
#include <QStyle>
#include <QVariant>

void setSheetProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget); // a style sheet reads properties only then
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

void setLook(QWidget *widget, const QString &look)
{
    setSheetProperty(widget, "look", look);
}

QFont scaled(QFont font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

QFont semiBold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

qreal textScale(const QFont &font)
{
    return std::max(1.0, QFontInfo(font).pixelSize() / 15.0);
}

QString buttonWords(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}
