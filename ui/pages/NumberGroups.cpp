#include "ui/pages/NumberGroups.h"

#include "ui/kit/FactList.h"
#include "ui/kit/SideBySide.h"

#include <QVBoxLayout>

NumberGroups::NumberGroups(const Fingerprint &number, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *columns = new SideBySide;
    const QStringList groups = number.grouped().split(u' ');
    const qsizetype half = (groups.size() + 1) / 2;
    for (qsizetype first = 0; first < groups.size(); first += half) {
        auto *column = new FactList;
        for (qsizetype i = first; i < std::min(first + half, groups.size()); ++i)
            column->add(QString::number(i + 1), groups[i], FactList::Letters::Fixed);
        columns->row()->addWidget(column, 1);
    }
    layout->addWidget(columns);
}
