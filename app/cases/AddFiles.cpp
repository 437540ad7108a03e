#include "app/cases/AddFiles.h"

#include "app/cases/CaseVault.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace {

using Verdict = std::expected<AddedFile, FileRefusal>;

/// Where a file is read twice, each reading counts half.
class Progress final {
public:
    Progress(QPromise<std::vector<Verdict>> &promise, const QStringList &paths) : m_promise(promise)
    {
        qint64 total = 0;
        for (const QString &path : paths)
            total += std::min(QFileInfo(path).size(), TakenFile::largest);
        m_promise.setProgressRange(0, static_cast<int>(total / kib));
    }

    void reading(qint64 halves) { m_promise.setProgressValue(static_cast<int>((m_done + halves / 2) / kib)); }
    void fileDone(qint64 size) { m_done += size; }
    [[nodiscard]] bool isCancelled() const { return m_promise.isCanceled(); }

private:
    static constexpr qint64 kib = 1024;
    QPromise<std::vector<Verdict>> &m_promise;
    qint64 m_done = 0;
};

Verdict keep(const TakenFile &file, const std::shared_ptr<CaseFile> &into, Progress &progress,
             std::stop_source &stop)
{
    const auto device = file.open();
    if (!device)
        return std::unexpected(EvidenceProblem{EvidenceProblem::Unreadable});
    const auto told = [&](qint64 bytes) {
        progress.reading(file.size() + bytes);
        if (progress.isCancelled())
            stop.request_stop();
    };
    const auto attachment = into->attach(file.name(), file.type(), *device, told, stop.get_token());
    if (!attachment)
        return std::unexpected(attachment.error());
    if (attachment->sha256 != file.sha256()) { // somebody writes to it (THREATS-A1)
        (void)into->detach(attachment->id);
        return std::unexpected(EvidenceProblem{EvidenceProblem::Changing});
    }
    return AddedFile{takenFile(into, *attachment), attachment->id};
}

} // namespace

QFuture<std::vector<std::expected<AddedFile, FileRefusal>>> addFiles(const QStringList &paths,
                                                                     const std::shared_ptr<CaseFile> &into)
{
    return QtConcurrent::run([paths, into](QPromise<std::vector<Verdict>> &promise) {
        Progress progress(promise, paths);
        std::stop_source stop; // the QFuture's cancel, for those who know a std::stop_token
        std::vector<Verdict> verdicts;
        for (const QString &path : paths) {
            const auto taken = TakenFile::take(path, [&](qint64 bytes) {
                progress.reading(into ? bytes : 2 * bytes);
                return !progress.isCancelled();
            });
            if (promise.isCanceled())
                break;
            if (!taken)
                verdicts.emplace_back(std::unexpected(FileRefusal(taken.error())));
            else
                verdicts.push_back(into ? keep(*taken, into, progress, stop)
                                        : Verdict(AddedFile{*taken, std::nullopt}));
            if (promise.isCanceled())
                break;
            progress.fileDone(taken ? taken->size() : 0);
        }
        if (!promise.isCanceled()) {
            promise.addResult(std::move(verdicts));
            return;
        }
        for (const Verdict &verdict : verdicts) { // the person took back all of it
            if (into && verdict && verdict->attachment)
                (void)into->detach(*verdict->attachment);
        }
    });
}
