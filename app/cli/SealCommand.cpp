#include "app/cases/FilesApart.h"
#include "app/cli/CliText.h"
#include "app/cli/HideOption.h"
#include "app/cli/Inputs.h"
#include "app/cli/LookThrough.h"
#include "app/cli/Pictures.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Commands {

namespace {

const QString usageLine =
    u"seal --to VENDOR [--from ADDR] [--attach FILE]... [--hide all|KIND,...] [--clean] [--expired-key-ok] "
    "[--as message|file] "
    "[--store-passphrase-file F] [--force] [--json] -o OUT ANSWERS.json"_s;

ExitStatus wrongUse(const CliTools &tools, const QString &problem)
{
    tools.terminal.complain(CliText::usage(problem, usageLine));
    return ExitStatus::Usage;
}

std::optional<SealedForm> formOf(const CommandLine &line)
{
    const QString as = line.value(u"as"_s);
    if (as.isEmpty())
        return line.has(u"from"_s) ? SealedForm::Message : SealedForm::File;
    if (as == u"message")
        return SealedForm::Message;
    return as == u"file" ? std::optional(SealedForm::File) : std::nullopt;
}

QJsonObject asJson(const SealRefusal &refusal)
{
    QJsonObject problem;
    if (refusal.key) {
        problem[u"key"_s] = CliText::name(refusal.key->what);
        if (refusal.key->when)
            problem[u"when"_s] = refusal.key->when->toString(Qt::ISODate);
    }
    if (!refusal.missing.questions.isEmpty())
        problem[u"missing"_s] = QJsonArray::fromStringList(refusal.missing.questions);
    if (refusal.mail)
        problem[u"mail"_s] = CliText::name(refusal.mail->what);
    return {{u"sealed"_s, false}, {u"problem"_s, problem}};
}

ExitStatus refuse(const CliTools &tools, const SealRefusal &refusal, const Vendor &vendor, const QString &path,
                  bool json)
{
    ExitStatus status = ExitStatus::Done;
    if (refusal.key) {
        status = worse(status, ExitStatus::KeyRefused);
        tools.terminal.complain(
            CliText::problem(*refusal.key, Terminal::shown(vendor.profile.name), vendor.profile.id));
    }
    if (!refusal.missing.questions.isEmpty()) {
        status = worse(status, ExitStatus::BadInput);
        tools.terminal.complain(CliText::missing(refusal.missing));
    }
    if (refusal.mail) {
        status = worse(status,
                       refusal.mail->seal == SealProblem::KeyUnusable ? ExitStatus::KeyRefused : ExitStatus::BadInput);
        tools.terminal.complain(CliText::problem(*refusal.mail, Terminal::shown(path)));
    }
    if (json) {
        QJsonObject object = asJson(refusal);
        Inputs::addClosed(tools, object);
        tools.terminal.print(object);
    }
    return status;
}

/// The files, or nullopt after naming every one that cannot be taken.
std::optional<std::vector<TakenFile>> takeAll(const CliTools &tools, const QStringList &paths)
{
    std::vector<TakenFile> files;
    auto taken = TakenFile::takeAll(paths);
    for (size_t i = 0; i < taken.size(); ++i) {
        if (taken[i])
            files.push_back(std::move(*taken[i]));
        else
            tools.terminal.complain(
                CliText::problem(taken[i].error(), Terminal::shown(paths[static_cast<qsizetype>(i)])));
    }
    if (files.size() != static_cast<size_t>(paths.size()))
        return std::nullopt;
    return files;
}

std::optional<Answers> readAnswers(const CliTools &tools, const QString &path)
{
    const auto bytes = Inputs::read(tools, path, Inputs::formCap);
    if (!bytes)
        return std::nullopt;
    auto answers = Answers::fromJson(*bytes);
    if (answers)
        return *answers;
    tools.terminal.complain(CliText::problem(answers.error()));
    return std::nullopt;
}

/// Of the files that are locked on their own, in their order.
QStringList namesApart(const std::vector<TakenFile> &files)
{
    QStringList names;
    const std::vector<bool> apart = filesApart(files);
    for (size_t i = 0; i < files.size(); ++i) {
        if (apart[i])
            names.append(files[i].name());
    }
    return names;
}

void tellApart(const CliTools &tools, const SealedReport &sealed, const QStringList &names)
{
    for (size_t i = 0; i < sealed.apart.size(); ++i)
        tools.terminal.complain(
            CliText::lockedApart(Terminal::shown(names.value(static_cast<qsizetype>(i))), sealed.apart[i]));
    if (!sealed.apart.empty())
        tools.terminal.complain(CliText::handOverApart(sealed));
}

QJsonArray asJson(const std::vector<ApartFile> &files, const QStringList &names)
{
    QJsonArray array;
    for (const ApartFile &file : files)
        array.append(QJsonObject{{u"name"_s, names.value(array.size())},
                                 {u"path"_s, file.path},
                                 {u"size"_s, file.size},
                                 {u"sha256"_s, file.sha256.hex()}});
    return array;
}

} // namespace

