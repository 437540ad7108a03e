#include "tests/ui/journey/KeptDesk.h"

#include "tests/support/Process.h"

#include <QFileDialog>

// A copy of a report is taken to another computer and opened there.

namespace {

const QString copyPassphrase = u"a-copy of its own"_s;

void pick(KeptDesk &desk, const QString &path)
{
    desk.waitUntil([&] { return desk.window->findChild<QFileDialog *>() != nullptr; });
    auto *dialog = desk.window->findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    delete dialog;
}

void saveCopy(KeptDesk &desk)
{
    desk.openKept();
    desk.startKept();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"CANARY"_s);
    desk.click(u"Your reports"_s);
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    desk.click(u"More"_s);
    desk.click(u"Save a copy"_s);
    desk.typePassphrase(copyPassphrase);
    desk.go();
}

} // namespace

TEST_CASE("a copy says where it is and what it needs, and becomes a report on the other computer",
          "[ui][journey][kept]")
{
    KeptDesk desk;
    saveCopy(desk);
    const QString taken = desk.folder.filePath(u"taken"_s);
    write(taken, "somebody's file");
    const QString copy = desk.folder.filePath(u"report.vouchsafe"_s);
    pick(desk, taken);
    desk.waitUntil([&] { return desk.words().contains(u"There is a file of that name already"_s); });
    pick(desk, copy); // the same page, the same passphrase
    desk.waitFor(u"Your reports"_s);
    CHECK(desk.words().contains(u"The copy \"report.vouchsafe\" is saved in "_s + desk.folder.path()));
    CHECK(contents(taken) == "somebody's file");

    KeptDesk home;
    home.openKept();
    home.startKept();
    home.click(u"Your reports"_s);
    home.waitUntil([&] { return home.has(u"Open a saved copy"_s); });
    home.click(u"Open a saved copy"_s);
    pick(home, taken);
    home.waitFor(u"Open a saved copy"_s);
    CHECK(home.words().contains(u"It is not the one for this computer."_s));
    home.typePassphrase(copyPassphrase);
    home.go();
    home.waitUntil([&] { return home.words().contains(u"This is not a saved copy. Copies end in .vouchsafe."_s); });
    pick(home, copy);
    home.waitUntil([&] { return !home.words().contains(u"This is not a saved copy."_s); });
    home.typePassphrase(u"wrong passphrase"_s);
    home.go();
    home.waitUntil([&] { return home.words().contains(u"That is not the passphrase of this copy."_s); });
    home.typePassphrase(copyPassphrase);
    home.go();
    home.waitFor(u"Your reports"_s);
    CHECK(home.words().contains(u"The copy is now a report here."_s));
    home.click(u"Open"_s);
    home.waitUntil([&] { return home.journey->draft() != nullptr; });
    CHECK(home.journey->draft()->text(u"what") == u"CANARY");
}

TEST_CASE("while a copy is being saved there is no way back, and closing asks", "[ui][journey][kept]")
{
    KeptDesk desk;
    saveCopy(desk);
    const QString copy = desk.folder.filePath(u"report.vouchsafe"_s);
    pick(desk, copy);
    CHECK(desk.words().contains(u"Please leave the stick in."_s));
    CHECK(desk.window->page()->backText().isEmpty());
    CHECK_FALSE(desk.window->close());
    const auto *question = desk.window->findChild<CloseQuestion *>();
    REQUIRE(question);
    CHECK(question->accessibleName() == u"The copy is still being saved");
    desk.waitFor(u"Your reports"_s);
    CHECK(QFile::exists(copy));
}
