#pragma once

#include "app/cases/CaseVault.h"
#include "app/vault/Autosave.h"

/// Keeps one open case on the disk while its person goes on with it.
class CaseKeeper final : public QObject {
    Q_OBJECT

public:
    /// Asked for what there is to keep, each time it is saved.
    using Content = std::function<CaseContent()>;

    CaseKeeper(std::shared_ptr<CaseVault> store, const OpenCase &kept, Content content, Autosave::Times times,
               QObject *parent = nullptr);

    [[nodiscard]] const CaseId &id() const { return m_id; }
    [[nodiscard]] const std::shared_ptr<CaseFile> &file() const { return m_file; }
    [[nodiscard]] Autosave &autosave() { return m_autosave; }
    [[nodiscard]] const Autosave &autosave() const { return m_autosave; }
    /// The case has come to another state: kept at once, and tried again with every saving until it is.
    void happened(const CaseState &state);
    /// Saves and waits for the disk: only for a session that ends when this returns.
    void saveAndWait();

private:
    using Saved = QFuture<std::expected<void, VaultProblem>>;

    [[nodiscard]] Saved begin(CaseFields &fields);
    [[nodiscard]] Saved save();

    std::shared_ptr<CaseVault> m_store;
    CaseId m_id;
    std::shared_ptr<CaseFile> m_file;
    CaseFields m_known; ///< what the disk has, as far as we know
    CaseState m_state;
    std::optional<CaseState> m_notKept; ///< a state that the disk does not have
    Content m_content;
    Autosave m_autosave;
};
