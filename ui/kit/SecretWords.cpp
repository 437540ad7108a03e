#include "ui/kit/SecretWords.h"

#include "ui/kit/Look.h"
#include "ui/kit/Tokens.h"
#include "ui/kit/Wiped.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace {

constexpr int inset = 20;
constexpr qreal large = 1.35; // of the system's letters
constexpr qreal apart = 1.5; // from line to line

} // namespace

SecretWords::SecretWords(std::shared_ptr<const Secret> words, QWidget *parent)
    : QWidget(parent), m_secret(std::move(words))
{
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum); // not Fixed: see LinkButton
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont SecretWords::letters() const
{
    auto fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(qRound(QFontInfo(font()).pixelSize() * large));
    return fixed;
}

template <class Take> int SecretWords::layOut(int width, Take take) const
{
    const QFontMetrics metrics(letters());
    const int line = qRound(metrics.height() * apart);
    const int between = 2 * metrics.horizontalAdvance(u' ');
    int x = 0;
    int y = 0;
    const auto all = m_secret->bytes();
    for (auto start = all.begin(); start != all.end();) {
        const auto end = std::find(start, all.end(), ' ');
        const Wiped word(QString::fromUtf8(std::to_address(start), end - start));
        const int size = metrics.horizontalAdvance(word.words());
        if (x > 0 && x + size > width - 2 * inset) {
            x = 0;
            y += line;
        }
        take(word.words(), QRect(inset + x, inset + y, size, line));
        x += size + between;
        start = end == all.end() ? end : end + 1;
    }
    return y + line + 2 * inset;
}

QSize SecretWords::sizeHint() const
{
    const int width = qRound(480 * textScale(font()));
    return {width, heightForWidth(width)};
}

QSize SecretWords::minimumSizeHint() const
{
    int widest = 0;
    layOut(0, [&](const QString &, const QRect &place) { widest = std::max(widest, place.width()); });
    return {widest + 2 * inset, qRound(QFontMetrics(letters()).height() * apart) + 2 * inset};
}

int SecretWords::heightForWidth(int width) const
{
    return layOut(width, [](const QString &, const QRect &) { });
}

void SecretWords::paintEvent(QPaintEvent *)
{
    const auto tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.outline);
    painter.setBrush(tokens.panel);
    constexpr int radius = 10;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setFont(letters());
    painter.setPen(tokens.text);
    layOut(width(), [&](const QString &word, const QRect &place) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, word);
    });
}
