#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"

#include "app/mail/Unpack.h"
#include "app/report/ReportIndex.h"

#include <QDir>
#include <QJsonArray>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace Commands {

namespace {

constexpr qint64 reportCap = 16 * 1024 * 1024; // readReportIndex() takes no more
const QString usageLine = u"open --key SECRET.asc [--passphrase-file F] FILE -o DIR [--json]"_s;

ExitStatus statusOf(const OpenProblem &problem)
{
    switch (problem.what) {
    case OpenProblem::NotASecretKey:
    case OpenProblem::WrongPassphrase:
    case OpenProblem::NotForThisKey:
        return ExitStatus::KeyRefused;
    case OpenProblem::NotSealed:
    case OpenProblem::Damaged:
    case OpenProblem::TooBig:
    case OpenProblem::WriteFailed:
        return ExitStatus::BadInput;
    }
    Q_UNREACHABLE();
}

/// A secret from a file, without the line end that editors add.
std::optional<Secret> readSecret(const CliTools &tools, const QString &path)
{
    auto bytes = Inputs::read(tools, path, Inputs::keyFileCap);
    if (!bytes)
        return std::nullopt;
    while (bytes->endsWith('\n') || bytes->endsWith('\r'))
        bytes->chop(1);
    return Secret::take(std::move(*bytes));
}

/// The report.json of a folder, which may be anybody's.
std::expected<ReportIndex, ReportProblem> indexIn(const QString &folder)
{
    const QString path = folder + u"/report.json"_s;
    QFile json(path);
    if (!QFileInfo(path).isFile() || !json.open(QIODevice::ReadOnly)) // a FIFO would keep us waiting
        return std::unexpected(ReportProblem{ReportProblem::NotJson});
    return readReportIndex(json.read(reportCap + 1));
}

/// Whether each file is there and as report.json lists it; what became of each goes to `array`.
bool compare(const Unpacked &unpacked, const QString &folder, QJsonArray &array)
{
    const auto has = [&](const QString &name) {
        return std::ranges::contains(unpacked.files, name, &UnpackedFile::name);
    };
    const auto index = has(u"report.json"_s) // this report's own, not one that lay there
        ? indexIn(folder)
        : std::unexpected(ReportProblem{ReportProblem::NotJson});
    bool whole = index.has_value() && has(u"report.txt"_s);
    QStringList listed;
    for (const auto &entry : index ? index->attachments : std::vector<ReportIndex::Attachment>())
        if (!entry.apart)
            listed.append(entry.name);
    for (const UnpackedFile &file : unpacked.files) {
        bool matches = file.name == u"report.txt" || file.name == u"report.json";
        for (const auto &entry : index ? index->attachments : std::vector<ReportIndex::Attachment>()) {
            if (entry.name == file.realName && entry.size == file.size && entry.sha256 == file.sha256)
                matches = true;
        }
        listed.removeAll(file.realName);
        whole = whole && matches;
        array.append(QJsonObject{{u"name"_s, file.name},
                                 {u"size"_s, file.size},
                                 {u"sha256"_s, file.sha256.hex()},
                                 {u"matches"_s, matches}});
    }
    for (const QString &name : std::as_const(listed)) {
        array.append(QJsonObject{{u"name"_s, name}, {u"matches"_s, false}});
        whole = false;
    }
    for (const auto &entry : index ? index->attachments : std::vector<ReportIndex::Attachment>()) {
        if (entry.apart)
            array.append(QJsonObject{{u"name"_s, entry.name},
                                     {u"size"_s, entry.size},
                                     {u"sha256"_s, entry.sha256.hex()},
                                     {u"apart"_s, true}});
    }
    return whole;
}

ApartComparison compare(qint64 size, const Digest &sha256, const QString &folder)
{
    const auto index = indexIn(folder);
    if (!index)
        return ApartComparison::NoReport;
    const bool listed = std::ranges::any_of(index->attachments, [&](const ReportIndex::Attachment &entry) {
        return entry.apart && entry.size == size && entry.sha256 == sha256;
    });
    return listed ? ApartComparison::Listed : ApartComparison::NotListed;
}

/// A file that was locked on its own has a name; a report has one only when somebody locked it anew.
bool isApart(const CliTools &tools, const OpenedMessage &message, const QString &folder)
{
    if (message.name.isEmpty() || !isReport(tools.mime, *message.plain))
        return !message.name.isEmpty();
    const auto sha256 = plainDigest(*message.plain); // a report may have another one beside it
    return sha256 && compare(message.plain->size(), *sha256, folder) == ApartComparison::Listed;
}

ExitStatus notUnpacked(const CliTools &tools, const MailProblem &problem, const QString &path, const QString &folder)
{
    const QString in = Terminal::shown(problem.what == MailProblem::OutFailed ? folder : path);
    tools.terminal.complain(problem.what == MailProblem::OutExists
                                ? CliText::folderInUse(Terminal::shown(folder), Terminal::shown(problem.detail))
                                : CliText::problem(problem, in));
    return ExitStatus::BadInput;
}

/// A file that was locked on its own, beside the report if that was unpacked into the same folder.
ExitStatus openApart(const CliTools &tools, const OpenedMessage &message, const QString &path, const QString &folder,
                     bool json)
{
    const auto sha256 = plainDigest(*message.plain);
    if (!sha256)
        return notUnpacked(tools, sha256.error(), path, folder);
    // before it is written: it is never what itself is held against, and a wrong one takes no other's place
    const ApartComparison comparison = compare(message.plain->size(), *sha256, folder);
    QJsonObject object{{u"name"_s, message.name}, {u"size"_s, message.plain->size()}, {u"sha256"_s, sha256->hex()}};
    if (comparison != ApartComparison::NoReport)
        object[u"matches"_s] = comparison == ApartComparison::Listed;
    if (comparison == ApartComparison::NotListed) {
        if (json)
            tools.terminal.print({{u"files"_s, QJsonArray{object}}});
        tools.terminal.complain(CliText::comparedApart(comparison));
        return ExitStatus::Found;
    }
    const auto file = unpackApart(*message.plain, message.name, folder);
    if (!file)
        return notUnpacked(tools, file.error(), path, folder);
    if (json) {
        object[u"name"_s] = file->name;
        tools.terminal.print({{u"files"_s, QJsonArray{object}}});
    } else {
        tools.terminal.say(CliText::openedApart(Terminal::shown(file->name), Terminal::shown(folder), *sha256));
        tools.terminal.say(CliText::comparedApart(comparison));
    }
    return ExitStatus::Done;
}

} // namespace

