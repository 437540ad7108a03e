#include "ui/pages/OneOrOther.h"

#include "ui/kit/Choices.h"
#include "ui/kit/OneLine.h"

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
    if (!dontKnow.isEmpty())
        m_choices->add(dontKnowId, dontKnow);
    m_line->setAccessibleName(other);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_choices);
    layout->addWidget(m_line);
    setFocusProxy(m_choices);
    // the focus stays where the person put it (WCAG 2.2, 3.2.2): Tab leads to the line, arrows to what stands below
    connect(m_choices, &Choices::changed, this, &OneOrOther::follow);
    follow();
}

void OneOrOther::follow()
{
    m_line->setVisible(m_choices->chosenOne() == otherId);
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
