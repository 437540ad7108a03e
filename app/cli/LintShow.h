#pragma once

#include "app/cli/Cli.h"
#include "app/vendors/DomainLint.h"

#include <QJsonArray>
#include <QJsonObject>

/// How `key lint` shows what it found, whatever it looked at.
namespace LintShow {

enum class Form { Text, Json, Github };

/// One line. `subject`: the file or domain, as it may be shown; `path`: the file's name, empty for a domain.
void show(const CliTools &tools, const QString &subject, const QString &path, const KeyFinding &finding, Form form);
[[nodiscard]] QJsonArray asJson(const std::vector<KeyFinding> &findings);
[[nodiscard]] QJsonArray asJson(const std::vector<DomainLint::Unheard> &unheard);

} // namespace LintShow
