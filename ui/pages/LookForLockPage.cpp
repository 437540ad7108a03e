#include "ui/pages/LookForLockPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/words/SearchText.h"

#include <algorithm>

LookForLockPage::LookForLockPage(About about, RouteFields::FindTor findTor, QWidget *parent)
    : Page(tr("Look for a newer lock"), parent), m_about(std::move(about)), m_result(new Notice(Notice::Kind::Info)),
      m_list(new Card), m_before(new QWidget), m_routeFold(new Folded(tr("Hide where I am"))),
      m_route(new RouteFields(std::move(findTor), RouteFields::For::Looking))
{
    setContinue(tr("Look"));
    add(m_result);
    m_result->hide();
    auto *said = new QVBoxLayout(m_before);
    said->setContentsMargins(0, 0, 0, 0);
    said->setSpacing(16);
    said->addWidget(new Body(tr("We look at these places, and nowhere else, when you press Look. We take only a newer "
                                "copy of the same lock.")));
    said->addWidget(new Notice(
        Notice::Kind::Info,
        tr("These places see your internet address, and that you look for %1's lock. They see nothing of your report. "
           "Through Tor they do not see your address.")
            .arg(m_about.team)));
    add(m_before);
    add(m_list);
    for (const KeyPlace &place : m_about.places)
        addRow(place, SearchText::kind(place, m_about.team));
    m_routeFold->add(m_route);
    add(m_routeFold);
    connect(this, &Page::continuePressed, this, &LookForLockPage::press);
}

void LookForLockPage::addRow(const KeyPlace &place, const QString &words)
{
    auto *row = new ActionRow(place.name(), words);
    m_list->addRow(row);
    m_rows.emplace_back(place, row);
}

void LookForLockPage::press()
{
    if (m_stage == Stage::Looking) {
        setContinue({}); // once is enough
        Q_EMIT stopPressed();
        return;
    }
    if (m_stage == Stage::Ended) {
        Q_EMIT done();
        return;
    }
    clearFaults();
    if (const auto faults = m_route->faults(); !faults.isEmpty()) {
        m_routeFold->setOpen(true);
        showFaults(faults);
        return;
    }
    Q_EMIT lookPressed(m_route->proxy());
}

void LookForLockPage::showLooking()
{
    m_stage = Stage::Looking;
    m_before->hide();
    m_routeFold->hide();
    setHeadingText(tr("Looking for a newer lock"));
    setContinue(tr("Stop"), Button::Weight::Secondary);
    for (const auto &[place, row] : m_rows)
        row->setWords(tr("Asking"));
    announce(this, headingText());
}

void LookForLockPage::showAnswer(const PlaceAnswer &answer)
{
    auto found = std::ranges::find(m_rows, answer.place, [](const auto &row) { return row.first; });
    if (found == m_rows.end()) { // one that a security.txt names
        addRow(answer.place, {});
        found = std::prev(m_rows.end());
    }
    const QString words = SearchText::answer(answer, m_about.team);
    found->second->setWords(words);
    if (!answer.elsewhere.isEmpty())
        connect(found->second->addButton(tr("Look there too")), &Button::clicked, this,
                [this, url = answer.elsewhere] { Q_EMIT alsoPressed(url); });
    announce(this, tr("%1: %2", "a place and what it had").arg(answer.place.name(), words));
}

void LookForLockPage::showEnd(const RenewalFound &found)
{
    const auto words = SearchText::end(found, m_about.team, m_about.kept);
    const bool good = found.changed && found.verdict && !found.notKept;
    finish(words.heading, words.meaning, good);
    const bool withdrawn = !found.verdict && found.verdict.error().what == KeyProblem::Revoked;
    if (withdrawn) {
        m_about.ranOut = false; // what is withdrawn is not used, whatever its date
        m_result->setKind(Notice::Kind::Error);
    }
    if (withdrawn && found.notKept)
        addWays();
    else if (good || withdrawn || found.verdict)
        setContinue(tr("Continue"));
    else
        addWays();
}

void LookForLockPage::showFailed()
{
    finish(tr("We could not look"), tr("The copy of %1's lock on this computer cannot be read.").arg(m_about.team),
           false);
    addWays();
}

void LookForLockPage::finish(const QString &heading, const QString &meaning, bool good)
{
    m_stage = Stage::Ended;
    m_before->hide();
    m_routeFold->hide();
    setContinue({}); // what leads on stands on the page, unless it is said otherwise
    setHeadingText(heading);
    m_result->setWords(meaning);
    m_result->show();
    focusHeading();
    announce(this, heading + QStringLiteral(". ") + meaning,
             good ? QAccessible::AnnouncementPoliteness::Polite : QAccessible::AnnouncementPoliteness::Assertive);
}

void LookForLockPage::addWays()
{
    auto *card = addSection(tr("What you can do now"), new Card);
    addWay(card, tr("Look once more"), tr("The same places, or through another way."), tr("Look again"),
           &LookForLockPage::againPressed);
    addWay(card, tr("I have a newer lock"), tr("Open or paste the file or the web page you got it from."), tr("Open"),
           &LookForLockPage::newerLockPressed);
    if (m_about.ranOut)
        addWay(card, tr("Use the old lock anyway"),
               tr("Only %1 could open the report, but they may not use this lock any more.").arg(m_about.team),
               tr("What that means"), &LookForLockPage::oldLockPressed);
    addWay(card, tr("Keep it and wait"), tr("Nothing is sent. Your report waits for you in your list."), tr("Wait"),
           &LookForLockPage::waitPressed);
}

void LookForLockPage::addWay(Card *card, const QString &title, const QString &words, const QString &button,
                             void (LookForLockPage::*pressed)())
{
    auto *row = new ActionRow(title, words);
    connect(row->addButton(button), &Button::clicked, this, pressed);
    card->addRow(row);
}
