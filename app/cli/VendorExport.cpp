#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"
#include "app/mail/OutFile.h"

using namespace Qt::StringLiterals;

namespace Commands {

ExitStatus vendorExport(const CliTools &tools, const QStringList &words)
{
    const QString usage = u"vendor export ID [-o OUT] [--force] [--store-passphrase-file F]"_s;
    const auto line = Inputs::parse(tools, words, {{{u"o"_s}}, {{u"force"_s}, false}, Inputs::storeOption}, usage);
    if (!line || line->operands().size() != 1) {
        if (line)
            tools.terminal.complain(CliText::usage(CliText::nameOneTeam(), usage));
        return ExitStatus::Usage;
    }
    const QString id = line->operands().constFirst();
    const auto profile = tools.book.exported(id);
    if (!profile) {
        tools.terminal.complain(CliText::problem(profile.error(), Terminal::shown(id)));
        return Inputs::statusOf(profile.error());
    }
    const QString path = line->value(u"o"_s);
    if (path.isEmpty() || path == u"-") {
        tools.terminal.print(*profile);
        return ExitStatus::Done;
    }
    auto out = OutFile::create(path, line->has(u"force"_s) ? OutFile::Replace : OutFile::Never);
    const auto written = out ? [&]() -> std::expected<void, MailProblem> {
        if (out->file().write(*profile) != profile->size())
            return std::unexpected(MailProblem{MailProblem::OutFailed, path});
        return out->commit();
    }()
        : std::unexpected(out.error());
    if (!written) {
        tools.terminal.complain(CliText::problem(written.error(), Terminal::shown(path)));
        return ExitStatus::BadInput;
    }
    tools.terminal.say(CliText::exported(Terminal::shown(path)));
    return ExitStatus::Done;
}

} // namespace Commands
