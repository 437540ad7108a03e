#include "ui/pages/AccountPage.h"

#include "ui/kit/Accessible.h"
#include "ui/kit/Button.h"
#include "ui/kit/Choices.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/Notice.h"
#include "ui/kit/OneLine.h"
#include "ui/kit/PassphraseField.h"
#include "ui/pages/RouteFields.h"
#include "ui/pages/ServerFields.h"
#include "ui/words/SendText.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace {

const QString remembered = u"keyring"_s;
const QString assent = u"same"_s;

} // namespace

AccountPage::AccountPage(const QString &team, const QString &address, Tools tools, QWidget *parent)
    : Page(tr("Which email address do you send from?"), parent), m_team(team), m_tools(std::move(tools)),
      m_line(new OneLine), m_address(new Field(u"account-address"_s, tr("Your email address"), m_line)),
      m_service(new QWidget), m_assent(new Choices(Choices::Pick::Several)),
      m_assentField(new Field(u"server-sure"_s, tr("Is this the right server?"), m_assent)),
      m_serverFold(new Folded(tr("I know my server's name"))), m_server(new ServerFields),
      m_password(new PassphraseField(PassphraseField::Kind::Password)),
      m_passwordField(new Field(u"account-password"_s, tr("Its password"), m_password)),
      m_remember(new Choices(Choices::Pick::Several)), m_routeFold(new Folded(tr("Hide where I am"))),
      m_route(new RouteFields(m_tools.findTor))
{
    add(new Hint(
        tr("%1 will see this address, and can answer there. The report itself stays locked on the way.").arg(team)));
    m_line->setText(address);
    add(m_address);
    addService();
    addPassword();
    m_routeFold->add(m_route);
    add(m_routeFold);
    connect(m_line, &QLineEdit::editingFinished, this, &AccountPage::judge);
    connect(m_route, &RouteFields::changed, this, [this] {
        m_judged.clear(); // who will be asked, and through what, has changed
        judge();
    });
    connect(this, &Page::continuePressed, this, &AccountPage::goOn);
    judge();
}

void AccountPage::addService()
{
    auto *layout = new QVBoxLayout(m_service);
    layout->setContentsMargins(0, 0, 0, 0);
    add(m_service);
    m_service->hide();
    m_assent->add(assent, tr("Yes, this is the server of my mail service"));
    m_assentField->setLabelShown(false);
    add(m_assentField);
    m_assentField->hide();
    m_serverFold->add(m_server);
    add(m_serverFold);
}

void AccountPage::addPassword()
{
    add(m_passwordField);
    m_remember->add(remembered, tr("Remember the password in this computer's keyring"));
    add(m_remember);
    connect(m_serverFold, &Folded::openChanged, this, &AccountPage::askPassword);
    connect(m_server, &ServerFields::changed, this, &AccountPage::recall);
    askPassword();
}

void AccountPage::askPassword()
{
    const bool takesOne = !hasNoWay() || m_serverFold->isOpen();
    m_passwordField->setVisible(takesOne);
    m_remember->setVisible(takesOne && m_tools.isRemembered);
}

void AccountPage::setService(QWidget *widget)
{
    for (auto *before : m_service->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        before->hide();
        before->deleteLater(); // a button in it may be what called us
    }
    m_service->setVisible(widget);
    if (widget)
        m_service->layout()->addWidget(widget);
    if (widget)
        widget->show(); // now, so that what is read out is there
}

void AccountPage::judge()
{
    const QString typed = m_line->text().trimmed();
    if (typed == m_judged)
        return;
    m_judged = typed;
    m_provider = nullptr;
    m_found.reset();
    m_assentField->hide();
    m_assent->choose({});
    setService(nullptr);
    setContinue(tr("Lock and send"));
    const auto address = Address::parse(typed);
    m_provider = address ? m_tools.provider(*address) : nullptr;
    askPassword();
    if (m_provider)
        tellProvider(*m_provider);
    else if (address && m_server->isEmpty())
        tellUnknown(*address);
    recall();
}

