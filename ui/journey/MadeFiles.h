#pragma once

#include "app/cases/AddFiles.h"

#include <QMimeData>

/// What is pasted, dropped or taken from the screen, as files to add.
namespace MadeFiles {

inline constexpr qint64 mostText = 1'000'000; ///< bytes of pasted words (THREATS-A4)

/// The paths of files of this computer among what was dropped or pasted: nothing is fetched from elsewhere
/// (THREATS-A4).
[[nodiscard]] QStringList localFiles(const QMimeData &data);
/// Whether from() makes anything of it. Quick.
[[nodiscard]] bool canBeMade(const QMimeData &data);
/// A picture or words that were copied, never markup; nothing: neither is there, or too much of it. `names` are taken.
[[nodiscard]] std::optional<NewFile> from(const QMimeData &data, const QStringList &names);
/// The picture that lies at this path, which is deleted once it is kept.
[[nodiscard]] NewFile screenshot(const QString &path, const QStringList &names);
/// Deletes it where it goes with no report: nobody asked for a picture that stays on the disk.
void discardScreenshot(const QString &path);

} // namespace MadeFiles
