#pragma once

#include <QString>

/// Of librnp, as it runs.
[[nodiscard]] QString engineVersion();
