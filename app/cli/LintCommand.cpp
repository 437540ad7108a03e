#include "app/cli/Annotation.h"
#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"
#include "app/cli/Interrupts.h"
#include "app/cli/LintShow.h"
#include "app/cli/SendOptions.h"
#include "app/vendors/DomainLint.h"
#include "crypto/openpgp/VerifiedKey.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using LintShow::Form;

namespace Commands {

namespace {

const QString usageLine =
    u"key lint FILE|DOMAIN... [--address ADDR] [--socks HOST:PORT] [--json | --annotations github]"_s;

/// How one subject ended, and what --json says of it.
struct Judged {
    ExitStatus status;
    QJsonObject object;
};

ExitStatus statusOf(const std::vector<KeyFinding> &findings, const std::optional<KeyProblem> &unreadable)
{
    if (unreadable)
        return ExitStatus::BadInput;
    return findings.empty() ? ExitStatus::Done : ExitStatus::Found;
}

/// When the one good key ends.
std::optional<QDateTime> untilOf(const KeyLint &lint, const QDateTime &now)
{
    if (lint.keys.size() != 1)
        return std::nullopt;
    const Certificate &key = lint.keys.front();
    const auto verdict = verify(key, key.pin(), now);
    return verdict ? verdict->validUntil() : std::nullopt;
}

/// Says why nothing can be said, where it is looked for.
void complain(const CliTools &tools, const QString &path, const QString &title, const QString &words, Form form)
{
    if (form == Form::Github)
        tools.terminal.say(Annotation::warning(path, 0, title, words));
    else
        tools.terminal.complain(words);
}

Judged lintFile(const CliTools &tools, const QString &path, const QString &address, Form form)
{
    const QString subject = Terminal::shown(path);
    const auto bytes = Inputs::read(tools, path, Inputs::keyFileCap);
    if (!bytes)
        return {ExitStatus::BadInput, {{u"subject"_s, subject}, {u"unreadable"_s, u"no-file"_s}}};
    const auto lint = KeyLint::of(*bytes, tools.now(), address);
    const auto until = untilOf(lint, tools.now());
    if (form != Form::Json) {
        for (const KeyFinding &finding : lint.findings)
            LintShow::show(tools, subject, path, finding, form);
    }
    if (lint.unreadable)
        complain(tools, path, CliText::name(lint.unreadable->what), CliText::problem(*lint.unreadable, subject, {}),
                 form);
    else if (lint.findings.empty() && form == Form::Text)
        tools.terminal.say(CliText::nothingToMend(subject, until));

    QJsonArray keys;
    for (const Certificate &key : lint.keys)
        keys.append(key.fingerprint().hex());
    QJsonObject object{{u"subject"_s, subject}, {u"findings"_s, LintShow::asJson(lint.findings)}, {u"keys"_s, keys}};
    if (lint.unreadable)
        object[u"unreadable"_s] = CliText::name(lint.unreadable->what);
    if (until)
        object[u"until"_s] = until->toString(Qt::ISODate);
    return {statusOf(lint.findings, lint.unreadable), object};
}

/// Asks a domain's places, and no host that was not told of beforehand.
class Asker final {
public:
    Asker(const CliTools &tools, const QString &domain, const std::optional<Proxy> &proxy)
        : m_tools(tools), m_https(proxy, tools.renewal.stage),
          m_limits{.bytes = Inputs::keyFileCap, .total = tools.renewal.patience, .hosts = QStringList()}
    {
        const QStringList hosts = DomainLint::hosts(domain);
        tools.terminal.complain(CliText::lintAsks(hosts, proxy.has_value())); // no part of the result
        for (const QString &host : hosts)
            m_limits.hosts->append(QString::fromLatin1(QUrl::toAce(host)));
    }

