#include "ui/words/FileText.h"

#include "ui/words/ProblemText.h"

#include <QFileInfo>

#include <numeric>

namespace {

qint64 valuesOf(const std::vector<TakenOut> &things)
{
    return std::accumulate(things.begin(), things.end(), qint64{0},
                           [](qint64 sum, const TakenOut &thing) { return sum + thing.values; });
}

using State = FileText::State;

class Say {
    Q_DECLARE_TR_FUNCTIONS(FileText)

public:
    /// Behind "It knew: ".
    static QString detail(HiddenDetail detail)
    {
        switch (detail) {
        case HiddenDetail::Place:
            return tr("where it was taken");
        case HiddenDetail::Time:
            return tr("when it was taken or changed");
        case HiddenDetail::Device:
            return tr("which camera, phone or computer it came from");
        case HiddenDetail::Person:
            return tr("a name");
        case HiddenDetail::Words:
            return tr("a title or a comment");
        case HiddenDetail::Thumbnail:
            return tr("a small copy of itself");
        case HiddenDetail::Edits:
            return tr("which programs it went through");
        case HiddenDetail::ColourProfile:
            return tr("the colours of a screen or camera");
        case HiddenDetail::MoreFrames:
            return tr("more pictures behind the first one");
        case HiddenDetail::Leftover:
            return tr("something behind its end");
        case HiddenDetail::Unseen:
            return tr("colours that nobody sees");
        case HiddenDetail::Other:
            return tr("other small details");
        }
        Q_UNREACHABLE();
    }

    static QString notCleaned(FileKind kind)
    {
        switch (kind) {
        case FileKind::OtherPicture:
            return tr("It may know where and when it was made. To have that removed, take a screenshot of it and add "
                      "that.");
        case FileKind::Pdf:
        case FileKind::Office:
            return tr("It may hold your name, and words that were deleted.");
        case FileKind::Archive:
            return tr("We do not look at the files in it.");
        case FileKind::Video:
        case FileKind::Sound:
            return tr("It may know where and when it was made.");
        case FileKind::Other:
            return tr("It may hold hidden details.");
        case FileKind::Picture:
        case FileKind::Text:
            return {};
        }
        Q_UNREACHABLE();
    }

    static QString problem(const PictureProblem &problem)
    {
        switch (problem.what) {
        case PictureProblem::NotReadable:
        case PictureProblem::Damaged:
            return tr("The picture is damaged, so its hidden details stay in it.");
        case PictureProblem::TooLarge:
            return tr("The picture is too large for us, so its hidden details stay in it. Add a smaller one if you "
                      "can.");
        case PictureProblem::OutOfMemory:
            return tr("There is not enough memory, so its hidden details stay in it. Close other programs, then add it "
                      "again.");
        }
        Q_UNREACHABLE();
    }

    static State stateOfPicture(const DraftFiles::File &file)
    {
        if (file.prepared->problem)
            return {tr("Not cleaned"), Badge::Kind::Warning};
        if (file.treatment.unchanged)
            return {tr("Sent unchanged"), Badge::Kind::Warning};
        if (file.prepared->removed.empty())
            return {tr("No hidden details"), Badge::Kind::Done};
        return {tr("Hidden details removed"), Badge::Kind::Done};
    }

    static State stateOfText(const DraftFiles::File &file)
    {
        if (!file.prepared->copy)
            return {file.treatment.looked ? tr("Nothing hidden") : tr("We found nothing to hide"), Badge::Kind::Soft};
        const auto &things = file.prepared->copy->takenOut();
        if (!file.treatment.looked)
            return {FileText::found(things), Badge::Kind::Warning};
        return {tr("%n things hidden", nullptr, static_cast<int>(valuesOf(things))), Badge::Kind::Done};
    }

    static QString picture(const DraftFiles::File &file)
    {
        if (file.prepared->problem)
            return problem(*file.prepared->problem);
        const auto covered = static_cast<int>(file.treatment.covering.covers.size());
        QStringList said{FileText::knew(file.prepared->removed)};
        if (file.treatment.unchanged && !file.prepared->removed.empty())
            said.append(tr("The team gets that, too. Do this only if the file itself is the proof."));
        else if (!file.treatment.unchanged && covered > 0)
            said.append(tr("%n parts of it are covered for good.", nullptr, covered));
        said.removeAll(QString());
        return said.join(u' ');
    }

    static QString text(const DraftFiles::File &file)
    {
        if (!file.prepared->copy)
            return file.treatment.looked ? QString() : tr("We may miss some. Have a quick look yourself.");
        return file.treatment.looked
            ? QString()
            : tr("We hide them in what is sent. Have a look: you can keep what the team needs.");
    }
};

} // namespace

