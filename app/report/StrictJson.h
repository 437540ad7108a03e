#pragma once

#include "app/report/ReportProblem.h"

#include <QJsonObject>

#include <expected>

/// One JSON object, read by Qt's parser after its size, encoding, depth and doubled names were looked at: input may
/// come from anybody, and must be refused in less than a second.
[[nodiscard]] std::expected<QJsonObject, ReportProblem> parseObject(const QByteArray &json, qsizetype mostBytes);

/// A text of that object; nothing when it is not one, or holds a NUL or half a surrogate pair.
[[nodiscard]] std::expected<QString, ReportProblem> textOf(const QJsonValue &value, const QString &field);

/// The name itself when it has the shape of a question's id, else nothing: a stray text must not get into a log.
[[nodiscard]] QString fieldToShow(QStringView name);
