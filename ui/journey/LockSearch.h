#pragma once

#include "app/vendors/RenewalSearch.h"

#include <QFutureWatcher>
#include <QObject>

#include <variant>

/// A search for a newer lock, from the list of places to its end; pages about it come and go. When it is destroyed,
/// what still runs is stopped, and nobody waits for it.
class LockSearch final : public QObject {
    Q_OBJECT

public:
    using Outcome = std::expected<RenewalFound, VendorProblem>;

    LockSearch(VendorBook book, QString vendorId, std::vector<KeyPlace> places, RenewalWays ways,
               std::function<QDateTime()> now, QObject *parent = nullptr);
    ~LockSearch() override;

    void start(const std::optional<Proxy> &proxy); ///< asks, on another thread; answers come as signals
    void stop(); ///< it ends soon, with what it has

    [[nodiscard]] const std::vector<KeyPlace> &places() const { return m_places; }
    [[nodiscard]] bool isStarted() const { return m_started; }
    [[nodiscard]] const std::vector<PlaceAnswer> &answers() const { return m_answers; }
    [[nodiscard]] const std::optional<Outcome> &outcome() const { return m_outcome; } ///< nullopt before its end

Q_SIGNALS:
    void answered(const PlaceAnswer &answer);
    void ended();

private:
    using Event = std::variant<PlaceAnswer, Outcome>;

    void take(const Event &event);

    VendorBook m_book;
    QString m_vendorId;
    std::vector<KeyPlace> m_places;
    RenewalWays m_ways;
    std::function<QDateTime()> m_now;
    std::stop_source m_stop;
    QFutureWatcher<Event> m_watcher;
    bool m_started = false;
    std::vector<PlaceAnswer> m_answers;
    std::optional<Outcome> m_outcome;
};
