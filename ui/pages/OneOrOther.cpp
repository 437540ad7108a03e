#include "ui/pages/OneOrOther.h"

#include "ui/kit/Choices.h"
#include "ui/kit/Labels.h"
#include "ui/kit/OneLine.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace {

const QString otherId = QStringLiteral("other");
const QString dontKnowId = QStringLiteral("dont-know");

QString idOf(qsizetype index)
{
    return QStringLiteral("known-%1").arg(index);
}

} // namespace

OneOrOther::OneOrOther(const QStringList &titles, const QString &other, const QString &dontKnow, QWidget *parent)
    : QWidget(parent), m_titles(titles), m_choices(new Choices(Choices::Pick::One)), m_line(new OneLine)
{
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_choices->add(idOf(i), titles[i]);
    m_choices->add(otherId, other);
    m_choices->add(dontKnowId, dontKnow);
    m_line->setAccessibleName(other);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    setFocusProxy(m_choices);
    if (titles.size() >= longFrom) {
        m_search = new OneLine;
        auto *label = new Hint(Hint::Size::Small, tr("Search the list"));
        label->setBuddy(m_search);
        m_search->setAccessibleName(label->text());
        m_search->setPlaceholderText(tr("Type a few letters to make the list shorter"));
        m_none = new Hint(tr("Nothing in the list fits. Choose \"%1\" and write it.").arg(other));
        m_none->hide();
        layout->addWidget(label);
        layout->addWidget(m_search);
        layout->addWidget(m_none);
        setFocusProxy(m_search);
        connect(m_search, &OneLine::textChanged, this, &OneOrOther::narrow);
    }
    layout->addWidget(m_choices);
    layout->addWidget(m_line);
    // the focus stays where the person put it (WCAG 2.2, 3.2.2): Tab leads to the line, arrows to what stands below
    connect(m_choices, &Choices::changed, this, [this] {
        follow();
        narrow();
        Q_EMIT changed();
    });
    connect(m_line, &OneLine::textChanged, this, &OneOrOther::changed);
    follow();
}

void OneOrOther::follow()
{
    m_line->setVisible(m_choices->chosenOne() == otherId);
}

void OneOrOther::narrow()
{
    if (!m_search)
        return;
    const QString letters = m_search->text().trimmed();
    bool any = false;
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        auto *button = m_choices->button(idOf(i));
        const bool fits = m_titles[i].contains(letters, Qt::CaseInsensitive);
        any = any || fits;
        button->setHidden(!fits && !button->isChecked()); // what is chosen is not lost by looking for another
    }
    m_none->setHidden(any);
}

QWidget *OneOrOther::firstFitting() const
{
    const QString letters = m_search->text().trimmed();
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        if (m_titles[i].contains(letters, Qt::CaseInsensitive))
            return m_choices->button(idOf(i));
    }
    return m_choices->button(otherId);
}

void OneOrOther::keyPressEvent(QKeyEvent *event)
{
    // Enter in the search line must not go on without a choice: it leads to the list, as Down does
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_search && m_search->hasFocus() && down)
        firstFitting()->setFocus(Qt::TabFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void OneOrOther::setText(const QString &text)
{
    const qsizetype known = m_titles.indexOf(text);
    if (known >= 0) {
        m_choices->choose({idOf(known)});
    } else if (!text.isEmpty()) {
        m_choices->choose({otherId});
        m_line->setText(text);
    }
    follow();
}

void OneOrOther::chooseDontKnow()
{
    m_choices->choose({dontKnowId});
    follow();
}

QString OneOrOther::text() const
{
    const QString chosen = m_choices->chosenOne();
    if (chosen == otherId)
        return m_line->text().trimmed();
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        if (chosen == idOf(i))
            return m_titles[i];
    }
    return {};
}

bool OneOrOther::isDontKnow() const
{
    return m_choices->chosenOne() == dontKnowId;
}
