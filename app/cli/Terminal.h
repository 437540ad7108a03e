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
    void say(const QString &text) { print((text + u'\n').toUtf8()); }
    void complain(const QString &text) { m_err.write((text + u'\n').toUtf8()); }
    void print(const QByteArray &bytes) { m_lost |= m_out.write(bytes) != bytes.size(); }
    void print(const QJsonObject &object);
    [[nodiscard]] QIODevice &in() { return m_in; }
    /// Whether a result was not taken, by a full disk or a pipe that nobody reads.
    [[nodiscard]] bool lost() const { return m_lost; }

    /// A name from outside made harmless to show: control characters, line breaks, direction marks as U+FFFD.
    [[nodiscard]] static QString shown(const QString &name);

private:
    QIODevice &m_in;
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_lost = false;
};