ExitStatus open(const CliTools &tools, const QStringList &words)
{
    const auto line = Inputs::parse(
        tools, words, {{{u"key"_s}}, {{u"passphrase-file"_s}}, {{u"o"_s}}, {{u"json"_s}, false}}, usageLine);
    if (!line)
        return ExitStatus::Usage;
    const QString folder = line->value(u"o"_s);
    if (!line->has(u"key"_s) || folder.isEmpty() || line->operands().size() != 1) {
        tools.terminal.complain(
            CliText::usage(u"Name the secret key (--key), the folder (-o) and the locked file."_s, usageLine));
        return ExitStatus::Usage;
    }
    const auto key = readSecret(tools, line->value(u"key"_s));
    const auto passphrase =
        line->has(u"passphrase-file"_s) ? readSecret(tools, line->value(u"passphrase-file"_s)) : Secret();
    if (!key || !passphrase)
        return ExitStatus::BadInput;
    const bool made = !QDir().exists(folder); // if nothing is unpacked, no empty folder stays behind
    const auto tidy = qScopeGuard([&] {
        if (made)
            QDir().rmdir(folder);
    });
    if (!QDir().exists(folder) && !QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        tools.terminal.complain(CliText::problem(OpenProblem{OpenProblem::WriteFailed, folder}));
        return ExitStatus::BadInput;
    }

    const QString path = line->operands().constFirst();
    if (!QFileInfo(path).isFile()) {
        const auto what = QFileInfo::exists(path) ? EvidenceProblem::NotAFile : EvidenceProblem::Missing;
        tools.terminal.complain(CliText::problem(EvidenceProblem{what}, Terminal::shown(path)));
        return ExitStatus::BadInput;
    }
    const auto sealed = findSealed(tools.mime, path, folder);
    if (!sealed) {
        tools.terminal.complain(CliText::problem(sealed.error(), Terminal::shown(path)));
        return ExitStatus::BadInput;
    }
    const auto plain = openSealed(*key, *passphrase, **sealed, folder);
    if (!plain) {
        tools.terminal.complain(CliText::problem(plain.error()));
        return statusOf(plain.error());
    }
    if (isApart(tools, *plain, folder))
        return openApart(tools, *plain, path, folder, line->has(u"json"_s));
    const auto unpacked = unpack(tools.mime, *plain->plain, folder);
    if (!unpacked)
        return notUnpacked(tools, unpacked.error(), path, folder);

    QJsonArray files;
    const bool whole = compare(*unpacked, folder, files);
    if (line->has(u"json"_s)) {
        tools.terminal.print({{u"subject"_s, unpacked->subject}, {u"files"_s, files}, {u"whole"_s, whole}});
        return whole ? ExitStatus::Done : ExitStatus::Found;
    }
    tools.terminal.say(CliText::opened(Terminal::shown(unpacked->subject), Terminal::shown(folder)));
    for (const QJsonValue &file : std::as_const(files)) {
        const QString name = Terminal::shown(file[u"name"].toString());
        tools.terminal.say(file[u"apart"].toBool() ? CliText::comesAnotherWay(name)
                                                   : CliText::unpackedFile(name, file[u"matches"].toBool()));
    }
    if (!whole)
        tools.terminal.complain(CliText::notWhole());
    return whole ? ExitStatus::Done : ExitStatus::Found;
}

} // namespace Commands
