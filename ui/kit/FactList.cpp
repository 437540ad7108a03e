#include "ui/kit/FactList.h"

#include "ui/kit/Button.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Look.h"
#include "ui/kit/SideBySide.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

FactList::FactList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
}

void FactList::add(const QString &name, const QString &value, Letters letters)
{
    row(name, value, letters);
}

void FactList::addCopied(const QString &name, const QString &value, const QString &copied, Letters letters)
{
    auto *copy = new Button(tr("Copy"), Button::Weight::Secondary, Button::Size::Small);
    copy->setAccessibleName(tr("Copy: %1").arg(name));
    connect(copy, &QPushButton::clicked, this, [copied] { QGuiApplication::clipboard()->setText(copied); });
    row(name, value, letters)->row()->addWidget(copy, 0, Qt::AlignVCenter);
}

SideBySide *FactList::row(const QString &name, const QString &value, Letters letters)
{
    auto *row = new SideBySide(420);
    auto *said = new QLabel; // Words cannot be marked with the mouse
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    // beside its name also where the window is mirrored, whatever language the value is in
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    said->setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignTop);
    said->setText(value);
    setLook(said, letters == Letters::Fixed ? QStringLiteral("mono") : QStringLiteral("fact"));
    said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    said->setAccessibleName(name + QStringLiteral(": ") + value);
    row->addName(new Hint(Hint::Size::Small, name), 136, Qt::AlignTop);
    row->row()->addWidget(said, 1);
    m_layout->addWidget(row);
    return row;
}
