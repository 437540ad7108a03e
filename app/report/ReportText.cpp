#include "app/report/Report.h"
#include "app/report/ReportWords.h"
#include "app/report/TidyText.h"

using namespace Qt::StringLiterals;

namespace {

// A line at the margin is ours, an indented one the person's. So a long line of theirs is broken here, at a space, and
// not left to a viewer that would carry its rest over to the margin.
constexpr auto indent = "    "_L1;
constexpr auto deeper = "      "_L1;

void addSection(QString &out, QLatin1StringView heading, QStringView body)
{
    while (!body.isEmpty() && body.back().isSpace())
        body.chop(1);
    out += heading + u":\n"_s;
    for (const QStringView line : body.split(u'\n'))
        ReportWords::addLine(out, line, indent, deeper);
    out += u'\n';
}

QString wordsOf(const EvidenceFact &file)
{
    QString lines = tidyLine(file.name) + u'\n' + tidyLine(file.type) + u", "_s + QString::number(file.size)
        + u" bytes\nSHA-256 "_s + file.sha256.hex() + u'\n';
    QStringList hidden;
    for (const HiddenFact &one : file.hidden)
        hidden.append(one.what + u" ("_s + QString::number(one.times) + u')');
    if (!hidden.isEmpty())
        lines += u"Taken out before sending: "_s + tidyLine(hidden.join(u", "_s)) + u'\n';
    if (file.apart)
        lines += u"Too big for this message: it comes another way, on its own, locked as\n"_s
            + tidyLine(file.apart->name) + u", "_s + QString::number(file.apart->size) + u" bytes\nSHA-256 "_s
            + file.apart->sha256.hex() + u'\n';
    if (!file.cleaned.isEmpty())
        lines += u"Picture written anew, without: "_s + tidyLine(file.cleaned.join(u", "_s)) + u'\n';
    return lines;
}

} // namespace

QByteArray Report::text() const
{
    QString out = u"SECURITY REPORT "_s + tidyLine(m_facts.reference) + u"\n\n"_s;
    out += u"PLEASE do not quote details of this report in an answer sent in the clear:\n"
           "whoever carries that answer could read them. The reference above is enough.\n\n"
           "Lines at the margin are the program's; a person's words are always indented.\n"
           "report.json holds the same, word for word, for other programs.\n\n"_s;
    addSection(out, "For"_L1, tidyLine(m_facts.vendorName));
    addSection(out, "Written"_L1, m_facts.written.toUTC().toString(u"yyyy-MM-dd hh:mm 'UTC'"));
    addSection(out, "Locked for the key"_L1, m_facts.lock.fingerprint.grouped());
    if (m_facts.lock.expiredOn)
        addSection(
            out, "NOTE: that key had run out on"_L1,
            m_facts.lock.expiredOn->toUTC().toString(u"yyyy-MM-dd")
                + u"\nThe writer was told so and chose to use it for this report. Please publish a newer one."_s);

    QStringList unanswered;
    for (const Question &question : questions()) {
        if (const Answer *const answer = m_answers.find(question.id))
            addSection(out, question.heading, ReportWords::of(question, *answer));
        else if (m_answers.applies(question))
            unanswered.append(question.heading);
    }

    QString files;
    for (const EvidenceFact &file : m_facts.files)
        files += wordsOf(file) + u'\n';
    addSection(out, "Pictures and files"_L1, files.isEmpty() ? u"None"_s : files);
    if (!unanswered.isEmpty())
        addSection(out, "Not answered"_L1, unanswered.join(u'\n'));
    out.chop(1); // the last section's empty line
    return out.toUtf8();
}
