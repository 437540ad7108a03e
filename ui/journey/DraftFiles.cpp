#include "ui/journey/DraftFiles.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QPromise>
#include <QtConcurrentRun>

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds quiet(300);

QString nameOf(const NewFile &file)
{
    const auto *path = std::get_if<QString>(&file);
    return path ? QFileInfo(*path).fileName() : std::get<MadeFile>(file).name;
}

} // namespace

DraftFiles::DraftFiles(std::shared_ptr<const SecretRules> rules, QObject *parent)
    : QObject(parent), m_rules(std::move(rules))
{
    m_line.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(quiet);
    connect(&m_soon, &QTimer::timeout, this, &DraftFiles::prepareNext);
}

DraftFiles::DraftFiles(const OpenCase &kept, std::shared_ptr<const SecretRules> rules, QObject *parent)
    : DraftFiles(std::move(rules), parent)
{
    m_case = kept.file;
    m_copies = kept.copies;
    m_thrownAway = kept.content.thrownAway;
    for (size_t i = 0; i < kept.files.size(); ++i) {
        const qint64 id = kept.content.files.value(static_cast<qsizetype>(i));
        const auto record = kept.content.treatments.find(id);
        File file{.original = kept.files[i], .attachment = id, .key = keyOf(id)};
        if (record != kept.content.treatments.end()) {
            file.treatment = record->second.treatment;
            if (const auto copy = record->second.copy; copy && m_copies.contains(*copy)) {
                file.kind = FileKind::Picture; // it may go at once; its small picture follows
                file.prepared = PreparedFile{.kind = FileKind::Picture,
                                             .copy = m_copies.at(*copy),
                                             .attachment = copy,
                                             .removed = record->second.removed};
            }
        }
        m_files.push_back(std::move(file));
    }
    prepareNext();
}

DraftFiles::~DraftFiles()
{
    Q_EMIT closing();
    if (m_adding)
        m_adding->cancel();
    if (m_preparing)
        m_preparing->cancel();
}

quint64 DraftFiles::keyOf(qint64 attachment)
{
    constexpr quint64 notKept = 1ULL << 63;
    return attachment > 0 ? static_cast<quint64>(attachment) : notKept | ++m_lastKey;
}

void DraftFiles::letGo()
{
    Q_EMIT closing();
    if (m_preparing)
        m_preparing->cancel();
    m_soon.stop();
    m_files.clear(); // each of them holds the case
    m_copies.clear();
    m_removed.reset();
    m_case.reset();
}

void DraftFiles::writeTo(CaseContent &content) const
{
    content.files.clear();
    content.treatments.clear();
    for (const File &file : m_files) {
        content.files.append(file.attachment);
        TreatmentRecord record{.treatment = file.treatment};
        if (file.prepared && file.prepared->attachment) {
            record.copy = file.prepared->attachment;
            record.removed = file.prepared->removed;
        }
        if (file.attachment > 0)
            content.treatments[file.attachment] = record;
    }
    content.thrownAway = m_thrownAway;
}

std::vector<TakenFile> DraftFiles::originals() const
{
    std::vector<TakenFile> files;
    for (const File &file : m_files)
        files.push_back(file.original);
    return files;
}

std::vector<TakenFile> DraftFiles::going() const
{
    std::vector<TakenFile> files;
    for (const File &file : m_files)
        files.push_back(file.going());
    return files;
}

std::vector<FileChanges> DraftFiles::changes() const
{
    std::vector<FileChanges> changes;
    for (const File &file : m_files) {
        FileChanges change;
        if (file.prepared && !file.treatment.unchanged) {
            change.cleaned = hiddenDetailNames(file.prepared->removed);
            if (!file.treatment.covering.covers.empty())
                change.cleaned.append(QStringLiteral("covered-parts"));
            if (!file.treatment.covering.crop.isNull())
                change.cleaned.append(QStringLiteral("cropped-edges"));
        }
        changes.push_back(change);
    }
    return changes;
}

void DraftFiles::add(const std::vector<NewFile> &files)
{
    if (m_adding) {
        m_waiting.insert(m_waiting.end(), files.begin(), files.end());
        return;
    }
    m_adding = ::addFiles(files, {.into = m_case, .rules = m_rules});
    Q_EMIT changed();
    auto *watcher = new QFutureWatcher<Added>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { Q_EMIT adding(done, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, files] {
        watcher->deleteLater();
        m_adding.reset();
        const Added verdicts = watcher->future().resultCount() > 0 ? watcher->result() : Added();
        if (watcher->isCanceled()) { // perhaps just when the last one was there
            m_waiting.clear();
            for (const auto &verdict : verdicts) {
                dropCopy(verdict ? verdict->attachment : std::nullopt);
                dropCopy(verdict ? verdict->prepared.attachment : std::nullopt);
            }
        }
        added(files, watcher->isCanceled() ? Added() : verdicts);
    });
    watcher->setFuture(*m_adding);
}

void DraftFiles::stopAdding()
{
    if (m_adding)
        m_adding->cancel();
}

