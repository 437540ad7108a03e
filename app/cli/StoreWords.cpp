#include "app/cli/CliText.h"

#include "app/vault/Passphrase.h"

namespace CliText {

namespace {

/// Goes on after a colon: what happened, what to do.
QString reason(const VaultProblem &problem)
{
    switch (problem.what) {
    case VaultProblem::WrongPassphrase:
        return QStringLiteral("the passphrase is not right. You can try again; nothing was changed.");
    case VaultProblem::NoKey:
        return QStringLiteral(
            "this computer did not give the key to what you keep here. Its place for passwords may be "
            "locked: unlock it, then try again. Nothing is lost.");
    case VaultProblem::NoKeyring:
        return QStringLiteral("this computer has no place that keeps passwords, or it does not answer. Choose a "
                              "passphrase instead: --store-passphrase-file F");
    case VaultProblem::DiskFull:
        return QStringLiteral("the disk is full. Make room on it, then try again.");
    case VaultProblem::ReadOnly:
        return QStringLiteral("the disk or your home folder does not let us in, or takes no changes just now.");
    case VaultProblem::FolderGone:
        return QStringLiteral("the folder for it is not there. It may be on a disk that is not connected: connect it, "
                              "then try again.");
    case VaultProblem::DiskFault:
        return QStringLiteral("the disk did not work as it should. If this happens again, have the disk looked at.");
    case VaultProblem::Damaged:
        return QStringLiteral("the file that holds it is damaged. If you have a backup of it, put it back.");
    case VaultProblem::NotOurs:
        return QStringLiteral("a file that is not of Vouchsafe lies in its place. Move it away, then try again.");
    case VaultProblem::NewerVersion:
        return QStringLiteral("a newer Vouchsafe made it. Install the newest version, then try again.");
    case VaultProblem::TooCostly:
        return QStringLiteral(
            "opening it takes more memory than there is here, or than any file of ours asks for. Close "
            "other programs, then try again.");
    case VaultProblem::OpenElsewhere:
        return QStringLiteral("another program is writing in it. Close that program, then try again.");
    case VaultProblem::ChangedElsewhere:
    case VaultProblem::Changing:
        return QStringLiteral("another program changed it meanwhile. Try again.");
    case VaultProblem::TooBig:
        return QStringLiteral("a file in it is far too big.");
    case VaultProblem::NameTaken:
        return QStringLiteral("another file lies in its place. Move it away, then try again.");
    case VaultProblem::Cancelled:
        return QStringLiteral("the opening was stopped.");
    }
    Q_UNREACHABLE();
}

QString reason(const StoreProblem &problem)
{
    switch (problem.what) {
    case StoreProblem::NoPassphrase:
        return QStringLiteral(
            "a passphrase is needed and none was given. Put it into the first line of a file that only "
            "you can read, and name it: --store-passphrase-file F");
    case StoreProblem::PassphraseNotRead:
        return QStringLiteral("the file with the passphrase cannot be read: %1.").arg(problem.detail);
    case StoreProblem::PassphraseTooLong:
        return QStringLiteral("the passphrase is longer than %1 bytes. Is it the right file?")
            .arg(Passphrase::mostBytes);
    case StoreProblem::PassphraseTooShort:
        return QStringLiteral("the passphrase needs at least %1 characters. Five words that do not belong together are "
                              "good.")
            .arg(Passphrase::fewestCharacters);
    case StoreProblem::NotTheSame:
        return QStringLiteral("the two passphrases are not the same. Try again.");
    case StoreProblem::Vault:
        return reason(problem.vault);
    }
    Q_UNREACHABLE();
}

QString name(VaultProblem::What what)
{
    switch (what) {
    case VaultProblem::WrongPassphrase:
        return QStringLiteral("wrong-passphrase");
    case VaultProblem::NoKey:
        return QStringLiteral("no-key");
    case VaultProblem::NoKeyring:
        return QStringLiteral("no-keyring");
    case VaultProblem::DiskFull:
        return QStringLiteral("disk-full");
    case VaultProblem::ReadOnly:
        return QStringLiteral("read-only");
    case VaultProblem::FolderGone:
        return QStringLiteral("folder-gone");
    case VaultProblem::DiskFault:
        return QStringLiteral("disk-fault");
    case VaultProblem::Damaged:
        return QStringLiteral("damaged");
    case VaultProblem::NotOurs:
        return QStringLiteral("not-ours");
    case VaultProblem::NewerVersion:
        return QStringLiteral("newer-version");
    case VaultProblem::TooCostly:
        return QStringLiteral("too-costly");
    case VaultProblem::OpenElsewhere:
        return QStringLiteral("open-elsewhere");
    case VaultProblem::ChangedElsewhere:
        return QStringLiteral("changed-elsewhere");
    case VaultProblem::TooBig:
        return QStringLiteral("too-big");
    case VaultProblem::Changing:
        return QStringLiteral("changing");
    case VaultProblem::Cancelled:
        return QStringLiteral("cancelled");
    case VaultProblem::NameTaken:
        return QStringLiteral("name-taken");
    }
    Q_UNREACHABLE();
}

} // namespace

QString staysClosed(const StoreProblem &problem)
{
    return QStringLiteral("Vendors that you added and newer locks stay closed: ") + reason(problem);
}

QString nothingDone(const StoreProblem &problem)
{
    return QStringLiteral("Nothing was done: ") + reason(problem);
}

QString lostThings()
{
    return QStringLiteral("Vendors that you added and newer locks are lost: the file that held them is damaged. Please "
                          "add them again. Your reports are in other files.");
}

QString notNotedYet(const StoreProblem &problem)
{
    return QStringLiteral("What became of it could not be noted down yet. It is tried again until you press Ctrl+C: ")
        + reason(problem);
}

QString notNoted(const StoreProblem &problem)
{
    return QStringLiteral("What became of it could not be noted down, and the list may say that nobody knows: ")
        + reason(problem);
}

QString askPassphrase()
{
    return QStringLiteral("Your passphrase (it is not shown): ");
}

QString askAgain()
{
    return QStringLiteral("That passphrase is not right. Once more: ");
}

QString choosePassphrase()
{
    return QStringLiteral("Nothing is kept on this computer yet. Choose a passphrase that locks what will be.\n"
                          "If you forget it, nobody can open that, not even us.\n"
                          "Your new passphrase (it is not shown): ");
}

QString choosePassphraseAgain()
{
    return QStringLiteral("The same once more: ");
}

QString fileAndWhy(const QString &path, const QString &why)
{
    return QStringLiteral("%1 (%2)").arg(path, why);
}

QString notAFile()
{
    return QStringLiteral("it is not a file");
}

QString name(const StoreProblem &problem)
{
    switch (problem.what) {
    case StoreProblem::NoPassphrase:
        return QStringLiteral("no-passphrase");
    case StoreProblem::PassphraseNotRead:
        return QStringLiteral("passphrase-not-read");
    case StoreProblem::PassphraseTooLong:
        return QStringLiteral("passphrase-too-long");
    case StoreProblem::PassphraseTooShort:
        return QStringLiteral("passphrase-too-short");
    case StoreProblem::NotTheSame:
        return QStringLiteral("not-the-same");
    case StoreProblem::Vault:
        return name(problem.vault.what);
    }
    Q_UNREACHABLE();
}

} // namespace CliText
