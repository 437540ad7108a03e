#include "ui/pages/RouteFields.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Button.h"
#include "ui/kit/Choices.h"
#include "ui/kit/ErrorSummary.h"
#include "ui/kit/Field.h"
#include "ui/kit/Labels.h"
#include "ui/kit/OneLine.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 ports[] = {465, 587}; // few Tor exits let any other mail port out

} // namespace

RouteFields::RouteFields(FindTor findTor, For purpose, QWidget *parent)
    : QWidget(parent), m_findTor(std::move(findTor)), m_purpose(purpose), m_ways(new Choices(Choices::Pick::One)),
      m_found(new Hint), m_again(new Button(tr("Look again"), Button::Weight::Secondary, Button::Size::Small)),
      m_hostLine(new OneLine), m_portLine(new OneLine)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(new Body(
        m_purpose == For::Mail
            ? tr("Your mail service can see from where on the internet you send. Tor hides that from it. It hides "
                 "neither "
                 "your address nor that you sent something. Some mail services turn Tor away.")
            : tr("Each place can see from where on the internet you ask. Tor hides that. Some places turn Tor away.")));
    m_ways->add(u"usual"_s, tr("No, go the usual way"));
    m_ways->add(u"tor"_s, tr("Through Tor on this computer"));
    m_ways->add(u"proxy"_s, tr("Through another proxy (SOCKS5)"));
    m_ways->choose({u"usual"_s});
    layout->addWidget(new Field(u"route"_s, tr("Do you want to hide where you are?"), m_ways));
    layout->addWidget(m_found);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    m_host = new Field(u"proxy-host"_s, tr("Name of the proxy"), m_hostLine);
    m_port = new Field(u"proxy-port"_s, tr("Port of the proxy"), m_portLine);
    layout->addWidget(m_host);
    layout->addWidget(m_port);
    connect(m_again, &Button::clicked, this, &RouteFields::look);
    connect(m_ways, &Choices::changed, this, [this] {
        follow();
        if (m_ways->chosenOne() == u"tor")
            look();
        Q_EMIT changed();
    });
    follow();
}

void RouteFields::show(const Proxy &proxy)
{
    m_ways->choose({u"proxy"_s});
    m_hostLine->setText(proxy.host);
    m_portLine->setText(QString::number(proxy.port));
    follow();
}

void RouteFields::follow()
{
    const QString way = m_ways->chosenOne();
    m_found->setVisible(way == u"tor");
    m_again->setVisible(way == u"tor" && !m_tor && !m_looking);
    m_host->setVisible(way == u"proxy");
    m_port->setVisible(way == u"proxy");
}

void RouteFields::look()
{
    if (std::exchange(m_looking, true))
        return;
    m_tor.reset();
    m_again->hide();
    m_found->setWords(tr("Looking for Tor"));
    m_findTor().then(this, [this](const std::optional<Proxy> &found) {
        m_looking = false;
        m_tor = found;
        const QString runs = m_purpose == For::Mail ? tr("Tor is running here. We send only through it, or not at all.")
                                                    : tr("Tor is running here. We ask only through it, or not at all.");
        m_found->setWords(found ? runs
                                : tr("No Tor runs on this computer. Start it, or open Tor Browser. Then look "
                                     "again."));
        announce(this, m_found->text());
        follow();
    });
}

bool RouteFields::hides() const
{
    return m_ways->chosenOne() != u"usual";
}

QList<Fault> RouteFields::faults(std::optional<quint16> port) const
{
    if (!hides())
        return {};
    QList<Fault> faults;
    const bool tor = m_ways->chosenOne() == u"tor";
    if (tor && !m_tor)
        faults << Fault{u"route"_s, tr("Tor is not running. Start it, or choose another way")};
    if (tor && port && !std::ranges::contains(ports, *port))
        faults << Fault{u"server-port"_s, tr("Tor lets mail out at port 465 or 587 only")};
    if (!tor && m_hostLine->text().trimmed().isEmpty())
        faults << Fault{u"proxy-host"_s, tr("Write the name of the proxy, like 127.0.0.1")};
    if (!tor && m_portLine->text().trimmed().toUShort() == 0)
        faults << Fault{u"proxy-port"_s, tr("Write the port as a number, like 9050")};
    return faults;
}

std::optional<Proxy> RouteFields::proxy() const
{
    if (!hides())
        return std::nullopt;
    if (m_ways->chosenOne() == u"tor")
        return m_tor;
    return Proxy{.host = m_hostLine->text().trimmed(), .port = m_portLine->text().trimmed().toUShort()};
}