void AccountPage::tellProvider(const Provider &provider)
{
    using enum Provider::Login;
    const auto kind = provider.login == Password ? Notice::Kind::Info : Notice::Kind::Warning;
    auto *notice = new Notice(kind, SendText::needs(provider));
    if (!provider.help.isEmpty()) {
        auto *help = new LinkButton(provider.login == AppPassword ? tr("Make an app password on the website")
                                                                  : tr("Read how on the website"));
        notice->content()->addWidget(help, 0, Qt::AlignLeading);
        connect(help, &LinkButton::clicked, this, [url = provider.help] { QDesktopServices::openUrl(url); });
    }
    if (provider.login == Bridge) {
        auto *website = new LinkButton(tr("Send it on the website instead"));
        notice->content()->addWidget(website, 0, Qt::AlignLeading);
        connect(website, &LinkButton::clicked, this, &AccountPage::websitePressed);
        if (provider.server && m_server->isEmpty())
            m_server->show(*provider.server, {});
        m_serverFold->setOpen(true);
    }
    setService(notice);
    if (hasNoWay())
        setContinue(tr("Send it on the website"));
}

void AccountPage::tellUnknown(const Address &address)
{
    const QString domain = address.domain();
    QString words = tr("We do not know yet how %1 takes mail. We can look it up. That asks %2. They hear \"%1\", and "
                       "nothing of your name or your report.")
                        .arg(domain, QLocale().createSeparatedList(accountHosts(address)));
    words += u' '
        + (m_route->hides()
               ? tr("We ask the way that hides where you are.")
               : tr("So do the name servers of your network. All can see from where on the internet you ask."));
    auto *notice = new Notice(Notice::Kind::Info, words);
    auto *look =
        new Button(tr("Look up how %1 takes mail").arg(domain), Button::Weight::Secondary, Button::Size::Small);
    notice->content()->addWidget(look, 0, Qt::AlignLeading);
    connect(look, &Button::clicked, this, &AccountPage::lookUp);
    setService(notice);
}

void AccountPage::lookUp()
{
    const auto address = Address::parse(m_judged);
    constexpr quint16 anyMailPort = 465;
    if (!address || m_looking)
        return;
    if (const auto faults = m_route->faults(anyMailPort); !faults.isEmpty()) {
        m_routeFold->setOpen(true);
        showFaults(faults);
        return;
    }
    clearFaults();
    m_looking = true;
    setContinue({});
    auto *busy = new Notice(Notice::Kind::Info, tr("Looking it up. This can take some seconds."));
    setService(busy);
    announce(this, tr("Looking it up. This can take some seconds."));
    m_tools.find(*address, m_route->proxy()).then(this, [this, asked = m_judged](const Found &result) {
        m_looking = false;
        setContinue(tr("Lock and send"));
        if (asked == m_judged)
            found(result);
    });
}

void AccountPage::found(const Found &result)
{
    if (result) {
        tellFound(*result);
        return;
    }
    const QString words = SendText::notFound(result.error(), m_judged.section(u'@', 1));
    m_serverFold->setOpen(true);
    setService(new Notice(Notice::Kind::Warning, words));
    announce(this, words);
}

void AccountPage::tellFound(const MailAccount &account)
{
    m_found = account;
    m_provider = m_tools.providerOf(account.server.host);
    askPassword();
    QString words = tr("%1 takes your mail. We know that from %2.").arg(account.server.host, account.foundAt);
    if (m_provider && m_provider->login != Provider::Password)
        words += u' ' + SendText::needs(*m_provider);
    else if (hasNoWay())
        words += u' '
            + tr("But it wants you to log in with the web browser, which this app cannot do. Send your report on its "
                 "website.");
    else if (!m_provider && account.login == AutoConfig::NoLogin) {
        m_openServer = account.server;
        words += u' ' + tr("It wants no password. Leave that field empty.");
    }
    const bool asks = needsAssent() && !hasNoWay();
    if (asks)
        words += u' ' + tr("Nobody proved that to us. Go on only if your mail service names the same server.");
    setService(new Notice(asks || hasNoWay() ? Notice::Kind::Warning : Notice::Kind::Info, words));
    m_assentField->setVisible(asks);
    if (hasNoWay())
        setContinue(tr("Send it on the website"));
    announce(this, words);
    recall();
}

bool AccountPage::hasNoWay() const
{
    if (!m_server->isEmpty())
        return false;
    return m_provider ? m_provider->login == Provider::NoPassword : m_found && m_found->login == AutoConfig::OtherLogin;
}

