#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"
#include "app/evidence/CleanPicture.h"
#include "app/mail/OutFile.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Commands {

namespace {

QJsonObject asJson(const CleanedPicture &picture, const QString &path)
{
    return {{u"cleaned"_s, true},
            {u"path"_s, path},
            {u"type"_s, picture.type()},
            {u"width"_s, picture.size.width()},
            {u"height"_s, picture.size.height()},
            {u"size"_s, picture.file.size()},
            {u"sha256"_s, Digest::sha256(picture.file).hex()},
            {u"removed"_s, QJsonArray::fromStringList(hiddenDetailNames(picture.removed))}};
}

std::expected<void, MailProblem> written(const QByteArray &bytes, const QString &path, OutFile::Overwrite overwrite)
{
    auto out = OutFile::create(path, overwrite);
    if (!out)
        return std::unexpected(out.error());
    if (out->file().write(bytes) != bytes.size())
        return std::unexpected(MailProblem{MailProblem::OutFailed, out->file().errorString()});
    return out->commit();
}

} // namespace

ExitStatus clean(const CliTools &tools, const QStringList &words)
{
    const QString usage = u"clean PICTURE [--force] [--json] -o OUT"_s;
    const auto line = Inputs::parse(tools, words, {{{u"o"_s}}, {{u"force"_s}, false}, {{u"json"_s}, false}}, usage);
    if (!line)
        return ExitStatus::Usage;
    const QString path = line->value(u"o"_s);
    if (line->operands().size() != 1 || path.isEmpty() || path == u"-") {
        tools.terminal.complain(CliText::usage(u"Name the picture and the file to make (-o)."_s, usage));
        return ExitStatus::Usage;
    }
    const QString picture = line->operands().constFirst();
    const QFileInfo in(picture); // --force must never cost the evidence
    if (in.exists() && in.canonicalFilePath() == QFileInfo(path).canonicalFilePath()) {
        tools.terminal.complain(CliText::outIsPicture(Terminal::shown(path)));
        return ExitStatus::Usage;
    }

    const bool json = line->has(u"json"_s);
    const auto refuse = [&](const QString &problem) {
        if (json)
            tools.terminal.print({{u"cleaned"_s, false}, {u"problem"_s, problem}});
        return ExitStatus::BadInput;
    };
    const auto bytes = Inputs::read(tools, picture, Picture::mostBytes);
    if (!bytes)
        return refuse(u"not-readable"_s);
    const auto cleaned = cleanPicture(*bytes);
    if (!cleaned) {
        tools.terminal.complain(CliText::problem(cleaned.error(), Terminal::shown(picture)));
        return refuse(CliText::name(cleaned.error().what));
    }
    const auto overwrite = line->has(u"force"_s) ? OutFile::Replace : OutFile::Never;
    if (const auto done = written(cleaned->file, path, overwrite); !done) {
        tools.terminal.complain(CliText::problem(done.error(), Terminal::shown(path)));
        return refuse(CliText::name(done.error().what));
    }
    if (json)
        tools.terminal.print(asJson(*cleaned, path));
    else
        tools.terminal.say(CliText::cleaned(*cleaned, Terminal::shown(path)));
    return cleaned->removed.empty() ? ExitStatus::Done : ExitStatus::Found;
}

} // namespace Commands
