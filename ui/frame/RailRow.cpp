#include "ui/frame/RailRow.h"

#include "ui/kit/Look.h"
#include "ui/kit/TextFlow.h"
#include "ui/kit/Tokens.h"

#include <QStyle>

namespace {

constexpr int side = 10;
constexpr int above = 9;
constexpr int smallestHeight = 40;

QFont nameFont(const QWidget &row)
{
    return semiBold(scaled(row.font(), TextSize::hint)); // the wider weight, so that nothing moves when it is current
}

QFont stateFont(const QWidget &row)
{
    return scaled(row.font(), TextSize::small);
}

} // namespace

RailRow::RailRow(const QString &name, const QString &state, QWidget *parent)
    : QPushButton(buttonWords(name), parent), m_name(name), m_state(state)
{
    setAutoDefault(true);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum); // a fixed one would keep it one line high
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void RailRow::setName(const QString &name)
{
    m_name = name;
    setText(buttonWords(name));
    describe();
    updateGeometry();
    update();
}

void RailRow::setState(const QString &state)
{
    m_state = state;
    describe();
    updateGeometry();
    update();
}

void RailRow::setCurrent(bool current)
{
    m_current = current;
    describe();
    update();
}

QSize RailRow::sizeHint() const
{
    const int width = 2 * side + 8 + QFontMetrics(nameFont(*this)).horizontalAdvance(m_name)
        + QFontMetrics(stateFont(*this)).horizontalAdvance(m_state);
    return {width, heightForWidth(width)};
}

QSize RailRow::minimumSizeHint() const
{
    return {120, smallestHeight};
}

int RailRow::heightForWidth(int width) const
{
    const int room = width - 2 * side;
    if (fitsBeside(width))
        return std::max(smallestHeight, QFontMetrics(nameFont(*this)).height() + 2 * above);
    const int below = m_state.isEmpty() ? 0 : wrapped(stateFont(*this), m_state, room).height();
    return std::max(smallestHeight, wrapped(nameFont(*this), m_name, room).height() + below + 2 * above);
}

void RailRow::paintEvent(QPaintEvent *)
{
    const auto tokens = Tokens::of(palette());
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_current ? tokens.panel : tokens.page);
        painter.drawRoundedRect(rect(), 7, 7);
    }
    if (m_current) {
        painter.save();
        painter.setClipRect(mirrored(QRect(0, 0, 8, height())));
        painter.setPen(QPen(tokens.accent, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(mirrored(rect().adjusted(0, 0, 20, 0))).adjusted(1.5, -2, -1.5, 2), 6, 6);
        painter.restore();
    }

    const auto inner = rect().adjusted(side, above, -side, -above);
    auto font = nameFont(*this);
    if (!m_current)
        font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(tokens.text);
    const auto name = wrapped(font, m_name, inner.width());
    const bool beside = fitsBeside(width());
    const int top = beside ? (height() - name.height()) / 2 : above;
    drawWrapped(painter, mirrored(QRect(side, top, inner.width(), name.height())), m_name, layoutDirection());
    const auto state = wrapped(stateFont(*this), m_state, inner.width());
    const auto end = beside
        ? QRect(width() - side - state.width(), (height() - state.height()) / 2, state.width() + 1, state.height())
        : QRect(side, height() - above - state.height(), inner.width(), state.height());
    painter.setFont(stateFont(*this));
    painter.setPen(tokens.softText);
    drawWrapped(painter, mirrored(end), m_state, layoutDirection());
}

bool RailRow::fitsBeside(int width) const
{
    const int state = m_state.isEmpty() ? 0 : QFontMetrics(stateFont(*this)).horizontalAdvance(m_state) + 8;
    return QFontMetrics(nameFont(*this)).horizontalAdvance(m_name) + state <= width - 2 * side;
}

void RailRow::describe()
{
    QStringList said{m_state, m_current ? tr("You are here") : QString()};
    said.removeAll(QString());
    setAccessibleName(m_name);
    setAccessibleDescription(said.join(QStringLiteral(". ")));
}
