#include "tests/app/vendors/WildTexts.h"

#include "tests/support/Keys.h"

using namespace Qt::StringLiterals;

namespace {

using Question = VendorQuestion;
using Note = VendorClues::Note;

const auto team = u"security@example.org"_s;

QByteArray key()
{
    return wildKey().armored();
}

QByteArray fpr()
{
    return wildKey().fingerprint().hex().toLatin1();
}

/// The fingerprint in groups of so many digits with something between them.
QByteArray grouped(qsizetype digits, const QByteArray &between)
{
    return inGroups(fpr(), digits, between);
}

QByteArray everyLine(QByteArray text, const QByteArray &before, const QByteArray &after = {})
{
    QByteArrayList lines = text.trimmed().split('\n');
    for (QByteArray &line : lines)
        line = before + line + after;
    return lines.join('\n') + '\n';
}

QByteArray withKey(const QByteArray &block)
{
    return "# Security\n\nPlease write to security@example.org. Our key:\n\n" + block + "\nThank you.\n";
}

QByteArray withFingerprint(const QByteArray &printed)
{
    return "Report to security@example.org.\nPGP fingerprint: " + printed + "\n";
}

QByteArray html(const QByteArray &text)
{
    return "<!DOCTYPE html>\n<html><head><title>Security</title></head><body>\n" + text + "</body></html>\n";
}

QByteArray glued()
{
    QByteArray block = key(); // the checksum at the end of the last line
    const qsizetype sum = block.lastIndexOf("\n=");
    return sum < 0 ? block : block.remove(sum, 1);
}

QByteArray txt(const QByteArray &lines)
{
    return lines + "Expires: 2199-01-01T00:00:00Z\n";
}

const QUrl own(u"https://example.org/.well-known/security.txt"_s);

std::vector<WildText> keyTexts()
{
    const QByteArray armor = key();
    const QByteArray noBlank = QByteArray(armor).replace("BLOCK-----\n\n", "BLOCK-----\n");
    const QByteArray smart = QByteArray(armor).replace("-----", "\xe2\x80\x94\xe2\x80\x94-");
    QByteArray entities = armor;
    entities.replace("+", "&#43;").replace("/", "&#x2F;");
    return {
        {"bare block behind prose", withKey(armor), {}, {}, team},
        {"fenced block", withKey("```\n" + armor + "```\n"), {}, {}, team},
        {"fenced block with a language", withKey("~~~text\n" + armor + "~~~\n"), {}, {}, team},
        {"indented as code", withKey(everyLine(armor, "    ")), {}, {}, team},
        {"quoted in a mail", everyLine(withKey(armor), "> "), {}, {}, team},
        {"quoted twice", everyLine(withKey(armor), "> > "), {}, {}, team},
        {"in a list", withKey("- key:\n" + everyLine(armor, "  ")), {}, {}, team},
        {"CRLF", withKey(armor).replace("\n", "\r\n"), {}, {}, team},
        {"BOM", "\xef\xbb\xbf" + withKey(armor), {}, {}, team},
        {"UTF-16",
         QByteArray("\xff\xfe") +
             [&] {
                 const QString text = QString::fromUtf8(withKey(armor));
                 return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
             }(),
         {},
         {},
         team},
        {"no blank line after BEGIN", withKey(noBlank), {}, {}, team},
        {"checksum glued to the last line", withKey(glued()), {}, {}, team},
        {"header lines in the armor",
         withKey(QByteArray(armor).replace("BLOCK-----\n\n", "BLOCK-----\nVersion: GnuPG v2\nComment: x\n\n")),
         {},
         {},
         team},
        {"typographic dashes", withKey(smart), {}, {}, team},
        {"web page with pre", html("<p>Mail security@example.org</p><pre>" + armor + "</pre>"), {}, {}, team},
        {"web page with a mailto link",
         html("<a href=\"mailto:security@example.org?subject=Report\">Write us</a><pre>" + armor + "</pre>"),
         {},
         {},
         team},
        {"web page with entities",
         html("<p>security&#64;example&#46;org</p><code>" + entities + "</code>"),
         {},
         {},
         team},
        {"web page with a tag a line",
         html("<p>security@example.org</p><div>" + everyLine(armor, "<span>", "</span><br>") + "</div>"),
         {},
         {},
         team},
        {"in a table of Markdown",
         "| What | Where |\n|---|---|\n| Mail | security@example.org |\n\n" + everyLine(armor, "| ", " |"),
         {},
         {},
         team},
        {"in JSON",
         "{\"contact\": \"security@example.org\", \"key\": \"" + QByteArray(armor).replace("\n", "\\n") + "\"}",
         {},
         {},
         team},
        {"autolink in angle brackets", "Write to <security@example.org>.\n\n" + armor, {}, {}, team},
        {"key in the middle of prose",
         "We like reports.\n" + armor + "Use it for security@example.org, and wait for 90 days.\n",
         {},
         {},
         team},
        {"the same key twice", withKey(armor) + armor, {}, {}, team},
        {"key and its own fingerprint", withKey(armor) + grouped(4, " "), {}, {}, team},
        {"two keys, one of them named",
         withKey(armor) + otherWildKey().armored() + "Fingerprint: " + fpr(),
         {},
         {},
         team},
        {"two keys", withKey(armor) + otherWildKey().armored(), {}, Question::WhichKey, team},
        {"key and another's fingerprint",
         withKey(armor) + "Fingerprint: " + otherWildKey().fingerprint().hex().toLatin1(),
         {},
         Question::KeyDiffers,
         team},
        {"a private key",
         withKey("-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOYBF\n-----END PGP PRIVATE KEY BLOCK-----\n"),
         {},
         Question::PrivateKey,
         team,
         Note::KeyNotRead},
        {"a damaged key",
         withKey(QByteArray(armor).replace("\nm", "\n!")),
         {},
         Question::NoKey,
         team,
         Note::KeyNotRead},
        {"a key file alone", armor, {}, Question::NoAddress, {}},
        {"two addresses", withKey(armor) + "Or hello@example.org for all else.\n", {}, Question::WhichAddress, team},
    };
}

std::vector<WildText> fingerprintTexts()
{
    return {
        {"forty digits", withFingerprint(fpr()), {}, Question::OnlyFingerprint, team},
        {"forty small digits", withFingerprint(fpr().toLower()), {}, Question::OnlyFingerprint, team},
        {"0x and forty digits", withFingerprint("0x" + fpr()), {}, Question::OnlyFingerprint, team},
        {"groups of four", withFingerprint(grouped(4, " ")), {}, Question::OnlyFingerprint, team},
        {"groups of four, as gpg prints them",
         withFingerprint("\n      Key fingerprint = " + grouped(4, " ").insert(24, ' ')),
         {},
         Question::OnlyFingerprint,
         team},
        {"groups of four with no-break spaces",
         withFingerprint(grouped(4, "\xc2\xa0")),
         {},
         Question::OnlyFingerprint,
         team},
        {"groups of four as entities",
         html(withFingerprint(grouped(4, "&nbsp;"))),
         {},
         Question::OnlyFingerprint,
         team},
        {"groups of four over two lines",
         withFingerprint(grouped(4, " ").replace(24, 1, "\n    ")),
         {},
         Question::OnlyFingerprint,
         team},
        {"groups of eight", withFingerprint(grouped(8, " ")), {}, Question::OnlyFingerprint, team},
        {"pairs with colons", withFingerprint(grouped(2, ":")), {}, Question::OnlyFingerprint, team},
        {"pairs with spaces", withFingerprint(grouped(2, " ")), {}, Question::OnlyFingerprint, team},
        {"the size of the key before it",
         withFingerprint("4096 " + grouped(4, " ")),
         {},
         Question::OnlyFingerprint,
         team},
        {"openpgp4fpr", withFingerprint("openpgp4fpr:" + fpr()), {}, Question::OnlyFingerprint, team},
        {"a link to a key server",
         "security@example.org, [PGP](https://keys.openpgp.org/vks/v1/by-fingerprint/" + fpr() + ")",
         {},
         Question::OnlyFingerprint,
         team},
        {"bold in code", withFingerprint("**`" + grouped(4, " ") + "`**"), {}, Question::OnlyFingerprint, team},
        {"a short key ID is none", withFingerprint(fpr().last(16)), {}, Question::NoKey, team},
        {"a commit is none",
         "security@example.org\nFixed in https://github.com/a/b/commit/0123456789abcdef0123456789abcdef01234567\n",
         {},
         Question::NoKey,
         team},
        {"a commit named in a sentence is none",
         "security@example.org\nFixed since 0123456789abcdef0123456789abcdef01234567.\n",
         {},
         Question::NoKey,
         team},
        {"a row of years is none",
         "security@example.org 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020\n",
         {},
         Question::NoKey,
         team},
        {"[at] and [dot]",
         "Mail security [at] example [dot] org, key " + grouped(4, " "),
         {},
         Question::OnlyFingerprint,
         team},
        {"(at) without spaces",
         "Mail security(at)example.org, key " + grouped(4, " "),
         {},
         Question::OnlyFingerprint,
         team},
        {"a heading, a form on a line of its own, and words",
         "# Security\n\nContact: https://example.org/form\n\nOr write to security@example.org, key " + grouped(4, " "),
         {},
         Question::OnlyFingerprint,
         team},
        {"AT and DOT as words",
         "Mail security AT example DOT org, key " + grouped(4, " "),
         {},
         Question::OnlyFingerprint,
         team},
        {"no address, only a form", "Use https://hackerone.com/example to report.\n", {}, Question::NoAddress, {}},
        {"nothing at all", "We take security seriously.\n", {}, Question::NoAddress, {}},
        {"letters beyond ASCII",
         "# S\xc3\xa9"
         "curit\xc3\xa9\n\xc3\x89"
         "crivez \xc3\xa0 security@example.org\xe3\x81\xbe\xe3\x81\xa7. Cl\xc3\xa9 : "
             + grouped(4, " "),
         {},
         Question::OnlyFingerprint,
         team},
        {"an address of an international domain",
         "Schreiben Sie an sicherheit@ex\xc3\xa4mple.org\n",
         {},
         Question::NoKey,
         u"sicherheit@xn--exmple-cua.org"_s},
        {"git and no-reply are nobody",
         "git@github.com noreply@example.org logo@2x.png security@example.org\n",
         {},
         Question::NoKey,
         team},
    };
}

std::vector<WildText> securityTxts()
{
    const QByteArray mail = "Contact: mailto:security@example.org\n";
    const QByteArray print = "Encryption: openpgp4fpr:" + fpr() + "\n";
    return {
        {"security.txt with a fingerprint", txt(mail + print), own, Question::OnlyFingerprint, team},
        {"security.txt with a link to a key", txt(mail + "Encryption: https://example.org/key.asc\n"), own,
         Question::NoKey, team},
        {"security.txt, CRLF and BOM", QByteArray("\xef\xbb\xbf" + txt(mail + print)).replace("\n", "\r\n"), own,
         Question::OnlyFingerprint, team},
        {"security.txt with comments and small names",
         txt("# Our policy\n\ncontact: mailto:security@example.org\n# key\nencryption: openpgp4fpr:" + fpr() + "\n"),
         own, Question::OnlyFingerprint, team},
        {"security.txt with several contacts",
         txt("Contact: https://example.org/form\n" + mail
             + "Contact: mailto:second@example.org\nContact: tel:+1-201-5550123\n" + print),
         own, Question::OnlyFingerprint, team},
        {"security.txt, signed",
         "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n" + txt(mail + print)
             + "-----BEGIN PGP SIGNATURE-----\n\niQ==\n-----END PGP SIGNATURE-----\nContact: mailto:evil@example.net\n",
         own, Question::OnlyFingerprint, team},
        {"security.txt out of date", mail + print + "Expires: 2021-01-01T00:00:00.000Z\n", own,
         Question::OnlyFingerprint, team, Note::Over},
        {"security.txt of another place",
         txt(mail + print + "Canonical: https://www.example.net/.well-known/security.txt\n"), own,
         Question::OnlyFingerprint, team, Note::OutOfPlace},
        {"security.txt whose place is named", txt(mail + print + "Canonical: " + own.toEncoded() + "\n"), own,
         Question::OnlyFingerprint, team},
        {"security.txt without mailto:", txt("Contact: security@example.org\n" + print), own, Question::OnlyFingerprint,
         team},
        {"security.txt with a form alone", txt("Contact: https://example.org/report\n"), own, Question::NoAddress, {}},
        {"security.txt with a header in the address",
         txt("Contact: mailto:security@example.org?bcc=evil@example.net\n" + print), own, Question::OnlyFingerprint,
         team, Note::ExtraInAddress},
        {"security.txt with a contact elsewhere", txt("Contact: mailto:team@example.net\n" + print), own,
         Question::OnlyFingerprint, u"team@example.net"_s, Note::OtherDomain},
        {"security.txt with the key in the DNS",
         txt(mail + "Encryption: dns:5d2d37ab76d47d36._openpgpkey.example.org?type=OPENPGPKEY\n"), own, Question::NoKey,
         team, Note::KeyInDns},
        {"security.txt with a plain page", txt(mail + "Encryption: http://example.org/key.asc\n"), own, Question::NoKey,
         team, Note::NotHttps},
        {"security.txt that turns the writing around",
         txt(mail + "Contact: mailto:\xe2\x80\xaegro.elpmaxe@live\n" + print), own, Question::OnlyFingerprint, team,
         Note::StrangeCharacters},
    };
}

} // namespace

const Certificate &wildKey()
{
    static const Certificate key = certificate(vector(u"keys/good.pgp"_s));
    return key;
}

const Certificate &otherWildKey()
{
    static const Certificate key = certificate(vector(u"keys/exp_primary.pgp"_s));
    return key;
}

std::vector<WildText> wildTexts()
{
    std::vector<WildText> all;
    for (const auto &texts : {keyTexts(), fingerprintTexts(), securityTxts()})
        all.insert(all.end(), texts.begin(), texts.end());
    return all;
}

QByteArray inGroups(const QByteArray &digits, qsizetype size, const QByteArray &between)
{
    QByteArrayList groups;
    for (qsizetype at = 0; at < digits.size(); at += size)
        groups.append(digits.mid(at, size));
    return groups.join(between);
}
