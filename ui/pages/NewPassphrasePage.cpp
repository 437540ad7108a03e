#include "ui/pages/NewPassphrasePage.h"

#include "app/vault/Passphrase.h"
#include "ui/kit/Accessible.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/kit/PassphraseField.h"
#include "ui/kit/PassphraseText.h"
#include "ui/kit/StrengthMeter.h"

using namespace Qt::StringLiterals;

namespace {

// The kit knows of no vault, and yet its field takes as much as the vault and the terminal do.
static_assert(PassphraseText::mostBytes == Passphrase::mostBytes);

QString headingOf(NewPassphrasePage::Kind kind)
{
    switch (kind) {
    case NewPassphrasePage::Kind::First:
    case NewPassphrasePage::Kind::FirstNoKeyring:
        return NewPassphrasePage::tr("Choose a passphrase");
    case NewPassphrasePage::Kind::Recovery:
        return NewPassphrasePage::tr("Choose a passphrase for emergencies");
    case NewPassphrasePage::Kind::Change:
        return NewPassphrasePage::tr("Choose a new passphrase");
    case NewPassphrasePage::Kind::Export:
        return NewPassphrasePage::tr("Choose a passphrase for the copy");
    }
    Q_UNREACHABLE();
}

} // namespace

NewPassphrasePage::NewPassphrasePage(Kind kind, Tools tools, QWidget *parent)
    : Page(headingOf(kind), parent), m_tools(std::move(tools)), m_passphrase(new PassphraseField),
      m_field(new Field(u"passphrase"_s, tr("Your passphrase"), m_passphrase)), m_meter(new StrengthMeter),
      m_suggest(new Button(tr("Suggest one"), Button::Weight::Secondary, Button::Size::Small)),
      m_busy(new Body(tr("This takes about a second."))), m_goOn(continueText())
{
    if (kind == Kind::FirstNoKeyring) // nothing was asked before
        setBack({});
    explain(kind);
    m_field->setHint(tr("A passphrase is a long password. Five words that do not belong together are good."));
    add(m_field);
    add(m_meter);
    content()->addWidget(m_suggest, 0, Qt::AlignLeading);
    add(new Notice(Notice::Kind::Warning,
                   kind == Kind::Export ? tr("If you forget it, nobody can open the copy, not even us.")
                                        : tr("If you forget it, nobody can open your reports, not even us.")));
    add(m_busy);
    m_busy->hide();
    connect(m_passphrase, &PassphraseField::edited, this, &NewPassphrasePage::judge);
    connect(m_suggest, &Button::clicked, this, &NewPassphrasePage::suggest);
    connect(this, &Page::continuePressed, this, &NewPassphrasePage::choose);
    if (kind == Kind::Recovery)
        suggest();
}

void NewPassphrasePage::explain(Kind kind)
{
    switch (kind) {
    case Kind::First:
        add(new Body(tr("You type it each time you open Vouchsafe. Nobody can read your reports without it.")));
        return;
    case Kind::FirstNoKeyring:
        add(new Body(tr("Many computers can keep a key for you. This one cannot, or does not want to. So you choose a "
                        "passphrase, and type it each time you open Vouchsafe.")));
        return;
    case Kind::Recovery:
        add(new Body(tr("It opens your reports if this computer ever loses the key. Write it on paper and keep it in "
                        "a safe place.")));
        return;
    case Kind::Change:
        add(new Body(tr("From now on the new one opens your reports. The old one does not any more.")));
        return;
    case Kind::Export:
        add(new Body(tr("Whoever has this passphrase can open the copy, on any computer. Take another one than "
                        "your own.")));
        return;
    }
}

void NewPassphrasePage::suggest()
{
    m_passphrase->fill(m_tools.suggest());
}

void NewPassphrasePage::judge()
{
    if (m_passphrase->length() == 0)
        m_meter->setStrength({});
    else
        m_meter->setStrength(m_tools.strength(m_passphrase->copy()));
}

void NewPassphrasePage::choose()
{
    if (m_passphrase->length() == 0) {
        showProblem(tr("Type a passphrase, or press \"Suggest one\""));
    } else if (m_passphrase->length() < Passphrase::fewestCharacters) {
        showProblem(tr("Use at least %n characters", nullptr, Passphrase::fewestCharacters));
    } else {
        clearFaults();
        Q_EMIT chosen(std::make_shared<Secret>(m_passphrase->copy()));
    }
}

void NewPassphrasePage::setBusy(bool busy)
{
    setContinue(busy ? QString() : m_goOn);
    m_passphrase->setEnabled(!busy);
    m_suggest->setEnabled(!busy);
    m_busy->setVisible(busy);
    if (busy)
        announce(this, m_busy->text());
}

void NewPassphrasePage::showProblem(const QString &words)
{
    setBusy(false);
    showFaults({{m_field->id(), words}});
}
