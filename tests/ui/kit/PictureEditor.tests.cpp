#include "ui/kit/PictureEditor.h"

#include "tests/ui/Screenshot.h"
#include "tests/ui/Shown.h"
#include "ui/kit/Accessible.h"
#include "ui/kit/Button.h"
#include "ui/kit/PictureCanvas.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// A screenshot of something with words in it.
QImage screenshot(QSize size = {1200, 800})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(qRgb(235, 240, 250));
    QPainter painter(&image);
    QFont letters(u"Inter"_s);
    letters.setPixelSize(28);
    painter.setFont(letters);
    painter.setPen(Qt::black);
    for (int y = 60; y < size.height(); y += 60)
        painter.drawText(40, y, u"Account i-8B2C-77QX-1MZ4 connected from 203.0.113.7"_s);
    return image;
}

/// An editor between two fields, with a picture and the keyboard.
struct Desk {
    Theme theme{*qApp};
    QWidget window;
    PictureEditor *editor = new PictureEditor;
    QLineEdit *after = new QLineEdit;
    QSignalSpy changes{editor, &PictureEditor::changed};

    Desk()
    {
        installKitAccessibility();
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(editor, 1);
        layout->addWidget(after);
        window.resize(900, 700);
        show(window);
        editor->setPicture(screenshot());
        canvas()->setFocus();
        changes.clear();
    }
    [[nodiscard]] PictureCanvas *canvas() const { return editor->canvas(); }
    [[nodiscard]] const PictureMarks &marks() const { return editor->marks(); }
    [[nodiscard]] QRect cover(qsizetype i = 0) const { return marks().covers.at(i); }
    [[nodiscard]] QAccessibleInterface &said() const
    {
        auto *interface = QAccessible::queryAccessibleInterface(canvas());
        REQUIRE(interface);
        return *interface;
    }
    [[nodiscard]] QString description() const { return said().text(QAccessible::Description); }
    void click(const QString &words) const
    {
        for (auto *button : editor->findChildren<Button *>())
            if (button->text() == words) {
                button->setFocus();
                press(Qt::Key_Space);
                return;
            }
        FAIL("no button " << words.toStdString());
    }
    /// Where a pixel of the picture lies in the canvas, at the zoom that shows all of it.
    [[nodiscard]] QPoint at(int x, int y) const
    {
        const double scale = canvas()->zoom() / canvas()->devicePixelRatioF();
        return {qRound(x * scale), qRound(y * scale)};
    }
    void drag(QPoint from, QPoint to) const
    {
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QTest::mouseMove(canvas(), (from + to) / 2);
        QTest::mouseMove(canvas(), to);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, to);
    }
};

} // namespace

TEST_CASE("a part is covered, moved, made larger and taken off by keys alone", "[ui]") // THREATS-A5
{
    Desk desk;
    press(Qt::Key_Return);
    REQUIRE(desk.marks().covers.size() == 1);
    CHECK(desk.changes.size() == 1);
    const QRect first = desk.cover();
    CHECK(QRect(QPoint(), QSize(1200, 800)).contains(first));

    press(Qt::Key_Right);
    press(Qt::Key_Down);
    CHECK(desk.cover().left() > first.left());
    CHECK(desk.cover().top() > first.top());
    CHECK(desk.cover().size() == first.size());
    press(Qt::Key_Left, Qt::ControlModifier);
    const QRect moved = desk.cover();
    press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.cover() == moved.translated(1, 0));
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.cover().topLeft() == moved.translated(1, 0).topLeft());
    CHECK(desk.cover().width() > first.width());
    CHECK(desk.cover().height() > first.height());
    for (int i = 0; i < 300; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(desk.cover().right() == 1199); // to the edge and no further
    CHECK(desk.cover().left() == moved.left() + 1);

    press(Qt::Key_Delete);
    CHECK(desk.marks().covers.isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.marks().covers.size() == 1);
    while (desk.canvas()->draft().canUndo())
        press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.marks() == PictureMarks{});
}

TEST_CASE("Tab goes from cover to cover and then on, and back the same way", "[ui]")
{
    Desk desk;
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    desk.click(u"Crop"_s);
    CHECK(desk.canvas()->hasFocus());
    CHECK(desk.canvas()->draft().selected() == MarksDraft::crop);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.canvas()->draft().selected() == 1);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.canvas()->draft().selected() == 0);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    CHECK(desk.canvas()->draft().selected() == MarksDraft::crop);
    press(Qt::Key_Tab);
    CHECK(desk.after->hasFocus());
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(desk.canvas()->hasFocus());
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK_FALSE(desk.canvas()->hasFocus()); // no trap
}

