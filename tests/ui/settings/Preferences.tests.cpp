#include "ui/settings/Preferences.h"

#include "tests/ui/Shown.h"
#include "ui/settings/Languages.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

struct Kept {
    QTemporaryDir folder;
    QFont before = QApplication::font();
    Theme theme{*qApp};
    Languages languages;
    QString path = folder.filePath(u"config/settings.json"_s);

    ~Kept() { QApplication::setFont(before); }
};

const Settings large{.look = Settings::Look::Dark,
                     .contrast = Settings::Contrast::Stronger,
                     .textSize = 200,
                     .language = u"de"_s,
                     .hideAfter = 5};

} // namespace

TEST_CASE("settings are applied at once, and again the next time", "[ui][settings]")
{
    Kept kept;
    const auto pixels = QFontInfo(QApplication::font()).pixelSize();
    Preferences(kept.theme, kept.languages, QDir(kept.folder.filePath(u"config"_s))).set(large);
    CHECK(Tokens::of(QApplication::palette()).page == Tokens::strongDark().page);
    CHECK(std::abs(QFontInfo(QApplication::font()).pixelSize() - 2 * pixels) <= 1);
    CHECK(kept.languages.current() == u"de");

    kept.theme.force(Qt::ColorScheme::Light);
    const Preferences again(kept.theme, kept.languages, QDir(kept.folder.filePath(u"config"_s)));
    CHECK(again.settings() == large);
    CHECK(Tokens::of(QApplication::palette()).page == Tokens::strongDark().page);
}

TEST_CASE("the file of settings is the person's alone", "[ui][settings]")
{
    Kept kept;
    const auto mask = umask(0);
    Preferences(kept.theme, kept.languages, QDir(kept.folder.filePath(u"config"_s))).set(large);
    umask(mask);
    CHECK(QFile::permissions(kept.path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(QDir(kept.folder.filePath(u"config"_s)).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("a damaged file of settings, or what only looks like one, gives the defaults", "[ui][settings]")
{
    Kept kept;
    REQUIRE(QDir(kept.folder.path()).mkdir(u"config"_s));
    SECTION("damaged")
    {
        QFile file(kept.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(large.toJson().chopped(4));
    }
    SECTION("a folder")
    {
        REQUIRE(QDir().mkdir(kept.path));
    }
    SECTION("a pipe that nobody writes to")
    {
        REQUIRE(mkfifo(QFile::encodeName(kept.path).constData(), 0600) == 0);
    }
    const Preferences preferences(kept.theme, kept.languages, QDir(kept.folder.filePath(u"config"_s)));
    CHECK(preferences.settings() == Settings());
}

TEST_CASE("settings that the disk does not take hold until the window closes", "[ui][settings]")
{
    Kept kept;
    QFile inTheWay(kept.folder.filePath(u"config"_s));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    Preferences preferences(kept.theme, kept.languages, QDir(kept.folder.filePath(u"config"_s)));
    CHECK(preferences.areKept());
    preferences.set(large);
    CHECK_FALSE(preferences.areKept());
    CHECK(preferences.settings() == large);
    CHECK(kept.languages.current() == u"de");
}
