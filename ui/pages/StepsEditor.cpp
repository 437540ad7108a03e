#include "ui/pages/StepsEditor.h"

#include "app/report/Questions.h"
#include "ui/kit/Button.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/OneLine.h"
#include "ui/pages/StepRow.h"

#include <QKeyEvent>

#include <algorithm>

namespace {

constexpr qsizetype atFirst = 3;

Button *smallButton(const QString &words)
{
    return new Button(words, Button::Weight::Secondary, Button::Size::Small);
}

} // namespace

StepsEditor::StepsEditor(const QStringList &steps, QWidget *parent)
    : QWidget(parent), m_steps(steps), m_rowsLayout(new QVBoxLayout), m_earlier(smallButton(tr("Earlier steps"))),
      m_later(smallButton(tr("Later steps"))), m_more(smallButton(tr("Add a step"))), m_undo(new QWidget),
      m_undoWords(new Body)
{
    while (m_steps.size() < atFirst)
        m_steps.append(QString());
    auto *undo = new LinkButton(tr("Undo"));
    auto *undoRow = new QHBoxLayout(m_undo);
    undoRow->setContentsMargins(0, 0, 0, 0);
    undoRow->addWidget(m_undoWords);
    undoRow->addWidget(undo);
    undoRow->addStretch(1);
    m_undo->hide();

    m_rowsLayout->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_earlier, 0, Qt::AlignLeading);
    layout->addLayout(m_rowsLayout);
    layout->addWidget(m_undo);
    layout->addWidget(m_later, 0, Qt::AlignLeading);
    layout->addWidget(m_more, 0, Qt::AlignLeading);

    connect(m_earlier, &Button::clicked, this, [this] { showFrom(m_first - rowsShown); });
    connect(m_later, &Button::clicked, this, [this] { showFrom(m_first + rowsShown); });
    connect(m_more, &Button::clicked, this, [this] { addAfter(m_steps.size() - 1); });
    connect(undo, &LinkButton::clicked, this, &StepsEditor::putBack);
    showFrom(0);
    setFocusProxy(m_rows.constFirst());
}

void StepsEditor::makeRows()
{
    const auto needed = std::min(rowsShown, m_steps.size() - m_first);
    while (m_rows.size() < needed) {
        const qsizetype index = m_rows.size();
        auto *row = new StepRow;
        connect(row, &StepRow::edited, this, [this, index](const QString &words) {
            m_steps[m_first + index] = words;
            Q_EMIT changed();
        });
        connect(row, &StepRow::movePressed, this, [this, index](int by) { move(m_first + index, by); });
        connect(row, &StepRow::removePressed, this, [this, index] { remove(m_first + index); });
        connect(row->line(), &OneLine::linesPasted, this,
                [this, index](const QString &text) { pasteAt(m_first + index, text); });
        connect(row->line(), &OneLine::full, this, [this, index] {
            Q_EMIT told(tr("Step %1 is too long. Make two steps of it, or put it in a file and add it under \"Pictures "
                           "and files\".")
                            .arg(m_first + index + 1));
        });
        m_rowsLayout->addWidget(row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setHidden(i >= needed);
}

void StepsEditor::showFrom(qsizetype first)
{
    m_first = std::clamp<qsizetype>(first, 0, (m_steps.size() - 1) / rowsShown * rowsShown);
    makeRows();
    for (qsizetype i = 0; i < m_rows.size() && m_first + i < m_steps.size(); ++i) {
        const qsizetype step = m_first + i;
        m_rows[i]->setStep(step + 1, m_steps[step], step == 0, step + 1 == m_steps.size());
    }
    m_earlier->setHidden(m_first == 0);
    m_later->setHidden(m_first + rowsShown >= m_steps.size());
    m_more->setEnabled(m_steps.size() < longestList);
}

void StepsEditor::showAround(qsizetype step)
{
    showFrom(step / rowsShown * rowsShown);
}

void StepsEditor::focusStep(qsizetype step)
{
    showAround(step);
    m_rows[step - m_first]->line()->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed(); // only what changes the steps comes by here
}

qsizetype StepsEditor::focusedStep() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->isAncestorOf(focusWidget()))
            return m_first + i;
    }
    return -1;
}

