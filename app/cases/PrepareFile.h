#pragma once

#include "app/cases/Treatment.h"
#include "app/evidence/FileKind.h"
#include "app/evidence/TakenFile.h"
#include "app/vault/CaseFile.h"

#include <QImage>

#include <variant>

/// Why a file was not added, or not made ready to go.
using FileRefusal = std::variant<EvidenceProblem, VaultProblem>;

/// What goes to the team in the place of a file that the person added.
struct PreparedFile {
    FileKind kind = FileKind::Other;
    std::optional<TakenFile> copy = {}; ///< without what was taken out of it; none: nothing was
    std::optional<qint64> attachment = {}; ///< where the case keeps a picture's copy; a text's is made while it is read
    HiddenDetails removed = {}; ///< from a picture
    std::optional<PictureProblem> problem = {}; ///< why a picture was not cleaned
    QImage thumbnail = {}; ///< of a picture, from the copy

    /// What goes, when the person decided so.
    [[nodiscard]] const TakenFile &going(const TakenFile &original, const Treatment &treatment) const
    {
        return copy && !treatment.unchanged ? *copy : original;
    }
};

/// What preparing works with.
struct PreparingTools {
    std::shared_ptr<CaseFile> into = {}; ///< keeps a picture's copy; null: it stays in memory
    std::shared_ptr<const SecretRules> rules = {}; ///< null: texts are not looked through
    std::function<bool()> goesOn = {}; ///< false ends the work: Stopped
};

/// Cleans a picture and covers what the person covered; hides in a text what was found and is not to be kept. A picture
/// that cannot be cleaned goes as it is, unless a part of it is to be covered: then it is refused. Takes long: not for
/// the GUI thread.
[[nodiscard]] std::expected<PreparedFile, FileRefusal>
prepareFile(const TakenFile &original, const Treatment &treatment, const PreparingTools &tools);

/// The same for a picture whose copy the case still has: nothing is done anew but its thumbnail.
[[nodiscard]] PreparedFile preparedBefore(const TakenFile &copy, const TreatmentRecord &record);
