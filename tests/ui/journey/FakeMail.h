#pragma once

#include "tests/support/Keys.h"
#include "ui/journey/DeliveryTools.h"

#include <QPromise>

#include <deque>
#include <map>
#include <thread>

/// Mail services, a Tor and a keyring for passwords that do what a test says, and remember what was asked of them.
class FakeMail final : public PasswordKeeper {
public:
    using Answer = std::expected<ServerReply, SendProblem>;
    struct Sent {
        SendRequest request;
        QByteArray bytes; ///< of the file, as it lay there then
        QByteArray password;
    };

    FakeMail()
    {
        add(QStringLiteral("example.net"), QStringLiteral("Example Mail"), Provider::Password);
        add(QStringLiteral("gmail.com"), QStringLiteral("Gmail"), Provider::AppPassword);
        add(QStringLiteral("outlook.com"), QStringLiteral("Outlook.com"), Provider::NoPassword);
        add(QStringLiteral("gmx.net"), QStringLiteral("GMX"), Provider::Password).allowFirst = true;
        add(QStringLiteral("proton.me"), QStringLiteral("Proton Mail"), Provider::Bridge).server =
            SubmissionServer{.host = QStringLiteral("127.0.0.1"), .port = 1025, .tls = SubmissionServer::StartTls};
    }

    [[nodiscard]] DirectTools tools()
    {
        return {.send = [this](const SendRequest &request) { return send(request); },
                .provider =
                    [this](const Address &address) {
                        const auto found = providers.find(address.domain());
                        return found == providers.end() ? nullptr : &found->second;
                    },
                .providerOf = [](const QString &) -> const Provider * { return nullptr; },
                .find =
                    [this](const Address &address, const std::optional<Proxy> &proxy) {
                        looked.append(address.domain());
                        lookedThrough = proxy;
                        return QtFuture::makeReadyValueFuture(account);
                    },
                .findTor = [this] { return QtFuture::makeReadyValueFuture(tor); },
                .sites = &*sites,
                .passwords = hasKeyring ? this : nullptr};
    }

    /// For a test that looks at the page while it is sent: the answer comes when it says so.
    void answer(const Answer &answer)
    {
        held->addResult(answer);
        held->finish();
        held.reset();
    }
    void step(SendStep step, qint64 done, qint64 total) const { sent.back().request.progress(step, done, total); }

    QFuture<std::shared_ptr<const Secret>> find(const QString &name) override
    {
        const auto found = kept.find(name);
        return QtFuture::makeReadyValueFuture(
            found == kept.end() ? nullptr : std::make_shared<const Secret>(Secret::take(QByteArray(found->second))));
    }
    QFuture<bool> keep(const QString &name, std::shared_ptr<const Secret> password) override
    {
        kept[name] = bytesOf(*password);
        return QtFuture::makeReadyValueFuture(true);
    }
    QFuture<bool> forget(const QString &name) override
    {
        kept.erase(name);
        return QtFuture::makeReadyValueFuture(true);
    }
    QFuture<bool> forgetAll() override
    {
        kept.clear();
        return QtFuture::makeReadyValueFuture(true);
    }

    std::expected<WebMails, WebMailProblem> sites = WebMails::builtIn();
    std::map<QString, Provider> providers; ///< by domain
    std::deque<Answer> answers; ///< one each sending; when none is left, the server says that it has it
    bool holds = false; ///< answer() answers
    std::function<Answer(const SendRequest &)> work; ///< answers on a thread of its own, if it is there
    std::deque<Sent> sent;
    AccountPage::Found account = std::unexpected(AccountProblem{AccountProblem::NothingFound});
    QStringList looked; ///< domains that were looked up
    std::optional<Proxy> lookedThrough;
    std::optional<Proxy> tor;
    bool hasKeyring = true;
    std::map<QString, QByteArray> kept; ///< passwords in it

private:
    Provider &add(const QString &domain, const QString &name, Provider::Login login)
    {
        Provider provider;
        provider.id = domain;
        provider.name = name;
        provider.domains = {domain};
        provider.server = SubmissionServer{.host = QStringLiteral("mail.") + domain};
        provider.login = login;
        provider.help = QUrl(login == Provider::Password ? QString() : QStringLiteral("https://help.") + domain);
        if (login == Provider::NoPassword)
            provider.server.reset();
        return providers.emplace(domain, provider).first->second;
    }

    [[nodiscard]] static QByteArray bytesOf(const Secret &secret)
    {
        return {secret.bytes().data(), static_cast<qsizetype>(secret.bytes().size())};
    }

    QFuture<Answer> send(const SendRequest &request)
    {
        sent.push_back({request, contents(request.sealed.path),
                        request.login.secret ? bytesOf(*request.login.secret) : QByteArray()});
        if (holds) {
            held = std::make_unique<QPromise<Answer>>();
            held->start();
            return held->future();
        }
        if (work) {
            const auto working = std::make_shared<QPromise<Answer>>();
            working->start();
            threads.emplace_back([working, work = work, request] {
                working->addResult(work(request));
                working->finish();
            });
            return working->future();
        }
        Answer answer = ServerReply{QStringLiteral("250 2.0.0 Ok: queued as 4F1")};
        if (!answers.empty()) {
            answer = answers.front();
            answers.pop_front();
        }
        return QtFuture::makeReadyValueFuture(answer);
    }

    std::unique_ptr<QPromise<Answer>> held;
    std::vector<std::jthread> threads;
};
