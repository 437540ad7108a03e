#include "ui/kit/Button.h"

#include "ui/kit/Look.h"

Button::Button(const QString &words, Weight weight, Size size, QWidget *parent) : QPushButton(parent), m_weight(weight)
{
    setWords(words);
    setAutoDefault(true); // Enter presses it, not only Space
    setProperty("small", size == Size::Small);
    setWeight(weight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Button::setWords(const QString &words)
{
    setText(buttonWords(words));
}

void Button::setWeight(Weight weight)
{
    m_weight = weight;
    setLook(this, weight == Weight::Primary ? QStringLiteral("primary") : QStringLiteral("secondary"));
}
