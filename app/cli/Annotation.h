#pragma once

#include <QString>

/// One line that GitHub Actions shows at a file in a pull request ("workflow commands for GitHub Actions",
/// docs.github.com): "::warning file=key.asc,line=1,title=expires-soon::words".
namespace Annotation {

/// `file` may be empty, and `line` 0.
[[nodiscard]] QString warning(const QString &file, int line, const QString &title, const QString &words);

} // namespace Annotation
