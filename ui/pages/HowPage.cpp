#include "ui/pages/HowPage.h"

#include "app/mail/Address.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/OneLine.h"

using namespace Qt::StringLiterals;

HowPage::HowPage(const QString &team, const QList<App> &apps, const QString &address, QWidget *parent)
    : Page(tr("How do you usually read your email?"), parent), m_apps(apps),
      m_ways(new Choices(Choices::Pick::One, Choices::Shape::Cards)), m_appChoices(new Choices(Choices::Pick::One)),
      m_line(new OneLine)
{
    setContinue(tr("Lock and send"));
    add(new Hint(tr("Whichever way it travels, we lock it first. %1 will see the address you send from.").arg(team)));
    m_ways->add(
        u"website"_s, tr("On a website"),
        tr("Gmail, Outlook.com, Proton and others. We save one locked file and show you what to do with it. Not sure? "
           "Choose this one: it works with any email."));
    const QString found = m_apps.isEmpty() || m_apps.constFirst().name.isEmpty()
        ? tr("We make a new message with the file in it, and open it in your email app.")
        : tr("We found %1. We open a new message there with the file in it.").arg(m_apps.constFirst().name);
    m_ways->add(u"app"_s, tr("In an app on this computer"), found);
    m_way = add(new Field(u"way"_s, headingText(), m_ways));
    m_way->setLabelShown(false);

    for (const App &app : m_apps)
        m_appChoices->add(app.id, app.name.isEmpty() ? tr("Another app") : app.name);
    if (!m_apps.isEmpty())
        m_appChoices->choose({m_apps.constFirst().id});
    m_app = add(new Field(u"app"_s, tr("Which app?"), m_appChoices));
    m_line->setText(address);
    m_address = add(new Field(u"address"_s, tr("Which address do you send from?"), m_line));
    m_address->setHint(
        tr("It stands on the locked report, so that %1 can open it more easily. You may leave it empty.").arg(team));
    connect(m_ways, &Choices::changed, this, &HowPage::follow);
    connect(m_appChoices, &Choices::changed, this, &HowPage::follow);
    connect(this, &Page::continuePressed, this, &HowPage::goOn);
    follow();
}

const HowPage::App *HowPage::chosenApp() const
{
    if (m_ways->chosenOne() != u"app")
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
}

void HowPage::goOn()
{
    if (m_ways->chosenOne().isEmpty()) {
        showFaults({{m_way->id(), tr("Choose how you read your email")}});
        return;
    }
    const App *app = chosenApp();
    const QString address = app && app->wantsAddress ? m_line->text().trimmed() : QString();
    if (!address.isEmpty() && !Address::parse(address)) {
        showFaults({{m_address->id(), tr("Write an address like you@example.org, or leave it empty")}});
        return;
    }
    Q_EMIT chosen({app ? app->id : QString(), address});
}
