#pragma once

#include "app/mail/Receipt.h"

/// A PDF of the receipt's text, one page, mode 0600. It tells of this computer no more than the text does: its date is
/// the receipt's, in UTC. Needs a QGuiApplication, for the fonts.
[[nodiscard]] std::expected<void, MailProblem> writePdf(const Receipt &receipt, const QString &path,
                                                        OutFile::Overwrite overwrite = OutFile::Never);
