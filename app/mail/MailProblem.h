#pragma once

#include "crypto/openpgp/Sealer.h"

#include <QString>

#include <optional>

/// Why a letter was not written, sealed, handed over or unpacked. The report itself is untouched.
struct MailProblem {
    enum What {
        FileChanged, ///< an attached file vanished or is not what it was when it was added
        TooBig, ///< the inner message would pass what the team's mail program can show
        NotSealed, ///< the sealing failed: `seal` says how
        OutExists, ///< there is something at the output path already
        OutFailed, ///< the output could not be written
        NotAReport, ///< what was opened is not a report of ours
        NoFolder, ///< there is no Downloads folder, or it takes no files: another one must be chosen
        CannotHandOver, ///< the folder or the address cannot stand in a mail app's command line: by hand, then
        NoMailApp, ///< the mail app cannot be started; it may be gone
        MailAppFailed, ///< the mail app ended at once and said that it failed
    };
    What what;
    QString detail = {}; ///< for the log: a file's name, the system's error
    std::optional<SealProblem::What> seal = {}; ///< NotSealed only
};
