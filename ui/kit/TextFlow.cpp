#include "ui/kit/TextFlow.h"

#include <QFontMetricsF>
#include <QPainter>

TextFlow::TextFlow(const QFont &font, const QString &words, int width, qreal apart, qsizetype italicsFrom)
{
    auto text = words;
    text.replace(u'\n', QChar::LineSeparator);
    m_layout.setText(text);
    m_layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // an address or a hash may be one long word
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_layout.setTextOption(option);
    if (italicsFrom >= 0) {
        QTextCharFormat italic;
        italic.setFontItalic(true);
        const auto from = static_cast<int>(italicsFrom);
        m_layout.setFormats({{from, static_cast<int>(text.size()) - from, italic}});
    }

    const QFontMetricsF metrics(font);
    const qreal pitch = metrics.height() * apart;
    const qreal above = (pitch - metrics.height()) / 2; // half of the room above a line, half below
    qreal y = 0;
    qreal widest = 0;
    m_layout.beginLayout();
    for (auto line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y + above});
        widest = std::max(widest, line.naturalTextWidth());
        y += pitch;
    }
    m_layout.endLayout();
    m_size = QSize(qCeil(widest), qCeil(y));
}

void TextFlow::draw(QPainter &painter, const QRect &place, Qt::LayoutDirection direction)
{
    for (int index = 0; index < m_layout.lineCount(); ++index) {
        const auto line = m_layout.lineAt(index);
        const qreal used = line.naturalTextWidth();
        // a line starts where the window does, whatever language its words are; Qt put it at the side of the words'
        const qreal inLine = line.naturalTextRect().left() - line.position().x();
        const qreal start = direction == Qt::RightToLeft ? place.width() - used : 0;
        line.draw(&painter, place.topLeft() + QPointF(start - inLine, 0));
    }
}

QSize wrapped(const QFont &font, const QString &words, int width)
{
    return words.isEmpty() ? QSize() : TextFlow(font, words, width).size();
}

void drawWrapped(QPainter &painter, const QRect &place, const QString &words, Qt::LayoutDirection direction)
{
    if (!words.isEmpty())
        TextFlow(painter.font(), words, place.width()).draw(painter, place, direction);
}
