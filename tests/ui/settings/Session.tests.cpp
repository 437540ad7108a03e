#include "ui/session/Session.h"

#include "tests/ui/journey/KeptDesk.h"

#include <QSessionManager>

#include <array>
#include <cstddef>

TEST_CASE("a session that ends finds the words on the disk once the program was told", "[ui][session]") // THREATS-D15
{
    KeptDesk desk;
    constexpr std::chrono::minutes never{10};
    desk.times = {.quiet = never, .longest = never, .again = never};
    desk.openKept();
    desk.startKept();
    desk.click(u"Tell us what happened"_s);
    desk.type(u"what"_s, u"CANARYWHAT"_s);

    Session session;
    QObject::connect(&session, &Session::loggingOut, desk.window.get(), [&] { desk.journey->saveAndWait(); });
    // only Qt can make a session manager, and nobody here looks at it
    alignas(QSessionManager) std::array<std::byte, sizeof(QSessionManager)> standIn{};
    Q_EMIT qGuiApp->commitDataRequest(reinterpret_cast<QSessionManager &>(standIn));
    desk.crash(); // the session waited no longer

    desk.openKept();
    desk.waitUntil([&] { return desk.has(u"Open"_s); });
    desk.click(u"Open"_s);
    desk.waitUntil([&] { return desk.journey->draft() != nullptr; });
    CHECK(desk.journey->draft()->text(u"what") == u"CANARYWHAT");
}
