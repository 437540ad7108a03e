#include "tests/ui/journey/KeptDesk.h"

#include "tests/support/Process.h"
#include "ui/frame/BottomBar.h"
#include "ui/kit/ManyLines.h"

// A report whose file was damaged while the window was closed (THREATS-D6).

namespace {

/// No page of the file is whole but the first.
void damage(const QString &path)
{
    QByteArray bytes = contents(path);
    for (qsizetype at = 4096; at < bytes.size(); at += 1024)
        bytes[at] = static_cast<char>(bytes[at] ^ 1);
    write(path, bytes);
}

void forgetCopies(const KeptDesk &desk)
{
    QDir cases(desk.vaultFolder + u"/cases"_s);
    for (const QString &good : cases.entryList({u"*.good"_s}, QDir::Files))
        REQUIRE(cases.remove(good));
}

void tell(KeptDesk &desk)
{
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"CANARY"_s);
}

} // namespace

TEST_CASE("a damaged report says so, and gives back the words of its last good copy", "[ui][journey][kept]")
{ // THREATS-D6
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    tell(desk);
    desk.leave();
    forgetCopies(desk); // it may be of before the words
    desk.openKept();
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    desk.click(u"Open"_s); // whole, so that a copy of it is kept
    desk.waitUntil([&] { return desk.journey->draft() != nullptr; });
    desk.waitUntil(
        [&] { return !QDir(desk.vaultFolder + u"/cases"_s).entryList({u"*.good"_s}, QDir::Files).isEmpty(); });
    desk.leave();
    damage(desk.caseFiles().constFirst());

    desk.openKept();
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    desk.click(u"Open"_s);
    desk.waitUntil([&] { return desk.has(u"Rescue what can be read"_s); });
    desk.click(u"Rescue what can be read"_s);
    desk.waitUntil([&] { return desk.has(u"Open the new report"_s); });
    desk.click(u"Open the new report"_s);
    desk.waitUntil([&] { return desk.journey->draft() != nullptr; });
    desk.click(u"Tell us what happened"_s);
    CHECK(desk.window->page()->findChild<ManyLines *>()->toPlainText() == u"CANARY");
}

TEST_CASE("a report of which nothing is left says so, and leads back to the list", "[ui][journey][kept]")
{ // THREATS-D6
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    tell(desk);
    const QString path = desk.caseFiles().constFirst();
    desk.click(u"Your reports"_s);
    desk.waitUntil([&] { return desk.has(u"Start a new report"_s); });
    desk.click(u"Start a new report"_s); // the newer one stands above it
    desk.waitFor(u"What will happen"_s);
    desk.go();
    tell(desk);
    desk.leave();
    damage(path);
    forgetCopies(desk);
    desk.openKept();
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    QAbstractButton *last = nullptr;
    for (auto *button : desk.window->page()->findChildren<QAbstractButton *>())
        last = button->text() == u"Open" ? button : last;
    REQUIRE(last);
    last->click();
    desk.waitUntil([&] { return desk.has(u"Rescue what can be read"_s); });
    desk.click(u"Rescue what can be read"_s);
    desk.waitFor(u"We could not save anything"_s);
    CHECK_FALSE(desk.window->bar()->continueButton()->isVisible());
    desk.back();
    desk.waitFor(u"Your reports"_s);
}
