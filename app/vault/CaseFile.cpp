#include "app/vault/CaseFile.h"

#include "app/vault/AttachmentReader.h"
#include "app/vault/CaseFiles.h"
#include "app/vault/CaseStore.h"

#include <QTimeZone>

CaseFile::CaseFile(std::shared_ptr<CaseStore> store) : m_store(std::move(store)) { }
CaseFile::CaseFile(CaseFile &&) noexcept = default;
CaseFile &CaseFile::operator=(CaseFile &&) noexcept = default;
CaseFile::~CaseFile() = default;

CaseFile::Access CaseFile::access() const
{
    return m_store->why() ? ReadOnly : ReadWrite;
}

std::optional<VaultProblem> CaseFile::why() const
{
    return m_store->why();
}

std::expected<CaseFields, VaultProblem> CaseFile::fields() const
{
    CaseFields found;
    return m_store
        ->read([&](Database &database) {
            return database.each("SELECT name, value FROM fields", {},
                                 [&](const Row &row) { found[row.text(0)] = row.blob(1); });
        })
        .transform([&] { return std::move(found); });
}

std::expected<void, VaultProblem> CaseFile::write(const CaseChange &change)
{
    return m_store->write([&](Database &database) -> Done {
        for (const auto &[name, value] : change.fields)
            if (Done put = database.run("INSERT INTO fields VALUES (?1, ?2)"
                                        " ON CONFLICT (name) DO UPDATE SET value = ?2",
                                        {name, value});
                !put)
                return put;
        for (const QString &name : change.removed)
            if (Done taken = database.run("DELETE FROM fields WHERE name = ?", {name}); !taken)
                return taken;
        if (change.event)
            if (Done told = database.run("INSERT INTO history (at, data) VALUES (?, ?)",
                                         {change.event->when.toMSecsSinceEpoch(), change.event->data});
                !told)
                return told;
        return change.summary ? database.run("UPDATE about SET summary = ?", {*change.summary}) : Done();
    });
}

std::expected<void, VaultProblem> CaseFile::save(const CaseFields &changed, const QStringList &removed)
{
    return write({.fields = changed, .removed = removed});
}

std::expected<void, VaultProblem> CaseFile::setSummary(const QByteArray &json)
{
    return write({.summary = json});
}

std::expected<std::vector<Attachment>, VaultProblem> CaseFile::attachments() const
{
    return CaseFiles::list(*m_store);
}

std::expected<Attachment, VaultProblem> CaseFile::attach(const QString &name, const QString &type, QIODevice &from,
                                                         const std::function<void(qint64)> &progress,
                                                         const std::stop_token &cancel)
{
    return CaseFiles::attach(*m_store, name, type, from, progress, cancel);
}

std::expected<void, VaultProblem> CaseFile::detach(qint64 id)
{
    return CaseFiles::detach(*m_store, id);
}

std::unique_ptr<QIODevice> CaseFile::read(qint64 id) const
{
    return std::make_unique<AttachmentReader>(m_store, id);
}

std::expected<std::vector<CaseEvent>, VaultProblem> CaseFile::history() const
{
    std::vector<CaseEvent> found;
    return m_store
        ->read([&](Database &database) {
            return database.each("SELECT at, data FROM history ORDER BY id", {}, [&](const Row &row) {
                found.push_back({QDateTime::fromMSecsSinceEpoch(row.number(0), QTimeZone::UTC), row.blob(1)});
            });
        })
        .transform([&] { return std::move(found); });
}

std::expected<void, VaultProblem> CaseFile::happened(const CaseEvent &event)
{
    return write({.event = event});
}

std::expected<void, VaultProblem> CaseFile::check() const
{
    return m_store->check();
}