TEST_CASE("the mouse draws covers, moves them and pulls their corners; a click draws none", "[ui]")
{
    Desk desk;
    desk.drag(desk.at(100, 100), desk.at(300, 160));
    REQUIRE(desk.marks().covers.size() == 1);
    const auto near = [](int a, int b) { return std::abs(a - b) <= 3; };
    CHECK(near(desk.cover().left(), 100));
    CHECK(near(desk.cover().right(), 300));
    CHECK(near(desk.cover().bottom(), 160));
    const QRect drawn = desk.cover();
    desk.drag(desk.at(200, 130), desk.at(250, 230));
    CHECK(near(desk.cover().left(), drawn.left() + 50));
    CHECK(near(desk.cover().top(), drawn.top() + 100));
    CHECK(desk.cover().size() == drawn.size());
    const QRect moved = desk.cover();
    desk.drag(desk.at(moved.right(), moved.bottom()), desk.at(moved.right() + 100, moved.bottom() + 40));
    CHECK(near(desk.cover().width(), moved.width() + 100));
    CHECK(desk.cover().topLeft() == moved.topLeft());
    QTest::mouseClick(desk.canvas(), Qt::LeftButton, {}, desk.at(900, 600));
    CHECK(desk.marks().covers.size() == 1);
    CHECK(desk.canvas()->draft().selected() == MarksDraft::none);
    press(Qt::Key_Z, Qt::ControlModifier); // a drag is one change
    CHECK(desk.cover() == moved);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.cover() == drawn);
}

TEST_CASE("the picture is looked at closer and from farther away, and all of it", "[ui]")
{
    Desk desk;
    const double all = desk.canvas()->zoom();
    CHECK(all < 1);
    const auto *area = desk.editor->findChild<QScrollArea *>();
    CHECK(area->viewport()->rect().contains(desk.canvas()->geometry())); // no scroll bars
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.canvas()->zoom() > 2 * all);
    CHECK(desk.canvas()->width() > area->viewport()->width());
    press(Qt::Key_Return); // a cover comes where it is seen
    CHECK(area->viewport()->rect().intersects(
        QRect(desk.canvas()->mapTo(area->viewport(), desk.canvas()->selectedPlace().topLeft()),
              desk.canvas()->selectedPlace().size())));
    press(Qt::Key_Minus, Qt::ControlModifier);
    press(Qt::Key_0, Qt::ControlModifier);
    CHECK(std::abs(desk.canvas()->zoom() - all) < 0.001);
    desk.editor->setPicture(screenshot({60, 40})); // small ones stay as they are
    CHECK(desk.canvas()->zoom() == 1);
}

TEST_CASE("what is marked is said in words", "[ui]")
{
    Desk desk;
    CHECK(desk.said().role() == QAccessible::Graphic);
    CHECK(desk.said().text(QAccessible::Name) == u"Picture, 1200 by 800 pixels");
    CHECK(desk.description() == u"Nothing is covered.");
    desk.editor->setMarks({.covers = {QRect(0, 0, 100, 50), QRect(1100, 700, 100, 50)}, .crop = {}});
    CHECK(desk.description().contains(u"2 "_s));
    press(Qt::Key_Tab);
    CHECK(desk.description() == u"Cover 1 of 2: top left, 0 from the left, 0 from the top, 100 wide, 50 high");
    press(Qt::Key_Tab);
    CHECK(desk.description().startsWith(u"Cover 2 of 2: bottom right"));
    desk.click(u"Crop"_s);
    CHECK(desk.description().startsWith(u"What stays: middle"));
    CHECK_FALSE(desk.editor->findChild<Button *>()->text().isEmpty());
}

TEST_CASE("covers hide the picture on the screen, also where they are not selected", "[ui]") // THREATS-A5
{
    Desk desk;
    desk.editor->setMarks({.covers = {QRect(300, 200, 300, 200)}, .crop = {}});
    QTest::qWait(50);
    const QImage shown = desk.canvas()->grab().toImage();
    const double ratio = shown.devicePixelRatio();
    for (const QPoint pixel : {QPoint(310, 210), QPoint(450, 300), QPoint(590, 390)}) {
        const QPoint place = desk.at(pixel.x(), pixel.y());
        CHECK(shown.pixel(QPoint(qRound(place.x() * ratio), qRound(place.y() * ratio))) == PictureMarks::colour);
    }
}

TEST_CASE("pictures of the editor", "[.screenshots][ui]")
{
    for (const auto &shot : everyLook()) {
        shoot(
            u"kit-picture"_s, shot,
            [] {
                auto window = std::make_unique<QWidget>();
                auto *layout = new QVBoxLayout(window.get());
                layout->setContentsMargins(24, 24, 24, 24);
                auto *editor = new PictureEditor;
                layout->addWidget(editor);
                return window;
            },
            [](QWidget &window) {
                auto *editor = window.findChild<PictureEditor *>();
                editor->setPicture(screenshot());
                editor->setMarks(
                    {.covers = {QRect(150, 90, 380, 40), QRect(700, 400, 200, 100)}, .crop = QRect(20, 20, 1100, 700)});
                editor->canvas()->setFocus();
                press(Qt::Key_Tab);
            });
    }
}
