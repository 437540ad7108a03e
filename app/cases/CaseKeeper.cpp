#include "app/cases/CaseKeeper.h"

CaseKeeper::CaseKeeper(std::shared_ptr<CaseVault> store, const OpenCase &kept, Content content, Autosave::Times times,
                       QObject *parent)
    : QObject(parent), m_store(std::move(store)), m_id(kept.id), m_file(kept.file), m_known(kept.fields),
      m_state(kept.state), m_content(std::move(content)), m_autosave([this] { return save(); }, times, this)
{
}

void CaseKeeper::happened(const CaseState &state)
{
    m_state = state;
    m_notKept = state;
    m_autosave.touch();
    m_autosave.saveNow();
}

void CaseKeeper::saveAndWait()
{
    CaseFields fields;
    begin(fields).waitForFinished();
}

CaseKeeper::Saved CaseKeeper::begin(CaseFields &fields)
{
    const CaseContent content = m_content();
    fields = content.toFields();
    return m_store->save(m_id, m_file, changeBetween(m_known, fields), m_notKept, CaseSummary::of(content, m_state));
}

CaseKeeper::Saved CaseKeeper::save()
{
    CaseFields fields;
    auto saving = begin(fields);
    const auto state = std::exchange(m_notKept, std::nullopt);
    return saving.then(this, [this, fields, state](const std::expected<void, VaultProblem> &kept) {
        if (kept)
            m_known = fields;
        else if (state && !m_notKept)
            m_notKept = state; // twice in the history does no harm
        return kept;
    });
}