void DraftFiles::added(const std::vector<NewFile> &files, const Added &verdicts)
{
    QList<Refused> refused;
    for (size_t i = 0; i < verdicts.size(); ++i) {
        if (const auto &verdict = verdicts[i])
            m_files.push_back({.original = verdict->file,
                               .attachment = verdict->attachment.value_or(0),
                               .kind = verdict->prepared.kind,
                               .prepared = verdict->prepared,
                               .key = keyOf(verdict->attachment.value_or(0))});
        else
            refused.append({nameOf(files[i]), verdict.error()});
    }
    if (!m_waiting.empty())
        add(std::exchange(m_waiting, {}));
    Q_EMIT changed();
    Q_EMIT taken(refused);
}

bool DraftFiles::areReady() const
{
    return !m_adding && std::ranges::all_of(m_files, [](const File &file) { return file.prepared.has_value(); });
}

void DraftFiles::treat(quint64 key, const Treatment &treatment)
{
    const auto found = std::ranges::find(m_files, key, &File::key);
    if (found == m_files.end() || found->treatment == treatment)
        return;
    File &file = *found;
    const bool same = file.treatment.makesTheSameAs(treatment);
    const bool onlyLooked = same && file.treatment.unchanged == treatment.unchanged;
    file.treatment = treatment;
    if (onlyLooked) { // the same goes: a locked report stays good
        Q_EMIT prepared();
        return;
    }
    if (!same) { // what was made for other decisions must not go
        if (file.prepared && file.prepared->attachment)
            file.oldCopy = file.prepared->attachment;
        file.prepared.reset();
        file.problem.reset();
        if (m_preparingKey == file.key && m_preparing)
            m_preparing->cancel();
        m_soon.start();
    }
    Q_EMIT changed();
}

void DraftFiles::tryAgain()
{
    for (File &file : m_files)
        file.problem.reset();
    prepareNext();
}

const DraftFiles::File *DraftFiles::find(quint64 key) const
{
    const auto found = std::ranges::find(m_files, key, &File::key);
    return found == m_files.end() ? nullptr : &*found;
}

void DraftFiles::prepareNext()
{
    if (m_preparing || (m_case && m_case->access() != CaseFile::Access::ReadWrite))
        return;
    const auto waits = [this](const File &file) {
        const auto &ready = file.prepared;
        return ready ? ready->attachment && m_copies.contains(*ready->attachment) : !file.problem;
    };
    const auto next = std::ranges::find_if(m_files, waits);
    if (next == m_files.end())
        return;
    const auto work = [file = *next, into = m_case, rules = m_rules](QPromise<Prepared> &promise) {
        if (file.prepared) { // only its picture lacks
            auto before = preparedBefore(*file.prepared->copy,
                                         {.copy = file.prepared->attachment, .removed = file.prepared->removed});
            if (!before.thumbnail.isNull()) {
                promise.addResult(std::move(before));
                return;
            }
        }
        promise.addResult(
            prepareFile(file.original, file.treatment,
                        {.into = into, .rules = rules, .goesOn = [&promise] { return !promise.isCanceled(); }}));
    };
    m_preparingKey = next->key;
    m_preparing = QtConcurrent::run(&readers(), work);
    auto *watcher = new QFutureWatcher<Prepared>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, key = next->key, treatment = next->treatment] {
                watcher->deleteLater();
                m_preparing.reset();
                if (watcher->future().resultCount() > 0)
                    madeReady(key, treatment, watcher->result());
                if (!m_soon.isActive())
                    prepareNext();
            });
    watcher->setFuture(*m_preparing);
}

void DraftFiles::madeReady(quint64 key, const Treatment &treatment, const Prepared &verdict)
{
    const auto file = std::ranges::find(m_files, key, &File::key);
    if (file == m_files.end() || !file->treatment.makesTheSameAs(treatment)) { // decided otherwise since, or removed
        const bool mayComeBack = m_removed && m_removed->file.key == key && m_removed->file.prepared;
        if (verdict && !mayComeBack)
            dropCopy(verdict->attachment);
        return;
    }
    if (verdict) {
        const auto before = file->prepared ? file->prepared->attachment : std::exchange(file->oldCopy, std::nullopt);
        if (before)
            m_copies.erase(*before);
        if (before != verdict->attachment)
            dropCopy(before);
        file->prepared = *verdict;
        file->kind = verdict->kind;
    } else {
        if (file->prepared && file->prepared->attachment) { // kept, but it cannot be read
            m_copies.erase(*file->prepared->attachment);
            file->oldCopy = file->prepared->attachment;
        }
        file->prepared.reset();
        file->problem = verdict.error();
    }
    Q_EMIT prepared();
}

void DraftFiles::dropCopy(const std::optional<qint64> &attachment)
{
    if (m_case && attachment) // whoever still reads it keeps what it needs; where it fails, the next opening does it
        (void)QtConcurrent::run([file = m_case, id = *attachment] { (void)file->detach(id); });
}

void DraftFiles::remove(size_t index)
{
    if (index >= m_files.size())
        return;
    const auto place = m_files.begin() + static_cast<std::ptrdiff_t>(index);
    m_thrownAway.append(place->attachment);
    m_removed = Removed{index, std::move(*place)};
    m_files.erase(place);
    Q_EMIT changed();
}

void DraftFiles::putBack()
{
    if (!m_removed)
        return;
    const auto place = static_cast<std::ptrdiff_t>(std::min(m_removed->index, m_files.size()));
    m_thrownAway.removeOne(m_removed->file.attachment);
    m_files.insert(m_files.begin() + place, std::move(m_removed->file));
    m_removed.reset();
    prepareNext();
    Q_EMIT changed();
}
