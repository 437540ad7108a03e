#include "ui/words/VaultReason.h"

QString VaultReason::words(const VaultProblem &problem)
{
    switch (problem.what) {
    case VaultProblem::DiskFull:
        return tr("the disk is full");
    case VaultProblem::ReadOnly:
        return tr("the disk takes no changes");
    case VaultProblem::FolderGone:
        return tr("its folder is gone");
    case VaultProblem::OpenElsewhere:
        return tr("it is open in another window");
    case VaultProblem::ChangedElsewhere:
        return tr("it was changed in another window");
    case VaultProblem::Damaged:
    case VaultProblem::NotOurs:
        return tr("its file is damaged");
    case VaultProblem::NewerVersion:
        return tr("it was made by a newer version of this app");
    case VaultProblem::TooBig:
        return tr("it is too big");
    case VaultProblem::Changing:
        return tr("it is being changed by another program");
    case VaultProblem::Cancelled:
        return tr("you stopped it");
    case VaultProblem::WrongPassphrase:
    case VaultProblem::NoKey:
    case VaultProblem::NoKeyring:
    case VaultProblem::TooCostly:
    case VaultProblem::DiskFault:
        return tr("the disk gave an error");
    }
    Q_UNREACHABLE();
}
