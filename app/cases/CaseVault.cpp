#include "app/cases/CaseVault.h"

#include "app/cases/CaseStateJson.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <latch>

namespace {

using Problem = std::unexpected<VaultProblem>;

VaultProblem noVendor()
{
    return {VaultProblem::Damaged, QStringLiteral("no vendor")};
}

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

/// What cannot be read was written by a later version: "still writing" would let it go out a second time (THREATS-S9).
std::expected<CaseState, VaultProblem> lastOf(const std::vector<CaseEvent> &history)
{
    if (history.empty())
        return Case::Answering{};
    if (auto state = caseStateFromJson(history.back().data))
        return *std::move(state);
    return Problem(VaultProblem{VaultProblem::NewerVersion, QStringLiteral("its state")});
}

std::expected<OpenCase, VaultProblem> openedCase(const CaseId &id, const std::shared_ptr<CaseFile> &file)
{
    auto fields = file->fields();
    if (!fields)
        return Problem(fields.error());
    auto content = CaseContent::fromFields(*fields);
    if (!content)
        return Problem(noVendor());
    auto files = filesOf(file, *content);
    const auto history = file->history();
    if (!files || !history)
        return Problem(files ? history.error() : files.error());
    auto state = lastOf(*history);
    if (!state)
        return Problem(state.error());
    return OpenCase{id, file, *std::move(fields), *std::move(content), *std::move(files), *std::move(state)};
}

/// Copies the files into the case, and names them in its content.
std::expected<void, VaultProblem> takeIn(const std::vector<TakenFile> &files, const std::shared_ptr<CaseFile> &into,
                                         OpenCase &opened)
{
    opened.content.files.clear();
    for (const TakenFile &file : files) {
        const auto device = file.open();
        if (!device)
            return Problem(VaultProblem{VaultProblem::Damaged});
        const auto attachment = into->attach(file.name(), file.type(), *device);
        if (!attachment)
            return Problem(attachment.error());
        opened.content.files.append(attachment->id);
        opened.files.push_back(takenFile(into, *attachment));
    }
    return {};
}

std::expected<OpenCase, VaultProblem> createdCase(Vault &vault, const CaseContent &content,
                                                  const std::vector<TakenFile> &files)
{
    auto created = vault.create();
    if (!created)
        return Problem(created.error());
    const auto &[id, made] = *created;
    OpenCase opened{id, std::make_shared<CaseFile>(std::move(created->second)), {}, content, {}, Case::Answering{}};
    const auto kept = takeIn(files, opened.file, opened)
                          .and_then([&] {
                              opened.fields = opened.content.toFields();
                              return opened.file->save(opened.fields);
                          })
                          .and_then([&] {
                              const auto summary = CaseSummary::of(opened.content, Case::Answering{});
                              return vault.setSummary(id, *opened.file, summary.toJson());
                          });
    if (kept)
        return opened;
    opened.file.reset(); // half of a report is none
    if (vault.remove(id))
        vault.forgetRemoved();
    return Problem(kept.error());
}

} // namespace

TakenFile takenFile(const std::shared_ptr<CaseFile> &file, const Attachment &attachment)
{
    return TakenFile::kept(attachment.name, attachment.type, attachment.size, attachment.sha256,
                           [file, id = attachment.id] { return file->read(id); });
}

std::expected<std::shared_ptr<CaseFile>, VaultProblem> CaseVault::fileOf(Vault &vault, const CaseId &id)
{
    if (const auto held = m_tried.find(id); held != m_tried.end())
        return held->second;
    return vault.openCase(id).transform([](CaseFile file) { return std::make_shared<CaseFile>(std::move(file)); });
}

CaseVault::CaseVault(Vault vault) : m_vault(std::move(vault))
{
    m_worker.setMaxThreadCount(1); // one after the other
    m_slow.setMaxThreadCount(1);
}

CaseVault::~CaseVault()
{
    m_slow.waitForDone();
    m_worker.waitForDone();
}

template <typename Work> auto CaseVault::run(Work work)
{
    return QtConcurrent::run(&m_worker, [this, work = std::move(work)] { return work(m_vault); });
}

template <typename Work> auto CaseVault::runLong(Work work)
{
    // after what was asked for before it: a copy holds the last words. Not through a future, whose waiting would take
    // its work out of the line.
    const auto before = std::make_shared<std::latch>(1);
    m_worker.start([before] { before->count_down(); });
    return QtConcurrent::run(&m_slow, [this, before, work = std::move(work)] {
        before->wait();
        return work(m_vault);
    });
}

