#include "ui/words/UsefulText.h"

#include "ui/journey/Draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSuggestions = 2;
constexpr qsizetype fewLetters = 40; // "It does not work": the team could only ask back

bool canBeAsked(const Draft &draft)
{
    return !draft.text(u"contact-how").isEmpty()
        || (draft.text(u"contact") != u"anonymous" && !draft.text(u"contact-address").isEmpty());
}

/// One thing that helps a report: whether it is there, how to praise it, how to ask for it.
struct Help {
    bool there;
    QString praise;
    UsefulText::Suggestion suggestion;
};

class HelpList {
    Q_DECLARE_TR_FUNCTIONS(UsefulText)

public:
    static QList<Help> of(const Draft &draft)
    {
        const bool isShort = draft.form() == Form::Short;
        const auto page = [&](Topic guided, Topic inShort) { return isShort ? inShort : guided; };
        const Topic what = page(Topic::What, Topic::ShortReport);
        const Topic version = page(Topic::Version, Topic::ShortProduct);
        QList<Help> all{
            {draft.text(u"what").size() >= fewLetters,
             tr("what you saw"),
             {tr("Write a few more words about what you saw"), Part::WhatHappened, what}},
            {!draft.text(u"version").isEmpty(),
             tr("which version it is"),
             {tr("Say which version it is"), Part::Product, version}},
        };
        if (!isShort || !draft.texts(u"steps").isEmpty())
            all.append({!draft.texts(u"steps").isEmpty(),
                        tr("how to make it happen again"),
                        {tr("Write down how to make it happen again"), Part::WhatHappened, Topic::Steps}});
        if (!isShort || !draft.texts(u"impact").isEmpty())
            all.append({!draft.texts(u"impact").isEmpty(),
                        tr("who could get hurt"),
                        {tr("Say who could get hurt"), Part::WhatHappened, Topic::Impact}});
        all.append({canBeAsked(draft),
                    tr("how they can ask you"),
                    {tr("Give them a way to ask you something"), Part::Contact, Topic::Contact}});
        all.append({!draft.files().empty(),
                    tr("something to look at"),
                    {tr("Add a picture or a log"), Part::Files, std::nullopt}});
        return all;
    }
};

} // namespace

QString UsefulText::praise(const Draft &draft)
{
    QStringList there;
    for (const Help &help : HelpList::of(draft)) {
        if (help.there)
            there.append(help.praise);
    }
    if (there.isEmpty())
        return {};
    if (there.size() == 1)
        return tr("Good: your report tells them %1.").arg(there.constFirst());
    const QString last = there.takeLast();
    return tr("Good: your report tells them %1 and %2.", "a list, and its last entry").arg(there.join(tr(", ")), last);
}

QList<UsefulText::Suggestion> UsefulText::suggestions(const Draft &draft)
{
    QList<Suggestion> missing;
    for (const Help &help : HelpList::of(draft)) {
        if (!help.there && missing.size() < mostSuggestions)
            missing.append(help.suggestion);
    }
    return missing;
}
