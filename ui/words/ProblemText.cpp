#include "ui/words/ProblemText.h"

#include "ui/words/VaultText.h"

#include <QLocale>

QString ProblemText::size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString ProblemText::shownName(const QString &name)
{
    QString shown;
    for (const char32_t c : name.toUcs4())
        shown += QChar::isPrint(c) ? QString::fromUcs4(&c, 1) : QString(QChar::ReplacementCharacter);
    return shown;
}

QString ProblemText::answer(const ReportProblem &problem)
{
    switch (problem.what) {
    case ReportProblem::TooBig:
    case ReportProblem::TooLong:
        return tr("This is too long. Put the long part in a file and add it under \"Pictures and files\"");
    case ReportProblem::NotText:
        return tr("There are signs in it that are not text. Type it again, please");
    case ReportProblem::NotUtf8:
    case ReportProblem::NotJson:
    case ReportProblem::Repeated:
    case ReportProblem::WrongFormat:
    case ReportProblem::UnknownField:
    case ReportProblem::WrongType:
    case ReportProblem::NotAnOption:
        return tr("This answer cannot be kept. Please answer in another way");
    }
    Q_UNREACHABLE();
}

QString ProblemText::shape(const QString &question)
{
    if (question == u"disclosure-date")
        return tr("Write the day as year, month, day, like 2030-06-30, or leave it empty");
    if (question == u"disclosure-time-zone")
        return tr("Write the time zone like Europe/Berlin, or choose \"I don't know\"");
    if (question == u"cvss")
        return tr("Write a whole CVSS 4.0 vector, with all 11 base values, or leave it empty");
    return tr("Write CWE numbers like CWE-79, with commas between them, or leave them empty");
}

QString ProblemText::file(const QString &name, const EvidenceProblem &problem)
{
    switch (problem.what) {
    case EvidenceProblem::Missing:
        return tr("\"%1\" is not there any more").arg(name);
    case EvidenceProblem::NotAFile:
        return tr("\"%1\" is a folder or not a file. Add the files in it one by one").arg(name);
    case EvidenceProblem::Unreadable:
        return tr("\"%1\" cannot be read. You may not be allowed to open it").arg(name);
    case EvidenceProblem::TooBig:
        return tr("\"%1\" is over 1 GB and cannot be added. Say in your report that you have it").arg(name);
    case EvidenceProblem::Changing:
        return tr("\"%1\" is being changed by another program. Close that program, or add a copy").arg(name);
    case EvidenceProblem::Stopped:
        return tr("\"%1\" was not added: you stopped it").arg(name);
    }
    Q_UNREACHABLE();
}

QString ProblemText::refusal(const QString &name, const FileRefusal &refusal)
{
    if (const auto *evidence = std::get_if<EvidenceProblem>(&refusal))
        return file(name, *evidence);
    const auto &problem = std::get<VaultProblem>(refusal);
    if (problem.what == VaultProblem::TooBig)
        return file(name, {EvidenceProblem::TooBig});
    if (problem.what == VaultProblem::Changing)
        return file(name, {EvidenceProblem::Changing});
    return tr("\"%1\" could not be added. %2").arg(name, VaultText::problem(problem).heading);
}

ProblemText::Words ProblemText::mail(const MailProblem &problem, const QString &folder)
{
    switch (problem.what) {
    case MailProblem::FileChanged:
        return {tr("\"%1\" has changed since you added it").arg(shownName(problem.detail)),
                tr("Nothing was locked or sent. Go back to \"Pictures and files\", remove it and add it again.")};
    case MailProblem::TooBig:
        return {tr("The report is too big for email"),
                tr("Its words alone are too long. Nothing was locked or sent. Put the longest text into a file, and "
                   "add that "
                   "file to your report.")};
    case MailProblem::OutExists:
        return {tr("There is a file of that name already"),
                tr("Nothing was written over. Try again, and we choose another name.")};
    case MailProblem::OutFailed:
        return {
            tr("The locked report could not be saved"),
            tr("We tried to save it in \"%1\". The disk may be full, or you may not be allowed to save there. Nothing "
               "was sent, and your answers are still here.")
                .arg(folder)};
    case MailProblem::NotSealed:
        if (problem.seal == SealProblem::WriteFailed)
            return mail({MailProblem::OutFailed}, folder);
        return {tr("The report could not be locked"),
                tr("Nothing was sent, no file was left behind, and your answers are still here. Try again.")};
    case MailProblem::NoFolder:
        return {tr("The locked report could not be saved"),
                tr("There is no Downloads folder here, or nothing can be saved in it. Nothing was sent, and your "
                   "answers are still here. Please choose another folder.")};
    case MailProblem::CannotHandOver:
    case MailProblem::NoMailApp:
    case MailProblem::MailAppFailed:
        return {tr("Your email app did not open"), notOpened(problem, tr("Your email app"))};
    case MailProblem::NotAReport:
        return {tr("This is not a report"), tr("Nothing was changed.")};
    }
    Q_UNREACHABLE();
}

QString ProblemText::receipt(const MailProblem &problem)
{
    switch (problem.what) {
    case MailProblem::FileChanged:
        return tr("The locked file is gone or has changed, so nothing can be said about it.");
    case MailProblem::OutExists:
        return tr("There is a file of that name already. Choose another name.");
    case MailProblem::OutFailed:
    case MailProblem::NotSealed:
    case MailProblem::NoFolder:
    case MailProblem::TooBig:
    case MailProblem::NotAReport:
    case MailProblem::CannotHandOver:
    case MailProblem::NoMailApp:
    case MailProblem::MailAppFailed:
        return tr("The disk may be full, or you may not be allowed to save there.");
    }
    Q_UNREACHABLE();
}

QString ProblemText::notOpened(const MailProblem &problem, const QString &app)
{
    switch (problem.what) {
    case MailProblem::NoMailApp:
        return tr("%1 could not be started. It may be gone from this computer. Send the report by hand, as below.")
            .arg(app);
    case MailProblem::MailAppFailed:
        return tr("%1 closed again at once. Send the report by hand, as below.").arg(app);
    case MailProblem::CannotHandOver:
        return tr("%1 cannot take a file from this folder. Send the report by hand, as below.").arg(app);
    case MailProblem::FileChanged:
    case MailProblem::TooBig:
    case MailProblem::NotSealed:
    case MailProblem::OutExists:
    case MailProblem::OutFailed:
    case MailProblem::NotAReport:
    case MailProblem::NoFolder:
        return tr("The message could not be made ready. Send the report by hand, as below.");
    }
    Q_UNREACHABLE();
}
