#include "app/vendors/RenewalSearch.h"

#include "app/vendors/SecurityTxt.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace {

using Came = std::expected<WebPage, NetProblem>;
using Clock = std::chrono::steady_clock;

constexpr size_t mostNamed = 8;

/// Each URL of a place until one has a page: of a web key directory the domain itself when the host for keys has none.
Came ask(const HttpsGet &https, const KeyPlace &place, const HttpsGet::Limits &limits, const std::stop_token &stop)
{
    const auto until = Clock::now() + limits.total;
    const auto isAway = [](const Came &came) {
        return came.error().what == NetProblem::NotFound || came.error().what == NetProblem::CannotConnect;
    };
    std::optional<Came> first;
    for (const QUrl &url : place.urls) {
        HttpsGet::Limits left = limits;
        left.total = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
        auto came = https.get(url, left, stop);
        if (came)
            return came;
        if (!first || isAway(*first)) // of two that have nothing, the one that could be reached says more
            first = std::move(came);
    }
    return first.value_or(std::unexpected(NetProblem{NetProblem::BadAddress}));
}

/// The places that are asked, what they said, and what is to be merged. All on one thread, but the asking.
class Search final {
public:
    Search(const Vendor &vendor, const std::vector<KeyPlace> &places, const QDateTime &now, const RenewalWays &ways,
           const std::function<void(const PlaceAnswer &)> &told)
        : m_vendor(vendor), m_now(now), m_told(told), m_https(ways.proxy, ways.stage),
          m_limits{.bytes = 4LL * 1024 * 1024, .total = ways.patience, .hosts = KeyPlaces::hosts(places)}
    {
        for (const KeyPlace &place : places)
            start(place);
    }

    void run(const std::stop_token &cancel);
    [[nodiscard]] std::vector<PlaceAnswer> answers() const;
    /// Sorted, so that it does not matter who answered first.
    [[nodiscard]] std::vector<QByteArray> copies() const;

private:
    struct Arrived {
        size_t place;
        Came came;
    };

    void start(const KeyPlace &place);
    void take(const Arrived &arrived);
    void follow(const QByteArray &securityTxt);
    void tell(size_t place, const PlaceAnswer &answer);

    const Vendor &m_vendor;
    const QDateTime &m_now;
    const std::function<void(const PlaceAnswer &)> &m_told;
    HttpsGet m_https;
    HttpsGet::Limits m_limits;
    std::vector<KeyPlace> m_places;
    std::vector<std::optional<PlaceAnswer>> m_answers; // one for each place
    std::vector<Certificate> m_copies;
    size_t m_named = 0;

    std::mutex m_mutex;
    std::condition_variable m_came;
    std::vector<Arrived> m_arrived; // guarded by the mutex
    std::stop_source m_stop;
    std::deque<std::jthread> m_asking; // joined before all the others go
};

void Search::start(const KeyPlace &place)
{
    const size_t at = m_places.size();
    m_places.push_back(place);
    m_answers.emplace_back();
    m_asking.emplace_back([this, at, place, stop = m_stop.get_token()] {
        auto came = ask(m_https, place, m_limits, stop);
        const std::scoped_lock lock(m_mutex);
        m_arrived.push_back({at, std::move(came)});
        m_came.notify_all();
    });
}

void Search::run(const std::stop_token &cancel)
{
    constexpr auto slice = std::chrono::milliseconds(50);
    const auto isOpen = [](const auto &answer) { return !answer.has_value(); };
    while (std::ranges::any_of(m_answers, isOpen) && !cancel.stop_requested()) {
        std::unique_lock lock(m_mutex);
        m_came.wait_for(lock, slice, [this] { return !m_arrived.empty(); });
        const auto arrived = std::exchange(m_arrived, {});
        lock.unlock();
        for (const Arrived &each : arrived) {
            if (!cancel.stop_requested())
                take(each);
        }
    }
    m_stop.request_stop();
    for (size_t at = 0; at < m_places.size(); ++at) {
        if (!m_answers.at(at))
            tell(at, {.place = m_places.at(at), .what = PlaceAnswer::Cancelled});
    }
}

