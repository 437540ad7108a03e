#include "app/mail/FindAccount.h"

#include "app/net/HostName.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using Found = std::expected<MailAccount, AccountProblem>;

namespace {

constexpr std::size_t pages = 3;

std::array<QUrl, pages> placesFor(const QString &domain)
{
    return {QUrl(u"https://autoconfig.%1/mail/config-v1.1.xml"_s.arg(domain)),
            QUrl(u"https://%1/.well-known/autoconfig/mail/config-v1.1.xml"_s.arg(domain)),
            QUrl(u"https://autoconfig.thunderbird.net/v1.1/%1"_s.arg(domain))};
}

AccountProblem::What meaningOf(NetProblem::What problem)
{
    switch (problem) {
    case NetProblem::NotFound:
    case NetProblem::CannotConnect:
    case NetProblem::LineDropped:
    case NetProblem::TimedOut:
        return AccountProblem::NoNetwork;
    case NetProblem::ProxyFailed:
        return AccountProblem::ProxyFailed;
    case NetProblem::Cancelled:
        return AccountProblem::Cancelled;
    case NetProblem::BadAddress:
    case NetProblem::NotPrivate:
    case NetProblem::WrongCertificate:
    case NetProblem::LedAstray:
    case NetProblem::LedElsewhere:
    case NetProblem::Refused:
    case NetProblem::TooBig:
    case NetProblem::NotAPage:
        break;
    }
    return AccountProblem::NothingFound;
}

Found askPage(const HttpsGet &https, const QUrl &place, const Address &address, std::chrono::milliseconds patience,
              const std::stop_token &cancel)
{
    const auto page = https.get(place, {.total = patience}, cancel);
    if (!page)
        return std::unexpected(AccountProblem{meaningOf(page.error().what)});
    const auto config = AutoConfig::parse(page->body, address);
    if (!config)
        return std::unexpected(AccountProblem{config.error() == AutoConfig::NotPrivate ? AccountProblem::OnlyUnprotected
                                                                                       : AccountProblem::NothingFound});
    return MailAccount{.server = config->server,
                       .user = config->user,
                       .login = config->login,
                       .foundAt = page->url.host(),
                       .isWithinDomain = HostName::isWithin(config->server.host, address.domain()),
                       .isAssured = true};
}

/// RFC 6186, 3.1 and RFC 8314, 5.1: implicit TLS first.
Found askNameServers(const AccountSources::Srv &lookUp, const Address &address)
{
    auto problem = AccountProblem::NothingFound;
    for (const auto &[service, tls] : {std::pair(u"_submissions._tcp."_s, SubmissionServer::Implicit),
                                       std::pair(u"_submission._tcp."_s, SubmissionServer::StartTls)}) {
        const QString name = service + address.domain().toLower();
        const auto records = lookUp(name);
        if (!records) {
            problem = meaningOf(records.error().what);
            continue;
        }
        const auto best =
            std::ranges::find_if(*records, [](const SrvRecord &record) { return HostName::isPublic(record.target); });
        if (best != records->end())
            return MailAccount{.server = {.host = best->target, .port = best->port, .tls = tls},
                               .user = address.text(),
                               .foundAt = name,
                               .isWithinDomain = HostName::isWithin(best->target, address.domain())};
    }
    return std::unexpected(AccountProblem{problem});
}

/// What the pages said so far. Filled on a thread for each.
struct Answers {
    std::mutex mutex;
    std::condition_variable changed;
    std::array<std::optional<Found>, pages> said; // guarded by the mutex
};

/// What the answers come to: the best account; a problem once all are there; nothing as long as somebody who is
/// believed more may still say something.
std::optional<Found> verdict(std::span<const std::optional<Found>> said)
{
    std::vector<AccountProblem::What> problems;
    for (const auto &answer : said) {
        if (!answer || answer->has_value())
            return answer;
        problems.push_back(answer->error().what);
    }
    const auto some = [&](auto what) { return std::ranges::contains(problems, what); };
    const bool nobodyAsked = std::ranges::all_of(
        problems, [](auto what) { return what == AccountProblem::NoNetwork || what == AccountProblem::ProxyFailed; });
    // what says most to the person
    auto what = AccountProblem::NothingFound;
    if (some(AccountProblem::Cancelled))
        what = AccountProblem::Cancelled;
    else if (some(AccountProblem::OnlyUnprotected))
        what = AccountProblem::OnlyUnprotected;
    else if (nobodyAsked)
        what = some(AccountProblem::ProxyFailed) ? AccountProblem::ProxyFailed : AccountProblem::NoNetwork;
    return std::unexpected(AccountProblem{what});
}

/// Who mostly waits leaves the place in the pool to others.
Found whileOthersWork(const std::function<Found()> &wait)
{
    QThreadPool *const pool = QThreadPool::globalInstance();
    pool->releaseThread();
    auto found = wait();
    pool->reserveThread();
    return found;
}

/// Blocks until there is a verdict.
Found search(const Address &address, const std::optional<Proxy> &proxy, const AccountSources &sources,
             const std::optional<QFuture<Found>> &nameServers, const std::function<bool()> &cancelled)
{
    constexpr auto slice = std::chrono::milliseconds(50);
    const HttpsGet https(proxy, sources.stage);
    Answers answers;
    std::stop_source stop;
    std::array<std::jthread, pages> asking; // joined before the answers go
    const auto places = placesFor(address.domain().toLower());
    for (std::size_t at = 0; at < pages; ++at) {
        asking.at(at) = std::jthread([&, at] {
            auto found = askPage(https, places.at(at), address, sources.patience, stop.get_token());
            const std::scoped_lock lock(answers.mutex);
            answers.said.at(at) = std::move(found);
            answers.changed.notify_all();
        });
    }
    std::optional<Found> result;
    while (!result) {
        std::unique_lock lock(answers.mutex);
        answers.changed.wait_for(lock, slice);
        std::vector<std::optional<Found>> said(answers.said.begin(), answers.said.end());
        lock.unlock();
        if (nameServers)
            said.push_back(nameServers->isFinished() ? std::optional(nameServers->result()) : std::nullopt);
        result = cancelled() ? std::unexpected(AccountProblem{AccountProblem::Cancelled}) : verdict(said);
    }
    stop.request_stop();
    return *result;
}

} // namespace

QStringList accountHosts(const Address &address)
{
    QStringList hosts;
    for (const QUrl &place : placesFor(address.domain().toLower()))
        hosts.append(place.host());
    return hosts;
}

QFuture<Found> findAccount(const Address &address, const std::optional<Proxy> &proxy, std::stop_token cancel,
                           const AccountSources &sources)
{
    if (!HostName::isPublic(address.domain()))
        return QtFuture::makeReadyValueFuture(Found(std::unexpected(AccountProblem{AccountProblem::NothingFound})));
    // A look-up cannot be called off, so it runs apart, and nobody waits for it who was cancelled.
    std::optional<QFuture<Found>> nameServers;
    if (!proxy)
        nameServers = QtConcurrent::run([address, lookUp = sources.lookUp] {
            return whileOthersWork([&] { return askNameServers(lookUp, address); });
        });
    return QtConcurrent::run([=](QPromise<Found> &promise) {
        promise.addResult(whileOthersWork([&] {
            return search(address, proxy, sources, nameServers,
                          [&] { return promise.isCanceled() || cancel.stop_requested(); });
        }));
    });
}
