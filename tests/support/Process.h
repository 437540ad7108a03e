#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What a finished program left behind.
struct Finished {
    int status = -1; ///< exit status; -1 when it did not start, crashed or ran out of time
    QByteArray out;
    QByteArray err;
};

/// Runs a real program to its end: no shell, an input, at most two minutes.
[[nodiscard]] Finished run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                           const QStringList &environment = {});

/// Whether a program of this name is on PATH: a test that needs it skips with a clear word elsewhere.
[[nodiscard]] bool have(const QString &program);

/// The whole of a file; an empty array when there is none.
[[nodiscard]] QByteArray contents(const QString &path);
void write(const QString &path, const QByteArray &data);
