#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

/// What a finished program left behind.
struct Finished {
    int status = -1; ///< exit status; -1 when it did not start, crashed or ran out of time
    QByteArray out;
    QByteArray err;
};

/// Runs a real program to its end: no shell, an input, and no longer than `patience`.
[[nodiscard]] Finished run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                           const QStringList &environment = {},
                           std::chrono::milliseconds patience = std::chrono::minutes(2));

/// Whether a program of this name is on PATH: a test that needs it skips with a clear word elsewhere.
[[nodiscard]] bool have(const QString &program);

/// The whole of a file; an empty array when there is none.
[[nodiscard]] QByteArray contents(const QString &path);
void write(const QString &path, const QByteArray &data);
