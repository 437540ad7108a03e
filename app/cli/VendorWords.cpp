#include "app/cli/CliText.h"
#include "app/cli/Terminal.h"

// The words of the commands about teams.

namespace CliText {

QString vendorLine(const Vendor &vendor)
{
    const QString origin = vendor.origin != Vendor::AddedByYou ? QString()
        : vendor.signedByThem                                  ? QStringLiteral("  (added by you, signed by them)")
                                                               : QStringLiteral("  (added by you)");
    return QStringLiteral("%1  %2 <%3>%4\n    fingerprint %5")
        .arg(vendor.profile.id, Terminal::shown(vendor.profile.name), vendor.profile.address, origin,
             vendor.pin.fingerprint.grouped());
}

QString keyState(const std::expected<VerifiedKey, KeyProblem> &verdict)
{
    if (verdict)
        return QStringLiteral("    key %1").arg(works(verdict->validUntil()));
    const KeyProblem &problem = verdict.error();
    return problem.what == KeyProblem::Expired && problem.when
        ? QStringLiteral("    key expired on %1").arg(day(*problem.when))
        : QStringLiteral("    key cannot be used: %1").arg(name(problem.what));
}

QString keyNeedsMore()
{
    return QStringLiteral(
        "A key file alone is taken only with --id, --address and the whole --fingerprint to compare it with.\n"
        "Get the fingerprint from somewhere else than the file: the team's web page, or their voice.");
}

QString isAProfile()
{
    return QStringLiteral(
        "This file is a profile, not a key: it names the team and its address itself. Nothing was added.\n"
        "If you expected a key file, ask the team again. Otherwise leave out --id and --address.");
}

QString movesAddress(const QString &owner, const QString &from, const QString &to)
{
    return QStringLiteral("This changes the address of %1 from %2 to %3. Nothing was changed.\n"
                          "Ask the team another way whether that is so, and give the fingerprint as they say it: "
                          "--fingerprint FPR")
        .arg(owner, from, to);
}

QString moved(const QString &from, const QString &to)
{
    return QStringLiteral("Their address was %1 and is %2 now.").arg(from, to);
}

QString added(const Vendor &vendor, bool usable)
{
    return QStringLiteral("Added by you: %1 <%2>. Reports to \"%3\" %4 locked for the key\n  %5\n"
                          "Compare these groups with what the team itself says before you trust them.")
        .arg(Terminal::shown(vendor.profile.name), vendor.profile.address, vendor.profile.id,
             usable ? QStringLiteral("will be") : QStringLiteral("could be, were it in order,"),
             vendor.pin.fingerprint.grouped());
}

QString removed(const QString &id)
{
    return QStringLiteral("Removed: %1").arg(id);
}

QString nameOneFile()
{
    return QStringLiteral("Name one file.");
}

QString nameOneTeam()
{
    return QStringLiteral("Name one team.");
}

} // namespace CliText
