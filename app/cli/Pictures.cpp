#include "app/cli/Pictures.h"

#include "app/cli/CliText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pictures {

namespace {

/// The whole file of a picture; nullopt after saying why not.
std::optional<QByteArray> bytesOf(const CliTools &tools, const TakenFile &file)
{
    const auto device = file.open();
    if (!device) {
        tools.terminal.complain(
            CliText::problem(EvidenceProblem{EvidenceProblem::Changing}, Terminal::shown(file.name())));
        return std::nullopt;
    }
    auto bytes = readPictureFile(*device);
    if (bytes && Digest::sha256(*bytes) == file.sha256())
        return std::move(*bytes);
    if (bytes) {
        tools.terminal.complain(
            CliText::problem(EvidenceProblem{EvidenceProblem::Changing}, Terminal::shown(file.name())));
        return std::nullopt;
    }
    tools.terminal.complain(CliText::problem(bytes.error(), Terminal::shown(file.name())));
    return std::nullopt;
}

FileKind kindOf(const TakenFile &file)
{
    const auto device = file.open();
    return fileKind(device ? device->read(fileKindNeeds) : QByteArray(), file.type());
}

} // namespace

std::optional<Looked> look(const CliTools &tools, std::vector<TakenFile> &files, bool clean)
{
    Looked looked;
    bool failed = false;
    for (TakenFile &file : files) {
        looked.changes.emplace_back();
        const QString name = Terminal::shown(file.name());
        const FileKind kind = kindOf(file);
        if (kind != FileKind::Picture) {
            if (mayHideDetails(kind))
                tools.terminal.complain(CliText::mayHide(kind, name));
            continue;
        }
        const auto bytes = bytesOf(tools, file);
        if (!bytes) {
            failed = true;
            continue;
        }
        if (!clean) {
            const HiddenDetails details = hiddenDetails(*bytes);
            if (!details.empty()) {
                tools.terminal.complain(CliText::hides(details, name));
                looked.hidden[file.name()] = QJsonArray::fromStringList(hiddenDetailNames(details));
            }
            continue;
        }
        const auto cleaned = cleanPicture(*bytes);
        if (!cleaned) {
            tools.terminal.complain(CliText::problem(cleaned.error(), name));
            failed = true;
            continue;
        }
        looked.changes.back().cleaned = hiddenDetailNames(cleaned->removed);
        file = TakenFile::inMemory(cleaned->nameFor(file.name()), cleaned->type(), cleaned->file);
    }
    return failed ? std::nullopt : std::optional(std::move(looked));
}

} // namespace Pictures
