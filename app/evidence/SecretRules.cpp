#include "app/evidence/CompiledRules.h"
#include "app/evidence/RulesFile.h"
#include "app/evidence/SecretMatcher.h"

#include <QFile>
#include <QSysInfo>

#include <array>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

ComputerNames ComputerNames::ofThisOne()
{
    ComputerNames names{.host = QSysInfo::machineHostName()};
    std::array<char, 16384> room = {};
    passwd entry = {};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, room.data(), room.size(), &found) == 0 && found) {
        names.user = QString::fromLocal8Bit(found->pw_name);
        names.person = QString::fromLocal8Bit(found->pw_gecos).section(u',', 0, 0);
    }
    return names;
}

SecretRules::SecretRules(std::unique_ptr<const Compiled> compiled) : m_compiled(std::move(compiled)) { }
SecretRules::~SecretRules() = default;

std::shared_ptr<const SecretRules> SecretRules::builtIn(const ComputerNames &names)
{
    QFile file(u":/evidence/secret-rules.json"_s);
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT(there);
    auto rules = there ? read(file.readAll(), names) : std::unexpected(RulesProblem{});
    Q_ASSERT(rules);
    return *rules;
}

std::expected<std::shared_ptr<const SecretRules>, RulesProblem> SecretRules::read(const QByteArray &json,
                                                                                  const ComputerNames &names)
{
    auto compiled = std::make_unique<Compiled>();
    if (auto done = RulesFile::read(json, names, compiled->rules, compiled->anchors); !done)
        return std::unexpected(done.error());
    return std::shared_ptr<const SecretRules>(new SecretRules(std::move(compiled)));
}

QString SecretRules::ruleName(quint16 rule) const
{
    return m_compiled->rules.at(rule).id;
}
