#include "ui/kit/LinkButton.h"

#include "ui/kit/Look.h"
#include "ui/kit/TextFlow.h"
#include "ui/kit/Tokens.h"

#include <QStyle>

namespace {

constexpr int smallestHeight = 24; // big enough to hit with a shaking hand

} // namespace

LinkButton::LinkButton(const QString &words, Tint tint, QWidget *parent) : QPushButton(parent), m_tint(tint)
{
    setWords(words);
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    // not Fixed: a layout would hold it to the height of its words in one line
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setWords(const QString &words)
{
    m_words = words;
    setText(buttonWords(words));
}

QSize LinkButton::sizeHint() const
{
    const auto words = wrapped(linkFont(), m_words, 1 << 20);
    return {words.width() + 2, std::max(smallestHeight, words.height() + 2)};
}

QSize LinkButton::minimumSizeHint() const
{
    auto longest = 0;
    for (const auto &word : m_words.split(u' '))
        longest = std::max(longest, QFontMetrics(linkFont()).horizontalAdvance(word));
    return {longest + 2, smallestHeight};
}

int LinkButton::heightForWidth(int width) const
{
    return std::max(smallestHeight, wrapped(linkFont(), m_words, width).height() + 2);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    const auto tokens = Tokens::of(palette());
    QPainter painter(this);
    auto font = linkFont();
    font.setUnderline(!isDown());
    painter.setFont(font);
    painter.setPen(!isEnabled() ? tokens.softText : m_tint == Tint::Error ? tokens.error : tokens.accent);
    const auto words = wrapped(font, m_words, width());
    const auto place = rect().adjusted(0, std::max(0, (height() - words.height()) / 2), 0, 0);
    drawWrapped(painter, place, m_words, layoutDirection());
}

bool LinkButton::hitButton(const QPoint &place) const
{
    return wordsPlace().contains(place);
}

QFont LinkButton::linkFont() const
{
    return font();
}

QRect LinkButton::wordsPlace() const
{
    // the empty end of a wide row is no link
    const int width = std::min(this->width(), wrapped(linkFont(), m_words, this->width()).width() + 4);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, width, height()));
}
