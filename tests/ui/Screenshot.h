#pragma once

#include "ui/kit/Theme.h"

#include <QSize>
#include <QString>
#include <QWidget>

#include <functional>

/// How a picture is taken.
struct Shot {
    Qt::ColorScheme scheme = Qt::ColorScheme::Light;
    double textScale = 1.0;
    QSize size{1080, 720};
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool pseudo = false; ///< in the language that nobody speaks; the walk alone knows it
};

[[nodiscard]] QString lookName(const Shot &shot); ///< "dark", "light-200", "light-rtl"

/// Light and dark at 100 %, light at 200 %, light from right to left.
[[nodiscard]] QList<Shot> everyLook(QSize size = {1080, 720});

/// Renders what `make` builds to $VOUCHSAFE_SCREENSHOTS/<name>-<look>.png: letters in Inter, 15 px times the scale.
/// Where that variable is not set it only renders. `prepare` runs once the widget shows, to give something the focus.
/// Gives the picture.
QImage shoot(const QString &name, const Shot &shot, const std::function<std::unique_ptr<QWidget>()> &make,
             const std::function<void(QWidget &)> &prepare = {});
