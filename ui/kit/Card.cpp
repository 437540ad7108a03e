#include "ui/kit/Card.h"

#include "ui/kit/Look.h"

#include <QVBoxLayout>

Card::Card(QWidget *parent) : QFrame(parent), m_content(new QVBoxLayout(this))
{
    setLook(this, QStringLiteral("card"));
    m_content->setContentsMargins(20, 16, 20, 16);
    m_content->setSpacing(12);
}

void Card::addRow(QWidget *row)
{
    if (m_content->count() > 0) { // isEmpty() overlooks rows that do not show yet
        auto *line = new QFrame(this);
        setLook(line, QStringLiteral("separator"));
        line->setFixedHeight(1);
        m_content->addWidget(line);
    }
    m_content->addWidget(row);
}

void Card::setRows(const QList<QWidget *> &rows)
{
    while (const auto *item = m_content->takeAt(0)) {
        if (!rows.contains(item->widget())) {
            item->widget()->hide();
            item->widget()->deleteLater(); // a button in it may be what was pressed
        }
        delete item;
    }
    for (QWidget *row : rows) {
        addRow(row);
        row->raise(); // screen readers read in this order
    }
}
