#include "ui/journey/LockSearch.h"

#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

LockSearch::LockSearch(VendorBook book, QString vendorId, std::vector<KeyPlace> places, RenewalWays ways,
                       std::function<QDateTime()> now, QObject *parent)
    : QObject(parent), m_book(std::move(book)), m_vendorId(std::move(vendorId)), m_places(std::move(places)),
      m_ways(std::move(ways)), m_now(std::move(now))
{
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this,
            [this](int index) { take(m_watcher.resultAt(index)); });
}

LockSearch::~LockSearch()
{
    m_stop.request_stop();
}

void LockSearch::start(const std::optional<Proxy> &proxy)
{
    if (std::exchange(m_started, true))
        return;
    m_ways.proxy = proxy;
    // all that it needs goes with it: it may outlive us
    m_watcher.setFuture(QtConcurrent::run([book = m_book, id = m_vendorId, places = m_places, ways = m_ways,
                                           now = m_now(), stop = m_stop.get_token()](QPromise<Event> &promise) mutable {
        QThreadPool *const pool = QThreadPool::globalInstance();
        pool->releaseThread(); // it mostly waits: meanwhile others may work
        promise.addResult(Event(searchRenewal(
            book, id, places, now, ways, [&](const PlaceAnswer &answer) { promise.addResult(Event(answer)); }, stop)));
        pool->reserveThread();
    }));
}

void LockSearch::stop()
{
    m_stop.request_stop();
}

void LockSearch::take(const Event &event)
{
    if (const auto *answer = std::get_if<PlaceAnswer>(&event)) {
        m_answers.push_back(*answer);
        Q_EMIT answered(*answer);
        return;
    }
    m_outcome = std::get<Outcome>(event);
    Q_EMIT ended();
}
