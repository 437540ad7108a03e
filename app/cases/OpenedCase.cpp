#include "app/cases/OpenedCase.h"

#include "app/cases/CaseStateJson.h"
#include "app/cases/KeptFiles.h"

namespace {

using Problem = std::unexpected<VaultProblem>;

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
    const auto kept = file->attachments();
    if (!kept)
        return Problem(kept.error());
    auto files = filesOf(file, *kept, *content);
    auto copies = copiesOf(file, *kept, *content);
    return OpenCase{id, file, *std::move(fields), *std::move(content), std::move(files), state, std::move(copies)};
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
