#pragma once

#include "app/mail/CoverLetter.h"

/// All that a mail app is told: an address, two fixed texts, and the place of a file that we made. No word of the
/// person's is in it (THREATS-H1), and it is short and plain enough for every command line of MailCommand.h
/// (THREATS-H2, H3).
class Handover final {
public:
    /// Refused (CannotHandOver) when the file's name is not one that we make, its folder is hidden (a Flatpak or Snap
    /// app could not read it), has control characters in it (Claws hands paths on line by line) or is too long, or the
    /// address has other characters than letters, digits and `.+-_` before its `@`. Then the person does it by hand.
    [[nodiscard]] static std::expected<Handover, MailProblem> make(const Envelope &envelope, const QString &path);

    [[nodiscard]] const CoverLetter &letter() const { return m_letter; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The path with all but `A-Za-z0-9-._~/` percent-encoded: nothing in it can end a quote, a list or a URL.
    [[nodiscard]] QString encodedPath() const;
    [[nodiscard]] QString fileUrl() const;

private:
    Handover(CoverLetter letter, QString path) : m_letter(std::move(letter)), m_path(std::move(path)) { }
    CoverLetter m_letter;
    QString m_path;
};
