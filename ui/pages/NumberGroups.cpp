#include "ui/pages/NumberGroups.h"

#include "ui/kit/Look.h"

#include <QGridLayout>
#include <QLabel>

NumberGroups::NumberGroups(const Fingerprint &number, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    const QStringList groups = number.grouped().split(u' ');
    const int half = static_cast<int>(groups.size() + 1) / 2;
    for (int i = 0; i < static_cast<int>(groups.size()); ++i) {
        auto *label = new QLabel(QStringLiteral("%1  %2").arg(i + 1, 2).arg(groups[i]));
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setLook(label, QStringLiteral("mono"));
        grid->addWidget(label, i % half, i / half, Qt::AlignLeading); // of the window, not of the digits
    }
}
