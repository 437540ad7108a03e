#pragma once

#include "app/evidence/EvidenceProblem.h"
#include "app/evidence/Finding.h"
#include "app/evidence/TakenFile.h"
#include "app/evidence/TextEncoding.h"

#include <span>

/// The part of a text around one place: of a big one nobody holds more.
struct TextPart {
    /// A finding, in letters of `words`.
    struct Mark {
        qint64 offset; ///< Finding::offset
        qsizetype begin;
        qsizetype length;
    };
    qint64 begin; ///< in the file, in bytes
    qint64 end;
    QString words;
    std::vector<Mark> marks;

    static constexpr qint64 most = 48 * 1024; ///< bytes

    /// Begins and ends with lines, where these are not too long. `findings` are those of the whole text, in their
    /// order. Quick, wherever it lies, and still not for the GUI thread.
    [[nodiscard]] static std::expected<TextPart, EvidenceProblem>
    read(const TakenFile &file, qint64 around, TextEncoding encoding, std::span<const Finding> findings);
};

/// These bytes as letters; what is broken becomes a replacement sign.
[[nodiscard]] QString decodedText(QByteArrayView bytes, TextEncoding encoding);