CaseVault::Answer<std::vector<CaseVault::Line>> CaseVault::list()
{
    return run([](Vault &vault) -> std::expected<std::vector<Line>, VaultProblem> {
        const auto found = vault.list();
        if (!found)
            return Problem(found.error());
        std::vector<Line> lines;
        for (const CaseLine &line : *found)
            lines.push_back({line.id, line.changed, CaseSummary::fromJson(line.summary), line.older, line.problem});
        return lines;
    });
}

CaseVault::Answer<OpenCase> CaseVault::create(const CaseContent &content)
{
    return run([content](Vault &vault) { return createdCase(vault, content, {}); });
}

CaseVault::Answer<OpenCase> CaseVault::createWith(const CaseContent &content, const std::vector<TakenFile> &files)
{
    return runLong([content, files](Vault &vault) { return createdCase(vault, content, files); });
}

CaseVault::Answer<OpenCase> CaseVault::open(const CaseId &id)
{
    return run([this, id](Vault &vault) {
        return fileOf(vault, id).and_then([&](const auto &file) { return openedCase(id, file); });
    });
}

CaseVault::Answer<void> CaseVault::check(const CaseId &id, std::shared_ptr<CaseFile> file)
{
    return runLong([id, file = std::move(file)](Vault &vault) {
        return file->check().and_then([&] { return vault.keepLastGood(id, *file); });
    });
}

CaseVault::Answer<void> CaseVault::save(const CaseId &id, std::shared_ptr<CaseFile> file, const FieldChange &change,
                                        const std::optional<CaseState> &state, const CaseSummary &summary)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return run([=, this, file = std::move(file)](Vault &vault) -> std::expected<void, VaultProblem> {
        std::expected<void, VaultProblem> kept;
        if (!change.isEmpty())
            kept = file->save(change.changed, change.removed);
        if (kept && state)
            kept = file->happened({now, toJson(*state)});
        if (kept && (state || !change.isEmpty()))
            kept = vault.setSummary(id, *file, summary.toJson());
        if (kept && state)
            m_tried.erase(id); // the window that has it open goes on from here
        return kept;
    });
}

CaseVault::Answer<std::vector<CaseVault::Outgoing>> CaseVault::outbox()
{
    return run([this](Vault &vault) -> std::expected<std::vector<Outgoing>, VaultProblem> {
        const auto lines = vault.list();
        if (!lines)
            return Problem(lines.error());
        std::vector<Outgoing> outgoing;
        for (const CaseLine &line : *lines) {
            const auto summary = CaseSummary::fromJson(line.summary);
            if (summary.step != CaseSummary::Step::Waiting && summary.step != CaseSummary::Step::Unknown)
                continue;
            const auto file = fileOf(vault, line.id);
            const auto state = file.and_then([](const auto &opened) { return opened->history(); }).and_then(lastOf);
            if (state && !std::holds_alternative<Case::Waiting>(*state)
                && !std::holds_alternative<Case::Unknown>(*state)) // the summary is written after it
                continue;
            outgoing.push_back({line.id, summary, state.value_or(Case::Answering{}),
                                state ? std::nullopt : std::optional(state.error())});
        }
        return outgoing;
    });
}

CaseVault::Answer<void> CaseVault::moveOn(const CaseId &id, const CaseState &from, const CaseState &to)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool begins = std::holds_alternative<Case::Waiting>(from) && std::holds_alternative<Case::Unknown>(to);
    return run([=, this](Vault &vault) -> std::expected<void, VaultProblem> {
        const auto found = fileOf(vault, id);
        if (!found)
            return Problem(found.error());
        const std::shared_ptr<CaseFile> &file = *found;
        if (file->access() != CaseFile::ReadWrite)
            return Problem(file->why().value_or(VaultProblem{VaultProblem::ReadOnly}));
        const auto history = file->history();
        const auto fields = file->fields();
        if (!history || !fields)
            return Problem(history ? fields.error() : history.error());
        const auto content = CaseContent::fromFields(*fields);
        if (!content)
            return Problem(noVendor());
        const auto last = lastOf(*history);
        if (!last)
            return Problem(last.error());
        if (toJson(*last) != toJson(from))
            return Problem(VaultProblem{VaultProblem::ChangedElsewhere});
        const auto kept = file->happened({now, toJson(to)});
        if (!kept)
            return kept;
        // the state is what counts: where only the summary is not written, the next one mends it
        (void)vault.setSummary(id, *file, CaseSummary::of(*content, to).toJson());
        if (begins)
            m_tried.insert_or_assign(id, file);
        else
            m_tried.erase(id);
        return {};
    });
}

