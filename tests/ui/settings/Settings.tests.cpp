#include "ui/settings/Settings.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

TEST_CASE("settings come back as they were written", "[ui][settings]")
{
    const Settings settings{.look = Settings::Look::Dark,
                            .contrast = Settings::Contrast::Stronger,
                            .textSize = 175,
                            .language = QStringLiteral("de"),
                            .hideAfter = 0};
    CHECK(Settings::parse(settings.toJson()) == settings);
    CHECK(Settings::parse(Settings().toJson()) == Settings());
}

TEST_CASE("settings that look strange count as not there", "[ui][settings]")
{
    const auto whole = Settings{.look = Settings::Look::Dark, .language = QStringLiteral("de")}.toJson();
    const auto with = [&](const char *what, const char *instead) {
        auto changed = whole;
        return changed.replace(what, instead);
    };
    REQUIRE(Settings::parse(whole) != Settings());
    const auto strange = GENERATE_COPY(
        QByteArray(), QByteArray("[]"), QByteArray("\0\0", 2), whole.chopped(3), with("\"dark\"", "\"pink\""),
        with("\"dark\"", "1"), with("100", "\"100\""), with("100", "5000"), with("100", "100.5"),
        with("\"hide\": 10", "\"hide\": -1"), with("\"de\"", "\"../../etc\""), with("settings/1", "settings/2"),
        with("\"look\"", "\"report\""), with("\"look\"", "\"words\": \"of mine\", \"look\""), QByteArray(5000, '['));
    INFO(strange.toStdString());
    CHECK(Settings::parse(strange) == Settings());
}
