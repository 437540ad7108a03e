#pragma once

#include "app/cases/CaseContent.h"
#include "app/cases/CaseState.h"
#include "app/cases/CaseSummary.h"
#include "app/evidence/TakenFile.h"
#include "app/vault/Vault.h"

#include <QFuture>
#include <QThreadPool>

/// A case that is open: what was kept of it, and the file that takes more.
struct OpenCase {
    CaseId id;
    std::shared_ptr<CaseFile> file;
    CaseFields fields; ///< as they stand on the disk
    CaseContent content;
    std::vector<TakenFile> files; ///< in the order of content.files
    CaseState state;
    std::map<qint64, TakenFile> copies = {}; ///< that go in the place of files, by their attachment
    QDateTime changed = {}; ///< UTC, when it was last saved; invalid for a new one
};

/// The vault at work: calls run on threads of its own, the quick ones one after the other, and answer on the caller's.
class CaseVault final {
public:
    template <typename T> using Answer = QFuture<std::expected<T, VaultProblem>>;

    struct Line {
        CaseId id;
        QDateTime changed; ///< UTC
        CaseSummary summary;
        bool older = false; ///< an older copy than the one that was seen last
        std::optional<VaultProblem> problem = {};
    };

    explicit CaseVault(Vault vault);
    ~CaseVault(); ///< waits for what runs: a saving must end
    CaseVault(const CaseVault &) = delete;
    CaseVault &operator=(const CaseVault &) = delete;

    [[nodiscard]] Answer<std::vector<Line>> list();
    [[nodiscard]] Answer<OpenCase> create(const CaseContent &content);
    /// One with these files in it, read from where they lie: all of it or nothing. Copies to go are made anew.
    [[nodiscard]] Answer<OpenCase> createWith(const CaseContent &content, const std::vector<TakenFile> &files);
    /// Where what became of it cannot be read, its words can: read-only then, NewerVersion, and its state means
    /// nothing.
    [[nodiscard]] Answer<OpenCase> open(const CaseId &id);
    /// Reads all of it, and keeps a copy of its words when it is whole: Damaged when it is not.
    [[nodiscard]] Answer<void> check(const CaseId &id, std::shared_ptr<CaseFile> file);

    /// On the disk when it answers: values, state when there is a new one, and summary, all or nothing.
    [[nodiscard]] Answer<void> save(const CaseId &id, std::shared_ptr<CaseFile> file, const FieldChange &change,
                                    const std::optional<CaseState> &state, const CaseSummary &summary);

    /// A report that waits in the outbox, or may have arrived.
    struct Outgoing {
        CaseId id;
        CaseSummary summary;
        CaseState state;
        std::optional<VaultProblem> problem = {}; ///< its state cannot be read, and is Answering here
    };
    [[nodiscard]] Answer<std::vector<Outgoing>> outbox();
    /// Puts the second state after the first, when that is the last one: ChangedElsewhere when it is not, since another
    /// program moved the report on (THREATS-S9); OpenElsewhere while one writes it. From Waiting to Unknown a try
    /// begins: until its end is kept nobody else can write the report, and open() gives what is held here.
    [[nodiscard]] Answer<void> moveOn(const CaseId &id, const CaseState &from, const CaseState &to);

    [[nodiscard]] Answer<void> rename(const CaseId &id, const QString &title);
    [[nodiscard]] Answer<void> remove(const CaseId &id);
    /// Away for good, once a check that runs has let go of it.
    [[nodiscard]] Answer<void> discard(const CaseId &id);
    [[nodiscard]] Answer<void> putBack(const CaseId &id);
    [[nodiscard]] Answer<void> forgetRemoved();
    [[nodiscard]] Answer<std::pair<CaseId, Rescued>> rescue(const CaseId &id);
    [[nodiscard]] Answer<void> exportCase(const CaseId &id, const QString &path,
                                          std::shared_ptr<const Secret> passphrase);
    [[nodiscard]] Answer<CaseId> importCase(const QString &path, std::shared_ptr<const Secret> passphrase);

    /// Small named things beside the cases.
    [[nodiscard]] Answer<void> keepThing(const QString &name, const QByteArray &data,
                                         const Vault::MergeThing &merge = {});
    [[nodiscard]] Answer<void> dropThing(const QString &name);

private:
    [[nodiscard]] std::expected<std::shared_ptr<CaseFile>, VaultProblem> fileOf(Vault &vault, const CaseId &id);
    template <typename Work> [[nodiscard]] auto run(Work work);
    template <typename Work> [[nodiscard]] auto runLong(Work work);

    Vault m_vault;
    std::map<CaseId, std::shared_ptr<CaseFile>> m_tried; ///< while a try runs; for m_worker only
    QThreadPool m_worker;
    QThreadPool m_slow; ///< for what takes as long as the files are big: no saving waits for it
};
