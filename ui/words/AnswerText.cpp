#include "ui/words/AnswerText.h"

#include "ui/journey/Draft.h"
#include "ui/kit/Pasted.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShown = 400; // a page of rows must stay quick, and the words can be read with Change
constexpr qsizetype mostLines = 8;

class Say {
    Q_DECLARE_TR_FUNCTIONS(AnswerText)

public:
    static QString nothing(const Draft &draft, QAnyStringView id)
    {
        return draft.isDontKnow(id) ? tr("I don't know") : tr("Not answered");
    }

    static QString text(const Draft &draft, QAnyStringView id)
    {
        const QString text = draft.text(id);
        return text.isEmpty() ? nothing(draft, id) : AnswerText::shown(text);
    }

    /// What is left of these beside empty ones; what `id` says when nothing is.
    static QString joined(const Draft &draft, QStringList parts, const QString &between, QAnyStringView id)
    {
        parts.removeAll(QString());
        return parts.isEmpty() ? nothing(draft, id) : parts.join(between);
    }

    static QString yesNo(const Draft &draft, QAnyStringView id, const QStringList &details)
    {
        const QString said = draft.text(id);
        if (said != u"yes")
            return said == u"no" ? tr("No") : nothing(draft, id);
        QStringList lines{tr("Yes")};
        for (const QString &detail : details) {
            if (!draft.text(detail).isEmpty())
                lines.append(AnswerText::shown(draft.text(detail)));
        }
        return lines.join(u'\n');
    }

    /// All of them, for the person is asked whether they read everything; of very many the first.
    static QString steps(const Draft &draft)
    {
        constexpr qsizetype most = 20;
        const QStringList said = draft.texts(u"steps");
        QStringList lines;
        for (qsizetype i = 0; i < std::min(most, said.size()); ++i)
            lines.append(tr("%1. %2").arg(QString::number(i + 1), AnswerText::shown(said[i])));
        if (said.size() > most)
            lines.append(tr("and %n more steps", nullptr, static_cast<int>(said.size() - most)));
        const QString often = draft.text(u"reproducibility");
        lines.append(often == u"always"          ? tr("It happens every time")
                         : often == u"sometimes" ? tr("It happens sometimes")
                         : often == u"once"      ? tr("It happened once")
                                                 : QString());
        return joined(draft, lines, u"\n"_s, u"steps");
    }

    static QString hurt(const Draft &draft)
    {
        QStringList who;
        for (const QString &one : draft.texts(u"impact"))
            who.append(one == u"only-me"      ? tr("Only me")
                           : one == u"money"  ? tr("Somebody could lose money")
                           : one == u"safety" ? tr("Somebody's safety")
                                              : tr("Other people's private data"));
        return joined(draft, {who.join(u"; "_s), AnswerText::shown(draft.text(u"impact-details"))}, u"\n"_s, u"impact");
    }

    static QString severity(const Draft &draft)
    {
        const QString said = draft.text(u"severity");
        return said == u"low"     ? tr("Low")
            : said == u"medium"   ? tr("Medium")
            : said == u"high"     ? tr("High")
            : said == u"critical" ? tr("Critical")
                                  : nothing(draft, u"severity");
    }

    static QString cwe(const Draft &draft)
    {
        return joined(draft, {AnswerText::shown(draft.texts(u"cwe").join(u", "_s))}, {}, u"cwe");
    }

    static QString reach(const Draft &draft)
    {
        const QString who = draft.text(u"contact");
        const QString how = AnswerText::shown(draft.text(u"contact-how"));
        if (who == u"anonymous")
            return joined(draft, {tr("Don't tell them who I am"), how}, u"\n"_s, u"contact");
        const QStringList said{AnswerText::shown(draft.text(u"contact-name")),
                               AnswerText::shown(draft.text(u"contact-address")), how};
        if (who == u"named" && said.join(QString()).isEmpty())
            return tr("They may know who I am");
        return joined(draft, said, u"\n"_s, u"contact");
    }

