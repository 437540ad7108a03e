#include "ui/journey/Aside.h"

#include "ui/frame/MainWindow.h"
#include "ui/frame/RailRow.h"
#include "ui/journey/HelpTopics.h"
#include "ui/pages/AboutPage.h"
#include "ui/pages/GlossaryPage.h"
#include "ui/pages/HelpPage.h"
#include "ui/pages/HelpTopicPage.h"
#include "ui/pages/HiddenPage.h"
#include "ui/pages/LicencePage.h"
#include "ui/pages/SettingsPage.h"
#include "ui/settings/IdleWatch.h"
#include "ui/settings/Preferences.h"

#include <QDialog>

#include <algorithm>

using namespace Qt::StringLiterals;

Aside::Aside(MainWindow &window, Preferences &preferences, IdleWatch &idle, QObject *parent)
    : QObject(parent), m_window(window), m_preferences(preferences), m_idle(idle)
{
    connect(&m_window, &MainWindow::railPressed, this, &Aside::railPressed);
    connect(&m_window, &MainWindow::helpPressed, this, &Aside::helpHere);
    connect(&m_idle, &IdleWatch::idle, this, [this] { hideFor(Cause::Idle); });
    connect(&m_preferences, &Preferences::changed, this, &Aside::watchTime);
    connect(&m_preferences, &Preferences::languageChanged, this, [this] {
        if (m_trail.isEmpty())
            return;
        show();
        m_window.page()->goTo(u"language"_s); // where the person chose it
    });
    watchTime();
}

void Aside::hide()
{
    hideFor(Cause::Asked);
}

void Aside::hideFor(Cause cause)
{
    if (isHidden())
        return;
    const Hiding now = m_hiding ? m_hiding() : Hiding::Covers;
    if (now == Hiding::Nothing)
        return;
    for (auto *dialog : m_window.findChildren<QDialog *>()) // it may show what there is in the report
        dialog->reject();
    if (now == Hiding::Closes)
        open({{}, m_door, true});
    else
        open({{}, [now]() -> Page * { return new HiddenPage(now == Hiding::CouldClose); }, true});
    Q_EMIT hidden(cause);
}

void Aside::setLock(std::function<Hiding()> hiding, std::function<Page *()> door)
{
    m_hiding = std::move(hiding);
    m_door = std::move(door);
}

void Aside::reveal()
{
    if (!isHidden())
        return;
    m_trail.removeIf([](const Stop &stop) { return stop.hides; });
    show();
}

bool Aside::isHidden() const
{
    return std::ranges::any_of(m_trail, &Stop::hides);
}

void Aside::open(Stop stop)
{
    m_trail.append(std::move(stop));
    show();
}

void Aside::back()
{
    m_trail.removeLast();
    show();
}

void Aside::show()
{
    m_window.rail()->row(Rail::hiding)->setHidden(isHidden());
    if (m_trail.isEmpty()) {
        m_window.uncover();
        return;
    }
    const Stop &stop = m_trail.constLast();
    auto *page = stop.make();
    if (qobject_cast<HiddenPage *>(page))
        connect(page, &Page::continuePressed, this, &Aside::back);
    else if (!stop.hides)
        connect(page, &Page::backPressed, this, &Aside::back);
    m_window.cover(page, isHidden() ? MainWindow::Cover::Quiet : MainWindow::Cover::Open, stop.railId);
}

void Aside::railPressed(const QString &id)
{
    // the same row once more starts it anew, and does not lengthen the way back
    while (!m_trail.isEmpty() && !m_trail.constLast().hides && (m_trail.constLast().railId == id))
        m_trail.removeLast();
    if (id == Rail::hiding) {
        hide();
    } else if (id == Rail::settings) {
        openSettings();
    } else if (id == Rail::help) {
        openHelp();
    } else { // the report's own rows: what is hidden stays so
        while (!m_trail.isEmpty() && !m_trail.constLast().hides)
            m_trail.removeLast();
        show();
    }
}

void Aside::openSettings()
{
    open({Rail::settings, [this] {
              auto *page = new SettingsPage(m_preferences);
              if (m_prepareSettings)
                  m_prepareSettings(page);
              return page;
          }});
}

void Aside::openOver(std::function<Page *()> make)
{
    open({Rail::settings, std::move(make)});
}

void Aside::openHelp()
{
    open({Rail::help, [this] {
              auto *page = new HelpPage;
              connect(page, &HelpPage::topicPressed, this, &Aside::openTopic);
              connect(page, &HelpPage::glossaryPressed, this,
                      [this] { open({Rail::help, [] { return new GlossaryPage; }}); });
              connect(page, &HelpPage::aboutPressed, this, &Aside::openAbout);
              return page;
          }});
}

void Aside::openTopic(HelpText::Topic topic)
{
    open({Rail::help, [this, topic] {
              auto *page = new HelpTopicPage(topic);
              connect(page, &HelpTopicPage::allTopicsPressed, this, [this] { railPressed(Rail::help); });
              return page;
          }});
}

void Aside::openAbout()
{
    open({Rail::help, [this] {
              auto *page = new AboutPage;
              connect(page, &AboutPage::licencePressed, this,
                      [this] { open({Rail::help, [] { return new LicencePage; }}); });
              return page;
          }});
}

void Aside::helpHere()
{
    const auto topic = m_trail.isEmpty() && m_window.page() ? helpTopicFor(*m_window.page()) : std::nullopt;
    if (topic)
        openTopic(*topic);
    else
        railPressed(Rail::help);
}

void Aside::watchTime()
{
    m_idle.setAfter(std::chrono::minutes(m_preferences.settings().hideAfter));
}
