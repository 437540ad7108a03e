#include "tests/ui/journey/Walk.h"

#include "app/vendors/VendorSearch.h"
#include "ui/kit/ManyLines.h"

// The pages of a Walk on which another company is added.

namespace {

const QUrl page(u"https://example.org/.well-known/security.txt"_s);

/// An internet that knows one security.txt, and no lock.
TeamTools toldBy(const QByteArray &text)
{
    return {.search = [text](const VendorSearch &, VendorClues clues, const std::optional<Proxy> &,
                             const QDateTime &now, const std::stop_token &) {
        clues.add(text, page, now);
        return QtFuture::makeReadyValueFuture(clues);
    }};
}

} // namespace

void Walk::teams()
{
    const auto good = certificate(vector(u"keys/good.pgp"_s));
    const auto other = certificate(vector(u"keys/exp_primary.pgp"_s));
    auto desk = std::make_unique<Desk>();
    desk->teams = toldBy("Contact: mailto:security@example.org\nContact: mailto:team@example.net\n"
                         "Contact: https://example.org/report\nPolicy: https://example.org/policy\n"
                         "Encryption: openpgp4fpr:"
                         + good.fingerprint().hex().toLatin1() + "\nExpires: 2021-01-01T00:00:00Z\n");
    sitDownAt(std::move(desk));
    m_desk->click(u"Tell another company"_s);
    m_desk->go();
    visit(u"team-tell-error"_s);
    m_desk->journey->remake();
    m_desk->type(u"team-place"_s, u"example.org"_s);
    visit(u"team-tell"_s);
    m_desk->go();
    m_desk->waitFor(u"Their lock is still missing"_s);
    visit(u"team-no-lock"_s);
    m_desk->click(u"Open"_s);
    const auto give = [&](const QByteArray &text, const QString &heading) {
        m_desk->window->page()->findChild<ManyLines *>()->setPlainText(QString::fromUtf8(text)); // as one pastes it
        m_desk->go();
        m_desk->waitFor(heading);
    };
    give(other.armored(), u"Stop. This is not the lock that they name"_s);
    visit(u"team-stop"_s);
    m_desk->back();
    give("security@example.org, hello@ex\xd0\xb0mple.org\n" + good.armored() + other.armored(),
         u"Which address is the right one?"_s);
    visit(u"team-which-address"_s);
    m_desk->choose(u"security@example.org"_s);
    m_desk->go();
    m_desk->waitFor(u"Which lock is theirs?"_s);
    visit(u"team-which-lock"_s);
    m_desk->back();
    give("We take security seriously.", u"We found nothing there"_s);
    visit(u"team-nothing"_s);
    m_desk->back();
    give("security@example.org\n" + good.armored(), u"Is this really their lock?"_s);
    m_desk->go();
    visit(u"team-compare-error"_s);
    m_desk->journey->remake();
    m_desk->choose(u"I compared all ten groups by eye, and they are the same."_s);
    visit(u"team-compare"_s);
    m_desk->go();
    m_desk->waitFor(u"What will happen"_s);

    auto later = std::make_unique<Desk>();
    REQUIRE(later->place.book.add(profile(u"example"_s, good)));
    sitDownAt(std::move(later));
    m_desk->click(u"Details"_s);
    m_desk->click(u"Save"_s);
    visit(u"team"_s);
    m_desk->click(u"Take out"_s);
    REQUIRE(QTest::qWaitFor([&] { return m_desk->has(u"Undo"_s); }));
    visit(u"team-removed"_s);
}
