#include "app/report/TidyText.h"

namespace {

// All that some reader takes for the end of a line, but LF and CR LF, which are dealt with apart.
bool endsLine(QChar c)
{
    switch (c.unicode()) {
    case '\v':
    case '\f':
    case '\r':
    case 0x0085:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

QString tidy(const QString &text, QChar lineEnd, QChar tab)
{
    QString tidied = text;
    tidied.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    bool inPair = false; // c is the second half of a surrogate pair
    for (qsizetype at = 0; at < tidied.size(); ++at) {
        QChar &c = tidied[at];
        if (c == u'\n' || endsLine(c))
            c = lineEnd;
        else if (c == u'\t')
            c = tab;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
        else if (c.isSurrogate() && !inPair) {
            inPair = c.isHighSurrogate() && at + 1 < tidied.size() && tidied[at + 1].isLowSurrogate();
            if (!inPair)
                c = QChar::ReplacementCharacter; // half a pair: it would not survive being written as UTF-8
            continue;
        }
        inPair = false;
    }
    return tidied;
}

} // namespace

QString tidyText(const QString &text)
{
    return tidy(text, u'\n', u'\t');
}

QString tidyLine(const QString &text)
{
    return tidy(text, u' ', u' ');
}
