#pragma once

#include <QString>

/// What a field takes of a text that comes from elsewhere. People paste from terminals, chats and web pages: nothing of
/// it may move the cursor, turn the writing around or freeze the page, and nothing is changed without a word.
struct Pasted {
    QString text;
    bool changed = false; ///< signs that cannot be shown became spaces or stand there by name: [U+202E]
    bool cut = false; ///< the rest did not fit
    bool broken = false; ///< a line was too long and became several

    /// At most so many bytes of UTF-8, into a line that is `before` characters long.
    [[nodiscard]] static Pasted story(QStringView text, qsizetype mostBytes, qsizetype before = 0);
    /// The same for a line: line ends become spaces.
    [[nodiscard]] static Pasted line(QStringView text, qsizetype mostBytes);
};

/// Longer lines are broken: Qt lays a paragraph out anew at each key, and needs more than 16 ms from about here on.
inline constexpr qsizetype longestParagraph = 4'000;
