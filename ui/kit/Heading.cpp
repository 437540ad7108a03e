#include "ui/kit/Heading.h"

#include "ui/kit/TextFlow.h"

Heading::Heading(const QString &words, int level, QWidget *parent)
    : Words({}, level == 1 ? QStringLiteral("h1") : QStringLiteral("h2"), parent), m_level(level)
{
    setLinesApart(level == 1 ? TextFlow::tight : TextFlow::roomy);
    setProperty("noRing", true);
    if (level == 1)
        setFocusPolicy(Qt::ClickFocus); // "focusable" for screen readers, but no stop of Tab
    // only now: setting words makes the accessible object, which must find a Heading here
    setWords(words);
}