ExitStatus seal(const CliTools &tools, const QStringList &words)
{
    const auto line = Inputs::parse(tools, words,
                                    {{{u"template"_s}, false},
                                     {{u"to"_s}},
                                     {{u"from"_s}},
                                     {{u"attach"_s}},
                                     {{u"hide"_s}},
                                     {{u"as"_s}},
                                     {{u"o"_s}},
                                     {{u"clean"_s}, false},
                                     {{u"expired-key-ok"_s}, false},
                                     {{u"force"_s}, false},
                                     {{u"json"_s}, false},
                                     Inputs::storeOption},
                                    usageLine);
    if (!line)
        return ExitStatus::Usage;
    if (line->has(u"template"_s)) {
        tools.terminal.print(Answers::templateJson());
        return ExitStatus::Done;
    }
    if (!line->has(u"to"_s) || line->value(u"o"_s).isEmpty() || line->value(u"o"_s) == u"-"
        || line->operands().size() != 1)
        return wrongUse(tools, u"Name the team (--to), the locked file to make (-o) and the file with the answers."_s);
    const auto form = formOf(*line);
    if (!form)
        return wrongUse(tools, u"--as is \"message\" or \"file\"."_s);
    if (*form == SealedForm::Message && !line->has(u"from"_s))
        return wrongUse(tools, u"A whole message needs your address: --from."_s);
    const auto from = Address::parse(line->value(u"from"_s));
    if (line->has(u"from"_s) && !from)
        return wrongUse(tools, CliText::badSender(Terminal::shown(line->value(u"from"_s))));

    const auto hide = line->has(u"hide"_s) ? hideOption(line->value(u"hide"_s)) : SecretKinds();
    if (!hide)
        return wrongUse(tools, CliText::badHide());

    const QString path = line->value(u"o"_s);
    for (const QString &input : line->values(u"attach"_s) + line->operands()) {
        const QFileInfo in(input); // --force must never cost the answers or the evidence
        if (in.exists() && in.canonicalFilePath() == QFileInfo(path).canonicalFilePath())
            return wrongUse(tools, CliText::outIsInput(Terminal::shown(path)));
    }

    const auto vendor = Inputs::vendor(tools, line->value(u"to"_s).toLower());
    if (!vendor)
        return vendor.error();
    auto answers = readAnswers(tools, line->operands().constFirst());
    auto files = takeAll(tools, line->values(u"attach"_s));
    if (!answers || !files)
        return ExitStatus::BadInput;
    const auto rules = SecretRules::builtIn(ComputerNames::ofThisOne());
    lookThrough(tools, *answers, rules);
    auto looked = lookThrough(tools, *std::move(files), rules, *hide);
    if (!looked)
        return ExitStatus::BadInput;
    auto pictures = Pictures::look(tools, looked->files, line->has(u"clean"_s));
    if (!pictures)
        return ExitStatus::BadInput;

    SealRequest request{.answers = std::move(*answers),
                        .files = std::move(looked->files),
                        .from = *form == SealedForm::Message ? from : std::nullopt,
                        .form = *form,
                        .path = path,
                        .changes = std::move(pictures->changes)};
    const auto verdict = verify(vendor->key, vendor->pin, tools.now());
    if (line->has(u"expired-key-ok"_s) && !verdict && verdict.error().when)
        request.expiredLock = ExpiredLockAccepted{vendor->pin.fingerprint, *verdict.error().when};
    if (line->has(u"force"_s))
        request.wishes.overwrite = OutFile::Replace;

    const Answer *summary = request.answers.find(u"summary");
    if (const auto *text = summary ? std::get_if<QString>(summary) : nullptr; text && text->startsWith(u"EXAMPLE:"))
        tools.terminal.complain(CliText::stillTheExample());

    const bool json = line->has(u"json"_s);
    const auto sealed = sealReport(tools.mime, *vendor, request, tools.now());
    if (!sealed)
        return refuse(tools, sealed.error(), *vendor, request.path, json);
    const QStringList names = namesApart(request.files);
    tellApart(tools, *sealed, names);
    if (json) {
        QJsonObject object{{u"sealed"_s, true},
                           {u"expired"_s, sealed->expiredOn ? sealed->expiredOn->toString(Qt::ISODate) : QJsonValue()},
                           {u"path"_s, sealed->path},
                           {u"form"_s, sealed->form == SealedForm::Message ? u"message"_s : u"file"_s},
                           {u"reference"_s, sealed->envelope.reference},
                           {u"to"_s, sealed->envelope.to.text()},
                           {u"subject"_s, sealed->envelope.outerSubject()},
                           {u"size"_s, sealed->size},
                           {u"apart"_s, asJson(sealed->apart, names)}};
        if (!pictures->hidden.isEmpty())
            object[u"hiddenDetails"_s] = pictures->hidden;
        if (!looked->notTexts.isEmpty())
            object[u"notTexts"_s] = QJsonArray::fromStringList(looked->notTexts);
        Inputs::addClosed(tools, object);
        tools.terminal.print(object);
    } else {
        tools.terminal.say(CliText::sealed(*sealed, Terminal::shown(vendor->profile.name)));
    }
    return ExitStatus::Done;
}

} // namespace Commands
