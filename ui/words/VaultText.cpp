#include "ui/words/VaultText.h"

VaultText::Words VaultText::problem(const VaultProblem &problem)
{
    switch (problem.what) {
    case VaultProblem::WrongPassphrase:
        return {tr("That passphrase is not right"), tr("You can try again. Nothing was changed.")};
    case VaultProblem::NoKey:
        return {tr("This computer did not open your reports"),
                tr("Nothing is lost. The place where it keeps your passwords may be closed. Log out and in again, then "
                   "try again.")};
    case VaultProblem::NoKeyring:
        return {tr("This computer does not keep passwords for you"),
                tr("The part of the desktop that keeps passwords does not answer. You can choose a passphrase "
                   "instead.")};
    case VaultProblem::DiskFull:
        return {tr("The disk is full"),
                tr("What was saved before is still there. Make room on this computer: delete files that you do not "
                   "need, or empty the bin. Then try again.")};
    case VaultProblem::ReadOnly:
        return {tr("Nothing can be saved here"),
                tr("The disk or your home folder takes no changes just now. What was saved before is still there.")};
    case VaultProblem::FolderGone:
        return {tr("The folder with your reports is gone"),
                tr("It may be on a disk that is not connected. Connect it, then try again.")};
    case VaultProblem::DiskFault:
        return {tr("The disk did not work as it should"),
                tr("Reading or writing failed. What was saved before may still be there. If this happens again, have "
                   "the disk looked at.")};
    case VaultProblem::Damaged:
        return {tr("A file of this report is damaged"),
                tr("Part of it was changed or is missing. We can try to save what can still be read.")};
    case VaultProblem::NotOurs:
        return {tr("This is not a file of Vouchsafe"), tr("Nothing was changed. Please choose another file.")};
    case VaultProblem::NewerVersion:
        return {tr("A newer Vouchsafe made this"),
                tr("This version can show it at most, so that nothing of it gets lost. Install the newest version to "
                   "go on with it.")};
    case VaultProblem::TooCostly:
        return {tr("We do not open this file"),
                tr("It asks for more memory than any file of ours. It was changed, or somebody else made it.")};
    case VaultProblem::OpenElsewhere:
        return {tr("This report is open somewhere else"),
                tr("Another window or computer is writing in it. Close it there, then try again. Until then you can "
                   "read it here.")};
    case VaultProblem::ChangedElsewhere:
        return {tr("This report was changed somewhere else"),
                tr("Another window or computer saved it after you opened it here. Open it again to see what is new.")};
    case VaultProblem::TooBig:
        return {tr("This file is over 1 GB"), tr("It cannot be added. Say in your report that you have it.")};
    case VaultProblem::NameTaken:
        return {tr("There is a file of that name already"), tr("Nothing was written over. Choose another name.")};
    case VaultProblem::Changing:
        return {tr("Another program is changing this file"), tr("Close that program, or add a copy of the file.")};
    case VaultProblem::Cancelled:
        return {tr("Stopped"), tr("You stopped it, and nothing was changed.")};
    }
    Q_UNREACHABLE();
}

QString VaultText::whole(const VaultProblem &problem)
{
    const auto [heading, meaning] = VaultText::problem(problem);
    return heading + QStringLiteral(". ") + meaning;
}

QString VaultText::notSaved(const VaultProblem &problem)
{
    switch (problem.what) {
    case VaultProblem::DiskFull:
        return tr("Not saved: the disk is full");
    case VaultProblem::ReadOnly:
        return tr("Not saved: the disk takes no changes");
    case VaultProblem::FolderGone:
        return tr("Not saved: the folder is gone");
    case VaultProblem::OpenElsewhere:
        return tr("Not saved: it is open somewhere else");
    case VaultProblem::ChangedElsewhere:
        return tr("Not saved: it was changed somewhere else");
    case VaultProblem::NewerVersion:
        return tr("Not saved: a newer Vouchsafe made it");
    case VaultProblem::Damaged:
    case VaultProblem::NotOurs:
        return tr("Not saved: the file is damaged");
    case VaultProblem::DiskFault:
    case VaultProblem::TooBig:
    case VaultProblem::NameTaken:
    case VaultProblem::Changing:
    case VaultProblem::TooCostly:
    case VaultProblem::WrongPassphrase:
    case VaultProblem::NoKey:
    case VaultProblem::NoKeyring:
    case VaultProblem::Cancelled:
        return tr("Not saved: the disk did not work as it should");
    }
    Q_UNREACHABLE();
}
