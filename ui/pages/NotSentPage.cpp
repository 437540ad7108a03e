#include "ui/pages/NotSentPage.h"

#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Notice.h"

namespace {

using Next = NotSentPage::Next;

struct Offer {
    QString button;
    QString title;
    QString hint;
};

Offer offer(Next next)
{
    switch (next) {
    case Next::TryAgain:
        return {NotSentPage::tr("Try again"), NotSentPage::tr("Try again now"),
                NotSentPage::tr("We send the very same report.")};
    case Next::KeepTrying:
        return {NotSentPage::tr("Try it later for me"), NotSentPage::tr("Let us go on trying"),
                NotSentPage::tr("It waits in your outbox. We try again by ourselves while this window is open.")};
    case Next::TypePassword:
        return {NotSentPage::tr("Type the password again"), NotSentPage::tr("Another password"), {}};
    case Next::ChangeAccount:
        return {NotSentPage::tr("Change the address"), NotSentPage::tr("Another address or server"), {}};
    case Next::OtherFiles:
        return {NotSentPage::tr("Change the files"), NotSentPage::tr("Fewer or smaller files"), {}};
    case Next::LockAgain:
        return {NotSentPage::tr("Lock it again"), NotSentPage::tr("Lock the report again"), {}};
    case Next::OtherWay:
        return {NotSentPage::tr("Send it another way"), NotSentPage::tr("Another way"),
                NotSentPage::tr("On a website, or in an app on this computer.")};
    }
    Q_UNREACHABLE();
}

} // namespace

NotSentPage::NotSentPage(const Words &words, const QList<Next> &ways, QWidget *parent)
    : Page(words.heading, parent), m_meaning(words.meaning)
{
    add(new Notice(Notice::Kind::Error, words.meaning));
    if (!words.said.isEmpty()) {
        auto *said = add(new Folded(tr("What the server said")));
        said->addWords(words.said);
    }
    setContinue(offer(ways.constFirst()).button);
    connect(this, &Page::continuePressed, this, [this, first = ways.constFirst()] { Q_EMIT chosen(first); });
    if (ways.size() == 1)
        return;
    auto *card = addSection(tr("What else you can do"), new Card);
    for (const Next next : ways.sliced(1)) {
        const Offer what = offer(next);
        auto *row = new ActionRow(what.title, what.hint);
        connect(row->addButton(what.button), &Button::clicked, this, [this, next] { Q_EMIT chosen(next); });
        card->addRow(row);
    }
}

QString NotSentPage::announcement() const
{
    return headingText() + QStringLiteral(". ") + m_meaning;
}
