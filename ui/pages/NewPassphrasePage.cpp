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
    case NewPassphrasePage::Kind::Change:
        return NewPassphrasePage::tr("Choose a new passphrase");
    case NewPassphrasePage::Kind::Export:
        return NewPassphrasePage::tr("Choose a passphrase for the copy");
    }
    Q_UNREACHABLE();
}

QString labelOf(NewPassphrasePage::Kind kind)
{
    switch (kind) {
    case NewPassphrasePage::Kind::First:
    case NewPassphrasePage::Kind::FirstNoKeyring:
        return NewPassphrasePage::tr("Your passphrase");
    case NewPassphrasePage::Kind::Change:
        return NewPassphrasePage::tr("Your new passphrase");
    case NewPassphrasePage::Kind::Export:
        return NewPassphrasePage::tr("Passphrase of the copy");
    }
    Q_UNREACHABLE();
}

} // namespace

NewPassphrasePage::NewPassphrasePage(Kind kind, Tools tools, QWidget *parent)
    : Page(headingOf(kind), parent), m_kind(kind), m_tools(std::move(tools)), m_passphrase(new PassphraseField),
      m_field(new Field(u"passphrase"_s, labelOf(kind), m_passphrase)), m_again(new PassphraseField),
      m_againField(new Field(u"passphrase-again"_s, tr("Type it once more"), m_again)), m_meter(new StrengthMeter),
      m_suggest(new Button(tr("Suggest one"), Button::Weight::Secondary, Button::Size::Small)),
      m_onPaper(new Notice(Notice::Kind::Info, tr("Write these words on paper before you go on."))),
      m_warning(new Notice(Notice::Kind::Warning,
                           kind == Kind::Export ? tr("If you forget it, nobody can open the copy, not even us.")
                                                : tr("If you forget it, nobody can open your reports, not even us."))),
      m_busy(new Body(kind == Kind::Export
                          ? tr("Saving the copy. Big files can take some minutes. Please leave the stick in.")
                          : tr("This takes about a second."))),
      m_goOn(continueText()), m_goBack(backText())
{
    explain();
    if (kind == Kind::Change) {
        m_now = new PassphraseField;
        m_nowField = add(new Field(u"passphrase-now"_s, tr("Your passphrase now"), m_now));
    }
    m_field->setHint(tr("A passphrase is a long password. Five words that do not belong together are good."));
    add(m_field);
    add(m_meter);
    content()->addWidget(m_suggest, 0, Qt::AlignLeading);
    add(m_onPaper);
    m_onPaper->hide();
    add(m_againField);
    add(m_warning);
    add(m_busy);
    m_busy->hide();
    connect(m_passphrase, &PassphraseField::edited, this, &NewPassphrasePage::judge);
    connect(m_passphrase, &PassphraseField::shownChanged, m_againField, &Field::setHidden);
    connect(m_suggest, &Button::clicked, this, &NewPassphrasePage::suggest);
    connect(this, &Page::continuePressed, this, &NewPassphrasePage::choose);
}

void NewPassphrasePage::explain()
{
    switch (m_kind) {
    case Kind::First:
        add(new Body(tr("You type it each time you open Vouchsafe.")));
        return;
    case Kind::FirstNoKeyring:
        add(new Body(tr("This computer does not remember it for you. So you choose a passphrase, and type it each time "
                        "you open Vouchsafe.")));
        return;
    case Kind::Change:
        add(new Body(tr("From now on the new one opens your reports. The old one does not any more.")));
        return;
    case Kind::Export:
        add(new Body(tr("With this passphrase you open the copy on the other computer. Choose a new one, not the one "
                        "you use here.")));
        return;
    }
}

void NewPassphrasePage::setHasWords()
{
    m_warning->setWords(tr("If you forget it and lose your paper, nobody can open your reports, not even us."));
}

void NewPassphrasePage::suggest()
{
    m_passphrase->fill(m_tools.suggest());
    m_onPaper->show();
    announce(this, m_onPaper->accessibleName());
}

void NewPassphrasePage::judge()
{
    if (m_passphrase->length() == 0)
        m_meter->setStrength({});
    else
        m_meter->setStrength(m_tools.strength(m_passphrase->copy()));
}

QList<Fault> NewPassphrasePage::faults() const
{
    QList<Fault> found;
    if (m_now && m_now->length() == 0)
        found.append({m_nowField->id(), tr("Type the passphrase that you have now")});
    if (m_passphrase->length() == 0)
        found.append({m_field->id(), tr("Type a passphrase, or press \"Suggest one\"")});
    else if (m_passphrase->length() < Passphrase::fewestCharacters)
        found.append({m_field->id(), tr("Use at least %n characters", nullptr, Passphrase::fewestCharacters)});
    else if (m_tools.strength(m_passphrase->copy()) == 0)
        found.append({m_field->id(), tr("This is very easy to guess. Add two more words.")});
    else if (!m_againField->isHidden() && !m_passphrase->copy().matches(m_again->copy()))
        found.append({m_againField->id(), tr("The two are not the same. Press the eye to see them.")});
    return found;
}

void NewPassphrasePage::choose()
{
    const auto found = faults();
    showFaults(found);
    if (!found.isEmpty())
        return;
    const auto now = m_now ? std::make_shared<Secret>(m_now->copy()) : nullptr;
    Q_EMIT chosen(std::make_shared<Secret>(m_passphrase->copy()), now);
}

void NewPassphrasePage::setBusy(bool busy)
{
    setContinue(busy ? QString() : m_goOn);
    setBack(busy ? QString() : m_goBack);
    for (auto *field : findChildren<PassphraseField *>())
        field->setEnabled(!busy);
    m_suggest->setEnabled(!busy);
    m_busy->setVisible(busy);
    if (busy)
        announce(this, m_busy->text());
}

void NewPassphrasePage::showWrong()
{
    setBusy(false);
    if (!m_now)
        return;
    showFaults({{m_nowField->id(), tr("That is not your passphrase now.")}});
    m_now->selectAll();
}

void NewPassphrasePage::showProblem(const QString &words)
{
    setBusy(false);
    showFaults({{QString(), words}});
}
