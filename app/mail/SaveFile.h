#pragma once

#include "app/mail/OutFile.h"

#include <functional>

/// Where nothing stands in the folder just now: this name, or "name-2.eml", "name-3.eml" ...
[[nodiscard]] QString freePath(const QString &folder, const QString &name);

/// Writes a file into a folder under this name, or "name-2.eml", "name-3.eml" ... when that is taken: never over
/// anything. Mode 0600, and there only if it is whole. `fill` may be called again when another program was faster.
/// The path of the file.
[[nodiscard]] std::expected<QString, MailProblem>
saveFile(const QString &folder, const QString &name,
         const std::function<std::expected<void, MailProblem>(QFile &)> &fill);
