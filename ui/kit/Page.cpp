#include "ui/kit/Page.h"

#include "ui/kit/Field.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Look.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace {

constexpr int widestColumn = 680; // at letters of 15 px; longer lines are hard to read
constexpr int widestPage = 1400;

} // namespace

Page::Page(const QString &heading, QWidget *parent)
    : QWidget(parent), m_column(new QWidget), m_area(new QScrollArea(this)), m_summary(new ErrorSummary),
      m_part(new PartLine), m_heading(new Heading(heading)), m_continueText(tr("Continue")), m_backText(tr("Back"))
{
    auto *layout = new QVBoxLayout(m_column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_summary);
    auto *title = new QVBoxLayout;
    title->setSpacing(4);
    title->addWidget(m_part);
    title->addWidget(m_heading);
    layout->addLayout(title);
    m_content = new QVBoxLayout;
    m_content->setSpacing(14);
    layout->addLayout(m_content);
    layout->addStretch(1);
    m_part->hide();

    auto *scrolled = new QWidget;
    setLook(scrolled, QStringLiteral("clear"));
    auto *beside = new QHBoxLayout(scrolled);
    beside->setContentsMargins(48, 36, 48, 36);
    beside->addWidget(m_column, 1);
    beside->addStretch(0); // the column stands at the start of a wide window
    m_area->setWidget(scrolled);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus); // Page Up and Down reach it from whatever has the focus
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_area);
    connect(m_summary, &ErrorSummary::faultChosen, this, &Page::goTo);
    arrange();
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void Page::arrange()
{
    m_column->setMaximumWidth(qRound((m_wide ? widestPage : widestColumn) * textScale(font())));
}

void Page::setWide()
{
    m_wide = true;
    arrange();
}

void Page::placeSection(const QString &title, QWidget *widget)
{
    auto *section = new QVBoxLayout;
    section->setContentsMargins(0, 8, 0, 0);
    section->setSpacing(6);
    section->addWidget(new Heading(title, 2));
    section->addWidget(widget);
    m_content->addLayout(section);
}

void Page::giveRoom(QWidget *widget)
{
    auto policy = widget->sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Expanding);
    widget->setSizePolicy(policy);
    auto *column = qobject_cast<QVBoxLayout *>(m_column->layout());
    column->setStretchFactor(m_content, 1);
    column->setStretch(column->count() - 1, 0); // else the empty end would take half of it
}

QString Page::headingText() const
{
    return m_heading->text();
}

void Page::setHeadingText(const QString &words)
{
    m_heading->setText(words);
}

void Page::setPart(const QString &words)
{
    m_part->setText(words);
    m_part->setHidden(words.isEmpty());
}

QString Page::announcement() const
{
    return m_part->text().isEmpty() ? headingText() : m_part->text() + QStringLiteral(". ") + headingText();
}

void Page::setContinue(const QString &words, Button::Weight weight)
{
    m_continueText = words;
    m_continueWeight = weight;
    Q_EMIT barChanged();
}

void Page::setBack(const QString &words)
{
    m_backText = words;
    Q_EMIT barChanged();
}

void Page::showFaults(const QList<Fault> &faults)
{
    for (auto *field : findChildren<Field *>()) {
        const auto own = std::ranges::find(faults, field->id(), &Fault::field);
        field->setError(own == faults.end() ? QString() : own->words);
    }
    m_summary->setFaults(faults);
    if (!faults.isEmpty())
        m_area->verticalScrollBar()->setValue(0);
}

void Page::clearFaults()
{
    showFaults({});
}

void Page::focusHeading()
{
    m_area->verticalScrollBar()->setValue(0);
    m_heading->setFocus(Qt::OtherFocusReason);
}

void Page::goTo(const QString &field)
{
    auto *target = findChild<QWidget *>(field);
    if (!target)
        return;
    m_area->ensureWidgetVisible(target, 0, 36);
    target->setFocus(Qt::OtherFocusReason);
}
