#include "ui/pages/FilesPage.h"

#include "tests/ui/journey/Desk.h"
#include "ui/pages/FileRow.h"

#include <QDropEvent>
#include <QMimeData>

namespace {

/// The window at its page for files.
struct Files {
    Desk desk;

    Files()
    {
        desk.open();
        desk.start();
        desk.click(u"Add pictures and files"_s);
    }
    [[nodiscard]] size_t count() const { return desk.journey->draft()->files().size(); }

    void drop(const QList<QUrl> &urls) const
    {
        QMimeData dropped;
        dropped.setUrls(urls);
        auto *page = desk.window->page();
        QDragEnterEvent enter(page->rect().center(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QDropEvent drop(page->rect().center(), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted())
            QApplication::sendEvent(page, &drop);
    }
};

} // namespace

TEST_CASE("a removed file is told of and can be put back where it was", "[ui][files]")
{
    Files files;
    files.desk.addFile(u"first.txt"_s, "1");
    files.desk.addFile(u"second.txt"_s, "2");
    files.desk.click(u"Remove"_s);
    CHECK(files.count() == 1);
    CHECK(files.desk.words().contains(u"\"first.txt\" is removed."_s));
    files.desk.click(u"Undo"_s);
    REQUIRE(files.count() == 2);
    CHECK(files.desk.journey->draft()->files().front().name() == u"first.txt");
    QTest::qWait(0);
    const auto rows = files.desk.window->page()->findChildren<FileRow *>(); // a screen reader's order, too
    REQUIRE(rows.size() == 2);
    for (const int at : {0, 1})
        CHECK(rows[at]->key() == files.desk.journey->draft()->evidence().all()[static_cast<size_t>(at)].key);
    CHECK(rows[0]->y() < rows[1]->y());
}

TEST_CASE("files are dropped, and what cannot be added is told by its name while the others are taken", "[ui][files]")
{ // THREATS-A2, THREATS-A4
    const Files files;
    const QString good = files.desk.folder.filePath(u"good.log"_s);
    write(good, "log");
    files.drop({QUrl::fromLocalFile(good), QUrl::fromLocalFile(files.desk.folder.path()),
                QUrl::fromLocalFile(files.desk.folder.filePath(u"gone.txt"_s)), QUrl(u"https://example.org/x"_s)});
    REQUIRE(
        QTest::qWaitFor([&] { return files.desk.words().contains(u"\"gone.txt\" is not there any more"_s); }, 10'000));
    CHECK(files.desk.words().contains(u"is a folder or not a file"_s));
    CHECK(files.count() == 1);
}

TEST_CASE("a name that turns the text round or breaks lines is shown harmless", "[ui][files]") // THREATS-A6
{
    const Files files;
    const QString path = files.desk.folder.filePath(u"a\nb\u202Egnp.exe"_s);
    write(path, "x");
    files.drop({QUrl::fromLocalFile(path)});
    REQUIRE(QTest::qWaitFor([&] { return files.count() == 1; }, 10'000));
    QTest::qWait(0);
    CHECK_FALSE(files.desk.words().contains(u'\u202E'));
    CHECK_FALSE(files.desk.words().contains(u"a\nb"_s));
}

TEST_CASE("files that are too big for most email services are told of before they are locked",
          "[ui][files]") // THREATS-D11
{
    const Files files;
    const QString path = files.desk.folder.filePath(u"big.bin"_s);
    QFile file(path);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.resize(20'000'000)));
    files.drop({QUrl::fromLocalFile(path)});
    REQUIRE(QTest::qWaitFor(
        [&] { return files.desk.words().contains(u"This may be too big for your email service."_s); }, 10'000));
}

TEST_CASE("a file that is too big for any mail is told of at once, and only as long as it is there",
          "[ui][files][apart]") // THREATS-D11
{
    Files files;
    files.desk.addFile(u"small.log"_s, "log");
    const QString path = files.desk.folder.filePath(u"film.mp4"_s);
    QFile file(path);
    REQUIRE((file.open(QIODevice::WriteOnly) && file.resize(200'000'000))); // no byte of it takes room
    files.drop({QUrl::fromLocalFile(path)});
    const QString told = u"Too big for email. We lock it on its own and you hand it over another way."_s;
    REQUIRE(QTest::qWaitFor([&] { return files.desk.words().contains(told); }, 20'000));
    CHECK(files.desk.words().count(told) == 1);
    CHECK(files.desk.words().contains(u"In the email: "_s));
    CHECK_FALSE(files.desk.words().contains(u"This may be too big for your email service."_s)); // the rest is not
    files.desk.click(u"Remove: film.mp4"_s);
    QTest::qWait(0);
    CHECK_FALSE(files.desk.words().contains(told));
}
