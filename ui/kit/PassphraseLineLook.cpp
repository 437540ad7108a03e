#include "ui/kit/PassphraseLine.h"

#include "ui/kit/Tokens.h"
#include "ui/kit/Wiped.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QStyle>

// Where the characters of a PassphraseLine stand, and how they are drawn: one by one, since a text layout would keep
// copies of them all.

namespace {

// as the style sheet has it of a QLineEdit
constexpr int border = 1;
constexpr int besideWords = 12;
constexpr int aboveWords = 9;
constexpr int lowestWords = 22;
constexpr int radius = 8;
constexpr int cursorWidth = 2;

} // namespace

QFont PassphraseLine::letters() const
{
    if (!m_shown)
        return font();
    auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont); // tells l from I and O from 0
    fixed.setPixelSize(QFontInfo(font()).pixelSize());
    return fixed;
}

QList<int> PassphraseLine::edges() const
{
    const QFontMetrics metrics(letters());
    const int dot = metrics.horizontalAdvance(u'0');
    QList<int> edges{0};
    edges.reserve(m_text.length() + 1);
    for (qsizetype at = 0; at < m_text.end(); at = m_text.after(at)) {
        int width = dot;
        if (m_shown) {
            const auto one = m_text.characterAt(at);
            const Wiped letter(QString::fromUtf8(one.data(), static_cast<qsizetype>(one.size())));
            width = metrics.horizontalAdvance(letter.words());
        }
        edges << edges.constLast() + width;
    }
    return edges;
}

QRect PassphraseLine::room() const
{
    return rect().adjusted(border + besideWords, border, -border - besideWords, -border);
}

int PassphraseLine::offset(const QList<int> &edges) const
{
    const int spare = room().width() - cursorWidth - edges.constLast();
    if (spare > 0)
        return layoutDirection() == Qt::RightToLeft ? room().left() + spare : room().left();
    return room().left() - m_scrolled;
}

void PassphraseLine::keepCursorInSight()
{
    const auto all = edges();
    const int width = std::max(1, room().width() - cursorWidth);
    const int cursor = all.at(m_text.charactersBefore(m_text.cursor()));
    m_scrolled = std::clamp(m_scrolled, std::max(0, cursor - width), cursor);
    m_scrolled = std::clamp(m_scrolled, 0, std::max(0, all.constLast() - width));
}

QRect PassphraseLine::characterPlace(int character) const
{
    const auto all = edges();
    const qsizetype index = std::clamp<qsizetype>(character, 0, all.size() - 1);
    const int width = index + 1 < all.size() ? all.at(index + 1) - all.at(index) : cursorWidth;
    return {offset(all) + all.at(index), room().top(), width, room().height()};
}

int PassphraseLine::characterAt(QPoint place) const
{
    const auto all = edges();
    const int x = place.x() - offset(all);
    int nearest = 0;
    for (int i = 1; i < all.size(); ++i)
        if (std::abs(all.at(i) - x) <= std::abs(all.at(nearest) - x))
            nearest = i;
    return nearest;
}

QSize PassphraseLine::sizeHint() const
{
    constexpr int width = 400;
    return {width, std::max(lowestWords, QFontMetrics(font()).height()) + 2 * (aboveWords + border)};
}

QSize PassphraseLine::minimumSizeHint() const
{
    constexpr int width = 120;
    return {width, sizeHint().height()};
}

void PassphraseLine::paintEvent(QPaintEvent *)
{
    const auto tokens = Tokens::of(palette());
    const bool wrong = property("invalid").toBool();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal thick = wrong ? 2 : border;
    painter.setPen(QPen(wrong ? tokens.error : isEnabled() ? tokens.outline : tokens.line, thick));
    painter.setBrush(isEnabled() ? tokens.panel : tokens.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2), radius, radius);

    const auto all = edges();
    const int start = offset(all);
    painter.setClipRect(room().adjusted(-cursorWidth, 0, cursorWidth, 0));
    painter.setFont(letters());
    const QFontMetrics metrics(painter.font());
    const QRect band(0, (height() - metrics.height()) / 2, 0, metrics.height());
    const auto cell = [&](int from, int to) {
        return QRect(start + all.at(from), band.top(), all.at(to) - all.at(from), band.height());
    };
    const int selectedFrom = m_text.charactersBefore(m_text.selectionStart());
    const int selectedTo = m_text.charactersBefore(m_text.selectionEnd());
    painter.fillRect(cell(selectedFrom, selectedTo), tokens.accent);
    int character = 0;
    for (qsizetype at = 0; at < m_text.end(); at = m_text.after(at), ++character) {
        const bool selected = character >= selectedFrom && character < selectedTo;
        const auto colour = selected ? tokens.onAccent : isEnabled() ? tokens.text : tokens.softText;
        const auto place = cell(character, character + 1);
        if (m_shown) {
            const auto one = m_text.characterAt(at);
            const Wiped letter(QString::fromUtf8(one.data(), static_cast<qsizetype>(one.size())));
            painter.setPen(colour);
            painter.drawText(QPoint(place.left(), place.top() + metrics.ascent()), letter.words());
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            const qreal half = place.width() * 0.32;
            painter.drawEllipse(QRectF(place).center(), half, half);
        }
    }
    if (hasFocus())
        painter.fillRect(
            QRect(start + all.at(m_text.charactersBefore(m_text.cursor())), band.top(), cursorWidth, band.height()),
            tokens.text);
}
