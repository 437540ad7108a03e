#include "ui/kit/Badge.h"

#include "ui/kit/Look.h"

namespace {

QString look(Badge::Kind kind)
{
    switch (kind) {
    case Badge::Kind::Done:
        return QStringLiteral("badge-done");
    case Badge::Kind::Soft:
        return QStringLiteral("badge-soft");
    case Badge::Kind::Warning:
        return QStringLiteral("badge-warning");
    case Badge::Kind::Error:
        return QStringLiteral("badge-error");
    }
    return {};
}

} // namespace

Badge::Badge(const QString &words, Kind kind, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(words, kind);
}

void Badge::setState(const QString &words, Kind kind)
{
    setLook(this, look(kind));
    setText(words);
    if (words.isEmpty() || parentWidget()) // shown without a parent it would be a window of its own for a moment
        setHidden(words.isEmpty());
}
