#include "tests/ui/journey/KeptDesk.h"

#include "tests/support/Await.h"
#include "tests/support/Pseudo.h"
#include "ui/frame/BottomBar.h"
#include "ui/kit/Field.h"
#include "ui/kit/PassphraseField.h"
#include "ui/kit/PassphraseLine.h"

#include <QLabel>

namespace {

constexpr SlotCost cheap{8 * 1024, 1};
constexpr int patience = 20'000; // milliseconds

} // namespace

KeptDesk::KeptDesk() : vaultFolder(folder.filePath(u"vault"_s)) { }

KeptDesk::KeptDesk(const QString &folderOfAnother, std::shared_ptr<FakeKeyring> itsKeyring)
    : vaultFolder(folderOfAnother), keyring(std::move(itsKeyring))
{
}

KeptDesk::~KeptDesk()
{
    crash();
}

void KeptDesk::openEntrance()
{
    vendors = std::make_shared<VendorKeeper>();
    door = std::make_unique<Door>(QDir(vaultFolder), keyring.get(), [] { return cheap; });
    entrance = std::make_unique<Entrance>(
        EntranceTools{.door = *door,
                      .folder = QDir(vaultFolder),
                      .vendors = vendors,
                      .passphrases = {.strength = [](const Secret &) { return 3; },
                                      .suggest = [] { return Secret::take("five words to write down"); }},
                      .times = times},
        *journey, *aside);
    entrance->start();
}

void KeptDesk::openKept()
{
    open();
    openEntrance();
    const DoorState state = await(door->look());
    waitUntil([&] { return state == DoorState::FirstUse || journey->isKept() || heading() != u"Your reports"; });
    QTest::qWait(50); // the list, when it comes
}

void KeptDesk::crash()
{
    entrance.reset();
    journey.reset();
    aside.reset();
    window.reset();
    door.reset();
    vendors.reset();
}

void KeptDesk::leave()
{
    window->close();
    waitUntil([&] { return !window->isVisible(); });
    crash();
}

void KeptDesk::again()
{
    leave();
    openKept();
}

void KeptDesk::startKept(bool shared)
{
    click(u"Start a new report"_s);
    answerFirstUse(shared);
}

void KeptDesk::startKeptFor(const QString &team, bool shared)
{
    const auto buttons = window->page()->findChildren<QAbstractButton *>();
    const auto start = std::ranges::find_if(
        buttons, [&](const QAbstractButton *button) { return button->accessibleName().endsWith(team); });
    REQUIRE(start != buttons.end());
    (*start)->click();
    answerFirstUse(shared);
}

void KeptDesk::answerFirstUse(bool shared)
{
    waitFor(u"Does someone else use this computer account?"_s);
    choose(shared ? u"Yes"_s : u"No"_s);
    go();
    if (shared) {
        waitUntil([&] { return window->page()->findChild<PassphraseField *>(); });
        typePassphrase(goodPassphrase);
        go();
    }
    noWords();
    waitFor(u"What will happen"_s);
    go();
}

void KeptDesk::noWords()
{
    waitFor(u"Write these words down"_s);
    click(u"Do this later, in Settings"_s);
}

void KeptDesk::typePassphrase(const QString &words)
{
    typeInto(u"passphrase"_s, words);
    if (window->page()->findChild<Field *>(u"passphrase-again"_s))
        typeInto(u"passphrase-again"_s, words);
}

void KeptDesk::typeInto(const QString &passphrase, const QString &words)
{
    const auto *asked = window->page()->findChild<Field *>(passphrase);
    REQUIRE(asked);
    auto *field = asked->findChild<PassphraseField *>();
    REQUIRE(field);
    field->line()->setFocus();
    field->selectAll();
    QTest::keyClicks(field->line(), words);
}

void KeptDesk::waitUntil(const std::function<bool()> &holds)
{
    INFO("on " << (window ? heading().toStdString() : "no window"));
    REQUIRE(QTest::qWaitFor(holds, patience));
}

QString KeptDesk::status() const
{
    QString all;
    for (const auto *label : window->bar()->findChildren<QLabel *>())
        all += label->isVisible() ? plain(label->text()) : QString();
    return all;
}

void KeptDesk::waitForStatus(const QString &wanted)
{
    INFO("waiting for " << wanted.toStdString());
    const bool came = QTest::qWaitFor([&] { return status() == wanted; }, patience);
    INFO("status " << status().toStdString());
    REQUIRE(came);
}

QStringList KeptDesk::caseFiles() const
{
    QStringList paths;
    const QDir cases(vaultFolder + u"/cases"_s);
    for (const QString &name : cases.entryList({u"*.case"_s}, QDir::Files))
        paths.append(cases.filePath(name));
    return paths;
}
