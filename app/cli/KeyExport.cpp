#include "app/cli/CliText.h"
#include "app/cli/Inputs.h"
#include "app/mail/OutFile.h"

using namespace Qt::StringLiterals;

ExitStatus Commands::keyExport(const CliTools &tools, const QStringList &words)
{
    const QString usage = u"key export VENDOR [-o OUT] [--force] [--store-passphrase-file F]"_s;
    const auto line = Inputs::parse(tools, words, {{{u"o"_s}}, {{u"force"_s}, false}, Inputs::storeOption}, usage);
    if (!line)
        return ExitStatus::Usage;
    if (line->operands().size() != 1) {
        tools.terminal.complain(CliText::usage(CliText::nameOneTeam(), usage));
        return ExitStatus::Usage;
    }
    const auto vendor = Inputs::vendor(tools, line->operands().constFirst());
    if (!vendor)
        return vendor.error();
    const QByteArray armor = vendor->key.armored();
    if (!line->has(u"o"_s)) {
        tools.terminal.print(armor);
        return ExitStatus::Done;
    }
    const QString path = line->value(u"o"_s);
    auto out = OutFile::create(path, line->has(u"force"_s) ? OutFile::Replace : OutFile::Never);
    std::expected<void, MailProblem> written;
    if (!out)
        written = std::unexpected(out.error());
    else if (out->file().write(armor) != armor.size())
        written = std::unexpected(MailProblem{MailProblem::OutFailed, out->file().errorString()});
    else
        written = out->commit();
    if (written)
        return ExitStatus::Done;
    tools.terminal.complain(CliText::problem(written.error(), Terminal::shown(path)));
    return ExitStatus::BadInput;
}
