#pragma once

#include <QFile>

/// Opens the file at its path for reading, unbuffered, and only a regular one: never a symlink, which somebody else may
/// have put there, nor a FIFO or a device, which would keep us waiting. False where it did not.
[[nodiscard]] bool openRegular(QFile &file);
