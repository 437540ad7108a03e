#include "app/mail/FindMailApps.h"

#include "tests/app/mail/FakeMailApps.h"

#include <QDir>
#include <QSet>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

std::vector<MailApp> namesOf(const std::vector<FoundMailApp> &found)
{
    std::vector<MailApp> apps;
    for (const FoundMailApp &each : found)
        apps.push_back(each.app);
    return apps;
}

/// All fakes, and one mimeapps.list.
std::vector<MailApp> foundWith(const QByteArray &list)
{
    const FakeMailApps fakes;
    for (const auto &name :
         {u"thunderbird"_s, u"betterbird"_s, u"kmail"_s, u"claws-mail"_s, u"evolution"_s, u"xdg-open"_s})
        fakes.add(name);
    write(fakes.path(u"mimeapps.list"_s), list);
    DesktopPlaces places = fakes.places();
    places.choices = {fakes.path(u"none.list"_s), fakes.path(u"mimeapps.list"_s)};
    return namesOf(findMailApps(places));
}

} // namespace

TEST_CASE("every mail app we know is found by its program, and the desktop's own way comes last", "[mail][app]")
{
    CHECK(foundWith({})
          == std::vector{MailApp::Thunderbird, MailApp::Betterbird, MailApp::KMail, MailApp::Claws, MailApp::Evolution,
                         MailApp::Desktop});
    CHECK(findMailApps({}).empty()); // no folders is not "search PATH"
}

TEST_CASE("an app is found where Flatpak and Snap put it, and an app on PATH comes before both", "[mail][app]")
{
    const FakeMailApps fakes;
    const QTemporaryDir path;
    fakes.add(u"org.mozilla.Thunderbird"_s);
    fakes.add(u"org.gnome.Evolution"_s);
    const auto flatpak = findMailApps(fakes.places());
    REQUIRE(flatpak.size() == 2);
    CHECK(flatpak[0] == FoundMailApp{MailApp::Thunderbird, fakes.path(u"org.mozilla.Thunderbird"_s)});
    CHECK(flatpak[1] == FoundMailApp{MailApp::Evolution, fakes.path(u"org.gnome.Evolution"_s)});
    fakes.add(u"thunderbird"_s);
    CHECK(findMailApps(fakes.places()).front().program == fakes.path(u"thunderbird"_s));
}

TEST_CASE("what is no program is no mail app", "[mail][app]")
{
    const FakeMailApps fakes;
    write(fakes.path(u"thunderbird"_s), "not executable");
    REQUIRE(QDir().mkdir(fakes.path(u"kmail"_s)));
    REQUIRE(QFile::link(u"nowhere"_s, fakes.path(u"evolution"_s)));
    CHECK(findMailApps(fakes.places()).empty());
}

TEST_CASE("the app that opens the person's mail links is offered first", "[mail][app]")
{
    const auto first = [](const QByteArray &list) { return foundWith(list).front(); };
    const QByteArray group = "[Default Applications]\n";
    CHECK(first(group + "x-scheme-handler/mailto=org.gnome.Evolution.desktop\n") == MailApp::Evolution);
    CHECK(first(group + "x-scheme-handler/mailto = org.kde.kmail2.desktop;thunderbird.desktop;\r\n") == MailApp::KMail);
    CHECK(first(group + "text/html=x.desktop\nx-scheme-handler/mailto=claws-mail.desktop") == MailApp::Claws);
    CHECK(first(group + "x-scheme-handler/mailto=eu.betterbird.Betterbird.desktop\n") == MailApp::Betterbird);
    CHECK(first(group + "x-scheme-handler/mailto=userapp-Betterbird-9Y5VV2.desktop\n") == MailApp::Betterbird);
    CHECK(first(group + "x-scheme-handler/mailto=geary.desktop;evolution.desktop\n") == MailApp::Evolution);

    CHECK(first("[Added Associations]\nx-scheme-handler/mailto=org.gnome.Evolution.desktop\n") == MailApp::Thunderbird);
    CHECK(first(group + "x-scheme-handler/mailto=xdg-open.desktop;geary.desktop\n") == MailApp::Thunderbird);
    CHECK(first(group + "=\nx-scheme-handler/mailto\nx-scheme-handler/mailto=;;\n") == MailApp::Thunderbird);
    CHECK(first(QByteArray(3'000'000, '[')) == MailApp::Thunderbird);

    const auto all = foundWith(group + "x-scheme-handler/mailto=evolution.desktop\n");
    CHECK(all.size() == allMailApps.size()); // moved, not repeated
    CHECK(QSet<MailApp>(all.begin(), all.end()).size() == static_cast<qsizetype>(all.size()));
    CHECK(all.back() == MailApp::Desktop);
}

TEST_CASE("places follow the environment in the order of the XDG specifications, and relative ones are not looked at",
          "[mail][app]")
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/home/ann"_s);
    environment.insert(u"PATH"_s, u"/opt/bin:.:bin::/usr/bin"_s);
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"Ubuntu:GNOME:../x"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, u"relative"_s);
    environment.insert(u"XDG_DATA_DIRS"_s, u"/usr/share"_s);
    const auto places = DesktopPlaces::of(environment);
    CHECK(places.programs
          == QStringList{u"/opt/bin"_s, u"/usr/bin"_s, u"/home/ann/.local/share/flatpak/exports/bin"_s,
                         u"/var/lib/flatpak/exports/bin"_s, u"/snap/bin"_s}); // THREATS-K15
    CHECK(places.choices
          == QStringList{u"/home/ann/.config/ubuntu-mimeapps.list"_s, u"/home/ann/.config/gnome-mimeapps.list"_s,
                         u"/home/ann/.config/mimeapps.list"_s, u"/etc/xdg/ubuntu-mimeapps.list"_s,
                         u"/etc/xdg/gnome-mimeapps.list"_s, u"/etc/xdg/mimeapps.list"_s,
                         u"/home/ann/.local/share/applications/ubuntu-mimeapps.list"_s,
                         u"/home/ann/.local/share/applications/gnome-mimeapps.list"_s,
                         u"/home/ann/.local/share/applications/mimeapps.list"_s,
                         u"/usr/share/applications/ubuntu-mimeapps.list"_s,
                         u"/usr/share/applications/gnome-mimeapps.list"_s, u"/usr/share/applications/mimeapps.list"_s});
}
