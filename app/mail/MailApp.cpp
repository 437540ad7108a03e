#include "app/mail/MailApp.h"

using namespace Qt::StringLiterals;

QString displayName(MailApp app)
{
    switch (app) {
    case MailApp::Thunderbird:
        return u"Thunderbird"_s;
    case MailApp::Betterbird:
        return u"Betterbird"_s;
    case MailApp::KMail:
        return u"KMail"_s;
    case MailApp::Claws:
        return u"Claws Mail"_s;
    case MailApp::Evolution:
        return u"Evolution"_s;
    case MailApp::Desktop:
        return u"your email app"_s;
    }
    Q_UNREACHABLE();
}

SealedForm preferredForm(MailApp app)
{
    return app == MailApp::Thunderbird || app == MailApp::Betterbird ? SealedForm::Message : SealedForm::File;
}

QStringList programNames(MailApp app)
{
    switch (app) {
    case MailApp::Thunderbird:
        return {u"thunderbird"_s, u"thunderbird-esr"_s, u"org.mozilla.Thunderbird"_s, u"org.mozilla.thunderbird"_s,
                u"net.thunderbird.Thunderbird"_s};
    case MailApp::Betterbird:
        return {u"betterbird"_s, u"betterbird-bin"_s, u"eu.betterbird.Betterbird"_s};
    case MailApp::KMail:
        return {u"kmail"_s, u"org.kde.kmail2"_s, u"org.kde.kmail"_s};
    case MailApp::Claws:
        return {u"claws-mail"_s, u"org.claws_mail.Claws-Mail"_s};
    case MailApp::Evolution:
        return {u"evolution"_s, u"org.gnome.Evolution"_s};
    case MailApp::Desktop:
        return {u"xdg-open"_s};
    }
    Q_UNREACHABLE();
}

bool hasDesktopFile(MailApp app, const QString &name)
{
    QString plain = name.toLower();
    if (!plain.endsWith(".desktop"_L1))
        return false;
    plain.chop(8);
    if (plain.startsWith("userapp-"_L1)) // "userapp-Thunderbird-9Y5VV2": what it writes when it is made the default
        plain = plain.section(u'-', 1, 1);
    if (programNames(app).contains(plain, Qt::CaseInsensitive))
        return app != MailApp::Desktop;
    switch (app) {
    case MailApp::Thunderbird:
        return plain == "mozilla-thunderbird"_L1 || plain == "thunderbird_thunderbird"_L1;
    case MailApp::KMail:
        return plain == "kmail2"_L1 || plain == "kmail_view"_L1;
    case MailApp::Betterbird:
    case MailApp::Claws:
    case MailApp::Evolution:
    case MailApp::Desktop:
        return false;
    }
    Q_UNREACHABLE();
}