    [[nodiscard]] std::expected<WebPage, NetProblem> get(const QUrl &url)
    {
        std::expected<WebPage, NetProblem> page =
            std::unexpected(NetProblem{.what = NetProblem::LedElsewhere, .place = url});
        while (!page && page.error().what == NetProblem::LedElsewhere && isTold(page.error().place))
            page = m_https.get(QUrl(page.error().place), m_limits, m_interrupts.token());
        return page;
    }

private:
    /// Tells of the host, unless that was done, or there were too many.
    bool isTold(const QUrl &url)
    {
        constexpr qsizetype mostHosts = 16;
        const QString host = url.host(QUrl::FullyEncoded);
        if (m_limits.hosts->contains(host))
            return true;
        if (m_limits.hosts->size() == mostHosts)
            return false;
        m_tools.terminal.complain(CliText::lintAlsoAsks(host));
        m_limits.hosts->append(host);
        return true;
    }

    const CliTools &m_tools;
    HttpsGet m_https;
    HttpsGet::Limits m_limits;
    Interrupts m_interrupts;
};

Judged lintDomain(const CliTools &tools, const QString &domain, const std::optional<Proxy> &proxy, Form form)
{
    Asker asker(tools, domain, proxy);
    const auto lint = DomainLint::of(domain, tools.now(), [&](const QUrl &url) { return asker.get(url); });
    if (form != Form::Json) {
        for (const KeyFinding &finding : lint.findings)
            LintShow::show(tools, domain, {}, finding, form);
    }
    for (const auto &[place, problem] : lint.unheard)
        complain(tools, {}, CliText::name(problem.what), CliText::unheard(place, problem), form);
    if (lint.unreadable)
        complain(tools, {}, CliText::name(lint.unreadable->what),
                 lint.unreadable->what == KeyProblem::ClockWrong ? CliText::problem(*lint.unreadable, domain, {})
                                                                 : CliText::domainSilent(domain),
                 form);
    else if (lint.findings.empty() && lint.unheard.empty() && form == Form::Text)
        tools.terminal.say(CliText::domainAgrees(domain, lint.places));

    QJsonObject object{{u"subject"_s, domain},
                       {u"findings"_s, LintShow::asJson(lint.findings)},
                       {u"places"_s, QJsonArray::fromStringList(lint.places)},
                       {u"unheard"_s, LintShow::asJson(lint.unheard)}};
    if (lint.unreadable)
        object[u"unreadable"_s] = CliText::name(lint.unreadable->what);
    const auto status = statusOf(lint.findings, lint.unreadable);
    return {lint.unheard.empty() ? status : worse(status, ExitStatus::BadInput), object};
}

/// What is wrong with the line; empty when nothing is.
QString wrongUse(const CommandLine &line)
{
    const bool github = line.has(u"annotations"_s);
    if (line.operands().isEmpty())
        return CliText::nothingToLint();
    if (github && (line.value(u"annotations"_s) != u"github" || line.has(u"json"_s)))
        return CliText::badAnnotations();
    if (line.has(u"socks"_s) && !SendOptions::proxy(line.value(u"socks"_s))) // never without it, then
        return CliText::badSocks();
    return {};
}

} // namespace

ExitStatus keyLint(const CliTools &tools, const QStringList &words)
{
    const auto line = Inputs::parse(
        tools, words, {{{u"json"_s}, false}, {{u"annotations"_s}}, {{u"address"_s}}, {{u"socks"_s}}}, usageLine);
    if (!line)
        return ExitStatus::Usage;
    if (const QString wrong = wrongUse(*line); !wrong.isEmpty()) {
        tools.terminal.complain(CliText::usage(wrong, usageLine));
        return ExitStatus::Usage;
    }
    const Form form = line->has(u"annotations"_s) ? Form::Github : line->has(u"json"_s) ? Form::Json : Form::Text;
    const auto proxy = SendOptions::proxy(line->value(u"socks"_s));

    ExitStatus status = ExitStatus::Done;
    QJsonArray array;
    for (const QString &subject : line->operands()) {
        const bool domain = !QFileInfo::exists(subject) && DomainLint::isDomain(subject);
        const Judged judged = domain ? lintDomain(tools, subject, proxy, form)
                                     : lintFile(tools, subject, line->value(u"address"_s), form);
        status = worse(status, judged.status);
        array.append(judged.object);
    }
    if (form == Form::Json)
        tools.terminal.print(QJsonObject{{u"lint"_s, array}});
    return status;
}

} // namespace Commands
