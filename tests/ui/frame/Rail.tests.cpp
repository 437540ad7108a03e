#include "ui/frame/Rail.h"

#include "tests/ui/Shown.h"
#include "ui/frame/RailRow.h"

#include <QSignalSpy>

TEST_CASE("a row of the rail says its state and whether one is there", "[ui]")
{
    const Theme theme(*qApp);
    Rail rail;
    rail.setEntries(QStringLiteral("Report to IVPN"),
                    {{QStringLiteral("what"), QStringLiteral("What & where"), QStringLiteral("In progress")}});
    rail.setCurrent(QStringLiteral("what"));
    const auto *row = rail.row(QStringLiteral("what"));
    REQUIRE(row);
    CHECK(row->accessibleName() == QStringLiteral("What & where"));
    CHECK(row->accessibleDescription() == QStringLiteral("In progress. You are here"));
    CHECK(row->shortcut().isEmpty());
}

TEST_CASE("pressing a row that goes away with the press is safe", "[ui]")
{
    const Theme theme(*qApp);
    Rail rail;
    const auto fill = [&rail] {
        rail.setEntries(QStringLiteral("Report"), {{QStringLiteral("a"), QStringLiteral("A part"), {}}});
    };
    fill();
    QObject::connect(&rail, &Rail::pressed, &rail, fill);
    QSignalSpy pressed(&rail, &Rail::pressed);
    rail.resize(232, 400);
    show(rail);
    rail.row(QStringLiteral("a"))->setFocus();
    press(Qt::Key_Space);
    REQUIRE(pressed.size() == 1);
    CHECK(pressed.first().first() == QStringLiteral("a"));
    CHECK(rail.row(QStringLiteral("a")) != nullptr);
}

TEST_CASE("a long name and its state stand below each other", "[ui]")
{
    const Theme theme(*qApp);
    const RailRow shortRow(QStringLiteral("Files"), QStringLiteral("Done"));
    const RailRow longRow(QStringLiteral("Pictures, files and other things"), QStringLiteral("In progress"));
    CHECK(shortRow.heightForWidth(207) >= 40);
    CHECK(longRow.heightForWidth(207) > shortRow.heightForWidth(207));
    const RailRow started(QStringLiteral("How to reach you"), QStringLiteral("In progress"));
    CHECK(started.heightForWidth(219) == shortRow.heightForWidth(219)); // what the window leaves it
    const RailRow full(QStringLiteral("A name that just fits"), {});
    CHECK(full.heightForWidth(full.sizeHint().width() - 8) == 40); // no line for a state that it has not
}
