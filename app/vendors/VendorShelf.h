#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <mutex>

/// Where the vendors that a person added and the renewed copies of keys lie: small named things, each replaced whole.
/// They tell whom one writes to, so whoever keeps them keeps them as private as the reports. May be used from any
/// thread.
class VendorShelf {
public:
    using Things = std::map<QString, QByteArray>; ///< by name: "vendors/acme.json"

    virtual ~VendorShelf() = default;
    [[nodiscard]] virtual Things all() const = 0;
    /// False when it was not kept; what stood there before still does.
    [[nodiscard]] virtual bool put(const QString &name, const QByteArray &data) = 0;
    [[nodiscard]] virtual bool drop(const QString &name) = 0;
};

/// Kept until the program ends.
class MemoryShelf final : public VendorShelf {
public:
    [[nodiscard]] Things all() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_things;
    }
    [[nodiscard]] bool put(const QString &name, const QByteArray &data) override
    {
        const std::scoped_lock lock(m_mutex);
        m_things[name] = data;
        return true;
    }
    [[nodiscard]] bool drop(const QString &name) override
    {
        const std::scoped_lock lock(m_mutex);
        return m_things.erase(name) > 0;
    }

private:
    mutable std::mutex m_mutex;
    Things m_things;
};
