#include "ui/kit/FactList.h"

#include "ui/kit/Button.h"
#include "ui/kit/Look.h"
#include "ui/kit/SideBySide.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

namespace {

/// Not Words: those cannot be marked with the mouse, and name and value must stand on one line.
QLabel *label(const QString &words, const QString &look, Qt::Alignment upright)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // at the start of its column also where the window is mirrored, whatever language the words are in
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    label->setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | upright);
    label->setText(words);
    setLook(label, look);
    return label;
}

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
}

void FactList::add(const QString &name, const QString &value, Letters letters)
{
    row(name, value, letters, Qt::AlignTop);
}

void FactList::addCopied(const QString &name, const QString &value, const QString &copied, Letters letters)
{
    auto *copy = new Button(tr("Copy"), Button::Weight::Secondary, Button::Size::Small);
    copy->setAccessibleName(tr("Copy: %1").arg(name));
    connect(copy, &QPushButton::clicked, this, [copied] { QGuiApplication::clipboard()->setText(copied); });
    row(name, value, letters, Qt::AlignVCenter)->row()->addWidget(copy, 0, Qt::AlignVCenter);
}

SideBySide *FactList::row(const QString &name, const QString &value, Letters letters, Qt::Alignment upright)
{
    auto *row = new SideBySide(420);
    auto *named = label(name, QStringLiteral("soft-small"), upright);
    auto *said = label(value, letters == Letters::Fixed ? QStringLiteral("mono") : QStringLiteral("fact"), upright);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    said->setAccessibleName(name + QStringLiteral(": ") + value);
    row->addName(named, 136);
    row->row()->addWidget(said, 1);
    m_layout->addWidget(row);
    return row;
}
