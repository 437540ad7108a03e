#include "app/cli/Annotation.h"
#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"
#include "app/vendors/KeyLint.h"
#include "crypto/openpgp/VerifiedKey.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Commands {

namespace {

const QString usageLine = u"key lint FILE... [--address ADDR] [--json | --annotations github]"_s;

enum class Form { Text, Json, Github };

/// When the one good key ends.
std::optional<QDateTime> untilOf(const KeyLint &lint, const QDateTime &now)
{
    if (lint.keys.size() != 1)
        return std::nullopt;
    const Certificate &key = lint.keys.front();
    const auto verdict = verify(key, key.pin(), now);
    return verdict ? verdict->validUntil() : std::nullopt;
}

QJsonObject asJson(const KeyFinding &finding)
{
    QJsonObject object{{u"finding"_s, CliText::name(finding)}, {u"words"_s, CliText::finding(finding)}};
    if (finding.line > 0)
        object[u"line"_s] = finding.line;
    if (!finding.fingerprint.isEmpty())
        object[u"fingerprint"_s] = finding.fingerprint;
    if (finding.when)
        object[u"when"_s] = finding.when->toString(Qt::ISODate);
    return object;
}

QJsonObject asJson(const QString &subject, const KeyLint &lint, const QDateTime &now)
{
    QJsonArray findings;
    for (const KeyFinding &finding : lint.findings)
        findings.append(asJson(finding));
    QJsonArray keys;
    for (const Certificate &key : lint.keys)
        keys.append(key.fingerprint().hex());
    QJsonObject object{{u"subject"_s, subject}, {u"findings"_s, findings}, {u"keys"_s, keys}};
    if (lint.unreadable)
        object[u"unreadable"_s] = CliText::name(lint.unreadable->what);
    if (const auto until = untilOf(lint, now))
        object[u"until"_s] = until->toString(Qt::ISODate);
    return object;
}

void show(const CliTools &tools, const QString &subject, const QString &path, const KeyLint &lint, Form form)
{
    for (const KeyFinding &finding : lint.findings) {
        const QString words = CliText::finding(finding);
        if (form == Form::Github)
            tools.terminal.say(Annotation::warning(path, finding.line, CliText::name(finding), words));
        else
            tools.terminal.say(
                (finding.line > 0 ? u"%1:%2: %3"_s.arg(subject).arg(finding.line) : u"%1: %2"_s.arg(subject))
                    .arg(words));
    }
    if (lint.unreadable && form == Form::Github)
        tools.terminal.say(Annotation::warning(path, 0, CliText::name(lint.unreadable->what),
                                               CliText::problem(*lint.unreadable, subject, {})));
    else if (lint.unreadable)
        tools.terminal.complain(CliText::problem(*lint.unreadable, subject, {}));
    else if (lint.findings.empty() && form == Form::Text)
        tools.terminal.say(CliText::nothingToMend(subject, untilOf(lint, tools.now())));
}

ExitStatus statusOf(const KeyLint &lint)
{
    if (lint.unreadable)
        return ExitStatus::BadInput;
    return lint.findings.empty() ? ExitStatus::Done : ExitStatus::Found;
}

} // namespace

ExitStatus keyLint(const CliTools &tools, const QStringList &words)
{
    const auto line =
        Inputs::parse(tools, words, {{{u"json"_s}, false}, {{u"annotations"_s}}, {{u"address"_s}}}, usageLine);
    if (!line)
        return ExitStatus::Usage;
    const bool github = line->has(u"annotations"_s);
    if (line->operands().isEmpty() || (github && line->value(u"annotations"_s) != u"github")
        || (github && line->has(u"json"_s))) {
        tools.terminal.complain(CliText::usage(
            line->operands().isEmpty() ? u"Name the file that the key is published in."_s
                                       : u"--annotations takes only \"github\", and does not go with --json."_s,
            usageLine));
        return ExitStatus::Usage;
    }
    const Form form = github ? Form::Github : line->has(u"json"_s) ? Form::Json : Form::Text;

    ExitStatus status = ExitStatus::Done;
    QJsonArray array;
    for (const QString &path : line->operands()) {
        const QString subject = Terminal::shown(path);
        const auto bytes = Inputs::read(tools, path, Inputs::keyFileCap);
        if (!bytes) {
            status = worse(status, ExitStatus::BadInput);
            array.append(QJsonObject{{u"subject"_s, subject}, {u"unreadable"_s, u"no-file"_s}});
            continue;
        }
        const auto lint = KeyLint::of(*bytes, tools.now(), line->value(u"address"_s));
        status = worse(status, statusOf(lint));
        if (form == Form::Json)
            array.append(asJson(subject, lint, tools.now()));
        else
            show(tools, subject, path, lint, form);
    }
    if (form == Form::Json)
        tools.terminal.print(QJsonObject{{u"lint"_s, array}});
    return status;
}

} // namespace Commands