    static QString thanks(const Draft &draft)
    {
        const QString wish = draft.text(u"credit");
        const QString name = AnswerText::shown(draft.text(u"credit-name"));
        return wish == u"no" ? tr("No, thank you")
            : wish == u"yes" ? (name.isEmpty() ? tr("Yes") : tr("Yes, as %1").arg(name))
                             : nothing(draft, u"credit");
    }
};

} // namespace

QString AnswerText::shown(const QString &text)
{
    QStringView few = QStringView(text).trimmed();
    qsizetype end = 0;
    for (qsizetype lines = 0; end < few.size() && end < longestShown && lines < mostLines; ++end)
        lines += few[end] == u'\n' ? 1 : 0;
    const qsizetype rest = few.size() - end;
    if (rest > 0 && few[end].isLowSurrogate())
        ++end; // not in the middle of a pair
    const QString words = Pasted::story(few.first(end), longestParagraph).text;
    return rest > 0 ? tr("%1... (and %2 letters more)").arg(words.trimmed(), QLocale().toString(rest)) : words;
}

QList<AnswerText::Line> AnswerText::linesOf(Part part, const Draft &draft)
{
    QList<Line> lines;
    for (const Topic topic : topicsOf(part, draft)) {
        for (const Line &line : linesOf(topic, draft)) {
            if (!std::ranges::contains(lines, line.label, &Line::label)) // two pages may ask the same
                lines.append(line);
        }
    }
    return lines;
}

QList<AnswerText::Line> AnswerText::linesOf(Topic topic, const Draft &draft)
{
    const Line product{topic, tr("Product"), Say::text(draft, u"product")};
    const Line system{topic, tr("Runs on"), Say::text(draft, u"system")};
    const Line version{topic, tr("Version"), Say::text(draft, u"version")};
    const Line what{topic, tr("What you saw"), Say::text(draft, u"what")};
    const Line title{topic, tr("In one line"), Say::text(draft, u"summary")};
    const QList<Line> ratings{{topic, tr("How bad"), Say::severity(draft)},
                              {topic, tr("CVSS 4.0"), Say::text(draft, u"cvss")},
                              {topic, tr("CWE"), Say::cwe(draft)}};
    const QList<Line> spread{{topic, tr("Is it public"), Say::yesNo(draft, u"public", {u"public-where"_s})},
                             {topic, tr("Is it used"), Say::yesNo(draft, u"exploited", {u"exploited-details"_s})}};
    const Line plans{
        topic, tr("Will you publish"),
        Say::yesNo(draft, u"disclosure", {u"disclosure-plans"_s, u"disclosure-date"_s, u"disclosure-time-zone"_s})};
    switch (topic) {
    case Topic::Product:
        return {product};
    case Topic::System:
        return {system};
    case Topic::Version:
        return {version};
    case Topic::ShortProduct:
        return {product, system, version};
    case Topic::What:
        return {what};
    case Topic::Steps:
        return {{topic, tr("Make it happen"), Say::steps(draft)}};
    case Topic::Expected:
        return {{topic, tr("Instead"), Say::text(draft, u"expected")}};
    case Topic::Impact:
        return {{topic, tr("Who gets hurt"), Say::hurt(draft)}};
    case Topic::Seen:
        return {{topic, tr("You saw yourself"), Say::text(draft, u"seen")},
                {topic, tr("You guess"), Say::text(draft, u"guessed")}};
    case Topic::OthersData:
        return {{topic, tr("Others' data"), Say::yesNo(draft, u"others-data", {u"others-data-details"_s})}};
    case Topic::KnownTo:
        return QList<Line>{{topic, tr("Who knows"), Say::text(draft, u"known-to")}} + spread;
    case Topic::Plans:
        return {plans};
    case Topic::Summary:
        return {title};
    case Topic::ShortReport:
        return QList<Line>{{topic, tr("Title"), title.value}, {topic, tr("What you found"), what.value}} + ratings
            + spread + QList<Line>{plans};
    case Topic::Ratings:
        return ratings;
    case Topic::Contact:
        return {{topic, tr("Reach you"), Say::reach(draft)}};
    case Topic::Thanks:
        return {{topic, tr("Thanks by name"), Say::thanks(draft)}};
    }
    Q_UNREACHABLE();
}
