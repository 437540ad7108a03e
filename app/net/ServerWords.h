#pragma once

#include <QString>

/// One reply of a server, to be shown to the person and kept in a receipt: its lines as they came, but capped, and with
/// nothing in them that moves the cursor, turns the text or hides (THREATS-S6).
class ServerWords final {
public:
    static constexpr qsizetype longest = 2'000; ///< characters, of all lines together

    void add(QByteArrayView line); ///< with or without its line end
    void clear();
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
    bool m_full = false;
};
