#include "ui/pages/TextView.h"

#include "ui/kit/Button.h"
#include "ui/kit/Look.h"
#include "ui/kit/SideBySide.h"
#include "ui/kit/Tokens.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int oneAboveTheOther = 260;

/// Letters that turn the writing round would show another text than the one that goes (THREATS-A6).
QString harmless(QString words)
{
    const auto turns = [](QChar c) {
        return c.category() == QChar::Other_Format || c == QChar::Null || c == QChar::ParagraphSeparator;
    };
    std::ranges::replace_if(words, turns, QChar(QChar::ReplacementCharacter));
    words.replace(QStringLiteral("\r\n"), QStringLiteral(" \n")); // the widget would take both for one, and marks move
    return words;
}

} // namespace

TextView::TextView(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit),
      m_before(new Button(tr("Earlier part"), Button::Weight::Secondary, Button::Size::Small)),
      m_after(new Button(tr("Later part"), Button::Weight::Secondary, Button::Size::Small)),
      m_buttons(new SideBySide(oneAboveTheOther))
{
    constexpr int lowest = 240;
    setLook(m_text, QStringLiteral("fixed"));
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMinimumHeight(lowest);
    m_text->setAccessibleName(tr("The text, with what we found marked"));
    m_buttons->row()->addWidget(m_before);
    m_buttons->row()->addWidget(m_after);
    m_buttons->row()->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    m_buttons->hide();
    connect(m_before, &Button::clicked, this, [this] { Q_EMIT partWanted(m_part.begin - TextPart::most / 2); });
    connect(m_after, &Button::clicked, this, [this] { Q_EMIT partWanted(m_part.end); });
}

void TextView::setPart(const TextPart &part, qint64 size)
{
    m_part = part;
    m_text->setPlainText(harmless(part.words));
    m_before->setVisible(part.begin > 0);
    m_after->setVisible(part.end < size);
    m_buttons->setVisible(part.begin > 0 || part.end < size);
    if (m_hides)
        mark(m_hides);
}

void TextView::mark(const std::function<bool(qint64)> &hides)
{
    m_hides = hides;
    const Tokens tokens = Tokens::of(palette());
    QList<QTextEdit::ExtraSelection> marks;
    for (const TextPart::Mark &found : m_part.marks) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document());
        mark.cursor.setPosition(static_cast<int>(found.begin));
        mark.cursor.setPosition(static_cast<int>(found.begin + found.length), QTextCursor::KeepAnchor);
        if (hides(found.offset)) {
            mark.format.setBackground(tokens.warningTint);
            mark.format.setForeground(tokens.warning);
            mark.format.setFontStrikeOut(true); // not by the colour alone
        } else {
            mark.format.setBackground(tokens.accentTint);
            mark.format.setForeground(tokens.accent);
            mark.format.setFontUnderline(true);
        }
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

bool TextView::holds(qint64 offset) const
{
    return std::ranges::contains(m_part.marks, offset, &TextPart::Mark::offset);
}

void TextView::goTo(qint64 offset)
{
    const auto found = std::ranges::find(m_part.marks, offset, &TextPart::Mark::offset);
    if (found == m_part.marks.end())
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(static_cast<int>(found->begin));
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

void TextView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_hides)
        mark(m_hides);
}