QString FileText::kind(SecretKind kind)
{
    switch (kind) {
    case SecretKind::Password:
        return tr("Password");
    case SecretKind::Token:
        return tr("Access code of an app");
    case SecretKind::PrivateKey:
        return tr("Secret code of a lock");
    case SecretKind::Cookie:
        return tr("Login of a website");
    case SecretKind::AccountId:
        return tr("Account number");
    case SecretKind::Email:
        return tr("Email address");
    case SecretKind::Address:
        return tr("Internet address");
    case SecretKind::HardwareAddress:
        return tr("Number of a device");
    case SecretKind::UserName:
        return tr("User name");
    case SecretKind::ComputerName:
        return tr("Name of a computer");
    case SecretKind::WifiName:
        return tr("Name of a Wi-Fi");
    }
    Q_UNREACHABLE();
}

QString FileText::manyOf(SecretKind kind, int number)
{
    switch (kind) {
    case SecretKind::Password:
        return tr("%n passwords", nullptr, number);
    case SecretKind::Token:
        return tr("%n access codes of apps", nullptr, number);
    case SecretKind::PrivateKey:
        return tr("%n secret codes of locks", nullptr, number);
    case SecretKind::Cookie:
        return tr("%n logins of websites", nullptr, number);
    case SecretKind::AccountId:
        return tr("%n account numbers", nullptr, number);
    case SecretKind::Email:
        return tr("%n email addresses", nullptr, number);
    case SecretKind::Address:
        return tr("%n internet addresses", nullptr, number);
    case SecretKind::HardwareAddress:
        return tr("%n numbers of devices", nullptr, number);
    case SecretKind::UserName:
        return tr("%n user names", nullptr, number);
    case SecretKind::ComputerName:
        return tr("%n names of computers", nullptr, number);
    case SecretKind::WifiName:
        return tr("%n names of a Wi-Fi", nullptr, number);
    }
    Q_UNREACHABLE();
}

QString FileText::found(const std::vector<TakenOut> &things)
{
    if (things.size() == 1) {
        if (const auto only = secretKindFromName(things.front().what))
            return tr("We found %1").arg(manyOf(*only, static_cast<int>(things.front().values)));
    }
    return tr("We found %n things to hide", nullptr, static_cast<int>(valuesOf(things)));
}

QString FileText::knew(const HiddenDetails &details)
{
    QStringList words;
    for (const HiddenDetail detail : details)
        words.append(Say::detail(detail));
    return words.isEmpty() ? QString() : tr("It knew: %1.").arg(words.join(tr(", ")));
}

FileText::State FileText::state(const DraftFiles::File &file)
{
    if (file.problem)
        return {tr("Not ready"), Badge::Kind::Error};
    if (!file.prepared)
        return {tr("We make it ready"), Badge::Kind::Soft};
    if (file.prepared->kind == FileKind::Picture)
        return Say::stateOfPicture(file);
    if (file.prepared->kind == FileKind::Text)
        return Say::stateOfText(file);
    return {tr("Not cleaned"), Badge::Kind::Soft};
}

QString FileText::more(const DraftFiles::File &file)
{
    if (file.problem)
        return ProblemText::refusal(ProblemText::shownName(file.original.name()), *file.problem) + u'.';
    if (!file.prepared)
        return {};
    if (file.prepared->kind == FileKind::Picture)
        return Say::picture(file);
    return file.prepared->kind == FileKind::Text ? Say::text(file) : Say::notCleaned(file.prepared->kind);
}

QString FileText::line(const DraftFiles::File &file)
{
    if (!file.prepared && !file.problem) // a report that can only be read
        return tr("%1, %2", "a file and its size")
            .arg(ProblemText::shownName(file.original.name()), ProblemText::size(file.original.size()));
    const QString said = tr("%1, %2. %3.", "a file, its size, what became of it")
                             .arg(ProblemText::shownName(file.going().name()), ProblemText::size(file.going().size()),
                                  state(file).words);
    const bool isPicture = file.prepared && file.prepared->kind == FileKind::Picture;
    return isPicture ? QString(said + u' ' + more(file)).trimmed() : said;
}

bool FileText::canBeChecked(const DraftFiles::File &file)
{
    const bool cannotBeRead = file.prepared && file.prepared->problem;
    return !cannotBeRead && (file.kind == FileKind::Picture || file.kind == FileKind::Text);
}

bool FileText::wantsChecking(const DraftFiles::File &file)
{
    return canBeChecked(file) && file.prepared && file.prepared->kind == FileKind::Text && file.prepared->copy
        && !file.treatment.looked;
}

QString FileText::letters(const TakenFile &file)
{
    constexpr qsizetype most = 4;
    const QString ending = QFileInfo(ProblemText::shownName(file.name())).suffix().toUpper();
    return ending.size() <= most ? ending : QString();
}
