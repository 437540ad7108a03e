#include "app/cli/Inputs.h"

#include "app/cli/CliText.h"

#include <QFile>
#include <QFileInfo>

namespace Inputs {

std::optional<CommandLine> parse(const CliTools &tools, const QStringList &words,
                                 const std::vector<OptionSpec> &options, const QString &usageLine)
{
    auto line = CommandLine::parse(words, options);
    if (line)
        return std::move(*line);
    tools.terminal.complain(CliText::usage(Terminal::shown(line.error()), usageLine));
    return std::nullopt;
}

std::optional<QByteArray> read(const CliTools &tools, const QString &path, qint64 cap)
{
    if (path == u"-")
        return tools.terminal.in().read(cap + 1);
    QFile file(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) { // a FIFO or device would keep us waiting
        tools.terminal.complain(CliText::problem(EvidenceProblem{EvidenceProblem::NotAFile}, Terminal::shown(path)));
        return std::nullopt;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        tools.terminal.complain(CliText::cannotRead(Terminal::shown(path), file.errorString()));
        return std::nullopt;
    }
    return file.read(cap + 1);
}

void addClosed(const CliTools &tools, QJsonObject &object)
{
    if (tools.closed)
        object[QStringLiteral("closed")] = CliText::name(*tools.closed);
    if (tools.lostThings)
        object[QStringLiteral("lost")] = true;
}

void tellIgnored(const CliTools &tools, const Vendor &vendor)
{
    if (vendor.ignoredCopy)
        tools.terminal.complain(CliText::ignoredCopy(Terminal::shown(vendor.profile.name), vendor.profile.id));
}

std::expected<Vendor, ExitStatus> vendor(const CliTools &tools, const QString &id)
{
    auto found = tools.book.find(id);
    if (found) {
        tellIgnored(tools, *found);
        return *found;
    }
    tools.terminal.complain(CliText::problem(found.error(), Terminal::shown(id)));
    return std::unexpected(statusOf(found.error()));
}

ExitStatus statusOf(const VendorProblem &problem)
{
    switch (problem.what) {
    case VendorProblem::KeyRefused:
    case VendorProblem::KeyTaken:
    case VendorProblem::BadSignature:
    case VendorProblem::NotSigned:
    case VendorProblem::OlderThanHeld:
        return ExitStatus::KeyRefused;
    case VendorProblem::NoSuchVendor:
    case VendorProblem::IsBuiltIn:
        return ExitStatus::Usage;
    case VendorProblem::NotAProfile:
    case VendorProblem::TooBig:
    case VendorProblem::BadField:
    case VendorProblem::NoKey:
    case VendorProblem::IdTaken:
    case VendorProblem::NotReadable:
    case VendorProblem::NotWritten:
        return ExitStatus::BadInput;
    }
    Q_UNREACHABLE();
}

ExitStatus statusOf(const KeyProblem &problem)
{
    switch (problem.what) {
    case KeyProblem::NotAKey:
    case KeyProblem::TooBig:
    case KeyProblem::SeveralKeys:
        return ExitStatus::BadInput;
    case KeyProblem::PrivateKey:
    case KeyProblem::Mismatch:
    case KeyProblem::Expired:
    case KeyProblem::Revoked:
    case KeyProblem::CannotEncrypt:
    case KeyProblem::Weak:
    case KeyProblem::NotYetValid:
    case KeyProblem::ClockWrong:
    case KeyProblem::BadSignature:
    case KeyProblem::EngineDisagrees:
    case KeyProblem::EngineFailed:
        return ExitStatus::KeyRefused;
    }
    Q_UNREACHABLE();
}

} // namespace Inputs
