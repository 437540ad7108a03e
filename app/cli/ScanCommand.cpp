#include "app/cli/CliText.h"
#include "app/cli/HideOption.h"
#include "app/cli/Inputs.h"
#include "app/evidence/Redaction.h"
#include "app/mail/OutFile.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Commands {

namespace {

const QString usageLine = u"scan FILE [--hide all|KIND,... -o OUT] [--force] [--json]"_s;
constexpr qint64 mostShown = 10'000; ///< findings, one by one: the rest is only counted

ExitStatus wrongUse(const CliTools &tools, const QString &problem)
{
    tools.terminal.complain(CliText::usage(problem, usageLine));
    return ExitStatus::Usage;
}

QJsonObject asJson(const Finding &finding)
{
    return {{u"kind"_s, secretKindName(finding.kind)},
            {u"value"_s, static_cast<qint64>(finding.value)},
            {u"line"_s, finding.line},
            {u"offset"_s, finding.offset},
            {u"length"_s, finding.length}};
}

QJsonObject countsOf(const ScanTotals &totals)
{
    QJsonObject counts;
    for (const SecretKind kind : allSecretKinds) {
        if (const auto &of = totals.of(kind); of.findings > 0)
            counts[secretKindName(kind)] = of.findings;
    }
    return counts;
}

/// Writes the copy to its place. The name of the problem after saying it, or nothing.
std::optional<QString> writeCopy(const CliTools &tools, const TakenFile &copy, const QString &path,
                                 OutFile::Overwrite overwrite)
{
    const auto refused = [&](const MailProblem &problem) {
        tools.terminal.complain(CliText::problem(problem, Terminal::shown(path)));
        return CliText::name(problem.what);
    };
    auto out = OutFile::create(path, overwrite);
    if (!out)
        return refused(out.error());
    const auto device = copy.open();
    constexpr qint64 chunk = 256LL * 1024;
    QByteArray buffer(chunk, Qt::Uninitialized);
    Hasher hasher;
    for (qint64 n = 1; device && n > 0;) {
        n = device->read(buffer.data(), chunk);
        hasher.add(QByteArrayView(buffer).first(std::max<qint64>(n, 0)));
        if (n > 0 && out->file().write(buffer.constData(), n) != n)
            return refused({MailProblem::OutFailed, out->file().errorString()});
    }
    if (hasher.finish() != copy.sha256()) {
        tools.terminal.complain(
            CliText::problem(EvidenceProblem{EvidenceProblem::Changing}, Terminal::shown(copy.name())));
        return CliText::name(EvidenceProblem::Changing);
    }
    if (const auto done = out->commit(); !done)
        return refused(done.error());
    return std::nullopt;
}

} // namespace

ExitStatus scan(const CliTools &tools, const QStringList &words)
{
    const auto line = Inputs::parse(
        tools, words, {{{u"hide"_s}}, {{u"o"_s}}, {{u"force"_s}, false}, {{u"json"_s}, false}}, usageLine);
    if (!line)
        return ExitStatus::Usage;
    if (line->operands().size() != 1)
        return wrongUse(tools, u"Name one file to look through."_s);
    const QString path = line->operands().constFirst();
    const QString out = line->value(u"o"_s);
    if (line->has(u"hide"_s) != line->has(u"o"_s) || (line->has(u"o"_s) && (out.isEmpty() || out == u"-")))
        return wrongUse(tools, u"--hide and -o go together: the copy with things hidden is a new file."_s);
    const auto hide = hideOption(line->has(u"hide"_s) ? line->value(u"hide"_s) : u"all"_s);
    if (!hide)
        return wrongUse(tools, CliText::badHide());
    if (line->has(u"o"_s) && QFileInfo::exists(out)
        && QFileInfo(out).canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return wrongUse(tools, CliText::outIsOriginal(Terminal::shown(out)));

    const bool json = line->has(u"json"_s);
    const auto refuse = [&](const QString &problem) {
        if (json)
            tools.terminal.print({{u"problem"_s, problem}});
        return ExitStatus::BadInput;
    };
    const auto failed = [&](const EvidenceProblem &problem) {
        tools.terminal.complain(CliText::problem(problem, Terminal::shown(path)));
        return refuse(CliText::name(problem.what));
    };
    const auto file = TakenFile::take(path);
    if (!file)
        return failed(file.error());
    const auto device = file->open();
    if (!device)
        return failed({EvidenceProblem::Unreadable});
    const auto rules = SecretRules::builtIn(ComputerNames::ofThisOne());
    QJsonArray findings;
    qint64 shown = 0;
    const auto totals = ::scan(rules, *device, [&](std::span<const Finding> found, qint64 /*done*/) {
        for (const Finding &finding : found) {
            if (++shown > mostShown)
                return true;
            if (json)
                findings.append(asJson(finding));
            else
                tools.terminal.say(CliText::finding(finding));
        }
        return true;
    });
    if (!totals)
        return failed(totals.error());

    QJsonObject object{{u"name"_s, file->name()},
                       {u"text"_s, totals->encoding != TextEncoding::NotText},
                       {u"findings"_s, findings},
                       {u"counts"_s, countsOf(*totals)}};
    if (shown > mostShown && !json)
        tools.terminal.say(CliText::moreFound(mostShown));
    if (totals->encoding == TextEncoding::NotText) { // a copy of it would only look as if something were hidden
        tools.terminal.complain(CliText::notAText(Terminal::shown(file->name())));
        if (line->has(u"o"_s))
            tools.terminal.complain(CliText::noCopy(Terminal::shown(out)));
        if (json)
            tools.terminal.print(object);
        return ExitStatus::BadInput;
    }
    if (!json)
        tools.terminal.say(CliText::found(*totals, Terminal::shown(file->name())));
    if (line->has(u"o"_s)) {
        const auto copy = withHidden(*file, rules, {.kinds = *hide});
        if (!copy)
            return failed(copy.error());
        if (const auto problem =
                writeCopy(tools, *copy, out, line->has(u"force"_s) ? OutFile::Replace : OutFile::Never))
            return refuse(*problem);
        QJsonObject hidden;
        for (const TakenOut &one : copy->takenOut())
            hidden[one.what] = one.times;
        object[u"hidden"_s] = hidden;
        object[u"path"_s] = out;
        object[u"size"_s] = copy->size();
        object[u"sha256"_s] = copy->sha256().hex();
        if (!json)
            tools.terminal.say(CliText::copied(Terminal::shown(out), !copy->takenOut().empty()));
    }
    if (json)
        tools.terminal.print(object);
    return totals->findings() > 0 ? ExitStatus::Found : ExitStatus::Done;
}

} // namespace Commands
