#pragma once

#include "app/mail/DirectSending.h"
#include "app/mail/FindMailApps.h"
#include "app/mail/HandoverFiles.h"
#include "app/mail/MailAppStarter.h"
#include "app/mail/WebMail.h"
#include "app/vendors/RenewalSearch.h"
#include "ui/journey/TeamTools.h"
#include "ui/pages/AccountPage.h"

#include <functional>

/// Passwords of mail accounts in the computer's keyring, if the person wants that.
class PasswordKeeper {
public:
    virtual ~PasswordKeeper() = default;
    /// Null: none is there.
    [[nodiscard]] virtual QFuture<std::shared_ptr<const Secret>> find(const QString &account) = 0;
    [[nodiscard]] virtual QFuture<bool> keep(const QString &account, std::shared_ptr<const Secret> password) = 0;
    [[nodiscard]] virtual QFuture<bool> forget(const QString &account) = 0; ///< true where none is there, too
    [[nodiscard]] virtual QFuture<bool> forgetAll() = 0;
};

/// What such a password is found by.
[[nodiscard]] inline QString keyringName(const SubmissionServer &server, const QString &user)
{
    return server.host + u'\n' + user;
}

/// What sending by this app itself works with.
struct DirectTools {
    std::function<QFuture<std::expected<ServerReply, SendProblem>>(SendRequest)> send = sendInBackground;
    std::function<const Provider *(const Address &)> provider = {};
    std::function<const Provider *(const QString &server)> providerOf = {};
    std::function<QFuture<AccountPage::Found>(const Address &, const std::optional<Proxy> &)> find = {};
    std::function<QFuture<std::optional<Proxy>>()> findTor = {};
    const WebMails *sites = nullptr; ///< null: steps that fit any mail website
    PasswordKeeper *passwords = nullptr; ///< null: there is no keyring
};

/// What delivering works with; main.cpp fills it.
struct DeliveryTools {
    const Mime &mime;
    MailAppStarter &starter;
    std::vector<FoundMailApp> apps; ///< the person's own first
    std::function<QDateTime()> now;
    std::function<std::expected<QString, MailProblem>()> folder; ///< where locked files go: Downloads
    DirectTools direct = {};
    RenewalWays renewal = {}; ///< how places are asked for a newer lock; the proxy is the person's
    TeamTools teams = {};
    /// Opens a mail app from within a sandbox, in the place of starting one; empty: not in one.
    std::function<QFuture<std::expected<HandedOver, MailProblem>>(const Handover &)> portal = {};
};
