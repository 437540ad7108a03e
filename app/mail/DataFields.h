#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <utility>
#include <vector>

/// Takes fields out of a data file of the program and keeps the first fault: what it returns after one means nothing.
class DataFields final {
public:
    enum Need { Required, Optional };

    /// One line without control characters and other spaces than the plain one; absent and optional: empty.
    [[nodiscard]] QString text(const QJsonObject &from, QLatin1StringView name, Need need = Required);
    /// A lower-case id: a-z, 0-9 and "-".
    [[nodiscard]] QString id(const QJsonObject &from, QLatin1StringView name);
    /// Lower-case host names, no one twice; absent and optional: none.
    [[nodiscard]] QStringList hosts(const QJsonObject &from, QLatin1StringView name, Need need = Required);
    /// https only, and without a user in it.
    [[nodiscard]] QUrl url(const QJsonObject &from, QLatin1StringView name, Need need = Required);
    /// A whole number; absent: 0.
    [[nodiscard]] qint64 number(const QJsonObject &from, QLatin1StringView name, qint64 least, qint64 most);
    [[nodiscard]] bool flag(const QJsonObject &from, QLatin1StringView name);
    /// Absent: the first of the choices, if `need` is Optional.
    template <typename Value>
    [[nodiscard]] Value choice(const QJsonObject &from, QLatin1StringView name,
                               std::initializer_list<std::pair<QLatin1StringView, Value>> choices, Need need = Required)
    {
        if (need == Optional && !from.contains(name))
            return choices.begin()->second;
        const QString given = from.value(name).toString();
        for (const auto &[word, value] : choices)
            if (given == word)
                return value;
        fail(name);
        return choices.begin()->second;
    }

    /// Whether it is an object, with no members but these.
    [[nodiscard]] QJsonObject object(const QJsonValue &value, QLatin1StringView name,
                                     std::initializer_list<QLatin1StringView> members);

    void fail(QLatin1StringView field);
    /// The field that was wrong first.
    [[nodiscard]] const std::optional<QString> &fault() const { return m_fault; }

private:
    std::optional<QString> m_fault;
};
