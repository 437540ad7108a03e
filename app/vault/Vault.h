#pragma once

#include "app/vault/CaseFile.h"
#include "crypto/KeySlot.h"

#include <QDir>

#include <functional>

/// Names a case for as long as it lives; 32 lower-case hex digits, random.
using CaseId = QString;

/// A line of the list, from the index. The title and the rest are the person's and the program's own words.
struct CaseLine {
    CaseId id;
    QDateTime changed; ///< UTC
    QByteArray summary; ///< as it was last written: JSON of whoever uses the vault
    std::optional<VaultProblem> problem = {}; ///< it cannot be opened as it should
    bool older = false; ///< this is an older copy than the one we saw last: somebody put back a backup, or worse
};

/// The person's reports on this computer: a folder (0700, files 0600) with one database a case, an encrypted index that
/// can be made anew from them, and small things that tell whom one writes to. May be used from several threads.
class Vault final {
public:
    /// What to keep when something is stored under the name already: perhaps another program wrote it since we looked.
    using MergeThing = std::function<QByteArray(const QByteArray &stored, const QByteArray &data)>;

    /// Where it lies; made when there is none yet. `key`: 32 bytes (Door). NoKey: what lies there has another key.
    [[nodiscard]] static std::expected<Vault, VaultProblem> open(const QDir &folder, Secret key);
    Vault(Vault &&) noexcept;
    Vault &operator=(Vault &&) noexcept;
    ~Vault();

    /// The newest first; the index is made anew when it is missing, damaged or does not fit the folder.
    [[nodiscard]] std::expected<std::vector<CaseLine>, VaultProblem> list();
    [[nodiscard]] std::expected<std::pair<CaseId, CaseFile>, VaultProblem> create();
    [[nodiscard]] std::expected<CaseFile, VaultProblem> openCase(const CaseId &id);
    /// Beside whoever writes it, and keeping nobody from it. `why` is what the file says of it.
    [[nodiscard]] std::expected<CaseFile, VaultProblem>
    openToRead(const CaseId &id, const VaultProblem &why = {VaultProblem::OpenElsewhere}) const;

    /// Keeps a copy of a case's words (not its files) beside it, to fall back on; whoever has just opened and checked
    /// it calls this.
    [[nodiscard]] std::expected<void, VaultProblem> keepLastGood(const CaseId &id, const CaseFile &file);
    /// Whether what could be read is worth it; its problem says why not.
    using Enough = std::function<std::expected<void, VaultProblem>(const CaseFields &)>;
    /// A damaged case as a new one: what can be read of it, filled up from the last good copy. The damaged file stays
    /// beside it until the case is deleted. `enough` is asked of the words before anything is changed: its problem ends
    /// it.
    [[nodiscard]] std::expected<std::pair<CaseId, Rescued>, VaultProblem> rescue(const CaseId &id,
                                                                                 const Enough &enough = {});

    /// Out of the list at once; the file goes with forgetRemoved() or, after a crash, the next open(). OpenElsewhere
    /// while anybody has it open for writing, here too.
    [[nodiscard]] std::expected<void, VaultProblem> remove(const CaseId &id);
    [[nodiscard]] std::expected<void, VaultProblem> putBack(const CaseId &id);
    void forgetRemoved();

    /// A case and its files as one file that its own passphrase opens on any computer (docs/vault.md). NameTaken when
    /// anything is there. For a worker thread; the vault's disk needs as much room meanwhile.
    [[nodiscard]] std::expected<void, VaultProblem> exportCase(const CaseId &id, const QString &path,
                                                               const Secret &passphrase,
                                                               const SlotCost &cost = SlotCost::calibrated());
    /// As a new case, once all of it was checked.
    [[nodiscard]] std::expected<CaseId, VaultProblem> importCase(const QString &path, const Secret &passphrase);

    /// Small named things beside the cases (added vendors, renewed locks), each replaced whole.
    [[nodiscard]] std::expected<std::map<QString, QByteArray>, VaultProblem> things() const;
    /// Whether they were damaged when the vault was opened, and are gone from it: the file is kept aside.
    [[nodiscard]] bool lostThings() const;
    [[nodiscard]] std::expected<void, VaultProblem> keepThing(const QString &name, const QByteArray &data,
                                                              const MergeThing &merge = {});
    [[nodiscard]] std::expected<void, VaultProblem> dropThing(const QString &name);

private:
    struct Inside;
    explicit Vault(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> m_inside;
};
