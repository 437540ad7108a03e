#include "ui/settings/Languages.h"

#include "ui/words/PartText.h"

#include <QApplication>
#include <QFileDialog>
#include <catch2/catch_test_macros.hpp>

TEST_CASE("the first language of the system that the window speaks is taken", "[ui][languages]")
{
    CHECK(Languages::best({QStringLiteral("de-AT"), QStringLiteral("en")}) == QStringLiteral("de"));
    CHECK(Languages::best({QStringLiteral("fr-FR"), QStringLiteral("de")}) == QStringLiteral("de"));
    CHECK(Languages::best({QStringLiteral("en-GB"), QStringLiteral("de")}) == QStringLiteral("en"));
    CHECK(Languages::best({QStringLiteral("xx"), QStringLiteral("C")}) == QStringLiteral("en"));
    CHECK(Languages::best({}) == QStringLiteral("en"));
}

TEST_CASE("languages are named in themselves", "[ui][languages]")
{
    CHECK(Languages::ownName(QStringLiteral("de")) == QStringLiteral("Deutsch"));
    CHECK(Languages::ownName(QStringLiteral("en")) == QStringLiteral("English"));
}

TEST_CASE("words, plurals, numbers and Qt's own words are in the language chosen", "[ui][languages]")
{
    {
        Languages languages;
        languages.use(QStringLiteral("en"));
        CHECK(PartText::files(1) == QStringLiteral("1 file"));
        CHECK(PartText::files(2) == QStringLiteral("2 files"));
        languages.use(QStringLiteral("de"));
        CHECK(PartText::files(1) == QStringLiteral("1 Datei"));
        CHECK(PartText::files(2) == QStringLiteral("2 Dateien"));
        CHECK(PartText::state(PartState::Done) == QStringLiteral("Erledigt"));
        CHECK(QLocale().toString(1.5) == QStringLiteral("1,5"));
        CHECK(QCoreApplication::translate("QFileDialog", "Directory:") == QStringLiteral("Verzeichnis:"));
        CHECK(QGuiApplication::layoutDirection() == Qt::LeftToRight);
    }
    CHECK(PartText::files(2) == QStringLiteral("2 files")); // and all is as before
}

TEST_CASE("a language that the window does not speak is the system's", "[ui][languages]")
{
    Languages languages;
    const QString before = languages.current();
    languages.use(QStringLiteral("tlh"));
    CHECK(languages.current() == before);
}
