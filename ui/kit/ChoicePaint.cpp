#include "ui/kit/ChoicePaint.h"

#include "ui/kit/Icon.h"
#include "ui/kit/TextFlow.h"
#include "ui/kit/Tokens.h"

#include <QAbstractButton>
#include <QStyle>

namespace {

constexpr int smallestHeight = 40;

/// Where things stand, for a language that starts at the left.
struct Plan {
    QRect mark;
    QRect icon;
    QRect title;
    QRect hint;
    int height = 0;
};

QFont titleFont(const ChoiceFace &face, const QFont &font)
{
    return face.card ? semiBold(font) : font;
}

Plan plan(const QAbstractButton &button, const ChoiceFace &face, int width)
{
    const QFont font = button.font();
    const int side = face.card ? 14 : 0;
    const int top = face.card ? 12 : 7;
    const int mark = qRound(20 * textScale(font));
    const int icon = button.icon().isNull() ? 0 : mark;
    const int start = side + mark + 12 + (icon > 0 ? icon + 8 : 0);
    const int room = std::max(40, width - start - side);
    const int letters = wrapped(font, QStringLiteral("x"), room).height(); // one line

    Plan plan;
    const int titleHeight = wrapped(titleFont(face, font), face.title, room).height();
    const int hintHeight = wrapped(font, face.hint, room).height();
    const int words = titleHeight + (hintHeight > 0 ? 1 + hintHeight : 0);
    const int above = std::max(top, (smallestHeight - words) / 2);
    plan.title = QRect(start, above, room, titleHeight);
    plan.hint = QRect(start, above + titleHeight + 1, room, hintHeight);
    plan.mark = QRect(side, above + (letters - mark) / 2, mark, mark);
    plan.icon = QRect(side + mark + 12, plan.mark.top(), icon, icon);
    plan.height = words + 2 * above;
    return plan;
}

void paintCard(QPainter &painter, const QRect &place, bool chosen, bool invalid, const Tokens &tokens)
{
    const qreal pen = chosen ? 2 : 1;
    painter.setPen(QPen(invalid ? tokens.error : chosen ? tokens.accent : tokens.line, pen));
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(place).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 10, 10);
}

void paintMark(QPainter &painter, const QRectF &place, bool round, bool chosen, const QColor &outline,
               const Tokens &tokens)
{
    const auto inner = place.adjusted(1, 1, -1, -1);
    painter.setPen(QPen(chosen ? tokens.accent : outline, 2));
    painter.setBrush(chosen ? tokens.accent : tokens.panel);
    if (round)
        painter.drawEllipse(inner);
    else
        painter.drawRoundedRect(inner, 4, 4);
    if (!chosen)
        return;
    if (!round) {
        const qreal margin = place.width() * 0.12;
        paintIcon(painter, place.adjusted(margin, margin, -margin, -margin), QStringLiteral("check"), tokens.onAccent,
                  false);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.onAccent);
    painter.drawEllipse(place.center(), place.width() * 0.2, place.width() * 0.2);
}

} // namespace

int choiceHeight(const QAbstractButton &button, const ChoiceFace &face, int width)
{
    return plan(button, face, width).height;
}

void paintChoice(const QAbstractButton &button, const ChoiceFace &face)
{
    const auto tokens = Tokens::of(button.palette());
    const auto font = button.font();
    const auto where = plan(button, face, button.width());
    const bool chosen = button.isChecked();
    const bool invalid = button.parentWidget() && button.parentWidget()->property("invalid").toBool();
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(button.layoutDirection(), button.rect(), place);
    };

    QPainter painter(const_cast<QAbstractButton *>(&button)); // painting is no change of the button
    painter.setRenderHint(QPainter::Antialiasing);
    if (face.card)
        paintCard(painter, button.rect(), chosen, invalid, tokens);
    const auto outline = invalid ? tokens.error : button.underMouse() ? tokens.accent : tokens.outline;
    paintMark(painter, mirrored(where.mark), face.round, chosen, outline, tokens);

    if (!where.icon.isEmpty())
        button.icon().paint(&painter, mirrored(where.icon));
    painter.setPen(button.isEnabled() ? tokens.text : tokens.softText);
    painter.setFont(titleFont(face, font));
    drawWrapped(painter, mirrored(where.title), face.title, button.layoutDirection());
    painter.setPen(tokens.softText);
    painter.setFont(font);
    drawWrapped(painter, mirrored(where.hint), face.hint, button.layoutDirection());
}
