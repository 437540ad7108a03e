#include "app/cases/OpenedCase.h"

#include "app/cases/CaseStateJson.h"

#include <algorithm>

namespace {

using Problem = std::unexpected<VaultProblem>;

/// The files in the person's order; `thrownAway` are those whose Undo ended with the window. Any other that the content
/// does not name comes last: a field may be damaged, and no file is lost for it.
std::expected<std::vector<TakenFile>, VaultProblem> filesOf(const std::shared_ptr<CaseFile> &file, CaseContent &content)
{
    auto kept = file->attachments();
    if (!kept)
        return Problem(kept.error());
    for (const Attachment &attachment : *kept) {
        if (content.files.contains(attachment.id))
            continue;
        if (!content.thrownAway.contains(attachment.id))
            content.files.append(attachment.id);
        else if (file->access() == CaseFile::ReadWrite)
            (void)file->detach(attachment.id); // tried again the next time
    }
    content.thrownAway.clear();
    std::vector<TakenFile> files;
    QList<qint64> there;
    for (const qint64 id : std::as_const(content.files)) {
        const auto found = std::ranges::find(*kept, id, &Attachment::id);
        if (found == kept->end())
            continue;
        files.push_back(takenFile(file, *found));
        there.append(id);
    }
    content.files = there;
    return files;
}

} // namespace

VaultProblem noVendor()
{
    return {VaultProblem::Damaged, QStringLiteral("no vendor")};
}

std::expected<CaseState, VaultProblem> lastOf(const std::vector<CaseEvent> &history)
{
    if (history.empty())
        return Case::Answering{};
    if (auto state = caseStateFromJson(history.back().data))
        return *std::move(state);
    return Problem(VaultProblem{VaultProblem::NewerVersion, QStringLiteral("its state")});
}

std::expected<OpenCase, VaultProblem> openedAs(const CaseState &state, const CaseId &id,
                                               const std::shared_ptr<CaseFile> &file)
{
    auto fields = file->fields();
    if (!fields)
        return Problem(fields.error());
    auto content = CaseContent::fromFields(*fields);
    if (!content)
        return Problem(noVendor());
    auto files = filesOf(file, *content);
    if (!files)
        return Problem(files.error());
    return OpenCase{id, file, *std::move(fields), *std::move(content), *std::move(files), state};
}

std::expected<OpenCase, VaultProblem> openedCase(const Vault &vault, const CaseId &id, std::shared_ptr<CaseFile> file)
{
    const auto state = file->history().and_then(lastOf);
    if (state)
        return openedAs(*state, id, file);
    if (state.error().what != VaultProblem::NewerVersion)
        return Problem(state.error());
    if (file->access() == CaseFile::ReadOnly)
        return openedAs(Case::Answering{}, id, file);
    file.reset(); // and with it the lock
    return vault.openToRead(id, state.error()).and_then([&](CaseFile toRead) {
        return openedAs(Case::Answering{}, id, std::make_shared<CaseFile>(std::move(toRead)));
    });
}

TakenFile takenFile(const std::shared_ptr<CaseFile> &file, const Attachment &attachment)
{
    return TakenFile::kept(attachment.name, attachment.type, attachment.size, attachment.sha256,
                           [file, id = attachment.id] { return file->read(id); });
}
