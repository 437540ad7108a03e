#pragma once

#include "ui/kit/Theme.h"

#include <QApplication>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

/// Shows a window as the program would, with its theme, and waits until it has the keyboard.
template <class Window> void show(Window &window)
{
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

/// Presses a key where the focus is.
inline void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    auto *target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    REQUIRE(target != nullptr);
    QTest::keyClick(target, key, with);
}
