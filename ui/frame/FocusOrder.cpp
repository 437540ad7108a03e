#include "ui/frame/FocusOrder.h"

#include <QLayout>
#include <QScrollArea>
#include <QStackedWidget>

namespace {

void visit(QWidget *widget, QList<QWidget *> &order);

void visit(QLayout *layout, QList<QWidget *> &order)
{
    for (int index = 0; index < layout->count(); ++index) {
        auto *item = layout->itemAt(index);
        if (item->widget())
            visit(item->widget(), order);
        else if (item->layout())
            visit(item->layout(), order);
    }
}

void visit(QWidget *widget, QList<QWidget *> &order)
{
    if (widget->isHidden() || !widget->isEnabled())
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy()) {
        order << widget; // its own parts are its own affair
        return;
    }
    if (auto *area = qobject_cast<QScrollArea *>(widget); area && area->widget())
        visit(area->widget(), order);
    else if (auto *stack = qobject_cast<QStackedWidget *>(widget); stack && stack->currentWidget())
        visit(stack->currentWidget(), order);
    else if (widget->layout())
        visit(widget->layout(), order);
}

} // namespace

QList<QWidget *> focusOrder(QWidget *root)
{
    QList<QWidget *> order;
    visit(root, order);
    return order;
}
