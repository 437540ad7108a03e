#include "ui/kit/TaskRow.h"

#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Look.h"

TaskRow::TaskRow(const QString &title, const QString &line, const QString &state, Badge::Kind kind, QWidget *parent)
    : SideBySide(360, parent), m_link(new LinkButton(title)), m_line(new Hint(Hint::Size::Small)),
      m_state(new Badge(state, kind))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_link);
    words->addWidget(m_line);
    row()->addLayout(words, 1);
    row()->addWidget(m_state, 0, Qt::AlignVCenter);
    connect(m_link, &QPushButton::clicked, this, &TaskRow::chosen);
    setLine(line);
}

void TaskRow::setLine(const QString &line)
{
    m_line->setWords(line);
    m_line->setHidden(line.isEmpty());
    describe();
}

void TaskRow::setState(const QString &words, Badge::Kind kind)
{
    m_state->setState(words, kind);
    describe();
}

void TaskRow::describe()
{
    // whoever tabs from link to link hears the state with it
    QStringList said{m_state->text(), m_line->text()};
    said.removeAll(QString());
    m_link->setAccessibleDescription(said.join(QStringLiteral(". ")));
}
