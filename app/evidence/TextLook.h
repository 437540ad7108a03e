#pragma once

#include "app/evidence/Scanner.h"
#include "app/evidence/TakenFile.h"

#include <QFuture>

class QThreadPool;

/// One thing that a text holds, however often it stands there.
struct FoundValue {
    SecretKind kind;
    quint32 value; ///< its number within its kind; 0: several that are not told apart
    QString words; ///< as it stands in the text, at most `mostWords` letters of it
    qint64 first; ///< where it stands first: Finding::offset
    qint64 line; ///< of that

    static constexpr qsizetype mostWords = 60;
};

/// What came of looking through one more stretch of a text.
struct TextLook {
    TextEncoding encoding = TextEncoding::Utf8; ///< of all of it
    std::vector<Finding> findings = {}; ///< in that stretch
    std::vector<FoundValue> values = {}; ///< those that were not there before it
};

/// Looks through a text and tells of every stretch as it comes, the first ones soon. Cancelling ends it at the next
/// one.
[[nodiscard]] QFuture<std::expected<TextLook, EvidenceProblem>>
lookThrough(QThreadPool &pool, const TakenFile &file, const std::shared_ptr<const SecretRules> &rules);
