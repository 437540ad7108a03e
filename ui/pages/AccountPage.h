#pragma once

#include "app/mail/Address.h"
#include "app/mail/FindAccount.h"
#include "app/mail/Providers.h"
#include "ui/kit/Page.h"

#include <QFuture>

class Choices;
class Field;
class Folded;
class Hint;
class OneLine;
class PassphraseField;
class RouteFields;
class ServerFields;

/// S8, when this app is to send: the person's address, where their mail service takes mail, and the password for it.
/// Nothing is looked up before they ask for it.
class AccountPage final : public Page {
    Q_OBJECT

public:
    struct Account {
        Address address;
        SubmissionServer server;
        QString user; ///< that the server knows
        std::shared_ptr<const Secret> password = {}; ///< empty: take the remembered one
        bool remember = false; ///< when the server takes it
        bool forget = false; ///< it is kept, was shown as such, and is not to be any more
        SubmissionLogin::Kind login = SubmissionLogin::Password; ///< None: the server wants none
        std::optional<Proxy> proxy = {};
    };
    using Found = std::expected<MailAccount, AccountProblem>;
    struct Tools {
        std::function<const Provider *(const Address &)> provider;
        std::function<const Provider *(const QString &server)> providerOf;
        std::function<QFuture<Found>(const Address &, const std::optional<Proxy> &)> find;
        std::function<QFuture<std::optional<Proxy>>()> findTor;
        /// Whether the keyring has the password of this user there; empty: there is no keyring.
        std::function<QFuture<bool>(const SubmissionServer &, const QString &user)> isRemembered = {};
    };

    /// `team`: who gets the report. `address`: to begin with; empty: none is known.
    AccountPage(const QString &team, const QString &address, Tools tools, QWidget *parent = nullptr);

    void show(const Account &account); ///< given before, without its password
    void showWrongPassword(); ///< typed before, and not taken

Q_SIGNALS:
    void chosen(const AccountPage::Account &account);
    void websitePressed(); ///< the website of the mail service instead

private:
    void addService();
    void addPassword();
    void askPassword(); ///< asked for, unless this service takes none
    void judge(); ///< what the address tells of its mail service
    void recall(); ///< asks the keyring, when it was not asked for this user of this server
    void tellProvider(const Provider &provider);
    void tellUnknown(const Address &address);
    void lookUp();
    void found(const Found &result);
    void setService(QWidget *widget);
    [[nodiscard]] std::optional<SubmissionServer> server() const;
    [[nodiscard]] bool needsAssent() const; ///< anybody between could have named this server
    [[nodiscard]] bool hasNoWay() const; ///< it takes no password from apps
    void tellFound(const MailAccount &account);
    [[nodiscard]] QString userFor(const Address &address) const;
    void goOn();

    QString m_team;
    Tools m_tools;
    OneLine *m_line;
    Field *m_address;
    QWidget *m_service; ///< what we know of the mail service
    Choices *m_assent;
    Field *m_assentField;
    Folded *m_serverFold;
    ServerFields *m_server;
    PassphraseField *m_password;
    Field *m_passwordField;
    Choices *m_remember;
    Folded *m_routeFold;
    RouteFields *m_route;
    QString m_judged; ///< the address that m_service speaks of
    const Provider *m_provider = nullptr;
    std::optional<MailAccount> m_found;
    std::optional<SubmissionServer> m_openServer; ///< one that wants no password
    std::optional<std::pair<SubmissionServer, QString>> m_asked; ///< for what the keyring was asked, and its user
    bool m_kept = false; ///< the keyring has it, and the box was ticked for that
    bool m_remembered = false; ///< the one that is kept can be used
    bool m_looking = false;
};
