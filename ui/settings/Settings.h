#pragma once

#include <QByteArray>
#include <QString>

/// What the person chose for the window. Fixed words and numbers only: no word that the person wrote can get in.
struct Settings {
    enum class Look { System, Light, Dark };
    enum class Contrast { Normal, Stronger };

    static constexpr int textSizes[] = {100, 125, 150, 175, 200}; ///< per cent
    static constexpr int hideTimes[] = {5, 10, 30, 0}; ///< minutes; 0 is never

    Look look = Look::System;
    Contrast contrast = Contrast::Normal;
    int textSize = 100; ///< one of textSizes
    QString language = {}; ///< one of Languages::all(); empty follows the system
    int hideAfter = 10; ///< one of hideTimes

    /// The defaults, unless every part of it is as toJson() writes it.
    [[nodiscard]] static Settings parse(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const Settings &, const Settings &) = default;
};
