#include "tests/ui/journey/Walk.h"

// Pictures of every page, for people to look at: VOUCHSAFE_SCREENSHOTS=DIR (./dev tour).

TEST_CASE("every page can be walked through in every look", "[ui][journey][looks]")
{
    const QString folder = qEnvironmentVariable("VOUCHSAFE_SCREENSHOTS");
    for (const Shot &look : everyWalk()) {
        Walk(look).run([&](const QString &page, Desk &desk) {
            const auto path = QDir(folder).filePath(page + u'-' + lookName(look) + u".png"_s);
            if (!folder.isEmpty())
                REQUIRE(desk.window->grab().save(path));
        });
    }
}
