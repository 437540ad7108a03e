#pragma once

#include "crypto/openpgp/Sealer.h"

#include <QString>

#include <optional>

/// Why a letter was not written, sealed or unpacked. The report itself is untouched.
struct MailProblem {
    enum What {
        FileChanged, ///< an attached file vanished or is not what it was when it was added
        TooBig, ///< the inner message would pass what the team's mail program can show
        NotSealed, ///< the sealing failed: `seal` says how
        OutExists, ///< there is something at the output path already
        OutFailed, ///< the output could not be written
        NotAReport, ///< what was opened is not a report of ours
    };
    What what;
    QString detail = {}; ///< for the log: a file's name, the system's error
    std::optional<SealProblem::What> seal = {}; ///< NotSealed only
};
