#include "ui/pages/SettingsPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/ActionRow.h"
#include "ui/kit/Card.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Heading.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/settings/Languages.h"
#include "ui/settings/Preferences.h"

using namespace Qt::StringLiterals;

namespace {

const QString systemLanguage = u"system"_s;

} // namespace

SettingsPage::SettingsPage(Preferences &preferences, QWidget *parent)
    : Page(tr("Settings"), parent), m_preferences(preferences), m_said(new Notice(Notice::Kind::Info)),
      m_notKept(new Notice(Notice::Kind::Warning)), m_opens(new QWidget),
      m_keptReports(new Body(tr("No word of your report, and no list of what you did.")))
{
    setContinue({});
    const Settings &now = preferences.settings();
    add(m_said);
    m_said->hide();
    add(m_notKept);
    m_notKept->setWords(tr("We could not save your choice. It holds until you close this window. Your report is not "
                           "touched. The disk may be full."));
    m_notKept->setHidden(preferences.areKept());

    auto *look = ask(u"look"_s, tr("How should it look?"));
    look->add(u"0"_s, tr("Like the rest of this computer"));
    look->add(u"1"_s, tr("Light"));
    look->add(u"2"_s, tr("Dark"));
    look->choose({QString::number(static_cast<int>(now.look))});
    connect(look, &Choices::changed, this, [this, look] {
        choose([&](Settings &to) { to.look = static_cast<Settings::Look>(look->chosenOne().toInt()); });
    });

    auto *size = ask(u"text-size"_s, tr("How big should the letters be?"));
    for (const int percent : Settings::textSizes)
        size->add(QString::number(percent), tr("%1 %", "size of the letters").arg(locale().toString(percent)));
    size->choose({QString::number(now.textSize)});
    connect(size, &Choices::changed, this,
            [this, size] { choose([&](Settings &to) { to.textSize = size->chosenOne().toInt(); }); });

    auto *contrast = ask(u"contrast"_s, tr("How strong should the colours be?"));
    contrast->add(u"0"_s, tr("Normal"));
    contrast->add(u"1"_s, tr("Stronger"), tr("Darker letters on a lighter ground, or the other way round."));
    contrast->choose({QString::number(static_cast<int>(now.contrast))});
    connect(contrast, &Choices::changed, this, [this, contrast] {
        choose([&](Settings &to) { to.contrast = static_cast<Settings::Contrast>(contrast->chosenOne().toInt()); });
    });

    auto *language = ask(u"language"_s, tr("Which language?"));
    language->add(systemLanguage, tr("Like the rest of this computer"));
    for (const QString &code : Languages::all())
        language->add(code, Languages::ownName(code));
    language->choose({now.language.isEmpty() ? systemLanguage : now.language});
    connect(language, &Choices::changed, this, [this, language] {
        const QString code = language->chosenOne();
        choose([&](Settings &to) { to.language = code == systemLanguage ? QString() : code; });
    });

    auto *hide = ask(u"hide-after"_s, tr("When should it hide by itself?"));
    for (const int minutes : Settings::hideTimes)
        hide->add(QString::number(minutes),
                  minutes == 0 ? tr("Never") : tr("After %n minutes without a key or the mouse", nullptr, minutes));
    hide->choose({QString::number(now.hideAfter)});
    connect(hide, &Choices::changed, this,
            [this, hide] { choose([&](Settings &to) { to.hideAfter = hide->chosenOne().toInt(); }); });

    add(m_opens);
    m_opens->hide();

    auto *kept = new QWidget;
    auto *words = new QVBoxLayout(kept);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(
        new Body(tr("These settings, teams that you added and newer locks that you gave to the app. And the "
                    "locked file, in your Downloads folder, once you lock a report.")));
    words->addWidget(m_keptReports);
    addSection(tr("What this app keeps on this computer"), kept);
}

void SettingsPage::say(const QString &words)
{
    m_said->setWords(words);
    m_said->show();
    announce(this, words);
}

void SettingsPage::showKept()
{
    m_keptReports->setWords(tr("Your reports and their files. Only you can open them."));
}

void SettingsPage::showOpens(Opens opens, bool words)
{
    showKept();
    delete m_opens->layout();
    qDeleteAll(m_opens->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *section = new QVBoxLayout(m_opens);
    section->setContentsMargins(0, 8, 0, 0);
    section->setSpacing(6);
    section->addWidget(new Heading(tr("Who can open your reports"), 2));
    auto *card = new Card;
    section->addWidget(card);
    const auto offer = [&](const QString &title, const QString &said, const QString &button,
                           void (SettingsPage::*pressed)()) {
        auto *row = new ActionRow(title, said);
        connect(row->addButton(button), &Button::clicked, this, pressed);
        card->addRow(row);
    };
    if (opens == Opens::Passphrase) {
        offer(tr("Whoever knows your passphrase"), tr("You type it each time you open Vouchsafe."),
              tr("Change the passphrase"), &SettingsPage::changePassphrasePressed);
    } else {
        offer(tr("Whoever is logged in as you"),
              tr("This computer opens them by itself. If others use your login, set a passphrase."),
              tr("Set a passphrase"), &SettingsPage::setPassphrasePressed);
    }
    const QString without = opens == Opens::Passphrase
        ? tr("If you forget your passphrase, nothing opens your reports. Words on paper would.")
        : tr("If this computer ever fails to open your reports, nothing else can. Words on paper could.");
    offer(tr("Words on paper"),
          words ? tr("The five words that you wrote down open your reports too. New words take their place.") : without,
          tr("Make a recovery passphrase"), &SettingsPage::recoveryPressed);
    m_opens->show();
}

void SettingsPage::showPasswords()
{
    auto *card = addSection(tr("Passwords for your email"), new Card);
    auto *row = new ActionRow(tr("In this computer's keyring"), tr("Only those that you asked us to remember."));
    connect(row->addButton(tr("Forget them all")), &Button::clicked, this, &SettingsPage::forgetPasswordsPressed);
    card->addRow(row);
    m_forgotten = add(new Notice(Notice::Kind::Info));
    m_forgotten->hide();
}

void SettingsPage::showForgotten(bool done)
{
    m_forgotten->setWords(done ? tr("They are forgotten.")
                               : tr("The keyring did not answer. They may still be there. Try again later."));
    m_forgotten->show();
    announce(this, done ? tr("They are forgotten.") : tr("The keyring did not answer."));
}

Choices *SettingsPage::ask(const QString &id, const QString &label)
{
    auto *choices = new Choices(Choices::Pick::One);
    add(new Field(id, label, choices));
    return choices;
}

void SettingsPage::choose(const std::function<void(Settings &)> &change)
{
    Settings settings = m_preferences.settings();
    change(settings);
    m_preferences.set(settings);
    m_notKept->setHidden(m_preferences.areKept());
}
