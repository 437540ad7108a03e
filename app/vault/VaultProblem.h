#pragma once

#include <QString>

/// Why something of the vault could not be done. What was there before is still there, each time.
struct VaultProblem {
    enum What {
        WrongPassphrase, ///< or a slot file that was changed: nobody can tell these apart
        NoKey, ///< there are reports or a slot file, and the keyring gives no key: locked, emptied, or another's
        NoKeyring, ///< no service, or it refuses
        DiskFull, ///< also when a quota is used up
        ReadOnly, ///< the folder or the disk takes no changes
        FolderGone,
        DiskFault, ///< the system could not read or write
        Damaged, ///< truncated, or changed by something else
        NotOurs, ///< another kind of file
        NewerVersion, ///< made by a later version of this program
        TooCostly, ///< asks for more memory or time than any file of ours
        OpenElsewhere, ///< another process has it open for writing
        ChangedElsewhere, ///< another process saved it since we read it
        TooBig, ///< a file past 1 GiB
        Changing, ///< a file that changed while it was read
        Cancelled,
        NameTaken, ///< a file of that name is there already
    };
    What what;
    QString detail = {}; ///< for the log: never a word of the person's
};
