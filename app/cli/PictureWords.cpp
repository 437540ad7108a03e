#include "app/cli/CliText.h"

namespace CliText {

namespace {

/// What the picture knew, behind "It knew ".
QString words(HiddenDetail detail)
{
    switch (detail) {
    case HiddenDetail::Place:
        return QStringLiteral("where it was taken");
    case HiddenDetail::Time:
        return QStringLiteral("when it was taken or changed");
    case HiddenDetail::Device:
        return QStringLiteral("which camera, phone or computer it is from");
    case HiddenDetail::Person:
        return QStringLiteral("a name: its author or owner");
    case HiddenDetail::Words:
        return QStringLiteral("words: a title, a description or a comment");
    case HiddenDetail::Thumbnail:
        return QStringLiteral("a small copy of itself, perhaps from before it was changed");
    case HiddenDetail::Edits:
        return QStringLiteral("which programs it went through");
    case HiddenDetail::ColourProfile:
        return QStringLiteral("the colours of a certain screen or camera");
    case HiddenDetail::MoreFrames:
        return QStringLiteral("more pictures behind the first one");
    case HiddenDetail::Leftover:
        return QStringLiteral("something behind its own end");
    case HiddenDetail::Unseen:
        return QStringLiteral("colours in see-through parts, where nobody sees them");
    case HiddenDetail::Other:
        return QStringLiteral("other details that a picture does not need");
    }
    Q_UNREACHABLE();
}

QString list(const HiddenDetails &details)
{
    QString lines;
    for (const HiddenDetail detail : details)
        lines += QStringLiteral("\n  ") + words(detail);
    return lines;
}

} // namespace

QString problem(const PictureProblem &problem, const QString &path)
{
    switch (problem.what) {
    case PictureProblem::NotReadable:
        return QStringLiteral(
                   "%1 is no PNG, JPEG, GIF or BMP picture: Vouchsafe cannot clean it. Take a screenshot of it, or "
                   "save it as PNG.")
            .arg(path);
    case PictureProblem::TooLarge:
        return QStringLiteral(
                   "%1 is too large to clean: up to 67 million pixels and 256 MB. Make it smaller, or cut out the "
                   "part that matters.")
            .arg(path);
    case PictureProblem::Damaged:
        return QStringLiteral(
                   "%1 is damaged or cut off, so it cannot be cleaned. Get it once more from where it came from.")
            .arg(path);
    case PictureProblem::OutOfMemory:
        return QStringLiteral("There is not enough memory to clean %1. Close other programs, then try again.")
            .arg(path);
    }
    Q_UNREACHABLE();
}

QString outIsPicture(const QString &path)
{
    return QStringLiteral("%1 is the picture itself, so it was left as it is. Choose another name after -o.").arg(path);
}

QString cleaned(const CleanedPicture &picture, const QString &path)
{
    const QString kind = picture.format == PictureFormat::Jpeg ? QStringLiteral("JPEG") : QStringLiteral("PNG");
    const QString written = QStringLiteral("Written: %1 (%2, %3 x %4). It holds what you see and nothing else.")
                                .arg(path, kind)
                                .arg(picture.size.width())
                                .arg(picture.size.height());
    return picture.removed.empty() ? QStringLiteral("Nothing was hidden in it.\n") + written
                                   : QStringLiteral("Taken out. It knew:%1\n").arg(list(picture.removed)) + written;
}

QString hides(const HiddenDetails &details, const QString &name)
{
    return QStringLiteral("Note: %1 goes along as it is, and it knows:%2\nTo take that out, add --clean.")
        .arg(name, list(details));
}

QString mayHide(FileKind kind, const QString &name)
{
    const QString note = QStringLiteral("Note: %1 goes along as it is. %2");
    switch (kind) {
    case FileKind::OtherPicture:
        return note.arg(name,
                        QStringLiteral("A picture of this kind is not cleaned: it may know where, when and by whom "
                                       "it was made."));
    case FileKind::Pdf:
    case FileKind::Office:
        return note.arg(name,
                        QStringLiteral("Documents are not cleaned: they often know the author's name, and words "
                                       "that were deleted."));
    case FileKind::Archive:
        return note.arg(name, QStringLiteral("What lies inside is not looked at."));
    case FileKind::Video:
    case FileKind::Sound:
        return note.arg(name,
                        QStringLiteral("Films and sound are not cleaned: they may know where, when and with what they "
                                       "were made."));
    case FileKind::Picture:
    case FileKind::Text:
    case FileKind::Other:
        return note.arg(name, QStringLiteral("It was not looked at, and may hold details that you do not see."));
    }
    Q_UNREACHABLE();
}

QString name(PictureProblem::What what)
{
    switch (what) {
    case PictureProblem::NotReadable:
        return QStringLiteral("not-readable");
    case PictureProblem::TooLarge:
        return QStringLiteral("too-large");
    case PictureProblem::Damaged:
        return QStringLiteral("damaged");
    case PictureProblem::OutOfMemory:
        return QStringLiteral("out-of-memory");
    }
    Q_UNREACHABLE();
}

} // namespace CliText
