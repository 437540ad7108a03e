#pragma once

#include "app/evidence/CleanPicture.h"
#include "app/evidence/Redaction.h"

#include <QJsonObject>

#include <optional>

/// What a person decided about one file before it goes. As it stands here: hidden details leave a picture, and all that
/// was found in a text is hidden.
struct Treatment {
    bool unchanged = false; ///< a picture goes as it is: it is itself the proof
    Covering covering = {};
    HideWishes hide = HideWishes::all();
    bool looked = false; ///< the person has seen what was found

    /// Those decisions that differ from the ones above.
    [[nodiscard]] QJsonObject toJson() const;
    /// What does not fit is left out: less is kept then, and more hidden.
    [[nodiscard]] static Treatment fromJson(const QJsonObject &object);
    /// In place of one that nobody understands: all of a picture is covered, all of a text hidden.
    [[nodiscard]] static Treatment unreadable();
    /// Whether the same is made for both; `unchanged` only chooses.
    [[nodiscard]] bool makesTheSameAs(const Treatment &other) const
    {
        return covering == other.covering && hide.kinds == other.hide.kinds && hide.single == other.hide.single;
    }
    friend bool operator==(const Treatment &a, const Treatment &b)
    {
        return a.makesTheSameAs(b) && a.unchanged == b.unchanged && a.looked == b.looked;
    }
};

/// A Treatment and what came of it, as a case keeps it beside the file.
struct TreatmentRecord {
    Treatment treatment = {};
    std::optional<qint64> copy = {}; ///< the attachment that goes in the file's place
    HiddenDetails removed = {}; ///< what the picture had held

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static TreatmentRecord fromJson(const QJsonObject &object);
};
