#include "tests/ui/journey/KeptDesk.h"

// Two windows on one report (THREATS-D4): no words are written over, and none are lost.

namespace {

const QString saved = u"Saved privately on this computer"_s;

void openFirst(KeptDesk &desk)
{
    desk.waitFor(u"Your reports"_s);
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    desk.click(u"Open"_s);
    desk.waitUntil([&] { return desk.journey->draft() != nullptr; });
}

} // namespace

TEST_CASE("another window on the same report can read it, and says why it cannot write", "[ui][journey][kept]")
{ // THREATS-D4
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"CANARYHALF a sentence"_s);
    desk.waitForStatus(saved);

    KeptDesk other(desk.vaultFolder, desk.keyring);
    other.openKept();
    other.waitUntil([&] { return other.has(u"Open"_s); });
    other.click(u"Open"_s);
    other.waitFor(u"Your report to IVPN"_s);
    CHECK(other.words().contains(u"This report is open somewhere else"_s));
    CHECK(other.words().contains(u"CANARYHALF a sentence"_s));
    other.back();
    other.waitFor(u"Your reports"_s);
    other.click(u"Open"_s);
    other.waitFor(u"Your report to IVPN"_s);
    desk.leave();
    other.click(u"Try again"_s);
    other.waitUntil([&] { return other.journey->draft() != nullptr; });
}

TEST_CASE("words that somebody else's saving keeps off the disk are kept as a second report", "[ui][journey][kept]")
{ // THREATS-D4
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    desk.click(u"Add pictures and files"_s);
    desk.addFile(u"app.log"_s, "CANARYLOG");
    desk.go();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"CANARY"_s);
    desk.waitForStatus(saved);
    REQUIRE(desk.caseFiles().size() == 1);
    const QString lock = QString(desk.caseFiles().constFirst()).replace(u".case"_s, u".lock"_s);
    REQUIRE(QFile::remove(lock)); // what a network file system may do

    KeptDesk other(desk.vaultFolder, desk.keyring);
    other.openKept();
    openFirst(other);
    other.click(u"Tell us what happened"_s);
    other.type(u"what"_s, u"CANARYOTHER"_s);
    other.waitForStatus(saved);

    desk.type(u"what"_s, u"CANARYMINE"_s);
    desk.waitForStatus(u"Not saved: it was changed somewhere else"_s);
    desk.click(u"Your reports"_s);
    desk.waitFor(u"This report was changed somewhere else"_s);
    desk.click(u"Keep both"_s);
    desk.waitFor(u"Your reports"_s);
    desk.waitUntil([&] { return desk.caseFiles().size() == 2; });

    other.leave();
    desk.again();
    QString found;
    for (const qsizetype row : {0, 1}) {
        QList<QAbstractButton *> rows;
        for (auto *button : desk.window->page()->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Open"_s)
                rows.append(button);
        }
        REQUIRE(rows.size() == 2);
        rows.at(row)->click();
        desk.waitFor(u"Your report to IVPN"_s);
        REQUIRE(desk.journey->draft()->files().size() == 1);
        CHECK(desk.journey->draft()->files().front().open()->readAll() == "CANARYLOG");
        found += desk.journey->draft()->text(u"what") + u'|';
        desk.click(u"Your reports"_s);
        desk.waitFor(u"Your reports"_s);
    }
    CHECK(found.contains(u"CANARYMINE"_s));
    CHECK(found.contains(u"CANARYOTHER"_s));
}

TEST_CASE("a report that is only read is not the one at hand", "[ui][journey][kept]") // THREATS-D4
{
    KeptDesk desk;
    desk.openKept();
    desk.startKept();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"CANARY"_s);
    desk.waitForStatus(u"Saved privately on this computer"_s);

    KeptDesk other(desk.vaultFolder, desk.keyring);
    other.openKept();
    other.waitUntil([&] { return other.has(u"Open"_s); });
    other.click(u"Open"_s);
    other.waitFor(u"Your report to IVPN"_s);
    CHECK(other.journey->draft() == nullptr);
    CHECK_FALSE(other.has(u"What happened"_s)); // no row of the rail leads into it
    other.leave(); // and nothing is asked
}
