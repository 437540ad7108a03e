#include "tests/ui/journey/Walk.h"

#include "ui/frame/CloseQuestion.h"
#include "ui/pages/CannotStartPage.h"

#include <QAbstractButton>
#include <QTimeZone>

// The pages of a Walk that one straight way does not come by.

namespace {

void startWith(Desk &desk, const QString &team)
{
    for (auto *button : desk.window->page()->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().contains(team)) {
            button->click();
            return;
        }
    }
    FAIL("no such team");
}

} // namespace

void Walk::elsewhere()
{
    verdictOf(u"good"_s, vector(u"keys/good.pgp"_s));
    verdictOf(u"withdrawn"_s, vector(u"keys/rev_primary.pgp"_s));
    verdictOf(u"only-signs"_s, vector(u"keys/noenc.pgp"_s));
    verdictOf(u"old-kind"_s, vector(u"keys/sha1.pgp"_s));
    verdictOf(u"clock"_s, vector(u"keys/good.pgp"_s), QDateTime(QDate(2019, 5, 1), QTime(12, 0), QTimeZone::UTC));

    auto exchanged = std::make_unique<Desk>();
    write(exchanged->place.builtIn.filePath(u"ivpn/key.asc"_s), certificate(vector(u"keys/good.pgp"_s)).armored());
    sitDownAt(std::move(exchanged));
    startWith(*m_desk, {});
    m_desk->go();
    m_desk->click(u"Check it goes to the right people"_s);
    visit(u"s6-wrong"_s);

    shortForm();
    teams();

    sitDownAt(std::make_unique<Desk>());
    licence();
    m_desk->window->showPage(new CannotStartPage({CryptoProblem::NoProvider, u"sha256"_s}));
    visit(u"cannot-start"_s);
}

void Walk::licence()
{
    const auto fromMenu = [&](const QString &row) {
        if (m_desk->window->isRailFolded())
            m_desk->click(u"Menu"_s);
        m_desk->click(row);
    };
    fromMenu(u"Help"_s);
    m_desk->click(u"About Vouchsafe"_s);
    m_desk->click(u"Read the licence"_s);
    visit(u"licence"_s);
    fromMenu(u"Your reports"_s);
    vault();
    sending();
    looking();
}

void Walk::closingQuestion()
{
    CHECK_FALSE(m_desk->window->close());
    auto *question = m_desk->window->findChild<CloseQuestion *>();
    REQUIRE(question);
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == question; }));
    QTest::qWait(10); // its layout settles
    if (m_dialogVisitor)
        m_dialogVisitor(u"closing"_s, *question);
    question->reject();
    m_desk->window->activateWindow(); // there is no window manager to do it
    REQUIRE(QTest::qWaitFor([&] { return QApplication::activeWindow() == m_desk->window.get(); }));
}

void Walk::verdictOf(const QString &name, const QByteArray &key, const QDateTime &now)
{
    auto desk = std::make_unique<Desk>(now);
    REQUIRE(desk->place.book.add(profile(u"example"_s, certificate(key))));
    sitDownAt(std::move(desk));
    if (name == u"good")
        visit(u"s1-start-teams"_s);
    startWith(*m_desk, u"Example"_s);
    m_desk->go();
    m_desk->click(u"Check it goes to the right people"_s);
    visit(u"s6-"_s + name);
}

void Walk::shortForm()
{
    auto desk = std::make_unique<Desk>();
    REQUIRE(desk->place.book.add(profile(u"example"_s, certificate(vector(u"keys/good.pgp"_s)))));
    sitDownAt(std::move(desk));
    startWith(*m_desk, u"Example"_s);
    m_desk->click(u"I report such problems often: give me the short form"_s);
    visit(u"s3-parts-short"_s);
    m_desk->click(u"Say which product"_s);
    m_desk->type(u"product"_s, u"Some words"_s);
    visit(u"s4-short-product"_s);
    m_desk->go();
    m_desk->go();
    m_desk->click(u"Tell us what happened"_s);
    m_desk->type(u"cvss"_s, u"CVSS:4.0/AV:N"_s);
    m_desk->go();
    visit(u"s4-short-report-error"_s);
    m_desk->journey->remake();
    m_desk->type(u"summary"_s, u"Some words"_s);
    m_desk->type(u"what"_s, u"Some words"_s);
    m_desk->type(u"cvss"_s, u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N"_s);
    visit(u"s4-short-report"_s);
    m_desk->go();
    visit(u"s4-recap-short"_s);
    m_desk->go();
    if (m_desk->window->isRailFolded())
        m_desk->click(u"Menu"_s);
    m_desk->click(u"Your reports"_s);
    visit(u"s1-start-unfinished"_s);
    closingQuestion();
    m_desk->click(u"Open"_s);
    m_desk->click(u"Read it and send"_s);
    m_desk->choose(u"I have read it and I'm happy to send it."_s);
    m_desk->go();
    m_desk->choose(u"On a website"_s);
    const QString downloads = m_desk->folder.filePath(u"downloads"_s);
    REQUIRE(QDir(downloads).removeRecursively());
    m_desk->go();
    m_desk->waitFor(u"The locked report could not be saved"_s);
    visit(u"s9-failed"_s);
    REQUIRE(QDir().mkpath(downloads));
    m_desk->back();
    m_desk->choose(u"On a website"_s);
    m_desk->go();
    m_desk->waitFor(u"Your report is locked. Now send it"_s);
    visit(u"s9c-website"_s);
    m_desk->click(u"I will send it later"_s);
    visit(u"s10-saved"_s);
}
