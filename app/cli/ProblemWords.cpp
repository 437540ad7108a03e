#include "app/cli/CliText.h"

namespace CliText {

QString problem(const VendorProblem &problem, const QString &subject)
{
    switch (problem.what) {
    case VendorProblem::NotAProfile:
        return QStringLiteral("%1 is not a profile file that this program knows.").arg(subject);
    case VendorProblem::TooBig:
        return QStringLiteral("%1 is far too big for a profile file.").arg(subject);
    case VendorProblem::BadField:
        return QStringLiteral("%1: \"%2\" is missing or not as it should be.").arg(subject, problem.detail);
    case VendorProblem::NoKey:
        return QStringLiteral("%1 brings no key, so nothing could be locked for this team.").arg(subject);
    case VendorProblem::KeyRefused: // of the team itself, or of a file that was handed in
        return problem.keyProblem
            ? CliText::problem(*problem.keyProblem, subject, problem.detail == subject ? subject : QString())
            : QStringLiteral("%1: the key is not taken.").arg(subject);
    case VendorProblem::IdTaken:
        return QStringLiteral("There is a team named \"%1\" already. Choose another --id, or remove that one first.")
            .arg(problem.detail.isEmpty() ? subject : problem.detail);
    case VendorProblem::KeyTaken:
        return QStringLiteral(
                   "%1 has the key of \"%2\", which is here already. Under a second id the same key could\n"
                   "send reports to a wrong address, so nothing was added. Ask the team which address is theirs.")
            .arg(subject, problem.detail);
    case VendorProblem::BadSignature:
        return QStringLiteral("%1 is not as the team signed it: somebody changed it, or signed it with another key.\n"
                              "Nothing was added. Get the file again, from the team itself.")
            .arg(subject);
    case VendorProblem::NotSigned:
        return QStringLiteral("The team has signed what is kept about \"%1\", and this change is not signed by it.\n"
                              "Nothing was changed. Ask the team for a signed file.")
            .arg(problem.detail);
    case VendorProblem::OlderThanHeld:
        return QStringLiteral("%1 is older than what is kept about \"%2\". Nothing was changed.")
            .arg(subject, problem.detail);
    case VendorProblem::NoSuchVendor:
        return QStringLiteral("There is no team named \"%1\" here. See: vouchsafe vendors").arg(subject);
    case VendorProblem::IsBuiltIn:
        return QStringLiteral("\"%1\" is part of the program and cannot be removed.").arg(subject);
    case VendorProblem::NotReadable:
        return QStringLiteral("What is kept about \"%1\" cannot be read.").arg(subject);
    case VendorProblem::NotWritten:
        return QStringLiteral("%1 could not be written to what is kept on this computer. Is the disk full?\n"
                              "What was kept before is still there.")
            .arg(subject);
    }
    Q_UNREACHABLE();
}

QString problem(const ReportProblem &problem)
{
    const QString where = problem.field.isEmpty() ? QString() : QStringLiteral(" (at \"%1\")").arg(problem.field);
    const auto say = [&](const char *what) {
        return QStringLiteral("The answers cannot be used%1: %2.\n"
                              "\"vouchsafe seal --template\" shows how they should look. Your file was not changed.")
            .arg(where, QString::fromLatin1(what));
    };
    switch (problem.what) {
    case ReportProblem::TooBig:
        return say("there is more than a report can hold");
    case ReportProblem::NotUtf8:
        return say("the file is not saved as UTF-8 text");
    case ReportProblem::NotJson:
        return say("it is not JSON; often a comma, a quote or a bracket is missing");
    case ReportProblem::Repeated:
        return say("the same name stands there twice");
    case ReportProblem::WrongFormat:
        return say("\"format\" must be \"vouchsafe-answers/1\"");
    case ReportProblem::UnknownField:
        return say("there is no such question");
    case ReportProblem::WrongType:
        return say("the answer is of another kind than this question asks for");
    case ReportProblem::NotText:
        return say("there are characters in it that no text has");
    case ReportProblem::TooLong:
        return say("the answer is too long; attach it as a file instead");
    case ReportProblem::NotAnOption:
        return say("it is not one of the answers to choose from");
    }
    Q_UNREACHABLE();
}

QString problem(const EvidenceProblem &problem, const QString &path)
{
    switch (problem.what) {
    case EvidenceProblem::Missing:
        return QStringLiteral("%1: there is no such file. Check the name, then try again.").arg(path);
    case EvidenceProblem::NotAFile:
        return QStringLiteral("%1 is not a file. If it is a folder, name the file in it, or make a .zip of it.")
            .arg(path);
    case EvidenceProblem::Unreadable:
        return cannotRead(path, problem.detail);
    case EvidenceProblem::TooBig:
        return QStringLiteral("%1 is over 1 GiB and cannot be attached. Tell the team in the report that you have it.")
            .arg(path);
    case EvidenceProblem::Stopped: // nobody can, here
    case EvidenceProblem::Changing:
        return QStringLiteral("%1 changed while it was read. Close the program that writes it, or attach a copy.")
            .arg(path);
    }
    Q_UNREACHABLE();
}

namespace {

QString sealingFault(SealProblem::What what, const QString &path)
{
    switch (what) {
    case SealProblem::WriteFailed:
        return QStringLiteral("%1 could not be written. Is the disk full?").arg(path);
    case SealProblem::ReadFailed:
        return QStringLiteral("Something could not be read to its end while locking.");
    case SealProblem::Cancelled:
        return QStringLiteral("Stopped.");
    case SealProblem::KeyUnusable:
    case SealProblem::EngineFailed:
        return QStringLiteral("The report could not be locked.");
    case SealProblem::BadReadBack:
        return QStringLiteral("The locked file was not as it must be when it was read back, so it was deleted.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString problem(const MailProblem &problem, const QString &path)
{
    switch (problem.what) {
    case MailProblem::FileChanged:
        return QStringLiteral("%1 changed or vanished while the report was locked. Nothing was written; try again.")
            .arg(problem.detail);
    case MailProblem::TooBig:
        return QStringLiteral(
            "The answers are too long: the report would be over 60 MB, more than the team's mail\n"
            "program can show. Put the longest text into a file and attach that. Nothing was written.");
    case MailProblem::NotSealed:
        return sealingFault(problem.seal.value_or(SealProblem::EngineFailed), path)
            + QStringLiteral("\nNothing was sent, and no file was left behind. Your answers are as they were.");
    case MailProblem::OutExists:
        return QStringLiteral("%1 is there already, and it was left as it is. Choose another name after -o.").arg(path);
    case MailProblem::OutFailed:
        return QStringLiteral("%1 could not be written (%2). Nothing was left behind.").arg(path, problem.detail);
    case MailProblem::NotAReport:
        return QStringLiteral(
                   "%1 holds no locked report that can be read. Save the mail itself (the .eml file) or the attached\n"
                   "file, not a copied or quoted text, and try again.")
            .arg(path);
    case MailProblem::NoFolder:
        return QStringLiteral("%1 takes no files (%2). The report is still locked and kept; choose another folder.")
            .arg(path, problem.detail);
    case MailProblem::CannotHandOver:
        return QStringLiteral("No mail app can be given %1 (%2). Attach the locked file to a new mail yourself, or\n"
                              "choose another folder for it.")
            .arg(path, problem.detail);
    case MailProblem::NoMailApp:
        return QStringLiteral("The mail app could not be opened. Nothing was sent.\n"
                              "Open it yourself and attach %1, or send the file another way.")
            .arg(path);
    case MailProblem::MailAppFailed:
        return QStringLiteral("The mail app stopped at once (%1). Nothing was sent.\n"
                              "Open it yourself and attach %2, or send the file another way.")
            .arg(problem.detail, path);
    }
    Q_UNREACHABLE();
}

QString problem(const OpenProblem &problem)
{
    switch (problem.what) {
    case OpenProblem::NotASecretKey:
        return QStringLiteral(
            "The key file holds no secret key. A file that ends well is made by: gpg --export-secret-keys");
    case OpenProblem::WrongPassphrase:
        return QStringLiteral(
            "The passphrase is missing or not right. Put it in a file and name it: --passphrase-file F");
    case OpenProblem::NotForThisKey:
        return QStringLiteral("This report is locked for another key. Try the other keys of your team.");
    case OpenProblem::NotSealed:
        return QStringLiteral("There is no locked report in this file.");
    case OpenProblem::Damaged:
        return QStringLiteral("This report was damaged or changed on its way. Nothing of it was unpacked.\n"
                              "Ask for it to be sent again.");
    case OpenProblem::TooBig:
        return QStringLiteral("This file was made to fill your disk when it is opened. Nothing of it was unpacked.\n"
                              "Do not open it; no report made by this program does that.");
    case OpenProblem::WriteFailed:
        return QStringLiteral("The folder cannot be written (%1).").arg(problem.detail);
    }
    Q_UNREACHABLE();
}

} // namespace CliText
