#pragma once

#include <QString>

/// GMime, started. Whoever builds or reads MIME is handed one. GMime cannot be started again once it was shut down, so
/// it is left running until the process ends.
class Mime final {
public:
    Mime();

    [[nodiscard]] static QString version(); ///< of GMime, as it runs
};
