#pragma once

#include "app/vendors/VendorDraft.h"

/// Texts as teams really publish them, after shapes found in the wild: SECURITY.md files, web pages, mails,
/// security.txt.
struct WildText {
    const char *name;
    QByteArray text;
    QUrl from; ///< where it lay; empty: a file
    std::optional<VendorQuestion::What> question; ///< that has to be asked; nullopt: a draft
    QString address; ///< of the draft, or the one offered first
    std::optional<VendorClues::Note::What> told = {}; ///< what has to be told beside
};

/// Over fifty, made with the two keys of tests/vectors/keys: the first is meant, the second is another's.
[[nodiscard]] std::vector<WildText> wildTexts();
/// The key that is meant.
[[nodiscard]] const Certificate &wildKey();
[[nodiscard]] const Certificate &otherWildKey();
/// Digits in groups of this size with something between them.
[[nodiscard]] QByteArray inGroups(const QByteArray &digits, qsizetype size, const QByteArray &between);
