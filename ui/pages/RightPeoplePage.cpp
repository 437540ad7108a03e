#include "ui/pages/RightPeoplePage.h"

#include "ui/journey/Draft.h"
#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/FactList.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Icon.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/kit/StopNotice.h"
#include "ui/words/LockText.h"
#include "ui/words/VendorText.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

RightPeoplePage::RightPeoplePage(const Draft &draft, const LockCheck &check, QWidget *parent)
    : Page(tr("Will the right people get it?"), parent),
      m_ranOut(!check.verdict && check.verdict.error().what == KeyProblem::Expired)
{
    const VendorProfile &profile = draft.vendor();
    switch (check.stateFor(draft)) {
    case LockState::Good:
        showGood(check, profile);
        break;
    case LockState::OldLockChosen:
        showOldLockChosen(check, profile.name);
        break;
    case LockState::Refused:
        showRefused(check, draft);
        break;
    }
    addDetails(check, profile);
}

void RightPeoplePage::showGood(const LockCheck &check, const VendorProfile &profile)
{
    constexpr int soon = 60; // days
    const auto &until = check.verdict->validUntil();
    const auto words = LockText::good(profile.name, check.builtIn, until);
    setHeadingText(words.heading);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    // an added lock is not ours to vouch for
    row->addWidget(new Icon(u"shield"_s, 2.6, check.builtIn ? Icon::Tint::Accent : Icon::Tint::Soft), 0, Qt::AlignTop);
    row->addWidget(new Body(words.meaning), 1);
    content()->addLayout(row);
    if (until && *until < check.verdict->clock().addDays(soon))
        addLook(check, profile);
}

void RightPeoplePage::addLook(const LockCheck &check, const VendorProfile &profile)
{
    if (!check.vendor || profile.sources.empty()) // nothing to compare with, or nowhere to look
        return;
    addWay(tr("Look for a newer lock"), tr("We show you where first. Nobody is asked before you press Look."),
           tr("Show me where"), &RightPeoplePage::lookPressed);
}

void RightPeoplePage::showOldLockChosen(const LockCheck &check, const QString &team)
{
    const auto words = LockText::oldLockChosen(team, check.verdict.error().when.value_or(QDateTime()));
    setHeadingText(words.heading);
    add(new Body(words.meaning));
    addWay(tr("I have a newer lock"), tr("Open or paste the file or the web page you got it from."), tr("Open"),
           &RightPeoplePage::newerLockPressed);
    addWay(tr("I changed my mind"), tr("The old lock is not used for this report."), tr("Don't use it"),
           &RightPeoplePage::takeBackPressed);
}

void RightPeoplePage::showRefused(const LockCheck &check, const Draft &draft)
{
    const VendorProfile &profile = draft.vendor();
    const KeyProblem &problem = check.verdict.error();
    const auto words = LockText::refused(problem, profile.name, check.builtIn, draft.isKept());
    setHeadingText(words.heading);
    setContinue({}); // what leads on stands on the page
    setBack(tr("Back to your report"));
    if (problem.what == KeyProblem::Mismatch)
        add(makeStopNotice(words.meaning));
    else
        add(new Body(words.meaning));

    const auto newer = [&](const QString &title) {
        addWay(title, tr("Open or paste the file or the web page you got it from."), tr("Open"),
               &RightPeoplePage::newerLockPressed);
    };
    switch (problem.what) {
    case KeyProblem::Expired:
        addLook(check, profile);
        newer(tr("I have a newer lock"));
        addWay(tr("Use the old lock anyway"),
               tr("Only %1 could open the report, but they may not use this lock any more.").arg(profile.name),
               tr("What that means"), &RightPeoplePage::oldLockPressed);
        addWay(tr("Keep it and wait"), tr("Nothing is sent. Your report waits for you in your list."), tr("Wait"),
               &RightPeoplePage::waitPressed);
        break;
    case KeyProblem::Revoked:
        addLook(check, profile);
        newer(tr("%1 has given me a newer lock").arg(profile.name));
        addOtherWays(profile);
        break;
    case KeyProblem::Mismatch:
        addWay(tr("Keep your report"), tr("Nothing is sent, and your answers stay as they are."), tr("Write on"),
               &RightPeoplePage::waitPressed);
        break;
    case KeyProblem::ClockWrong:
    case KeyProblem::NotYetValid:
        addWay(tr("I have set the clock"), tr("We look at the lock once more."), tr("Try again"),
               &RightPeoplePage::tryAgainPressed);
        break;
    case KeyProblem::CannotEncrypt:
    case KeyProblem::BadSignature:
    case KeyProblem::NotAKey:
    case KeyProblem::TooBig:
    case KeyProblem::SeveralKeys:
    case KeyProblem::PrivateKey:
    case KeyProblem::EngineDisagrees:
    case KeyProblem::EngineFailed:
        addLook(check, profile);
        newer(tr("I have another copy"));
        addOtherWays(profile);
        break;
    case KeyProblem::Weak:
        addLook(check, profile);
        newer(tr("I have a newer lock"));
        addOtherWays(profile);
        break;
    }
}

void RightPeoplePage::addWay(const QString &title, const QString &words, const QString &button,
                             void (RightPeoplePage::*pressed)())
{
    auto *card = add(new Card);
    auto *row = new ActionRow(title, words);
    connect(row->addButton(button), &Button::clicked, this, pressed);
    card->addRow(row);
}

void RightPeoplePage::addOtherWays(const VendorProfile &profile)
{
    if (profile.otherWays.empty())
        return;
    add(new Heading(tr("How else to reach %1").arg(profile.name), 2));
    auto *card = add(new Card);
    for (const auto &way : profile.otherWays) {
        auto *row = new ActionRow(vendorText(profile, way.name), way.url.toString());
        connect(row->addButton(tr("Copy address")), &Button::clicked, row,
                [url = way.url.toString()] { QGuiApplication::clipboard()->setText(url); });
        card->addRow(row);
    }
}

void RightPeoplePage::addDetails(const LockCheck &check, const VendorProfile &profile)
{
    auto *folded = add(new Folded(tr("Technical details"), Folded::Shape::Card));
    auto *facts = new FactList;
    facts->add(tr("Sent to"), profile.address);
    QString groups = check.expected.grouped();
    groups[groups.size() / 2] = u'\n'; // two lines of five, as people compare them
    facts->addCopied(tr("Fingerprint"), groups, check.expected.hex(), FactList::Letters::Fixed);
    if (!check.verdict && check.verdict.error().what == KeyProblem::Mismatch)
        facts->add(tr("Found instead"), check.verdict.error().detail, FactList::Letters::Fixed);
    if (check.vendor) {
        const auto key = check.vendor->key.facts();
        facts->add(tr("Kind"), tr("OpenPGP, %1").arg(key.algorithm));
        facts->add(tr("Made on"), LockText::day(key.created));
        if (check.verdict && check.verdict->validUntil())
            facts->add(tr("Works until"), LockText::day(*check.verdict->validUntil()));
        else if (!check.verdict && check.verdict.error().when)
            facts->add(tr("Ran out on"), LockText::day(*check.verdict.error().when));
        if (check.vendor->renewedCopy)
            facts->add(tr("Copy"), tr("a newer one, given or found later"));
        if (check.vendor->ignoredCopy)
            facts->add(tr("Note"), tr("a newer copy that was kept here is damaged, so it is not used"));
    }
    facts->add(
        tr("Trusted because"),
        check.builtIn
            ? tr("the fingerprint is built into this program, version %1").arg(QCoreApplication::applicationVersion())
            : tr("you added it yourself"));
    folded->add(facts);
}
