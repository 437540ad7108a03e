#pragma once

#include "app/mail/MailApp.h"

#include <QProcessEnvironment>

/// Where programs lie, and where the person's choice among them is written down.
struct DesktopPlaces {
    QStringList programs; ///< folders, the first wins
    QStringList choices; ///< mimeapps.list files, the first that names an app of ours wins

    /// Of the desktop with this environment: PATH, then what Flatpak and Snap export; the mimeapps.list files of the
    /// XDG MIME applications specification in its order.
    [[nodiscard]] static DesktopPlaces of(const QProcessEnvironment &environment);
};

/// A mail app that is on this computer.
struct FoundMailApp {
    MailApp app;
    QString program; ///< absolute
    friend bool operator==(const FoundMailApp &, const FoundMailApp &) = default;
};

/// The mail apps here, the one that the person opens mail links with first, Desktop always last. Each is there once.
///
/// The choice is read from the files, not asked of xdg-mime: that is a shell script which runs other programs and may
/// not be there, and the answer only decides what is offered first.
[[nodiscard]] std::vector<FoundMailApp> findMailApps(const DesktopPlaces &places);
