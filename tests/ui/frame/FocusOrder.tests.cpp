#include "ui/frame/FocusOrder.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("Tab goes by the layout, not by who was made first", "[ui]")
{
    QWidget root;
    auto *layout = new QVBoxLayout(&root);
    auto *last = new QPushButton(QStringLiteral("last"));
    layout->addWidget(last);
    auto *first = new QLineEdit;
    layout->insertWidget(0, first);
    auto *row = new QHBoxLayout;
    auto *between = new QPushButton(QStringLiteral("between"));
    auto *hidden = new QPushButton(QStringLiteral("hidden"));
    auto *greyed = new QPushButton(QStringLiteral("greyed"));
    hidden->hide();
    greyed->setEnabled(false);
    row->addWidget(hidden);
    row->addWidget(greyed);
    row->addWidget(between);
    layout->insertLayout(1, row);

    CHECK(focusOrder(&root).isEmpty()); // nobody tabs through what does not show
    root.show();
    CHECK(focusOrder(&root) == QList<QWidget *>{first, between, last});
}
