#include "ui/kit/PassphraseField.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/EyeButton.h"
#include "ui/kit/Labels.h"
#include "ui/kit/PassphraseLine.h"

#include <QHBoxLayout>

PassphraseField::PassphraseField(Kind kind, QWidget *parent)
    : QWidget(parent), m_line(new PassphraseLine),
      m_eye(new EyeButton(kind == Kind::Password ? tr("Show the password") : tr("Show the passphrase"))),
      m_capsLock(new Hint(Hint::Size::Small, tr("Caps Lock seems to be on.")))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_line, 1);
    row->addWidget(m_eye);
    whole->addLayout(row);
    whole->addWidget(m_capsLock);
    m_capsLock->hide();
    setFocusProxy(m_line);
    connect(m_eye, &EyeButton::toggled, m_line, &PassphraseLine::setShown);
    connect(m_eye, &EyeButton::toggled, this, &PassphraseField::shownChanged);
    connect(m_line, &PassphraseLine::edited, this, &PassphraseField::edited);
    connect(m_line, &PassphraseLine::submitted, this, &PassphraseField::submitted);
    connect(m_line, &PassphraseLine::full, this, &PassphraseField::full);
    connect(m_line, &PassphraseLine::capsLockSeen, this, [this](bool on) {
        if (on && m_capsLock->isHidden())
            announce(m_line, m_capsLock->text());
        m_capsLock->setHidden(!on);
    });
}

Secret PassphraseField::take()
{
    auto taken = copy();
    m_line->clear();
    setShown(false);
    return taken;
}

Secret PassphraseField::copy() const
{
    return m_line->text().normalised();
}

int PassphraseField::length() const
{
    return m_line->text().length();
}

void PassphraseField::fill(const Secret &passphrase)
{
    m_line->fill(passphrase.bytes());
    setShown(true);
}

void PassphraseField::setShown(bool shown)
{
    m_eye->setChecked(shown);
}

void PassphraseField::selectAll()
{
    m_line->selectAll();
}
