#pragma once

#include <QJsonObject>
#include <QList>

#include <string>
#include <vector>

/// A schema of docs/, by its file name.
[[nodiscard]] QJsonObject schema(const QString &file);

/// Checks JSON documents with python3-jsonschema, a reading apart from ours: for each that does not fit, its number and
/// the place of a fault. Skips the test where that library is missing.
[[nodiscard]] std::vector<std::string> faults(const QString &schemaFile, const QList<QByteArray> &documents);
