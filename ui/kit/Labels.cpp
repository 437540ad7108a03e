#include "ui/kit/Labels.h"

Body::Body(const QString &words, QWidget *parent) : Words(words, QStringLiteral("body"), parent) { }

Hint::Hint(const QString &words, const QString &example, QWidget *parent) : Words({}, QStringLiteral("soft"), parent)
{
    setWords(words, example);
}

Hint::Hint(Size size, const QString &words, QWidget *parent)
    : Words(words, size == Size::Small ? QStringLiteral("soft-small") : QStringLiteral("soft"), parent)
{
}

PartLine::PartLine(const QString &words, QWidget *parent) : Words(words, QStringLiteral("part"), parent) { }

Small::Small(const QString &words, QWidget *parent) : Words(words, QStringLiteral("small"), parent) { }
