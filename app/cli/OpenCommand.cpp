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

/// Whether each file is there and as report.json lists it; what became of each goes to `array`.
bool compare(const Unpacked &unpacked, const QString &folder, QJsonArray &array)
{
    const auto has = [&](const QString &name) {
        return std::ranges::contains(unpacked.files, name, &UnpackedFile::name);
    };
    QFile json(folder + u"/report.json"_s); // this report's own, not one that lay there
    const auto index = has(u"report.json"_s) && json.open(QIODevice::ReadOnly)
        ? readReportIndex(json.read(reportCap + 1))
        : std::unexpected(ReportProblem{ReportProblem::NotJson});
    bool whole = index.has_value() && has(u"report.txt"_s);
    QStringList listed;
    for (const auto &entry : index ? index->attachments : std::vector<ReportIndex::Attachment>())
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
    return whole;
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
    const auto unpacked = unpack(tools.mime, **plain, folder);
    if (!unpacked) {
        const auto what = unpacked.error().what;
        const QString in = Terminal::shown(what == MailProblem::OutFailed ? folder : path);
        tools.terminal.complain(
            what == MailProblem::OutExists
                ? CliText::folderInUse(Terminal::shown(folder), Terminal::shown(unpacked.error().detail))
                : CliText::problem(unpacked.error(), in));
        return ExitStatus::BadInput;
    }

    QJsonArray files;
    const bool whole = compare(*unpacked, folder, files);
    if (line->has(u"json"_s)) {
        tools.terminal.print({{u"subject"_s, unpacked->subject}, {u"files"_s, files}, {u"whole"_s, whole}});
        return whole ? ExitStatus::Done : ExitStatus::Found;
    }
    tools.terminal.say(CliText::opened(Terminal::shown(unpacked->subject), Terminal::shown(folder)));
    for (const QJsonValue &file : std::as_const(files))
        tools.terminal.say(CliText::unpackedFile(Terminal::shown(file[u"name"].toString()), file[u"matches"].toBool()));
    if (!whole)
        tools.terminal.complain(CliText::notWhole());
    return whole ? ExitStatus::Done : ExitStatus::Found;
}

} // namespace Commands
