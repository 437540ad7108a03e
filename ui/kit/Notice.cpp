#include "ui/kit/Notice.h"

#include "ui/kit/Labels.h"
#include "ui/kit/Look.h"
#include "ui/kit/Tokens.h"

#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

namespace {

std::pair<QColor, QColor> colours(Notice::Kind kind, const Tokens &tokens)
{
    switch (kind) {
    case Notice::Kind::Info:
        return {tokens.accentTint, tokens.accent};
    case Notice::Kind::Warning:
        return {tokens.warningTint, tokens.warning};
    case Notice::Kind::Error:
        return {tokens.errorTint, tokens.error};
    }
    return {};
}

} // namespace

Notice::Notice(Kind kind, const QString &words, const QString &title, QWidget *parent)
    : QFrame(parent), m_kind(kind), m_content(new QVBoxLayout(this))
{
    m_content->setContentsMargins(20, 13, 20, 13);
    m_content->setSpacing(8);
    setWords(words, title);
}

void Notice::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Notice::setWords(const QString &words, const QString &title)
{
    delete m_said;
    m_said = new QWidget(this);
    auto *said = new QVBoxLayout(m_said);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(2);
    if (!title.isEmpty()) {
        auto *bold = new Body(title, m_said);
        setLook(bold, QStringLiteral("h2"));
        said->addWidget(bold);
    }
    if (!words.isEmpty())
        said->addWidget(new Body(words, m_said));
    m_said->setHidden(title.isEmpty() && words.isEmpty()); // only its content speaks
    m_content->insertWidget(0, m_said);
    setAccessibleName(title.isEmpty() ? words : title);
    setAccessibleDescription(title.isEmpty() ? QString() : words);
}

void Notice::paintEvent(QPaintEvent *)
{
    paintNotice(*this, m_kind);
}

void paintNotice(QWidget &widget, Notice::Kind kind)
{
    const auto [tint, bar] = colours(kind, Tokens::of(widget.palette()));
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath box;
    box.addRoundedRect(widget.rect(), 8, 8);
    const auto start = [&](int width) {
        return QRectF(QStyle::visualRect(widget.layoutDirection(), widget.rect(), QRect(0, 0, width, widget.height())));
    };
    QPainterPath square; // the corners beside the bar are square
    square.addRect(start(8));
    painter.fillPath(box.united(square), tint);
    painter.fillRect(start(4), bar);
}
