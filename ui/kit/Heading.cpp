#include "ui/kit/Heading.h"

#include "ui/kit/Look.h"

Heading::Heading(const QString &words, int level, QWidget *parent) : QLabel(parent), m_level(level)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setLook(this, level == 1 ? QStringLiteral("h1") : QStringLiteral("h2"));
    setProperty("noRing", true);
    if (level == 1)
        setFocusPolicy(Qt::ClickFocus); // "focusable" for screen readers, but no stop of Tab
    // only now: setting words makes the accessible object, which must find a Heading here
    setText(words);
}
