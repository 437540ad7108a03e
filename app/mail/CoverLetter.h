#pragma once

#include "app/mail/SealedReport.h"

/// The open part of a handed-over mail, the same in every app, in an unsent mail and on a website: fixed English, and
/// nothing of the report but its reference (THREATS-L1). The team's name is not in it: it may come from a file that
/// the person was given, and the text stands in a command line.
struct CoverLetter {
    QString address;
    QString subject; ///< "Security report 7F3K"
    QString body; ///< one line of printable ASCII without quotes, commas and `=`
};

[[nodiscard]] CoverLetter coverLetter(const Envelope &envelope);

/// To be copied into a mail with a link to the files that are locked on their own: fixed English, several lines, and
/// nothing of the report but its reference. Empty when there are none.
[[nodiscard]] QString apartLetter(const SealedReport &sealed);
