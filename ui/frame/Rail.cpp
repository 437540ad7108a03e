#include "ui/frame/Rail.h"

#include "ui/frame/RailRow.h"
#include "ui/kit/Icon.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Look.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

Rail::Rail(QWidget *parent) : QFrame(parent), m_brand(new QWidget), m_parts(new QVBoxLayout), m_caption(new Small)
{
    setLook(this, QStringLiteral("rail"));

    auto *brand = new QHBoxLayout(m_brand);
    brand->setContentsMargins(10, 0, 10, 20);
    brand->setSpacing(10);
    brand->addWidget(new Icon(QStringLiteral("vouchsafe-mark"), 1.45));
    // a name: the same in every language
    brand->addWidget(new Words(QStringLiteral("Vouchsafe"), QStringLiteral("brand"), nullptr), 1);

    m_parts->setSpacing(0);
    m_caption->setContentsMargins(10, 16, 10, 6);
    m_caption->hide();

    auto *scrolled = new QWidget;
    setLook(scrolled, QStringLiteral("clear"));
    auto *column = new QVBoxLayout(scrolled);
    column->setContentsMargins(12, 20, 12, 16);
    column->setSpacing(0);
    column->addWidget(m_brand);
    column->addWidget(makeRow({reports, {}, {}}));
    column->addWidget(m_caption);
    column->addLayout(m_parts);
    column->addStretch(1);
    for (const auto id : {hiding, settings, help})
        column->addWidget(makeRow({id, {}, {}}));
    nameRows();

    auto *area = new QScrollArea;
    area->setWidget(scrolled);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void Rail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameRows();
}

void Rail::setBrandShown(bool shown)
{
    m_brand->setVisible(shown);
}

void Rail::nameRows()
{
    setAccessibleName(tr("The way around"));
    row(reports)->setName(tr("Your reports"));
    row(hiding)->setName(tr("Hide"));
    row(settings)->setName(tr("Settings"));
    row(help)->setName(tr("Help"));
}

void Rail::setEntries(const QString &caption, const QList<RailEntry> &entries)
{
    m_caption->setText(caption);
    m_caption->setHidden(caption.isEmpty());
    const bool sameRows = std::ranges::equal(
        entries, m_entries, [](const RailEntry &a, const RailEntry &b) { return a.id == b.id && a.name == b.name; });
    m_entries = entries;
    if (sameRows) { // only states changed: whoever has the focus keeps it
        for (const auto &entry : entries)
            m_rows.value(entry.id)->setState(entry.state);
        return;
    }
    while (const auto *item = m_parts->takeAt(0)) {
        m_rows.remove(m_rows.key(qobject_cast<RailRow *>(item->widget())));
        item->widget()->deleteLater(); // it may be the one whose press led here
        item->widget()->hide();
        delete item;
    }
    for (const auto &entry : entries)
        m_parts->addWidget(makeRow(entry));
    setCurrent(m_current);
}

void Rail::setCurrent(const QString &id)
{
    m_current = id;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setCurrent(row.key() == id);
}

RailRow *Rail::row(const QString &id) const
{
    return m_rows.value(id);
}

RailRow *Rail::makeRow(const RailEntry &entry)
{
    auto *row = new RailRow(entry.name, entry.state);
    connect(row, &QPushButton::clicked, this, [this, id = entry.id] { Q_EMIT pressed(id); });
    m_rows.insert(entry.id, row);
    return row;
}
