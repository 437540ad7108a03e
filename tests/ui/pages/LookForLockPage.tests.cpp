#include "ui/pages/LookForLockPage.h"

#include "tests/app/vendors/VendorPlace.h"
#include "tests/ui/Shown.h"
#include "ui/frame/MainWindow.h"
#include "ui/kit/Words.h"

#include <catch2/generators/catch_generators.hpp>

// The page on which a newer lock is looked for, by itself.

namespace {

LookForLockPage::About about()
{
    const auto profile = VendorBook(std::make_shared<MemoryShelf>(), builtInSource()).profile(ivpn);
    REQUIRE(profile);
    return {u"IVPN"_s, KeyPlaces::of(*profile), true, true};
}

RenewalFound nothing()
{
    RenewalFound found{{}, std::unexpected(KeyProblem{KeyProblem::Expired, {}, today()}), today(), today(), false};
    for (const KeyPlace &place : about().places)
        found.answers.push_back({.place = place, .what = PlaceAnswer::NoKeyThere});
    found.answers.back().what = PlaceAnswer::LedElsewhere;
    found.answers.back().elsewhere = QUrl(u"https://elsewhere.example/key"_s);
    return found;
}

QString squashed(const QWidget &page)
{
    QStringList all;
    for (const auto *words : page.findChildren<Words *>()) {
        if (words->isVisible() && words->height() < words->heightForWidth(words->width()))
            all.append(words->text());
    }
    return all.join(u" | "_s);
}

} // namespace

TEST_CASE("each answer has its room, as they come and when the page is made anew", "[ui][look]")
{
    const Theme theme(*qApp);
    MainWindow window;
    window.resize(1080, 720);
    window.showPage(new Page(u"before"_s));
    show(window);
    auto *page = new LookForLockPage(about(), [] { return QtFuture::makeReadyValueFuture(std::optional<Proxy>()); });
    const bool madeAnew = GENERATE(true, false); // in another language; else it stands there when they come
    if (!madeAnew) {
        window.showPage(page);
        QTest::qWait(10);
    }
    const auto found = nothing();
    page->showLooking();
    for (const PlaceAnswer &answer : found.answers)
        page->showAnswer(answer);
    page->showEnd(found);
    if (madeAnew)
        window.showPage(page);
    CHECK(QTest::qWaitFor([&] { return squashed(*page).isEmpty(); }, 1000)); // once the layouts have settled
}
