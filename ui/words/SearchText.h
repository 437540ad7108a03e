#pragma once

#include "app/vendors/RenewalSearch.h"

#include <QCoreApplication>

/// What is said while a newer lock is looked for. The switches have no default: a new answer without words does not
/// compile.
class SearchText {
    Q_DECLARE_TR_FUNCTIONS(SearchText)

public:
    struct Words {
        QString heading;
        QString meaning;
    };

    /// What kind of place it is, before it is asked.
    [[nodiscard]] static QString kind(const KeyPlace &place, const QString &team);
    [[nodiscard]] static QString answer(const PlaceAnswer &answer, const QString &team);
    /// What it all came to. `kept`: the report lies on this computer.
    [[nodiscard]] static Words end(const RenewalFound &found, const QString &team, bool kept);

private:
    [[nodiscard]] static QString said(const PlaceAnswer &answer, const QString &team);
    [[nodiscard]] static QString works(const std::optional<QDateTime> &until);
    [[nodiscard]] static Words nothingFound(const RenewalFound &found, const QString &team);
};