void AccountPage::show(const Account &account)
{
    m_line->setText(account.address.text());
    judge();
    const bool known = m_provider && m_provider->server == account.server;
    if (!known) {
        m_server->show(account.server, account.user == account.address.text() ? QString() : account.user);
        m_serverFold->setOpen(true);
        setService(nullptr);
        recall();
    }
    if (account.proxy) {
        m_route->show(*account.proxy);
        m_routeFold->setOpen(true);
    }
    if (account.remember)
        m_remember->choose({remembered});
    if (account.login == SubmissionLogin::None)
        m_openServer = account.server;
}

void AccountPage::recall()
{
    const auto address = Address::parse(m_judged);
    const bool whole = m_server->isEmpty() || m_server->faults().isEmpty();
    const auto known = address && whole ? server() : std::nullopt;
    const auto login = known ? std::optional(std::pair(*known, userFor(*address))) : std::nullopt;
    if (login == m_asked)
        return;
    m_asked = login;
    m_remembered = false;
    m_passwordField->setHint({});
    if (std::exchange(m_kept, false)) // that tick was for the one before
        m_remember->choose({});
    if (!login || !m_tools.isRemembered)
        return;
    m_tools.isRemembered(login->first, login->second).then(this, [this, login](bool is) {
        if (!is || login != m_asked)
            return;
        m_kept = true;
        m_remembered = true;
        m_remember->choose({remembered});
        m_passwordField->setHint(tr("It is in this computer's keyring. Leave this empty to use it."));
    });
}

void AccountPage::showWrongPassword()
{
    m_remembered = false;
    m_passwordField->setHint({});
    showFaults({{m_passwordField->id(), tr("This password was not taken. Type it again, or make an app password")}});
}

std::optional<SubmissionServer> AccountPage::server() const
{
    if (!m_server->isEmpty())
        return m_server->server();
    if (m_found)
        return m_found->server;
    return m_provider ? m_provider->server : std::nullopt;
}

bool AccountPage::needsAssent() const
{
    return m_found && m_found->needsConsent();
}

QString AccountPage::userFor(const Address &address) const
{
    QString user = m_server->user();
    if (m_server->isEmpty() && m_found)
        user = m_found->user;
    else if (m_server->isEmpty() && m_provider)
        user = m_provider->userFor(address);
    return user.isEmpty() ? address.text() : user;
}

void AccountPage::goOn()
{
    judge();
    recall(); // the server may have changed since
    const auto address = Address::parse(m_line->text().trimmed());
    if (!address) {
        showFaults({{m_address->id(), tr("Write an address like you@example.org")}});
        return;
    }
    if (hasNoWay()) {
        Q_EMIT websitePressed();
        return;
    }
    QList<Fault> faults = m_server->isEmpty() ? QList<Fault>() : m_server->faults();
    m_serverFold->setOpen(m_serverFold->isOpen() || !faults.isEmpty());
    const auto server = this->server();
    if (!server)
        faults << Fault{m_address->id(), tr("Look up how this service takes mail, or write its server's name below")};
    if (m_server->isEmpty() && needsAssent() && m_assent->chosen().isEmpty())
        faults << Fault{m_assentField->id(), tr("Ask your mail service, then tick this box or write its server below")};
    const bool open = server && server == m_openServer;
    if (m_password->length() == 0 && !m_remembered && !open)
        faults << Fault{m_passwordField->id(), tr("Type the password for this address")};
    const auto routeFaults = server ? m_route->faults(server->port) : QList<Fault>();
    m_routeFold->setOpen(m_routeFold->isOpen() || !routeFaults.isEmpty());
    faults += routeFaults;
    if (!faults.isEmpty()) {
        showFaults(faults);
        return;
    }
    clearFaults();
    const bool remember = m_remember->chosenOne() == remembered;
    Account account{.address = *address,
                    .server = *server,
                    .user = userFor(*address),
                    .remember = remember,
                    .forget = m_kept && !remember,
                    .login = open && m_password->length() == 0 && !m_remembered ? SubmissionLogin::None
                                                                                : SubmissionLogin::Password,
                    .proxy = m_route->proxy()};
    if (m_password->length() > 0)
        account.password = std::make_shared<const Secret>(m_password->take());
    Q_EMIT chosen(account);
}
