#pragma once

#include <QIODevice>
#include <QJsonObject>
#include <QString>

/// Where the terminal program reads and writes. Results go to `out`, words about problems to `err`; with --json one
/// JSON object to `out` and nothing else.
class Terminal final {
public:
    /// All three outlive the terminal.
    Terminal(QIODevice &in, QIODevice &out, QIODevice &err) : m_in(in), m_out(out), m_err(err) { }
    void say(const QString &text) { writeLine(m_out, text); }
    void complain(const QString &text) { writeLine(m_err, text); }
    void print(const QByteArray &bytes) { m_out.write(bytes); }
    void print(const QJsonObject &object);
    [[nodiscard]] QIODevice &in() { return m_in; }

    /// A name from outside made harmless to show: control characters, line breaks, direction marks as U+FFFD.
    [[nodiscard]] static QString shown(const QString &name);

private:
    static void writeLine(QIODevice &device, const QString &text) { device.write((text + u'\n').toUtf8()); }
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
};
