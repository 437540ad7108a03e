#include "app/mail/MailCommand.h"

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QString &text, const QByteArray &keep = {})
{
    return QString::fromLatin1(text.toUtf8().toPercentEncoding(keep));
}

/// RFC 6068. The `+` of an address is encoded, for Claws reads a bare one as a space.
QString mailto(const CoverLetter &letter)
{
    return u"mailto:%1?subject=%2&body=%3"_s.arg(encoded(letter.address, "@"), encoded(letter.subject),
                                                 encoded(letter.body));
}

/// One argument with a syntax of its own: `name='value'` in a list with commas, where a quote before a comma ends the
/// value. No quote can stand in ours. An attachment is a URL, or a list of them with commas.
QString composeList(const Handover &handover)
{
    const CoverLetter &letter = handover.letter();
    return u"to='%1',subject='%2',body='%3',attachment='%4'"_s.arg(letter.address, letter.subject, letter.body,
                                                                   handover.fileUrl());
}

} // namespace

MailCommand mailCommand(const FoundMailApp &app, const Handover &handover)
{
    const CoverLetter &letter = handover.letter();
    switch (app.app) {
    case MailApp::Thunderbird:
    case MailApp::Betterbird:
        return {app.program, {u"-compose"_s, composeList(handover)}};
    case MailApp::KMail: // takes any argument with an @ in it for an address: so the file as a URL, where it is %40
        return {app.program,
                {u"--subject"_s, letter.subject, u"--body"_s, letter.body, u"--attach"_s, handover.fileUrl(), u"--"_s,
                 letter.address}};
    case MailApp::Claws: // knows no "--": what follows an option and begins with a "-" would be the next option
        return {app.program, {u"--compose"_s, mailto(letter), u"--attach"_s, handover.fileUrl()}};
    case MailApp::Evolution: // decodes once and wants a path then; a URL it would decode twice
        return {app.program, {mailto(letter) + "&attach="_L1 + handover.encodedPath()}};
    case MailApp::Desktop:
        return {app.program, {handover.fileUrl()}};
    }
    Q_UNREACHABLE();
}
