#pragma once

#include "crypto/Secret.h"

#include <QStringView>

/// A passphrase while it is written: UTF-8 in a Secret of fixed size, which never moves. A place is a count of bytes,
/// and always lies between two characters.
class PassphraseText final {
public:
    static constexpr qsizetype mostBytes = 1024;

    PassphraseText();

    /// Instead of what is selected. Line ends, tabs and other signs that cannot be shown become spaces. False: it does
    /// not fit, and nothing was changed; part of a passphrase would be another one.
    [[nodiscard]] bool insert(QStringView words);
    void eraseSelected();
    void clear();
    [[nodiscard]] bool fill(std::span<const char> utf8); ///< instead of all; false: it does not fit

    [[nodiscard]] qsizetype cursor() const { return m_cursor; }
    [[nodiscard]] qsizetype selectionStart() const { return std::min(m_cursor, m_anchor); }
    [[nodiscard]] qsizetype selectionEnd() const { return std::max(m_cursor, m_anchor); }
    void moveTo(qsizetype place, bool select = false);
    [[nodiscard]] qsizetype before(qsizetype place) const; ///< one character further to the start
    [[nodiscard]] qsizetype after(qsizetype place) const;
    [[nodiscard]] qsizetype wordBefore(qsizetype place) const;
    [[nodiscard]] qsizetype wordAfter(qsizetype place) const;
    [[nodiscard]] qsizetype end() const { return m_used; }

    [[nodiscard]] int length() const { return charactersBefore(m_used); }
    [[nodiscard]] int charactersBefore(qsizetype place) const;
    [[nodiscard]] qsizetype placeOf(int character) const; ///< of the character with so many before it
    [[nodiscard]] std::span<const char> bytes() const;
    [[nodiscard]] std::span<const char> characterAt(qsizetype place) const;

    /// In Unicode's form C, as any keyboard's way of writing it comes out the same.
    [[nodiscard]] Secret normalised() const;

private:
    [[nodiscard]] std::span<char> room() { return m_memory.writable(); }
    void erase(qsizetype from, qsizetype to);

    Secret m_memory;
    qsizetype m_used = 0;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
};
