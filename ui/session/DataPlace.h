#pragma once

#include <QDir>

/// Where the person's data lies.
enum class Place {
    Account, ///< where the platform puts a program's data
    Portable, ///< beside the program, as on a stick: with no trace elsewhere, and no keyring
};

/// The folders of one place.
struct DataPlace {
    QDir folder; ///< of the reports
    QDir settings;
    bool portable;

    [[nodiscard]] static DataPlace of(Place place);
    /// One window for each folder of reports, whoever starts it.
    [[nodiscard]] QString socketName() const;
};
