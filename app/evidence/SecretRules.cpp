#include "app/evidence/CompiledRules.h"
#include "app/evidence/RulesFile.h"
#include "app/evidence/SecretMatcher.h"

#include <QFile>
#include <QSysInfo>

#include <array>
#include <cstdio>
#include <memory>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

ComputerNames ComputerNames::ofThisOne()
{
    ComputerNames names{.host = QSysInfo::machineHostName()};
    names.user = qEnvironmentVariable("LOGNAME"); // of an account that is not in the file
    const auto close = [](std::FILE *file) { std::fclose(file); };
    const std::unique_ptr<std::FILE, decltype(close)> accounts(std::fopen("/etc/passwd", "re"), close);
    std::array<char, 16384> room = {};
    passwd entry = {};
    passwd *found = nullptr;
    // not getpwuid(): it asks a service through a socket, and locking a report opens none (THREATS-P6)
    while (accounts && fgetpwent_r(accounts.get(), &entry, room.data(), room.size(), &found) == 0) {
        if (entry.pw_uid != getuid())
            continue;
        names.user = QString::fromLocal8Bit(entry.pw_name);
        names.person = QString::fromLocal8Bit(entry.pw_gecos).section(u',', 0, 0);
        break;
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
