#pragma once

#include <QString>

/// Why a file was not taken in.
struct EvidenceProblem {
    enum What {
        Missing, ///< nothing there, or a broken link
        NotAFile, ///< a folder, device, pipe or socket (THREATS-A2)
        Unreadable, ///< no permission, or the disk failed
        TooBig, ///< over 1 GiB
        Changing, ///< it changed while it was read (THREATS-A1)
        Stopped, ///< whoever asked for it wants it no more
    };
    What what;
    QString detail = {}; ///< the system's own words, for the log
};
