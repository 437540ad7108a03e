#include "ui/pages/HowPage.h"

#include "app/mail/Address.h"
#include "ui/kit/Accessible.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/Notice.h"
#include "ui/kit/OneLine.h"

#include <QAbstractButton>
#include <QIcon>

using namespace Qt::StringLiterals;

HowPage::HowPage(const Who &who, const QList<App> &apps, QWidget *parent)
    : Page(tr("How do you usually read your email?"), parent), m_apps(apps),
      m_ways(new Choices(Choices::Pick::One, Choices::Shape::Cards)), m_appChoices(new Choices(Choices::Pick::One)),
      m_habits(new Choices(Choices::Pick::One)), m_advice(new Hint), m_reason(new Notice(Notice::Kind::Warning)),
      m_line(new OneLine)
{
    add(new Hint(tr("Whichever way it travels, we lock it first. %1 will see the address you send from. So will the "
                    "mail services on the way.")
                     .arg(who.team)));
    if (who.unknown)
        add(new Notice(Notice::Kind::Warning,
                       tr("You want to stay unknown. So send it from an address that does not tell who you are.")));
    add(m_reason);
    m_reason->hide();
    addWays(who);
    addHelp();

    for (const App &app : m_apps) {
        m_appChoices->add(app.id, app.name.isEmpty() ? tr("Another app") : app.name);
        if (const QIcon icon = QIcon::fromTheme(app.icon); !icon.isNull())
            m_appChoices->button(app.id)->setIcon(icon);
    }
    if (!m_apps.isEmpty())
        m_appChoices->choose({m_apps.constFirst().id});
    m_app = add(new Field(u"app"_s, tr("Which app?"), m_appChoices));
    m_line->setText(who.address);
    m_address = add(new Field(u"address"_s, tr("Which address do you send from?"), m_line));
    m_address->setHint(tr("It stands on the locked report, so that %1 can open it more easily. You may leave it empty.")
                           .arg(who.team));
    for (auto *choices : {m_ways, m_habits, m_appChoices})
        connect(choices, &Choices::changed, this, &HowPage::follow);
    connect(this, &Page::continuePressed, this, &HowPage::goOn);
    follow();
}

void HowPage::propose(const QString &reason, const QString &app)
{
    m_reason->setWords(reason);
    m_reason->show();
    m_ways->choose({u"app"_s});
    m_appChoices->choose({app});
    follow();
}

void HowPage::addWays(const Who &who)
{
    m_ways->add(u"website"_s, tr("On a website"),
                tr("Gmail, Outlook.com, Proton and others. We save one locked file and show you what to do with it."));
    const QString found = m_apps.isEmpty() || m_apps.constFirst().name.isEmpty()
        ? tr("We make a new message with the file in it, and open it in your email app.")
        : tr("We found %1. We open a new message there with the file in it.").arg(m_apps.constFirst().name);
    m_ways->add(u"app"_s, tr("In an app on this computer"), found);
    m_ways->add(u"direct"_s, tr("Let this app send it"),
                tr("You give your email address and password. Works with most services. We tell you whether it was "
                   "taken."));
    if (who.github)
        m_ways->add(u"github"_s, tr("On GitHub"),
                    tr("You need an account there. It is not locked: GitHub can read it."));
    m_ways->add(u"unsure"_s, tr("I'm not sure"), tr("We help you find out."));
    m_way = add(new Field(u"way"_s, headingText(), m_ways));
    m_way->setLabelShown(false);
}

void HowPage::addHelp()
{
    m_habits->add(u"browser"_s, tr("In a web browser, such as Firefox or Chrome"));
    m_habits->add(u"program"_s, tr("In a program with its own window, such as Thunderbird"));
    m_habits->add(u"phone"_s, tr("On my phone"));
    m_habits->add(u"none"_s, tr("Somewhere else, or I don't know"));
    m_habit = add(new Field(u"habit"_s, tr("Where did you last read an email?"), m_habits));
    add(m_advice);
}

std::optional<HowPage::By> HowPage::chosenWay() const
{
    const QString way = m_ways->chosenOne();
    if (way == u"website")
        return By::Website;
    if (way == u"app")
        return By::App;
    if (way == u"direct")
        return By::ThisApp;
    if (way == u"github")
        return By::Github;
    const QString habit = way != u"unsure" ? QString() : m_habits->chosenOne();
    if (habit.isEmpty())
        return std::nullopt;
    return habit == u"program" ? By::App : By::Website;
}

const HowPage::App *HowPage::chosenApp() const
{
    if (chosenWay() != By::App)
        return nullptr;
    for (const App &app : m_apps) {
        if (app.id == m_appChoices->chosenOne())
            return &app;
    }
    return nullptr;
}

void HowPage::follow()
{
    const App *app = chosenApp();
    m_app->setVisible(app && m_apps.size() > 1);
    m_address->setVisible(app && app->wantsAddress);
    const bool unsure = m_ways->chosenOne() == u"unsure";
    m_habit->setVisible(unsure);
    m_advice->setVisible(unsure && chosenWay());
    if (unsure && chosenWay()) {
        const QString habit = m_habits->chosenOne();
        m_advice->setWords(
            habit == u"program" ? tr("Then your app can send it. We open a new message in it.")
                : habit == u"phone"
                ? tr("Most services on a phone have a website too. Open it on this computer. We show you how.")
                : tr("Then the website is best. It works with any email. We show you each step."));
        announce(this, m_advice->text());
    }
    const bool asksMore = chosenWay() == By::ThisApp || chosenWay() == By::Github;
    setContinue(asksMore ? tr("Continue") : tr("Lock and send"));
}

void HowPage::goOn()
{
    const auto way = chosenWay();
    if (!way) {
        const bool unsure = m_ways->chosenOne() == u"unsure";
        showFaults({unsure ? Fault{m_habit->id(), tr("Choose where you read an email")}
                           : Fault{m_way->id(), tr("Choose how you read your email")}});
        return;
    }
    const App *app = chosenApp();
    const QString address = app && app->wantsAddress ? m_line->text().trimmed() : QString();
    if (!address.isEmpty() && !Address::parse(address)) {
        showFaults({{m_address->id(), tr("Write an address like you@example.org, or leave it empty")}});
        return;
    }
    Q_EMIT chosen({*way, app ? app->id : QString(), address});
}
