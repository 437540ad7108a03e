#include "tests/ui/journey/Walk.h"

#include "ui/pages/LookForLockPage.h"

// Looking for a newer lock, from the list of places to each end.

namespace {

RenewalFound found(const std::vector<PlaceAnswer> &answers, const std::expected<VerifiedKey, KeyProblem> &verdict)
{
    const QDateTime before = today().addYears(-3);
    const auto after = verdict ? std::optional(today().addYears(4)) : std::optional(before);
    return {answers, verdict, before, after, verdict.has_value()};
}

} // namespace

void Walk::looking()
{
    const auto profile = m_desk->place.book.profile(ivpn);
    REQUIRE(profile);
    const auto places = KeyPlaces::of(*profile);
    const auto page = [&] {
        return new LookForLockPage({u"IVPN"_s, places, true, true}, m_desk->mail.tools().findTor);
    };
    const auto present = [&](LookForLockPage *made, const QString &name) {
        const QPointer<Page> before = m_desk->window->page();
        m_desk->window->showPage(made);
        m_desk->window->dropPage(before);
        visit(name);
    };
    const auto answer = [&](size_t at, PlaceAnswer::What what) {
        return PlaceAnswer{.place = places.at(at), .what = what, .newUntil = today().addYears(4)};
    };
    present(page(), u"s6-look"_s);
    m_desk->click(u"Hide where I am"_s);
    m_desk->choose(u"Through Tor on this computer"_s);
    m_desk->go();
    visit(u"s6-look-no-tor"_s);

    auto *look = page();
    look->showLooking();
    std::vector<PlaceAnswer> answers{answer(0, PlaceAnswer::NothingThere), answer(1, PlaceAnswer::SameCopy),
                                     answer(2, PlaceAnswer::Renewed)};
    for (const auto &each : answers)
        look->showAnswer(each);
    present(look, u"s6-looking"_s);
    for (const auto &each : {answer(3, PlaceAnswer::OlderCopy), answer(4, PlaceAnswer::NoKeyThere),
                             answer(5, PlaceAnswer::NothingThere)}) {
        look->showAnswer(each);
        answers.push_back(each);
    }
    look->showEnd(found(answers, verified(vector(u"keys/good.pgp"_s))));
    visit(u"s6-look-found"_s);

    look = page();
    answers = {answer(0, PlaceAnswer::TooSlow),      answer(1, PlaceAnswer::OtherKey),
               answer(2, PlaceAnswer::NoKeyThere),   answer(3, PlaceAnswer::OlderCopy),
               answer(4, PlaceAnswer::LedElsewhere), answer(5, PlaceAnswer::PointsOn)};
    answers.at(4).elsewhere = QUrl(u"https://elsewhere.example/key"_s);
    look->showLooking();
    for (const auto &each : answers)
        look->showAnswer(each);
    look->showEnd(found(answers, std::unexpected(KeyProblem{KeyProblem::Expired, {}, today().addYears(-3)})));
    present(look, u"s6-look-nothing"_s);

    look = page();
    look->showLooking();
    answers = {answer(0, PlaceAnswer::Withdrawn),  answer(1, PlaceAnswer::Renewed),
               answer(2, PlaceAnswer::SameCopy),   answer(3, PlaceAnswer::NotReached),
               answer(4, PlaceAnswer::NoKeyThere), answer(5, PlaceAnswer::NothingThere)};
    for (const auto &each : answers)
        look->showAnswer(each);
    look->showEnd(found(answers, std::unexpected(KeyProblem{KeyProblem::Revoked})));
    present(look, u"s6-look-withdrawn"_s);
}
