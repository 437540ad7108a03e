#include "ui/settings/Settings.h"

#include "ui/settings/Languages.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr auto format = "vouchsafe-settings/1"_L1;
constexpr auto followSystem = "system"_L1;
constexpr qsizetype members = 6;

QLatin1StringView word(Settings::Look look)
{
    switch (look) {
    case Settings::Look::System:
        return followSystem;
    case Settings::Look::Light:
        return "light"_L1;
    case Settings::Look::Dark:
        return "dark"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView word(Settings::Contrast contrast)
{
    switch (contrast) {
    case Settings::Contrast::Normal:
        return "normal"_L1;
    case Settings::Contrast::Stronger:
        return "stronger"_L1;
    }
    Q_UNREACHABLE();
}

template <class Value> std::optional<Value> read(const QJsonValue &json, std::initializer_list<Value> values)
{
    for (const Value value : values) {
        if (json == QJsonValue(word(value)))
            return value;
    }
    return std::nullopt;
}

template <class Numbers> std::optional<int> readNumber(const QJsonValue &json, const Numbers &numbers)
{
    const int number = json.toInt(-1);
    return std::ranges::contains(numbers, number) ? std::optional(number) : std::nullopt;
}

} // namespace

Settings Settings::parse(const QByteArray &json)
{
    const QJsonObject top = QJsonDocument::fromJson(json).object();
    const auto look = read(top.value("look"_L1), {Look::System, Look::Light, Look::Dark});
    const auto contrast = read(top.value("contrast"_L1), {Contrast::Normal, Contrast::Stronger});
    const auto text = readNumber(top.value("text"_L1), textSizes);
    const auto hide = readNumber(top.value("hide"_L1), hideTimes);
    const QString language = top.value("language"_L1).toString();
    const bool known = language == followSystem || Languages::all().contains(language);
    if (top.size() != members || top.value("format"_L1) != QJsonValue(format) || !look || !contrast || !text || !hide
        || !known)
        return {};
    return {.look = *look,
            .contrast = *contrast,
            .textSize = *text,
            .language = language == followSystem ? QString() : language,
            .hideAfter = *hide};
}

QByteArray Settings::toJson() const
{
    return QJsonDocument(QJsonObject{{"format"_L1, format},
                                     {"look"_L1, word(look)},
                                     {"contrast"_L1, word(contrast)},
                                     {"text"_L1, textSize},
                                     {"language"_L1, language.isEmpty() ? QString(followSystem) : language},
                                     {"hide"_L1, hideAfter}})
        .toJson();
}