void Search::take(const Arrived &arrived)
{
    const KeyPlace place = m_places.at(arrived.place); // a copy: others may come
    auto judged = judgeAnswer(place, arrived.came, m_vendor, m_now);
    if (judged.copy)
        m_copies.push_back(*std::move(judged.copy));
    tell(arrived.place, judged.answer);
    if (place.kind == KeyPlace::SecurityTxt && arrived.came)
        follow(arrived.came->body);
}

void Search::follow(const QByteArray &securityTxt)
{
    const auto txt = SecurityTxt::read(securityTxt);
    if (!txt)
        return;
    std::vector<KeyPlace> named;
    for (const QUrl &page : txt->keyPages)
        named.push_back({KeyPlace::Named, {page}});
    if (std::ranges::contains(txt->fingerprints, m_vendor.pin.fingerprint))
        named.push_back(KeyPlaces::keyServer(m_vendor.pin.fingerprint));
    for (const KeyPlace &place : named) {
        const QUrl &url = place.urls.front();
        const bool known = std::ranges::any_of(
            m_places, [&](const KeyPlace &other) { return std::ranges::contains(other.urls, url); });
        if (known || m_named == mostNamed)
            continue;
        ++m_named;
        if (m_limits.hosts->contains(url.host(QUrl::FullyEncoded))) {
            start(place);
            continue;
        }
        m_places.push_back(place);
        m_answers.emplace_back();
        tell(m_places.size() - 1, {.place = place, .what = PlaceAnswer::NotAsked, .elsewhere = url});
    }
}

void Search::tell(size_t place, const PlaceAnswer &answer)
{
    m_answers.at(place) = answer;
    m_told(answer);
}

std::vector<PlaceAnswer> Search::answers() const
{
    std::vector<PlaceAnswer> all;
    for (const auto &answer : m_answers) {
        if (answer)
            all.push_back(*answer);
    }
    return all;
}

std::vector<QByteArray> Search::copies() const
{
    std::vector<QByteArray> all;
    for (const Certificate &copy : m_copies)
        all.push_back(copy.bytes());
    std::ranges::sort(all);
    const auto twice = std::ranges::unique(all);
    all.erase(twice.begin(), twice.end());
    return all;
}

std::optional<QDateTime> endOf(const std::expected<VerifiedKey, KeyProblem> &verdict)
{
    return verdict ? verdict->validUntil() : verdict.error().when;
}

} // namespace

std::expected<RenewalFound, VendorProblem> searchRenewal(VendorBook &book, const QString &id,
                                                         const std::vector<KeyPlace> &places, const QDateTime &now,
                                                         const RenewalWays &ways,
                                                         const std::function<void(const PlaceAnswer &)> &told,
                                                         const std::stop_token &cancel)
{
    const auto vendor = book.find(id);
    if (!vendor)
        return std::unexpected(vendor.error());
    Search search(*vendor, places, now, ways, told);
    search.run(cancel);

    std::optional<VendorProblem> notKept;
    Certificate kept = vendor->key;
    Certificate known = vendor->key; // the same, whether it could be kept or not
    for (const QByteArray &copy : search.copies()) {
        const auto fetched = Certificate::read(copy);
        const auto merged = fetched.and_then([&](const Certificate &c) { return merge(known, c, vendor->pin, now); });
        if (merged)
            known = merged->merged;
        const auto renewal = book.renew(id, copy, now);
        if (renewal)
            kept = renewal->merged;
        else
            notKept = renewal.error();
    }
    const auto before = verify(vendor->key, vendor->pin, now);
    auto after = verify(kept, vendor->pin, now);
    // the owner's word against the key counts, though the disk is full
    if (auto all = verify(known, vendor->pin, now); !all && all.error().what == KeyProblem::Revoked)
        after = std::move(all);
    const bool changed = before.has_value() != after.has_value() || endOf(before) != endOf(after)
        || (!before && before.error().what != after.error().what);
    return RenewalFound{search.answers(), after, endOf(before), endOf(after), changed, notKept};
}
