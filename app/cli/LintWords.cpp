#include "app/cli/CliText.h"
#include "app/cli/Terminal.h"

namespace CliText {

namespace {

QString partOf(const KeyFinding &finding)
{
    switch (finding.part) {
    case KeyFinding::Whole:
    case KeyFinding::Primary:
        return QStringLiteral("the key");
    case KeyFinding::Subkey:
        return QStringLiteral("its encryption subkey");
    }
    Q_UNREACHABLE();
}

/// Why nothing is known of a place, and what to do.
QString unheardOf(const NetProblem &problem)
{
    switch (problem.what) {
    case NetProblem::NotFound:
        return QStringLiteral("there is no such host, or this computer is off-line. Check the name and the network.");
    case NetProblem::CannotConnect:
    case NetProblem::LineDropped:
    case NetProblem::TimedOut:
        return QStringLiteral("it did not answer. Try again later.");
    case NetProblem::ProxyFailed:
        return QStringLiteral("the proxy did not work; nothing went past it. Check that it is running.");
    case NetProblem::NotPrivate:
        return QStringLiteral("it offers no TLS 1.2 or newer, so it was not listened to. Mend that first.");
    case NetProblem::WrongCertificate:
        return QStringLiteral("it could not show that it is the right host, so it was not listened to. Mend its "
                              "certificate first.");
    case NetProblem::BadAddress:
    case NetProblem::LedAstray:
        return QStringLiteral("it leads to where no page may lead, so nobody went there. Publish it at this address.");
    case NetProblem::LedElsewhere:
        return QStringLiteral("it leads to one host too many, %1, which was not asked. Publish it at this address.")
            .arg(Terminal::shown(problem.place.host(QUrl::FullyEncoded)));
    case NetProblem::Refused:
        return QStringLiteral("the server does not give it (status %1). Mend that, or try again later.")
            .arg(problem.status);
    case NetProblem::TooBig:
        return QStringLiteral("it is far too big, so it was not read. Publish the key alone.");
    case NetProblem::NotAPage:
        return QStringLiteral("what answers there makes no sense. Check the web server.");
    case NetProblem::Cancelled:
        return QStringLiteral("stopped before it answered. Run it again for a result.");
    }
    Q_UNREACHABLE();
}

QString endOf(const KeyFinding &finding)
{
    return finding.when ? day(*finding.when) : QStringLiteral("an unknown day");
}

} // namespace

QString finding(ArmorFault::What fault)
{
    switch (fault) {
    case ArmorFault::Utf16:
        return QStringLiteral("the file is saved as UTF-16. Save it as plain text (ASCII or UTF-8).");
    case ArmorFault::ByteOrderMark:
        return QStringLiteral("there is a byte order mark before BEGIN. Save the file without it.");
    case ArmorFault::Html:
        return QStringLiteral("HTML stands in the key block or on its lines. Publish the key as a plain file.");
    case ArmorFault::OneLine:
        return QStringLiteral("the whole key block stands in one line. Give each line of it a line of its own.");
    case ArmorFault::Dashes:
        return QStringLiteral("BEGIN and END need five plain dashes (-----) on either side. Type them again.");
    case ArmorFault::Indented:
        return QStringLiteral("the lines of the key block are indented. Begin them at the margin.");
    case ArmorFault::Quoted:
        return QStringLiteral("the lines of the key block begin with \">\". Take these signs away.");
    case ArmorFault::NoBlankLine:
        return QStringLiteral("there is no blank line after BEGIN (RFC 9580, 6.2). Put one before this line.");
    case ArmorFault::LongLine:
        return QStringLiteral("a line of the key block has over 76 characters. Export the key again.");
    case ArmorFault::ForeignText:
        return QStringLiteral("something stands in the key block that does not belong there. Export the key again.");
    case ArmorFault::GluedChecksum:
        return QStringLiteral("the checksum is glued to the last line. Put \"=\" and its four characters on a line of "
                              "their own.");
    case ArmorFault::WrongChecksum:
        return QStringLiteral("the checksum is not that of the key: something was changed. Export the key again.");
    case ArmorFault::NoEnd:
        return QStringLiteral("the key block that begins here has no END line. Export the key again.");
    }
    Q_UNREACHABLE();
}

QString finding(const KeyFinding &finding)
{
    const QString detail = Terminal::shown(finding.detail);
    switch (finding.what) {
    case KeyFinding::MalformedArmor:
        return CliText::finding(finding.armor.value_or(ArmorFault::ForeignText));
    case KeyFinding::NotReadStrictly:
        return QStringLiteral(
            "programs that go by the standard find no key in this as it stands. Export it again with: "
            "gpg --armor --export");
    case KeyFinding::PrivateKey:
        return QStringLiteral("this holds a PRIVATE key. Take it away at once, revoke that key and make a new one.");
    case KeyFinding::SeveralKeys:
        return QStringLiteral("there are several keys in it, and nothing says which one is meant. Publish one.");
    case KeyFinding::Revoked:
        return QStringLiteral("%1 is withdrawn. Publish a key that is in use.").arg(partOf(finding));
    case KeyFinding::Expired:
        return QStringLiteral("%1 ran out on %2. Give it a later end and publish it again, everywhere.")
            .arg(partOf(finding), endOf(finding));
    case KeyFinding::ExpiresSoon:
        return QStringLiteral("%1 runs out on %2. Give it a later end and publish it again, everywhere.")
            .arg(partOf(finding), endOf(finding));
    case KeyFinding::NoEncryption:
        return QStringLiteral("no subkey in it can keep a report private. Add an encryption subkey.");
    case KeyFinding::OldHash:
        return detail.isEmpty()
            ? QStringLiteral("%1 is held by SHA-1 or MD5 signatures only. Sign it anew, with SHA-256 or better.")
                  .arg(partOf(finding))
            : QStringLiteral("the name \"%1\" is held by SHA-1 or MD5 signatures only. Sign it anew, with SHA-256 or "
                             "better.")
                  .arg(detail);
    case KeyFinding::Weak:
        return QStringLiteral("%1 is of an old or unknown kind (%2). Make a new key, such as Ed25519 with Curve25519.")
            .arg(partOf(finding), detail);
    case KeyFinding::NotProven:
        return QStringLiteral("no signature of its owner's in it is right. Export the key again.");
    case KeyFinding::NotYetValid:
        return QStringLiteral("%1 was made in the future, by this computer's clock. Compare the dates.")
            .arg(partOf(finding));
    case KeyFinding::NoAddress:
        return QStringLiteral("no name in it holds an email address. Add the address that reports go to.");
    case KeyFinding::OtherAddress:
        return QStringLiteral("no name in it holds the address %1. Add a name with it.").arg(detail);
    case KeyFinding::NoSecurityTxt:
        return QStringLiteral("there is no security.txt (RFC 9116). Make one that says how to reach you.");
    case KeyFinding::TextWithoutEnd:
        return QStringLiteral("the security.txt has no \"Expires:\" line, which RFC 9116 asks for. Add one.");
    case KeyFinding::TextOver:
        return QStringLiteral("the security.txt ran out on %1. Look it through and give it a later end.")
            .arg(endOf(finding));
    case KeyFinding::TextOverSoon:
        return QStringLiteral("the security.txt runs out on %1. Look it through and give it a later end.")
            .arg(endOf(finding));
    case KeyFinding::NoEncryptionLine:
        return QStringLiteral("the security.txt has no \"Encryption:\" line. Add one that says where the key is.");
    case KeyFinding::NoKeyThere:
        return QStringLiteral("no key can be read there. Put the key there, or take away what points to it.");
    case KeyFinding::OtherKeyThere:
        return QStringLiteral("this is another key than at %1. Publish one key, the same everywhere.").arg(detail);
    case KeyFinding::OtherCopyThere:
        return QStringLiteral("this copy has other dates than the one at %1. Publish the newest everywhere.")
            .arg(detail);
    }
    Q_UNREACHABLE();
}

QString lintAsks(const QStringList &hosts, bool throughProxy)
{
    return QStringLiteral("Asks %1%2. Any other host that they lead to is named here before it is asked.")
        .arg(hosts.join(QStringLiteral(" and ")), throughProxy ? QStringLiteral(", through the proxy") : QString());
}

QString lintAlsoAsks(const QString &host)
{
    return QStringLiteral("Asks %1 too: it was led there.").arg(Terminal::shown(host));
}

QString unheard(const QString &place, const NetProblem &problem)
{
    return QStringLiteral("%1: %2").arg(Terminal::shown(place), unheardOf(problem));
}

QString nothingToLint()
{
    return QStringLiteral("Name the file that the key is published in, or your domain.");
}

QString badAnnotations()
{
    return QStringLiteral("--annotations takes only \"github\", and does not go with --json.");
}

QString domainAgrees(const QString &domain, const QStringList &places)
{
    return places.isEmpty() ? QStringLiteral("%1: nothing to mend, but no key is published either.").arg(domain)
                            : QStringLiteral("%1: nothing to mend; the same key at:\n  %2")
                                  .arg(domain, places.join(QStringLiteral("\n  ")));
}

QString domainSilent(const QString &domain)
{
    return QStringLiteral("%1: neither a security.txt nor a key could be read there. Check the name, then try again.")
        .arg(domain);
}

QString nothingToMend(const QString &subject, const std::optional<QDateTime> &until)
{
    return QStringLiteral("%1: nothing to mend; %2.").arg(subject, works(until));
}

QString name(ArmorFault::What fault)
{
    switch (fault) {
    case ArmorFault::Utf16:
        return QStringLiteral("utf-16");
    case ArmorFault::ByteOrderMark:
        return QStringLiteral("byte-order-mark");
    case ArmorFault::Html:
        return QStringLiteral("html");
    case ArmorFault::OneLine:
        return QStringLiteral("one-line");
    case ArmorFault::Dashes:
        return QStringLiteral("dashes");
    case ArmorFault::Indented:
        return QStringLiteral("indented");
    case ArmorFault::Quoted:
        return QStringLiteral("quoted");
    case ArmorFault::NoBlankLine:
        return QStringLiteral("no-blank-line");
    case ArmorFault::LongLine:
        return QStringLiteral("long-line");
    case ArmorFault::ForeignText:
        return QStringLiteral("foreign-text");
    case ArmorFault::GluedChecksum:
        return QStringLiteral("glued-checksum");
    case ArmorFault::WrongChecksum:
        return QStringLiteral("wrong-checksum");
    case ArmorFault::NoEnd:
        return QStringLiteral("no-end");
    }
    Q_UNREACHABLE();
}

QString name(const KeyFinding &finding)
{
    switch (finding.what) {
    case KeyFinding::MalformedArmor:
        return QStringLiteral("armor-") + name(finding.armor.value_or(ArmorFault::ForeignText));
    case KeyFinding::NotReadStrictly:
        return QStringLiteral("not-read-strictly");
    case KeyFinding::PrivateKey:
        return QStringLiteral("private-key");
    case KeyFinding::SeveralKeys:
        return QStringLiteral("several-keys");
    case KeyFinding::Revoked:
        return QStringLiteral("revoked");
    case KeyFinding::Expired:
        return QStringLiteral("expired");
    case KeyFinding::ExpiresSoon:
        return QStringLiteral("expires-soon");
    case KeyFinding::NoEncryption:
        return QStringLiteral("no-encryption");
    case KeyFinding::OldHash:
        return QStringLiteral("old-hash");
    case KeyFinding::Weak:
        return QStringLiteral("weak");
    case KeyFinding::NotProven:
        return QStringLiteral("not-proven");
    case KeyFinding::NotYetValid:
        return QStringLiteral("not-yet-valid");
    case KeyFinding::NoAddress:
        return QStringLiteral("no-address");
    case KeyFinding::OtherAddress:
        return QStringLiteral("other-address");
    case KeyFinding::NoSecurityTxt:
        return QStringLiteral("no-security-txt");
    case KeyFinding::TextWithoutEnd:
        return QStringLiteral("security-txt-without-end");
    case KeyFinding::TextOver:
        return QStringLiteral("security-txt-expired");
    case KeyFinding::TextOverSoon:
        return QStringLiteral("security-txt-expires-soon");
    case KeyFinding::NoEncryptionLine:
        return QStringLiteral("no-encryption-line");
    case KeyFinding::NoKeyThere:
        return QStringLiteral("no-key-there");
    case KeyFinding::OtherKeyThere:
        return QStringLiteral("other-key-there");
    case KeyFinding::OtherCopyThere:
        return QStringLiteral("other-copy-there");
    }
    Q_UNREACHABLE();
}

QString name(NetProblem::What what)
{
    switch (what) {
    case NetProblem::BadAddress:
        return QStringLiteral("bad-address");
    case NetProblem::NotFound:
        return QStringLiteral("not-found");
    case NetProblem::CannotConnect:
        return QStringLiteral("cannot-connect");
    case NetProblem::ProxyFailed:
        return QStringLiteral("proxy-failed");
    case NetProblem::NotPrivate:
        return QStringLiteral("not-private");
    case NetProblem::WrongCertificate:
        return QStringLiteral("wrong-certificate");
    case NetProblem::LedAstray:
        return QStringLiteral("led-astray");
    case NetProblem::LedElsewhere:
        return QStringLiteral("led-elsewhere");
    case NetProblem::Refused:
        return QStringLiteral("refused");
    case NetProblem::TooBig:
        return QStringLiteral("too-big");
    case NetProblem::NotAPage:
        return QStringLiteral("not-a-page");
    case NetProblem::LineDropped:
        return QStringLiteral("line-dropped");
    case NetProblem::TimedOut:
        return QStringLiteral("timed-out");
    case NetProblem::Cancelled:
        return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace CliText
