#pragma once

#include "app/mail/Letter.h"

/// Writes a file's base64 lines into a letter, and holds it against what it was when it was added (THREATS-A1).
/// FileChanged when it is gone, shorter or another; OutFailed when the sink wanted no more.
[[nodiscard]] std::expected<void, MailProblem> writeFileBody(const LetterFile &file, const LetterSink &sink);

/// The same for its bytes as they are. What is written is hashed, and nothing else.
[[nodiscard]] std::expected<void, MailProblem> writeFileAsItIs(const LetterFile &file, const LetterSink &sink);
