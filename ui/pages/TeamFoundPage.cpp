#include "ui/pages/TeamFoundPage.h"

#include "app/vendors/SafeText.h"
#include "ui/kit/Accessible.h"
#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Choices.h"
#include "ui/kit/FactList.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/kit/OneLine.h"
#include "ui/words/TeamText.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

TeamFoundPage::TeamFoundPage(const VendorClues &clues, VendorQuestion question, const Look &look, QWidget *parent)
    : Page(TeamText::heading(question, clues.isEmpty()), parent)
{
    setContinue({});
    add(new Hint(TeamText::meaning(question, clues.isEmpty())));
    tellFound(clues);
    for (const auto &note : clues.notes)
        add(new Notice(Notice::Kind::Warning, TeamText::note(note)));
    switch (question.what) {
    case VendorQuestion::NoAddress:
        askAddress();
        addOtherWays(clues);
        break;
    case VendorQuestion::WhichAddress:
        askWhichAddress(clues);
        break;
    case VendorQuestion::WhichKey:
        askWhichKey(clues);
        break;
    case VendorQuestion::NoKey:
    case VendorQuestion::OnlyFingerprint:
        offerSearch(clues, look);
        addOtherWays(clues);
        break;
    case VendorQuestion::KeyDiffers: // a page of their own: TeamText::stop()
    case VendorQuestion::PrivateKey:
        break;
    }
}

void TeamFoundPage::tellFound(const VendorClues &clues)
{
    if (clues.isEmpty() && clues.phones.empty())
        return;
    auto *facts = new FactList;
    for (const auto &clue : clues.addresses)
        facts->add(tr("Email"), TeamText::addressFrom(clue.what, clue.from));
    for (const auto &clue : clues.fingerprints)
        facts->add(tr("Number of their lock"), TeamText::numberFrom(clue.what, clue.from), FactList::Letters::Fixed);
    for (const auto &clue : clues.phones)
        facts->add(tr("Phone"), clue.what);
    addSection(tr("What we found"), facts);
}

void TeamFoundPage::askWhichAddress(const VendorClues &clues)
{
    auto *list = new Choices(Choices::Pick::One, Choices::Shape::Cards);
    for (const auto &clue : clues.addresses)
        list->add(clue.what, TeamText::address(clue.what), tr("From %1").arg(TeamText::place(clue.from)));
    auto *field = add(new Field(u"team-address"_s, tr("Which one is for security problems?"), list));
    setContinue(tr("Continue"));
    connect(this, &Page::continuePressed, this, [this, list, field] {
        if (list->chosen().isEmpty())
            showFaults({{field->id(), tr("Choose one of the addresses")}});
        else
            Q_EMIT addressChosen(list->chosenOne());
    });
}

void TeamFoundPage::askAddress()
{
    auto *line = new OneLine;
    auto *field = add(new Field(u"team-address"_s, tr("Their email address"), line));
    setContinue(tr("Continue"));
    connect(this, &Page::continuePressed, this, [this, line, field] {
        const QString address = SafeText::address(line->text().trimmed());
        if (address.isEmpty())
            showFaults({{field->id(), tr("Type their address. It looks like security@example.org")}});
        else
            Q_EMIT addressChosen(address);
    });
}

void TeamFoundPage::askWhichKey(const VendorClues &clues)
{
    auto *list = new Choices(Choices::Pick::One, Choices::Shape::Cards);
    for (const auto &clue : clues.keys) {
        const QStringList names = clue.what.facts().userIds;
        list->add(clue.what.fingerprint().hex(), names.isEmpty() ? tr("A lock without a name") : names.constFirst(),
                  TeamText::numberFrom(clue.what.fingerprint(), clue.from));
    }
    auto *field = add(new Field(u"team-key"_s, tr("Which lock do they want you to use?"), list));
    setContinue(tr("Continue"));
    connect(this, &Page::continuePressed, this, [this, list, field] {
        const auto chosen = Fingerprint::parse(list->chosenOne());
        if (!chosen)
            showFaults({{field->id(), tr("Choose one of the locks")}});
        else
            Q_EMIT keyChosen(*chosen);
    });
}

void TeamFoundPage::addSearch(const Look &look)
{
    auto *route = new RouteFields(look.findTor, RouteFields::For::Looking);
    auto *fold = new Folded(tr("Hide where I am"));
    if (look.proxy)
        route->show(*look.proxy);
    fold->add(route);
    auto *row = new ActionRow(tr("Look for their lock"), {});
    const auto follow = [row, route, look] {
        row->setWords(TeamText::asksForLock(look.hosts, look.address, route->hides()));
    };
    follow();
    connect(route, &RouteFields::changed, row, follow);
    connect(row->addButton(tr("Look"), Button::Weight::Primary), &Button::clicked, this, [this, route, fold] {
        if (m_busy)
            return;
        clearFaults();
        if (const auto faults = route->faults(); !faults.isEmpty()) {
            fold->setOpen(true);
            showFaults(faults);
        } else {
            Q_EMIT lookPressed(route->proxy());
        }
    });
    add(new Card)->addRow(row);
    add(fold);
}

void TeamFoundPage::offerSearch(const VendorClues &clues, const Look &look)
{
    if (!look.hosts.isEmpty())
        addSearch(look);
    auto *have = new ActionRow(tr("I have their lock"),
                               clues.keyPages.empty() ? tr("Give us the file, the page or the email with it.")
                                                      : tr("Open it in your browser, save it, and give us the file."));
    connect(have->addButton(tr("Open")), &Button::clicked, this, &TeamFoundPage::morePressed);
    add(new Card)->addRow(have);
    m_working = add(new Notice(Notice::Kind::Info));
    m_working->hide();
}

void TeamFoundPage::addOtherWays(const VendorClues &clues)
{
    if (clues.ways.empty() && clues.policies.empty())
        return;
    add(new Heading(tr("What else they offer"), 2));
    auto *card = add(new Card);
    const auto addRow = [&](const QString &title, const QUrl &page) {
        const QString url = page.toString(QUrl::FullyEncoded);
        auto *row = new ActionRow(title, url);
        connect(row->addButton(tr("Copy address")), &Button::clicked, row,
                [url] { QGuiApplication::clipboard()->setText(url); });
        card->addRow(row);
    };
    for (const auto &way : clues.ways)
        addRow(tr("A page to report on"), way.what);
    for (const auto &policy : clues.policies)
        addRow(tr("What they ask of you"), policy.what);
}

void TeamFoundPage::setBusy(bool busy)
{
    m_busy = busy;
    if (!m_working)
        return;
    m_working->setVisible(busy);
    m_working->setWords(tr("One moment. This can take some seconds."));
    if (busy)
        announce(this, tr("One moment. This can take some seconds."));
}
