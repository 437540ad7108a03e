#include "tests/ui/access/Checks.h"

#include "tests/support/Pseudo.h"
#include "tests/ui/access/DrawnText.h"
#include "ui/kit/Badge.h"
#include "ui/kit/Field.h"
#include "ui/kit/LinkButton.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString said(QWidget &widget, QAccessible::Text kind)
{
    auto *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(kind) : QString();
}

QString squeezed(const QString &words)
{
    return plain(words).remove(u' ').remove(u'\n').toLower();
}

void collectHeadings(QAccessibleInterface *interface, QList<std::pair<int, QWidget *>> &found)
{
    if (!interface || interface->state().invisible)
        return;
    if (interface->role() == QAccessible::Heading && interface->attributesInterface())
        found.append({interface->attributesInterface()->attributeValue(QAccessible::Attribute::Level).toInt(),
                      qobject_cast<QWidget *>(interface->object())});
    for (int child = 0; child < interface->childCount(); ++child)
        collectHeadings(interface->child(child), found);
}

} // namespace

QString Checks::told(const QWidget &widget)
{
    auto words = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && words.isEmpty())
        words = label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget); button && words.isEmpty())
        words = button->text();
    if (words.isEmpty())
        words = widget.objectName();
    constexpr int enough = 60;
    return u"%1 '%2'"_s.arg(QString::fromLatin1(widget.metaObject()->className()), words.left(enough));
}

QList<QWidget *> Checks::shownIn(QWidget &window)
{
    auto shown = window.findChildren<QWidget *>();
    shown.removeIf([&](const QWidget *widget) { return !widget->isVisible() || widget->window() != &window; });
    shown.prepend(&window);
    return shown;
}

bool Checks::isTypedInto(const QWidget &widget)
{
    const auto *area = widget.parentWidget();
    return qobject_cast<const QLineEdit *>(&widget)
        || (area && area->inherits("QPlainTextEdit") && qobject_cast<const QAbstractScrollArea *>(area));
}

QStringList Checks::names(QWidget &window)
{
    QStringList faults;
    for (auto *widget : shownIn(window)) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        const auto name = said(*widget, QAccessible::Name);
        if (name.trimmed().isEmpty())
            faults << u"no name: "_s + told(*widget);
        if (!qobject_cast<QAbstractButton *>(widget))
            continue;
        // whoever steers by voice says what stands there; hints and states are descriptions
        const auto spoken = squeezed(name + said(*widget, QAccessible::Description));
        for (const auto &run : drawnBy(*widget))
            if (!spoken.contains(squeezed(run.words)))
                faults << u"shows '%1', which its name lacks: "_s.arg(run.words) + told(*widget);
    }
    return faults;
}

QStringList Checks::headings(QWidget &window)
{
    QList<std::pair<int, QWidget *>> found;
    collectHeadings(QAccessible::queryAccessibleInterface(&window), found);
    std::ranges::stable_sort(found, {},
                             [&](const auto &heading) { return heading.second->mapTo(&window, QPoint()).y(); });
    QStringList faults;
    if (const auto first = std::ranges::count(found, 1, &std::pair<int, QWidget *>::first); first != 1)
        faults << u"%1 headings of level 1"_s.arg(first);
    int before = 1;
    for (const auto &[level, widget] : found) {
        if (level > before + 1)
            faults << u"level %1 after %2: "_s.arg(level).arg(before) + told(*widget);
        before = level;
    }
    return faults;
}

QStringList Checks::states(QWidget &window)
{
    QStringList faults;
    for (auto *widget : shownIn(window)) {
        if (const auto *badge = qobject_cast<Badge *>(widget); badge && badge->text().trimmed().isEmpty())
            faults << u"a badge without words"_s;
        if (const auto *field = qobject_cast<Field *>(widget);
            field && field->control()->property("invalid").toBool() && field->error().trimmed().isEmpty())
            faults << u"wrong, and does not say why: "_s + field->id();
    }
    return faults;
}

QStringList Checks::markup(QWidget &window)
{
    QStringList faults;
    for (auto *widget : shownIn(window)) {
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() != Qt::PlainText)
            faults << u"takes its words for markup: "_s + told(*widget);
    }
    return faults;
}
