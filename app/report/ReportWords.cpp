#include "app/report/ReportWords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype width = 78;

QString wordsOf(const Question &question, const QString &id)
{
    for (const Question::Option &option : question.options)
        if (option.id == id)
            return option.words;
    return id; // a text of the person's own
}

} // namespace

QString ReportWords::of(const Question &question, const Answer &answer)
{
    if (const auto *const text = std::get_if<QString>(&answer))
        return wordsOf(question, *text);
    const auto *const texts = std::get_if<QStringList>(&answer);
    if (texts == nullptr)
        return u"(I don't know)"_s;
    QString lines;
    qsizetype number = 0;
    for (const QString &text : *texts)
        lines += (question.kind == Question::List ? QString::number(++number) + u". "_s : QString())
            + wordsOf(question, text) + u'\n';
    return lines;
}

void ReportWords::addLine(QString &out, QStringView line, QLatin1StringView margin, QLatin1StringView deeper)
{
    QLatin1StringView before = line.isEmpty() ? ""_L1 : margin;
    for (qsizetype room = width - before.size(); line.size() > room; room = width - before.size()) {
        qsizetype cut = room;
        while (cut > 0 && !line[cut].isSpace())
            --cut;
        if (cut == 0) {
            for (cut = room + 1; cut < line.size() && !line[cut].isSpace();)
                ++cut;
        }
        if (cut == line.size())
            break;
        out.append(before).append(line.first(cut)).append(u'\n');
        line = line.sliced(cut + 1);
        before = deeper;
    }
    out.append(before).append(line).append(u'\n');
}
