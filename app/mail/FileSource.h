#pragma once

#include "app/mail/Letter.h"

/// One attached file on its way into a letter: written in base64 lines, and held against what it was when it was added
/// (THREATS-A1).
class FileSource final {
public:
    explicit FileSource(const LetterFile &file) : m_file(file) { }

    /// Writes the whole file. FileChanged when it is gone, shorter or another than it was; OutFailed when the
    /// descriptor took less.
    [[nodiscard]] std::expected<void, MailProblem> write(int descriptor) const;

private:
    const LetterFile &m_file;
};

/// All bytes, whatever pieces the system takes them in.
[[nodiscard]] bool writeAll(int descriptor, QByteArrayView bytes);
