#include "ui/kit/Labels.h"

#include "ui/kit/Look.h"

namespace {

void make(QLabel *label, const QString &words, const QString &look)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    label->setText(words);
}

} // namespace

Body::Body(const QString &words, QWidget *parent) : QLabel(parent)
{
    make(this, words, QStringLiteral("body"));
}

Hint::Hint(const QString &words, const QString &example, QWidget *parent) : QLabel(parent)
{
    make(this, {}, QStringLiteral("soft"));
    setWords(words, example);
}

void Hint::setWords(const QString &words, const QString &example)
{
    if (example.isEmpty()) {
        setTextFormat(Qt::PlainText);
        setText(words);
        return;
    }
    setTextFormat(Qt::RichText); // the only markup is ours, the words are escaped
    setText(QStringLiteral("%1 <i>%2</i>").arg(words.toHtmlEscaped(), example.toHtmlEscaped()));
    setAccessibleName(words + u' ' + example);
}

PartLine::PartLine(const QString &words, QWidget *parent) : QLabel(parent)
{
    make(this, words, QStringLiteral("part"));
}

Small::Small(const QString &words, QWidget *parent) : QLabel(parent)
{
    make(this, words, QStringLiteral("small"));
}
