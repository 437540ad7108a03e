#include "app/cli/CliText.h"
#include "app/cli/Terminal.h"

// Of `seal` and `open`: files that are too big for a mail, and travel on their own.
namespace CliText {

QString lockedApart(const QString &name, const ApartFile &file)
{
    return QStringLiteral("%1 is too big for email, so it was locked on its own: %2\n  %3 bytes, SHA-256 %4")
        .arg(name, Terminal::shown(file.path), QString::number(file.size), file.sha256.hex());
}

QString handOverApart(const SealedReport &report)
{
    return QStringLiteral(
               "Any way of handing that over is safe, since only the team can open it: put it on any file-sharing\n"
               "website and mail the link to %1 with the subject \"%2\"; or take it there on a USB\n"
               "stick; or keep it until they tell you a way. The report lists it with its SHA-256.")
        .arg(report.envelope.to.text(), report.envelope.outerSubject());
}

QString comesAnotherWay(const QString &name)
{
    return QStringLiteral("  %1   (not in here: it comes another way, locked on its own)").arg(name);
}

QString openedApart(const QString &name, const QString &folder, const Digest &sha256)
{
    return QStringLiteral("Opened: a file of a report, on its own.\nUnpacked into %1:\n  %2\n  SHA-256 %3")
        .arg(folder, name, sha256.hex());
}

QString comparedApart(ApartComparison comparison)
{
    switch (comparison) {
    case ApartComparison::Listed:
        return QStringLiteral("It is as the report beside it lists it.");
    case ApartComparison::NotListed:
        return QStringLiteral("The report in that folder lists no such file, so it was not unpacked. Ask for it to be\n"
                              "sent again. To see it all the same, choose a new folder.");
    case ApartComparison::NoReport:
        return QStringLiteral(
            "There is no report.json beside it to compare it with: compare the SHA-256 with the one in "
            "the report.");
    }
    Q_UNREACHABLE();
}

} // namespace CliText
