#pragma once

#include <QList>

class QWidget;

/// What Tab visits inside `root`, in the order in which it is laid out. Qt's own chain is the order of creation, and
/// pages add rows later.
[[nodiscard]] QList<QWidget *> focusOrder(QWidget *root);
