#pragma once

#include <QByteArrayView>

/// Whether a mail is one that every server since 1982 passes on unchanged, and that no two servers can read in two
/// ways: 7-bit, no NUL, lines of at most 998 bytes that end in CRLF and in nothing else (RFC 5322, 2.3; THREATS-S12,
/// M4).
class MailLines final {
public:
    /// The next bytes. False: it is not.
    [[nodiscard]] bool add(QByteArrayView bytes);
    [[nodiscard]] bool atEndOfLine() const { return m_length == 0 && !m_return; } ///< as at the end of a whole mail

private:
    qsizetype m_length = 0; ///< of the line so far
    bool m_return = false; ///< the last byte was a CR
};
