#pragma once

#include "app/mail/GMimeHandles.h"
#include "app/mail/Letter.h"

/// One attached file while its letter is written: a GMime stream over the file's device, which checks at the end that
/// what went by is what was added (THREATS-A1).
class FileSource final {
public:
    explicit FileSource(const LetterFile &file);
    FileSource(const FileSource &) = delete;
    FileSource &operator=(const FileSource &) = delete;

    /// The stream; the source outlives it.
    [[nodiscard]] Gmime::Ref<GMimeStream> stream();
    /// Whether the whole file went by, unchanged.
    [[nodiscard]] bool intact();

    [[nodiscard]] qint64 read(char *buffer, qint64 size); ///< -1 on a fault, 0 at the end
    [[nodiscard]] bool atEnd() const { return m_left == 0 || m_failed; }

private:
    const LetterFile &m_file;
    std::unique_ptr<QIODevice> m_device;
    qint64 m_left;
    Hasher m_hasher;
    bool m_failed = false;
};
