#include "app/mail/MailApp.h"

#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

TEST_CASE("every app has a name to show, and the form that opens best at the team", "[mail][app]")
{
    QSet<QString> names;
    for (const MailApp app : allMailApps)
        names.insert(displayName(app));
    CHECK(names.size() == static_cast<qsizetype>(allMailApps.size()));
    CHECK(preferredForm(MailApp::Thunderbird) == SealedForm::Message);
    CHECK(preferredForm(MailApp::Betterbird) == SealedForm::Message);
    for (const MailApp app : {MailApp::KMail, MailApp::Claws, MailApp::Evolution, MailApp::Desktop})
        CHECK(preferredForm(app) == SealedForm::File);
}

TEST_CASE("an app is known by the desktop files that distributions, Flatpak, Snap and itself write", "[mail][app]")
{
    CHECK(hasDesktopFile(MailApp::Thunderbird, u"org.mozilla.Thunderbird.desktop"_s));
    CHECK(hasDesktopFile(MailApp::Thunderbird, u"thunderbird_thunderbird.desktop"_s));
    CHECK(hasDesktopFile(MailApp::Thunderbird, u"userapp-Thunderbird-9Y5VV2.desktop"_s));
    CHECK(hasDesktopFile(MailApp::KMail, u"kmail_view.desktop"_s));
    CHECK(hasDesktopFile(MailApp::Evolution, u"org.gnome.Evolution.desktop"_s));
    CHECK_FALSE(hasDesktopFile(MailApp::Thunderbird, u"thunderbird"_s));
    CHECK_FALSE(hasDesktopFile(MailApp::Desktop, u"xdg-open.desktop"_s));
    for (const MailApp app : allMailApps) {
        CHECK_FALSE(programNames(app).isEmpty());
        CHECK_FALSE(hasDesktopFile(app, u"geary.desktop"_s));
    }
}
