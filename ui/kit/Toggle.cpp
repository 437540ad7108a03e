#include "ui/kit/Toggle.h"

#include "ui/kit/Icon.h"
#include "ui/kit/Look.h"
#include "ui/kit/Tokens.h"

#include <QAccessible>
#include <QStyle>

namespace {

int arrowSide(const QFont &font)
{
    return QFontMetrics(font).height() * 3 / 4;
}

} // namespace

Toggle::Toggle(const QString &words, Shape shape, QWidget *parent) : QPushButton(parent), m_words(words), m_shape(shape)
{
    setText(buttonWords(words));
    setCheckable(true);
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::toggled, this, [this](bool open) {
        QAccessible::State changed;
        changed.expanded = open;
        changed.collapsed = !open;
        QAccessibleStateChangeEvent event(this, changed);
        QAccessible::updateAccessibility(&event);
    });
}

void Toggle::setWords(const QString &words)
{
    m_words = words;
    setText(buttonWords(words));
    updateGeometry();
}

QSize Toggle::sizeHint() const
{
    const QFontMetrics metrics(wordsFont());
    return {metrics.horizontalAdvance(m_words) + 6 + arrowSide(wordsFont()) + 2,
            std::max(m_shape == Shape::Link ? 28 : 40, metrics.height() + 4)};
}

void Toggle::paintEvent(QPaintEvent *)
{
    const auto tokens = Tokens::of(palette());
    const auto colour = m_shape == Shape::Link ? tokens.accent : tokens.text;
    const auto font = wordsFont();
    const int side = arrowSide(font);
    const int words = QFontMetrics(font).horizontalAdvance(m_words);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };

    QPainter painter(this);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(mirrored(QRect(0, 0, words + 2, height())), Qt::AlignVCenter, m_words);
    paintIcon(painter, mirrored(QRect(words + 6, (height() - side) / 2 + 1, side, side)), arrow(), colour,
              layoutDirection() == Qt::RightToLeft);
}

QString Toggle::arrow() const
{
    if (m_shape == Shape::Menu)
        return isChecked() ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down");
    return isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-end");
}

QFont Toggle::wordsFont() const
{
    auto font = m_shape != Shape::Link ? semiBold(this->font()) : this->font();
    font.setUnderline(m_shape == Shape::Link);
    return font;
}
