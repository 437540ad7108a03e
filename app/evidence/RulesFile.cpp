#include "app/evidence/RulesFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3; ///< of a person or computer: shorter ones stand in too many words
constexpr qint64 patternMemory = 64LL * 1024 * 1024;

using Fault = std::optional<QString>; ///< what is wrong

class Reader final {
public:
    Reader(std::vector<CompiledRule> &rules) : m_rules(rules) { }

    Fault readAll(const QJsonObject &object)
    {
        for (const QString &name : object.keys()) {
            if (name != u"format" && name != u"names" && name != u"everybody" && name != u"rules")
                return u"unknown name "_s + name;
        }
        if (object[u"format"] != u"vouchsafe-secret-rules/1"_s)
            return u"format"_s;
        const QJsonObject names = object[u"names"].toObject();
        for (auto it = names.begin(); it != names.end(); ++it) {
            if (!it.value().isString())
                return u"name "_s + it.key();
            m_names.append({u"<<"_s + it.key() + u">>"_s, it.value().toString()});
        }
        for (const QJsonArray all = object[u"rules"].toArray(); const QJsonValue &one : all) {
            m_id = one[u"id"].toString();
            if (auto fault = readRule(one.toObject()))
                return fault;
        }
        m_id.clear();
        return m_rules.empty() ? Fault(u"no rules"_s) : std::nullopt;
    }

    /// Looks for a name of this computer, spelled in UTF-8 or Latin-1, wherever it is no part of a longer word.
    Fault addName(const QString &id, SecretKind kind, const QString &name, const QStringList &everybody)
    {
        const QString plain = name.trimmed();
        if (plain.size() < shortestName || everybody.contains(plain, Qt::CaseInsensitive))
            return std::nullopt;
        CompiledRule rule;
        rule.id = m_id = id;
        rule.kind = kind;
        QByteArrayList spellings{plain.toUtf8()};
        if (const QByteArray latin = plain.toLatin1(); QString::fromLatin1(latin) == plain && latin != spellings[0])
            spellings.append(latin);
        std::string any;
        for (const QByteArray &spelling : spellings) {
            std::string anchor;
            for (const char c : spelling.first(std::min<qsizetype>(spelling.size(), 12)))
                anchor += std::string(std::string_view("?#%\\").contains(c) ? "\\" : "") + c;
            m_anchors.push_back({anchor, static_cast<uint16_t>(m_rules.size())});
            any += (any.empty() ? "" : "|") + RE2::QuoteMeta(forRe2(spelling.toStdString()));
        }
        rule.notAfterLetter = true;
        rule.pattern = compile("(?i)(" + any + ")(?:[^0-9A-Za-z\\x80-\\xff]|$)");
        if (!rule.pattern)
            return u"pattern"_s;
        m_rules.push_back(std::move(rule));
        m_id.clear();
        return std::nullopt;
    }