void StepsEditor::addAfter(qsizetype step)
{
    const bool nextIsEmpty = step + 1 < m_steps.size() && m_steps[step + 1].isEmpty();
    if (!nextIsEmpty && m_steps.size() >= longestList) {
        Q_EMIT told(tr("There is room for %n steps. Put the rest in a file and add it under \"Pictures and files\".",
                       nullptr, static_cast<int>(longestList)));
        return;
    }
    if (!nextIsEmpty)
        m_steps.insert(step + 1, QString());
    focusStep(step + 1);
}

void StepsEditor::move(qsizetype step, qsizetype by)
{
    const qsizetype to = step + by;
    if (to < 0 || to >= m_steps.size())
        return;
    const auto *const pressed = focusWidget();
    const auto &row = *m_rows[step - m_first];
    const bool byButton = pressed == row.upButton() || pressed == row.downButton();
    m_steps.swapItemsAt(step, to);
    focusStep(to);
    const auto &moved = *m_rows[to - m_first];
    auto *again = by < 0 ? moved.upButton() : moved.downButton();
    if (byButton && again->isEnabled()) // so that it can be pressed again
        again->setFocus(Qt::OtherFocusReason);
}

void StepsEditor::remove(qsizetype step)
{
    m_removedFrom = step;
    m_removed = m_steps.takeAt(step);
    while (m_steps.size() < atFirst)
        m_steps.append(QString());
    m_undoWords->setText(tr("Step %1 is removed.").arg(step + 1));
    m_undo->show();
    focusStep(std::min(step, m_steps.size() - 1));
}

void StepsEditor::putBack()
{
    m_undo->hide();
    const qsizetype place = std::min(m_removedFrom, m_steps.size());
    if (m_steps.size() >= longestList) {
        Q_EMIT told(
            tr("There is room for %n steps. Remove another one first.", nullptr, static_cast<int>(longestList)));
        m_undo->show();
        return;
    }
    m_steps.insert(place, std::exchange(m_removed, {}));
    focusStep(place);
}

void StepsEditor::pasteAt(qsizetype step, const QString &text)
{
    const qsizetype longest = findQuestion(u"steps")->maxLength;
    const auto here = m_steps.begin() + step;
    const qsizetype place = step + (here->isEmpty() ? 0 : 1) - std::count(m_steps.begin(), here, QString());
    m_steps.removeAll(QString()); // empty lines take no room
    const qsizetype room = longestList - m_steps.size();
    QStringList taken;
    bool changed = false;
    bool tooMany = false;
    bool tooLong = false;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) { // only as far as there is room, be it 100 MB
        if (line.trimmed().isEmpty())
            continue;
        tooMany = taken.size() == room;
        if (tooMany)
            break;
        const auto pasted = Pasted::line(line.trimmed().first(std::min(longest, line.trimmed().size())), 4 * longest);
        tooLong = tooLong || line.trimmed().size() > longest;
        changed = changed || pasted.changed;
        taken.append(pasted.text.first(std::min(longest, pasted.text.size())));
    }
    for (qsizetype i = 0; i < taken.size(); ++i)
        m_steps.insert(place + i, taken[i]);
    while (m_steps.size() < atFirst)
        m_steps.append(QString());
    focusStep(std::min(m_steps.size() - 1, place + std::max<qsizetype>(0, taken.size() - 1)));

    QStringList said;
    if (tooMany)
        said << tr("There is room for %n steps, so the last lines are missing. Put all of them in a file and add it "
                   "under \"Pictures and files\".",
                   nullptr, static_cast<int>(longestList));
    if (tooLong)
        said << tr(
            "A step was too long, so its end is missing. Put the whole text in a file and add it under \"Pictures "
            "and files\".");
    if (changed)
        said << tr("Some signs in this text cannot be shown. They are spaces now, or stand there by their name, like "
                   "[U+202E].");
    if (!said.isEmpty())
        Q_EMIT told(said.join(u' '));
}

void StepsEditor::keyPressEvent(QKeyEvent *event)
{
    const qsizetype step = focusedStep();
    const bool inLine = qobject_cast<OneLine *>(focusWidget()) != nullptr;
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (inLine && step >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        addAfter(step);
    else if (step >= 0 && alt && event->key() == Qt::Key_Up)
        move(step, -1);
    else if (step >= 0 && alt && event->key() == Qt::Key_Down)
        move(step, 1);
    else
        QWidget::keyPressEvent(event);
}

QStringList StepsEditor::steps() const
{
    QStringList steps;
    for (const QString &step : m_steps) {
        if (!QStringView(step).trimmed().isEmpty())
            steps.append(step.trimmed());
    }
    return steps;
}
