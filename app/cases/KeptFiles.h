#pragma once

#include "app/cases/CaseContent.h"
#include "app/evidence/TakenFile.h"

/// The files that lie in a case, and what goes in their place (docs/evidence.md, "What is kept").

/// A file of the case, as it goes into a report.
[[nodiscard]] TakenFile takenFile(const std::shared_ptr<CaseFile> &file, const Attachment &attachment);

/// The files in the person's order; `thrownAway` are those whose Undo ended with the window: they go, and only what the
/// disk did not let go stays there. Any other that the content does not name comes last: a field may be damaged, and no
/// file is lost for it.
[[nodiscard]] std::vector<TakenFile> filesOf(const std::shared_ptr<CaseFile> &file, const std::vector<Attachment> &kept,
                                             CaseContent &content);

/// What goes in the place of these files, by attachment. A copy that belongs to none of them goes for good: it was
/// being made when the program ended.
[[nodiscard]] std::map<qint64, TakenFile> copiesOf(const std::shared_ptr<CaseFile> &file,
                                                   const std::vector<Attachment> &kept, const CaseContent &content);

/// Copies lie in a case beside the files that they were made of; this tells them apart.
namespace SentCopy {
[[nodiscard]] QString typeFor(const QString &mediaType); ///< as the case keeps it
[[nodiscard]] bool is(const Attachment &attachment);
[[nodiscard]] QString mediaType(const Attachment &attachment);
} // namespace SentCopy
