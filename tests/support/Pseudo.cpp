#include "tests/support/Pseudo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView letters = u"aceghijklnorstuwyzACDEGHIJKLNORSTUWYZ";
constexpr QStringView accented = u"āĉēĝĥīĵķļňōŕśŧūŵŷžĀĈĎĒĜĤĪĴĶĻŇŌŔŚŦŪŴŶŽ";
constexpr QChar filling = u'ð';

} // namespace

QString Pseudo::translate(const char *context, const char *words, const char *, int) const
{
    // Qt asks for the direction of the language in this way
    return qstrcmp(context, "QGuiApplication") == 0 ? QString() : pseudo(QString::fromUtf8(words));
}

QString pseudo(const QString &words)
{
    QString said = u"["_s;
    for (qsizetype i = 0; i < words.size(); ++i) {
        said += words[i];
        if (words[i] == u'%') { // %1, %L1, %n
            while (i + 1 < words.size() && (words[i + 1].isDigit() || words[i + 1] == u'n' || words[i + 1] == u'L'))
                said += words[++i];
        } else if (const auto place = letters.indexOf(words[i]); place >= 0) {
            said.back() = accented[place];
        }
    }
    constexpr qsizetype longest = 7; // no language has one word as long as a page
    for (qsizetype more = (words.size() * 2 + 4) / 5; more > 0; more -= longest)
        said += u' ' + QString(std::min(more, longest), filling);
    return said + u']';
}

QString plain(QString words)
{
    const auto isOurs = [](QChar letter) { return letter == filling || accented.contains(letter); };
    if (std::ranges::none_of(words, isOurs))
        return words;
    for (qsizetype end = words.indexOf(filling); end >= 0; end = words.indexOf(filling)) {
        qsizetype from = end;
        while (from > 0 && words[from - 1] == u' ')
            --from;
        words.remove(from, end + 1 - from);
    }
    words.remove(u'[').remove(u']');
    for (QChar &letter : words)
        if (const auto place = accented.indexOf(letter); place >= 0)
            letter = letters[place];
    return words;
}
