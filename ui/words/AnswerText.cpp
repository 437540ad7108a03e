#include "ui/words/AnswerText.h"

#include "ui/journey/Draft.h"

using namespace Qt::StringLiterals;

namespace {

class Say {
    Q_DECLARE_TR_FUNCTIONS(AnswerText)

public:
    static QString text(const Draft &draft, QAnyStringView id)
    {
        if (draft.isDontKnow(id))
            return tr("I don't know");
        const QString text = draft.text(id);
        return text.isEmpty() ? tr("Nothing written") : text;
    }

    static QString often(const Draft &draft)
    {
        const QString often = draft.text(u"reproducibility");
        return often == u"always"   ? tr("it happens every time")
            : often == u"sometimes" ? tr("it happens sometimes")
            : often == u"once"      ? tr("it happened once")
                                    : QString();
    }

    static QString steps(const Draft &draft)
    {
        const auto count = draft.texts(u"steps").size();
        const QString steps = count == 0 ? QString() : tr("%n steps", nullptr, static_cast<int>(count));
        QStringList both{steps, often(draft)};
        both.removeAll(QString());
        return both.isEmpty() ? text(draft, u"steps") : both.join(u", "_s);
    }

    static QString hurt(const Draft &draft)
    {
        QStringList said;
        for (const QString &who : draft.texts(u"impact"))
            said.append(who == u"only-me"      ? tr("Only me")
                            : who == u"money"  ? tr("Somebody could lose money")
                            : who == u"safety" ? tr("Somebody's safety")
                                               : tr("Other people's private data"));
        return said.isEmpty() ? text(draft, u"impact") : said.join(u"; "_s);
    }

    static QString reach(const Draft &draft)
    {
        if (draft.text(u"contact") == u"anonymous")
            return tr("Don't tell them who I am");
        QStringList both{draft.text(u"contact-name"), draft.text(u"contact-address")};
        both.removeAll(QString());
        return both.isEmpty() ? text(draft, u"contact-address") : both.join(u", "_s);
    }

    static QString thanks(const Draft &draft)
    {
        const QString wish = draft.text(u"credit");
        const QString name = draft.text(u"credit-name");
        return wish == u"no" ? tr("No, thank you")
            : wish == u"yes" ? (name.isEmpty() ? tr("Yes") : tr("Yes, as %1").arg(name))
                             : text(draft, u"credit");
    }
};

} // namespace

QList<AnswerText::Line> AnswerText::linesOf(Part part, const Draft &draft)
{
    switch (part) {
    case Part::Product:
        return {{0, tr("Product"), Say::text(draft, u"product")},
                {1, tr("Runs on"), Say::text(draft, u"system")},
                {2, tr("Version"), Say::text(draft, u"version")}};
    case Part::WhatHappened:
        return {{0, tr("What you saw"), Say::text(draft, u"what")},
                {1, tr("Make it happen"), Say::steps(draft)},
                {2, tr("Instead"), Say::text(draft, u"expected")},
                {3, tr("Who gets hurt"), Say::hurt(draft)},
                {4, tr("In one line"), Say::text(draft, u"summary")}};
    case Part::Contact:
        return {{0, tr("Reach you"), Say::reach(draft)}, {1, tr("Thank you"), Say::thanks(draft)}};
    case Part::Files:
    case Part::RightPeople:
    case Part::ReadAndSend:
        return {};
    }
    Q_UNREACHABLE();
}
