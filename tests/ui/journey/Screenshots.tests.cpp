#include "tests/ui/journey/Walk.h"

// Pictures of every page, for people to look at: VOUCHSAFE_SCREENSHOTS=DIR (./dev tour).

TEST_CASE("every page can be walked through in every look", "[ui][journey][looks]")
{
    const QString folder = qEnvironmentVariable("VOUCHSAFE_SCREENSHOTS");
    for (const Shot &look : everyWalk()) {
        const auto keep = [&](const QString &name, QWidget &shown) {
            const auto path = QDir(folder).filePath(name + u'-' + lookName(look) + u".png"_s);
            if (!folder.isEmpty())
                REQUIRE(shown.grab().save(path));
        };
        Walk(look).run([&](const QString &page, Desk &desk) { keep(page, *desk.window); }, keep);
    }
}
