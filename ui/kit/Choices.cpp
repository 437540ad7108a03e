#include "ui/kit/Choices.h"

#include "ui/kit/Choice.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace {

/// Not by the person: nobody is told.
void check(QAbstractButton &button, bool checked)
{
    const QSignalBlocker quiet(button);
    button.setChecked(checked);
}

} // namespace

Choices::Choices(Pick pick, Shape shape, QWidget *parent)
    : QWidget(parent), m_pick(pick), m_shape(shape), m_layout(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(shape == Shape::Cards ? 8 : 0);
    m_group->setExclusive(pick == Pick::One);
}

void Choices::add(const QString &id, const QString &title, const QString &hint, With with)
{
    const bool card = m_shape == Shape::Cards;
    QAbstractButton *button = nullptr;
    if (m_pick == Pick::One)
        button = new Choice<QRadioButton>(title, hint, card, true, this);
    else
        button = new Choice<QCheckBox>(title, hint, card, false, this);
    button->setObjectName(id);
    m_layout->addWidget(button);
    if (m_pick == Pick::One) // Tab comes to one button of a group, but to each check box
        m_group->addButton(button);
    const Entry entry{id, button, with};
    m_entries << entry;
    // not clicked(): a screen reader toggles
    connect(button, &QAbstractButton::toggled, this, [this, entry](bool checked) {
        if (checked || m_pick == Pick::Several) // in a list to choose one from, the earlier one goes without a word
            pressed(entry);
    });
    keepProxy();
}

void Choices::clear()
{
    setFocusProxy(nullptr);
    for (const auto &entry : std::exchange(m_entries, {}))
        delete entry.button;
}

QStringList Choices::chosen() const
{
    QStringList ids;
    for (const auto &entry : m_entries)
        if (entry.button->isChecked())
            ids << entry.id;
    return ids;
}

QString Choices::chosenOne() const
{
    return chosen().value(0);
}

void Choices::choose(const QStringList &ids)
{
    m_group->setExclusive(false); // else nothing chosen at all could not come back
    for (const auto &entry : m_entries)
        check(*entry.button, ids.contains(entry.id));
    m_group->setExclusive(m_pick == Pick::One);
    keepProxy();
}

QAbstractButton *Choices::button(const QString &id) const
{
    for (const auto &entry : m_entries)
        if (entry.id == id)
            return entry.button;
    return nullptr;
}

void Choices::pressed(const Entry &entry)
{
    if (m_pick == Pick::Several && entry.button->isChecked())
        for (const auto &other : m_entries)
            if (other.id != entry.id && (entry.with == With::NoOther || other.with == With::NoOther))
                check(*other.button, false);
    keepProxy();
    Q_EMIT changed();
}

void Choices::keepProxy()
{
    if (m_entries.isEmpty())
        return;
    // a link to this question leads to the choice made, as Tab does
    auto *const chosenButton = m_pick == Pick::One ? m_group->checkedButton() : nullptr;
    setFocusProxy(chosenButton ? chosenButton : m_entries.first().button);
}
