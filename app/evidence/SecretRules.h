#pragma once

#include "app/evidence/SecretKind.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <memory>

/// Names that tell whose computer a log is from. Those that everybody has ("root", "localhost") are not looked for.
struct ComputerNames {
    QString user = {}; ///< the account's name
    QString person = {}; ///< the account's full name
    QString host = {};

    /// Of the computer that this runs on.
    [[nodiscard]] static ComputerNames ofThisOne();
};

/// Why a rule set is not taken. Ours always is: this is for tests, and for whoever edits it.
struct RulesProblem {
    QString rule; ///< its id; empty: the file as a whole
    QString why;
};

/// What to look for in a text: resources/evidence/secret-rules.json and the names of a computer, made ready. Reading
/// them takes some milliseconds: make it once, share it. Never changes; for any number of threads.
class SecretRules final {
public:
    /// Those that are compiled in.
    [[nodiscard]] static std::shared_ptr<const SecretRules> builtIn(const ComputerNames &names = {});
    /// Reads a rule set strictly (docs/evidence.md, "Rules").
    [[nodiscard]] static std::expected<std::shared_ptr<const SecretRules>, RulesProblem>
    read(const QByteArray &json, const ComputerNames &names = {});
    ~SecretRules();
    SecretRules(const SecretRules &) = delete;
    SecretRules &operator=(const SecretRules &) = delete;

    [[nodiscard]] QString ruleName(quint16 rule) const; ///< its id: "github-token"

private:
    friend class SecretMatcher;
    struct Compiled;
    explicit SecretRules(std::unique_ptr<const Compiled> compiled);
    std::unique_ptr<const Compiled> m_compiled;
};
