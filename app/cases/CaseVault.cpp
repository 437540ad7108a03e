#include "app/cases/CaseVault.h"

#include "app/cases/CaseStateJson.h"
#include "app/cases/KeptFiles.h"
#include "app/cases/OpenedCase.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <latch>

namespace {

using Problem = std::unexpected<VaultProblem>;

/// All of it in one go: a crash between two would make the list say another thing than the report.
CaseChange changeOf(const FieldChange &fields, const std::optional<CaseState> &state, const CaseSummary &summary,
                    const QDateTime &now)
{
    return {.fields = fields.changed,
            .removed = fields.removed,
            .event = state.transform([&](const CaseState &one) { return CaseEvent{now, toJson(one)}; }),
            .summary = summary.toJson()};
}

/// A step of a later version would show as one that is still written, and be as wrong as can be (THREATS-S9).
std::optional<VaultProblem> problemOf(const CaseLine &line)
{
    if (!line.problem && !CaseSummary::isKnown(line.summary))
        return VaultProblem{VaultProblem::NewerVersion, QStringLiteral("its step")};
    return line.problem;
}

/// Copies the files into the case, and names them in its content.
std::expected<void, VaultProblem> takeIn(const std::vector<TakenFile> &files, const std::shared_ptr<CaseFile> &into,
                                         OpenCase &opened)
{
    const QList<qint64> before = std::exchange(opened.content.files, {});
    const auto treatments = std::exchange(opened.content.treatments, {});
    opened.content.thrownAway.clear(); // numbers of another case
    for (const TakenFile &file : files) {
        const auto device = file.open();
        if (!device)
            return Problem(VaultProblem{VaultProblem::Damaged});
        const auto attachment = into->attach(file.name(), file.type(), *device);
        if (!attachment)
            return Problem(attachment.error());
        const auto known = treatments.find(before.value(opened.content.files.size()));
        if (known != treatments.end())
            opened.content.treatments[attachment->id] = {.treatment = known->second.treatment};
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
    const auto kept = takeIn(files, opened.file, opened).and_then([&] {
        opened.fields = opened.content.toFields();
        const auto summary = CaseSummary::of(opened.content, Case::Answering{});
        return opened.file->write({.fields = opened.fields, .summary = summary.toJson()});
    });
    if (kept)
        return opened;
    opened.file.reset(); // half of a report is none
    if (vault.remove(id))
        vault.forgetRemoved();
    return Problem(kept.error());
}

} // namespace

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
            lines.push_back({line.id, line.changed, CaseSummary::fromJson(line.summary), line.older, problemOf(line)});
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
        return fileOf(vault, id).and_then([&](auto file) { return openedCase(vault, id, std::move(file)); });
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
    return run([=, this, file = std::move(file)](Vault &) -> std::expected<void, VaultProblem> {
        if (!state && change.isEmpty())
            return {};
        const auto kept = file->write(changeOf(change, state, summary, now));
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
            if (CaseSummary::isKnown(line.summary) && summary.step != CaseSummary::Step::Waiting
                && summary.step != CaseSummary::Step::Unknown)
                continue;
            // not as who writes it: looking at the outbox must keep no window and no try from the report
            const auto state = vault.openToRead(line.id)
                                   .and_then([](const CaseFile &file) { return file.history(); })
                                   .and_then(lastOf);
            if (state && !std::holds_alternative<Case::Waiting>(*state)
                && !std::holds_alternative<Case::Unknown>(*state)) // changed since the list was made
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
        const auto kept = file->write(changeOf({}, to, CaseSummary::of(*content, to), now));
        if (!kept)
            return kept;
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
        auto opened = fileOf(vault, id).and_then([&](auto file) { return openedCase(vault, id, std::move(file)); });
        if (!opened)
            return Problem(opened.error());
        if (opened->file->access() != CaseFile::ReadWrite)
            return Problem(opened->file->why().value_or(VaultProblem{VaultProblem::ReadOnly}));
        opened->content.title = title;
        return opened->file->write(changeOf(changeBetween(opened->fields, opened->content.toFields()), std::nullopt,
                                            CaseSummary::of(opened->content, opened->state), {}));
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
                return openedAs(begun, *id, shared);
            });
        });
        if (!opened) { // it would only lie in the list, and never open
            (void)vault.remove(*id);
            return Problem(opened.error());
        }
        const auto kept = opened->file->setSummary(CaseSummary::of(opened->content, begun).toJson());
        if (!kept) {
            opened->file.reset();
            opened->files.clear();
            (void)vault.remove(*id);
            return Problem(kept.error());
        }
        return id;
    });
}

CaseVault::Answer<void> CaseVault::keepThing(const QString &name, const QByteArray &data,
                                             const Vault::MergeThing &merge)
{
    return run([=](Vault &vault) { return vault.keepThing(name, data, merge); });
}

CaseVault::Answer<void> CaseVault::dropThing(const QString &name)
{
    return run([=](Vault &vault) { return vault.dropThing(name); });
}
