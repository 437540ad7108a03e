#include "ui/kit/Words.h"

#include "ui/kit/Look.h"
#include "ui/kit/TextFlow.h"

namespace {

constexpr int widestHint = 480;
constexpr int narrowest = 60;

} // namespace

Words::Words(const QString &words, const QString &look, QWidget *parent) : QLabel(parent), m_apart(TextFlow::roomy)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setLook(this, look);
    if (!words.isEmpty()) // words make the accessible object, which must find the whole class: see Heading
        setWords(words);
}

void Words::setWords(const QString &words, const QString &example)
{
    m_italicsFrom = example.isEmpty() ? -1 : words.size();
    setText(example.isEmpty() ? words : words + u' ' + example);
}

QSize Words::sizeHint() const
{
    ensurePolished();
    const auto margins = contentsMargins();
    const int width =
        TextFlow(font(), text(), qRound(widestHint * textScale(font())), m_apart, m_italicsFrom).size().width()
        + margins.left() + margins.right() + 1;
    return {width, heightForWidth(width)};
}

QSize Words::minimumSizeHint() const
{
    const auto hint = sizeHint();
    return {std::min(narrowest, hint.width()), std::min(QFontMetrics(font()).height(), hint.height())};
}

int Words::heightForWidth(int width) const
{
    ensurePolished();
    const auto margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    return TextFlow(font(), text(), room, m_apart, m_italicsFrom).size().height() + margins.top() + margins.bottom();
}

void Words::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    TextFlow flow(font(), text(), contentsRect().width(), m_apart, m_italicsFrom);
    auto place = contentsRect();
    const auto height = flow.size().height();
    if (alignment() & Qt::AlignVCenter)
        place.setTop(place.top() + std::max(0, (place.height() - height) / 2));
    if (alignment() & Qt::AlignHCenter) {
        const int spare = std::max(0, place.width() - flow.size().width()) / 2;
        place.adjust(spare, 0, -spare, 0);
    }
    flow.draw(painter, place, layoutDirection());
}