CaseVault::Answer<void> CaseVault::rename(const CaseId &id, const QString &title)
{
    return run([this, id, title](Vault &vault) -> std::expected<void, VaultProblem> {
        auto opened = fileOf(vault, id).and_then([&](const auto &file) { return openedCase(id, file); });
        if (!opened)
            return Problem(opened.error());
        if (opened->file->access() != CaseFile::ReadWrite)
            return Problem(opened->file->why().value_or(VaultProblem{VaultProblem::ReadOnly}));
        opened->content.title = title;
        const FieldChange change = changeBetween(opened->fields, opened->content.toFields());
        return opened->file->save(change.changed, change.removed).and_then([&] {
            return vault.setSummary(id, *opened->file, CaseSummary::of(opened->content, opened->state).toJson());
        });
    });
}

CaseVault::Answer<void> CaseVault::remove(const CaseId &id)
{
    return run([this, id](Vault &vault) {
        m_tried.erase(id); // it goes, whatever comes of its try
        return vault.remove(id);
    });
}

CaseVault::Answer<void> CaseVault::discard(const CaseId &id)
{
    m_worker.start([this, id] { m_tried.erase(id); });
    return runLong([id](Vault &vault) {
        auto gone = vault.remove(id);
        vault.forgetRemoved();
        return gone;
    });
}

CaseVault::Answer<void> CaseVault::putBack(const CaseId &id)
{
    return run([id](Vault &vault) { return vault.putBack(id); });
}

CaseVault::Answer<void> CaseVault::forgetRemoved()
{
    return run([](Vault &vault) -> std::expected<void, VaultProblem> {
        vault.forgetRemoved();
        return {};
    });
}

CaseVault::Answer<std::pair<CaseId, Rescued>> CaseVault::rescue(const CaseId &id)
{
    return runLong([id](Vault &vault) {
        // without a team it could not be opened, and would be rescued again and again
        return vault.rescue(id, [](const CaseFields &fields) -> std::expected<void, VaultProblem> {
            if (!CaseContent::fromFields(fields))
                return Problem(noVendor());
            return {};
        });
    });
}

CaseVault::Answer<void> CaseVault::exportCase(const CaseId &id, const QString &path,
                                              std::shared_ptr<const Secret> passphrase)
{
    return runLong([=](Vault &vault) { return vault.exportCase(id, path, *passphrase); });
}

CaseVault::Answer<CaseId> CaseVault::importCase(const QString &path, std::shared_ptr<const Secret> passphrase)
{
    return runLong([=](Vault &vault) -> std::expected<CaseId, VaultProblem> {
        auto id = vault.importCase(path, *passphrase);
        if (!id)
            return id;
        // what became of it on another computer is no state of this one: nothing of it was locked or sent from here
        const CaseState begun = Case::Answering{};
        auto opened = vault.openCase(*id).and_then([&](CaseFile file) {
            const auto shared = std::make_shared<CaseFile>(std::move(file));
            return shared->happened({QDateTime::currentDateTimeUtc(), toJson(begun)}).and_then([&] {
                return openedCase(*id, shared);
            });
        });
        if (!opened) { // it would only lie in the list, and never open
            (void)vault.remove(*id);
            return Problem(opened.error());
        }
        const auto kept = vault.setSummary(*id, *opened->file, CaseSummary::of(opened->content, begun).toJson());
        if (!kept) {
            opened->file.reset();
            opened->files.clear();
            (void)vault.remove(*id);
            return Problem(kept.error());
        }
        return id;
    });
}

CaseVault::Answer<void> CaseVault::keepThing(const QString &name, const QByteArray &data)
{
    return run([=](Vault &vault) { return vault.keepThing(name, data); });
}

CaseVault::Answer<void> CaseVault::dropThing(const QString &name)
{
    return run([=](Vault &vault) { return vault.dropThing(name); });
}