    [[nodiscard]] const QString &id() const { return m_id; } ///< of the rule at fault
    [[nodiscard]] const std::vector<AnchorFinder::Anchor> &anchors() const { return m_anchors; }

private:
    Fault readRule(const QJsonObject &object)
    {
        static const QSet<QString> known{u"id"_s,      u"kind"_s,      u"anchors"_s, u"pattern"_s,     u"back"_s,
                                         u"after"_s,   u"wholeWord"_s, u"lines"_s,   u"digit"_s,       u"address"_s,
                                         u"entropy"_s, u"each"_s,      u"not"_s,     u"unlessBefore"_s};
        for (const QString &name : object.keys()) {
            if (!known.contains(name))
                return u"unknown name "_s + name;
        }
        if (m_id.isEmpty() || m_ids.contains(m_id))
            return u"id"_s;
        m_ids.insert(m_id);

        CompiledRule rule;
        rule.id = m_id;
        const auto kind = secretKindFromName(object[u"kind"].toString());
        if (!kind)
            return u"kind"_s;
        rule.kind = *kind;
        const std::pair<QLatin1StringView, bool *> conditions[] = {{"wholeWord"_L1, &rule.wholeWord},
                                                                   {"lines"_L1, &rule.lines},
                                                                   {"digit"_L1, &rule.digit},
                                                                   {"address"_L1, &rule.address}};
        for (const auto &[name, into] : conditions) {
            if (const QJsonValue is = object[name]; !is.isUndefined() && !is.isBool())
                return QString(name);
            *into = object[name].toBool();
        }
        if (const QJsonValue least = object[u"entropy"]; !least.isUndefined() && !least.isDouble())
            return u"entropy"_s;
        rule.entropy = object[u"entropy"].toDouble();
        const std::pair<QLatin1StringView, std::bitset<256> *> classes[] = {{"back"_L1, &rule.back},
                                                                            {"after"_L1, &rule.after}};
        for (const auto &[name, into] : classes) {
            if (const QJsonValue text = object[name]; !text.isUndefined() && !readClass(text.toString(), *into))
                return QString(name);
        }
        const std::pair<QLatin1StringView, std::unique_ptr<const RE2> *> patterns[] = {
            {"pattern"_L1, &rule.pattern},
            {"each"_L1, &rule.each},
            {"not"_L1, &rule.notValue},
            {"unlessBefore"_L1, &rule.unlessBefore}};
        for (const auto &[name, into] : patterns) {
            if (const QJsonValue text = object[name];
                !text.isUndefined() && (!text.isString() || !(*into = compiled(text.toString()))))
                return QString(name);
        }
        if (!rule.pattern || rule.pattern->NumberOfCapturingGroups() > CompiledRule::mostGroups)
            return u"pattern"_s;
        if (rule.each && rule.each->NumberOfCapturingGroups() != 1)
            return u"each"_s;
        const QJsonArray anchors = object[u"anchors"].toArray();
        for (const QJsonValue &anchor : anchors)
            m_anchors.push_back({anchor.toString().toStdString(), static_cast<uint16_t>(m_rules.size())});
        if (anchors.isEmpty())
            return u"anchors"_s;
        m_rules.push_back(std::move(rule));
        return std::nullopt;
    }

    [[nodiscard]] static bool readClass(const QString &text, std::bitset<256> &bytes)
    {
        const auto one = compile(text.toStdString());
        for (size_t byte = 0; one && byte < bytes.size(); ++byte) {
            const char c = static_cast<char>(byte);
            bytes.set(byte, RE2::FullMatch(absl::string_view(&c, 1), *one));
        }
        return bytes.any();
    }

    /// With the names filled in; null also when one is not known.
    [[nodiscard]] std::unique_ptr<const RE2> compiled(QString text) const
    {
        for (const auto &[name, value] : m_names)
            text.replace(name, value);
        return text.contains(u"<<") ? nullptr : compile(text.toStdString());
    }

    [[nodiscard]] static std::unique_ptr<const RE2> compile(const std::string &pattern)
    {
        RE2::Options options(RE2::Latin1); // bytes, whatever they spell
        options.set_log_errors(false);
        options.set_max_mem(patternMemory);
        auto compiled = std::make_unique<const RE2>("(?m)" + pattern, options);
        return compiled->ok() ? std::move(compiled) : nullptr;
    }

    std::vector<CompiledRule> &m_rules;
    std::vector<AnchorFinder::Anchor> m_anchors;
    QList<std::pair<QString, QString>> m_names;
    QSet<QString> m_ids;
    QString m_id;
};

} // namespace

std::expected<void, RulesProblem> RulesFile::read(const QByteArray &json, const ComputerNames &names,
                                                  std::vector<CompiledRule> &rules, AnchorFinder &anchors)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::unexpected(RulesProblem{{}, u"not one JSON object"_s});
    Reader reader(rules);
    if (const auto fault = reader.readAll(document.object()))
        return std::unexpected(RulesProblem{reader.id(), *fault});
    QStringList everybody;
    for (const QJsonArray all = document[u"everybody"].toArray(); const QJsonValue &name : all)
        everybody.append(name.toString());
    for (const auto &[id, kind, name] :
         {std::tuple(u"this-person"_s, SecretKind::UserName, names.person),
          std::tuple(u"this-user"_s, SecretKind::UserName, names.user),
          std::tuple(u"this-computer"_s, SecretKind::ComputerName, names.host),
          std::tuple(u"this-computer"_s, SecretKind::ComputerName,
                     names.host.contains(u'.') ? names.host.section(u'.', 0, 0) : QString())}) {
        if (const auto fault = reader.addName(id, kind, name, everybody))
            return std::unexpected(RulesProblem{id, *fault});
    }
    auto made = AnchorFinder::make(reader.anchors());
    if (!made)
        return std::unexpected(RulesProblem{{}, u"anchor "_s + QString::fromStdString(made.error())});
    anchors = std::move(*made);
    return {};
}
