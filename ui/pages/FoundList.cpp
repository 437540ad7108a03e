#include "ui/pages/FoundList.h"

#include "ui/kit/Choices.h"
#include "ui/kit/LinkButton.h"
#include "ui/words/AnswerText.h"
#include "ui/words/FileText.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr size_t atOnce = 50; // a page of more is slow to draw, and nobody reads it

} // namespace

FoundList::FoundList(QWidget *parent)
    : QWidget(parent), m_choices(new Choices(Choices::Pick::Several)), m_more(new LinkButton(tr("Show more")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_choices);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addStretch(1);
    m_more->hide();
    connect(m_choices, &Choices::changed, this, [this] {
        readTicks();
        Q_EMIT changed();
    });
    connect(m_more, &LinkButton::clicked, this, [this] { showUpTo(m_shown + atOnce); });
}

void FoundList::add(const std::vector<Entry> &found)
{
    for (const Entry &entry : found) {
        m_places.emplace(std::pair(entry.found.kind, entry.found.value), m_entries.size());
        m_entries.push_back(entry);
    }
    if (!found.empty())
        showUpTo(std::max(m_shown, std::min(m_entries.size(), atOnce)));
}

void FoundList::setTimes(std::function<qint64(const FoundValue &)> times)
{
    m_times = std::move(times);
    const auto *focus = QApplication::focusWidget();
    const QString focused = focus && m_choices->isAncestorOf(focus) ? focus->objectName() : QString();
    const size_t shown = std::exchange(m_shown, 0);
    m_choices->clear();
    showUpTo(shown);
    if (auto *button = m_choices->button(focused))
        button->setFocus(Qt::OtherFocusReason);
}

void FoundList::showUpTo(size_t count)
{
    QStringList ticked = m_choices->chosen();
    for (; m_shown < std::min(count, m_entries.size()); ++m_shown) {
        const auto &[found, hidden] = m_entries[m_shown];
        const QString id = QString::number(m_shown);
        const qint64 times = m_times ? m_times(found) : 1;
        const QString line = tr("Line %1").arg(found.line);
        const QString where =
            times > 1 ? tr("%1 and %n more places", nullptr, static_cast<int>(times - 1)).arg(line) : line;
        m_choices->add(id,
                       tr("%1: %2", "what it is, and as it stands in the text")
                           .arg(FileText::kind(found.kind), AnswerText::shown(found.words)),
                       where);
        m_choices->button(id)->installEventFilter(this);
        if (hidden)
            ticked.append(id);
    }
    m_choices->choose(ticked);
    const auto more = static_cast<int>(m_entries.size() - m_shown);
    m_more->setWords(tr("Show more of the other %n", nullptr, more));
    m_more->setVisible(more > 0);
}

void FoundList::readTicks()
{
    const QStringList ticked = m_choices->chosen();
    for (size_t i = 0; i < m_shown; ++i)
        m_entries[i].hidden = ticked.contains(QString::number(i));
}

void FoundList::hideAll(bool hidden)
{
    QStringList ticked;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].hidden = hidden;
        if (hidden && i < m_shown)
            ticked.append(QString::number(i));
    }
    m_choices->choose(ticked);
}

bool FoundList::hides(SecretKind kind, quint32 value) const
{
    const auto place = m_places.find({kind, value});
    return place == m_places.end() || m_entries[place->second].hidden;
}

bool FoundList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        bool known = false;
        const auto index = static_cast<size_t>(watched->objectName().toULongLong(&known));
        if (known && index < m_entries.size())
            Q_EMIT shown(m_entries[index].found.first);
    }
    return QWidget::eventFilter(watched, event);
}
