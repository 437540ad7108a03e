#include "ui/kit/Field.h"

#include "ui/kit/Labels.h"
#include "ui/kit/Look.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/PassphraseField.h"
#include "ui/kit/PassphraseLine.h"

#include <QVBoxLayout>

Field::Field(const QString &id, const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent), m_label(new Body(label)), m_hint(new Hint), m_error(new Body), m_control(control),
      m_named(control)
{
    setObjectName(id);
    setLook(m_label, QStringLiteral("h2"));
    setLook(m_error, QStringLiteral("error"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    layout->addWidget(m_hint);
    layout->addWidget(m_error);
    layout->addWidget(m_control);
    auto *const passphrase = qobject_cast<PassphraseField *>(m_control);
    if (passphrase)
        m_named = passphrase->line();
    m_label->setBuddy(m_named);
    m_named->setAccessibleName(label);
    setFocusProxy(m_control);
    setHint({});
    clearError();
    const auto full = [this] {
        setError(
            tr("There is no more room here, so the last words are missing. Put the whole text in a file and add it "
               "under \"Pictures and files\"."));
    };
    if (auto *box = qobject_cast<ManyLines *>(m_control)) {
        connect(box, &ManyLines::took, this, &Field::tell);
        connect(box, &ManyLines::full, this, full);
    } else if (auto *line = qobject_cast<OneLine *>(m_control)) {
        connect(line, &OneLine::took, this, &Field::tell);
        connect(line, &OneLine::full, this, full);
    } else if (passphrase) {
        connect(passphrase, &PassphraseField::full, this,
                [this] { setError(tr("This is too long. Nothing of it was put in.")); });
    }
}

void Field::tell(const Pasted &pasted)
{
    QStringList said;
    if (pasted.changed)
        said << tr("Some signs in this text cannot be shown. They are spaces now, or stand there by their name, like "
                   "[U+202E].");
    if (pasted.broken)
        said << tr("This text had very long lines. They are several lines now, and no word is missing.");
    setError(said.join(u' '));
}

void Field::setHint(const QString &words, const QString &example)
{
    m_hint->setWords(words, example);
    m_hint->setHidden(words.isEmpty() && example.isEmpty());
    m_hintWords = example.isEmpty() ? words : words + u' ' + example;
    describe();
}

void Field::setLabelShown(bool shown)
{
    m_label->setHidden(!shown);
}

void Field::addBelow(QWidget *widget)
{
    layout()->addWidget(widget);
    layout()->setAlignment(widget, Qt::AlignLeading);
}

QString Field::label() const
{
    return m_label->text();
}

void Field::setError(const QString &words)
{
    m_error->setText(words);
    m_error->setHidden(words.isEmpty());
    setSheetProperty(m_named, "invalid", !words.isEmpty());
    for (auto *part : m_control->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        part->update(); // choices paint the outline themselves
    describe();
}

void Field::clearError()
{
    setError({});
}

QString Field::error() const
{
    return m_error->text();
}

void Field::describe()
{
    QStringList said;
    if (!error().isEmpty())
        said << tr("Problem: %1").arg(error());
    if (!m_hintWords.isEmpty())
        said << m_hintWords;
    m_named->setAccessibleDescription(said.join(QStringLiteral(". ")));
}
