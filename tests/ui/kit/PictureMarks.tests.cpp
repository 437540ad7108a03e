#include "ui/kit/PictureMarks.h"

#include "app/evidence/CleanPicture.h"

#include <catch2/catch_test_macros.hpp>

static_assert(PictureMarks::colour == Covering::colour, "what is shown is what will be in the file");

TEST_CASE("marks stay inside of the picture and never vanish", "[ui]")
{
    MarksDraft draft({100, 50});
    draft.add(QRect(90, 45, 30, 30));
    CHECK(draft.place() == QRect(70, 20, 30, 30));
    draft.setPlace(QRect(-10, -10, 1, 1));
    CHECK(draft.place() == QRect(0, 0, MarksDraft::least, MarksDraft::least));
    draft.setPlace(QRect(0, 0, 1000, 1000));
    CHECK(draft.place() == QRect(0, 0, 100, 50));
    draft.setMarks({.covers = {QRect(500, 500, 5, 5)}, .crop = QRect(10, 10, 500, 500)});
    CHECK(draft.marks() == PictureMarks{.covers = {QRect(95, 45, 5, 5)}, .crop = QRect(0, 0, 100, 50)});
}

TEST_CASE("undo goes back change by change, and skips a drag that led nowhere", "[ui]")
{
    MarksDraft draft({100, 50});
    CHECK_FALSE(draft.canUndo());
    draft.add(QRect(10, 10, 20, 20));
    draft.beginChange(); // a drag
    draft.setPlace(QRect(11, 10, 20, 20));
    draft.setPlace(QRect(15, 10, 20, 20));
    draft.removeSelected();
    CHECK(draft.marks().covers.isEmpty());
    draft.beginChange(); // a click
    draft.undo();
    CHECK(draft.marks().covers == QList{QRect(15, 10, 20, 20)});
    draft.undo();
    CHECK(draft.marks().covers == QList{QRect(10, 10, 20, 20)});
    draft.undo();
    CHECK(draft.marks().covers.isEmpty());
    CHECK(draft.selected() == MarksDraft::none);
    CHECK_FALSE(draft.canUndo());
    draft.undo();
    CHECK(draft.marks() == PictureMarks{});
}

TEST_CASE("a crop begins as the whole picture and can be taken back", "[ui]")
{
    MarksDraft draft({100, 50});
    draft.startCrop();
    CHECK(draft.place() == QRect(0, 0, 100, 50));
    draft.beginChange();
    draft.setPlace(QRect(10, 0, 50, 50));
    draft.startCrop(); // again: as it was
    CHECK(draft.marks().crop == QRect(10, 0, 50, 50));
    draft.removeSelected();
    CHECK(draft.marks().crop.isNull());
    draft.undo();
    CHECK(draft.marks().crop == QRect(10, 0, 50, 50));
}
