#include "app/cases/AddFiles.h"

#include "app/cases/KeptFiles.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrentRun>

namespace {

using Verdict = std::expected<AddedFile, FileRefusal>;

qint64 expectedSize(const NewFile &file)
{
    const auto *path = std::get_if<QString>(&file);
    return path ? std::min(QFileInfo(*path).size(), TakenFile::largest) : 0;
}

/// Where a file is read twice, each reading counts half.
class Progress final {
public:
    Progress(QPromise<std::vector<Verdict>> &promise, const std::vector<NewFile> &files) : m_promise(promise)
    {
        qint64 total = 0;
        for (const NewFile &file : files)
            total += expectedSize(file);
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

/// One person's wish to add files, and how far it is.
struct Adding {
    PreparingTools tools;
    Progress &progress;
    std::stop_source stop = {}; ///< the QFuture's cancel, for those who know a std::stop_token

    [[nodiscard]] Verdict take(const QString &path);
    [[nodiscard]] Verdict take(const MadeFile &made);
    [[nodiscard]] Verdict keep(const TakenFile &file);
    [[nodiscard]] std::expected<Attachment, FileRefusal> attach(const TakenFile &file);
    void takeBack(const std::vector<Verdict> &verdicts) const;
};

Verdict Adding::take(const QString &path)
{
    const auto taken = TakenFile::take(path, [&](qint64 bytes) {
        progress.reading(tools.into ? bytes : 2 * bytes);
        return !progress.isCancelled();
    });
    return taken ? keep(*taken) : std::unexpected(FileRefusal(taken.error()));
}

Verdict Adding::take(const MadeFile &made)
{
    const auto bytes = made.make();
    if (!bytes || bytes->size() > TakenFile::largest)
        return std::unexpected(EvidenceProblem{bytes ? EvidenceProblem::TooBig : EvidenceProblem::Unreadable});
    return keep(TakenFile::inMemory(made.name, made.type, *bytes));
}

std::expected<Attachment, FileRefusal> Adding::attach(const TakenFile &file)
{
    const auto device = file.open();
    if (!device)
        return std::unexpected(EvidenceProblem{EvidenceProblem::Unreadable});
    const auto told = [&](qint64 bytes) {
        progress.reading(file.size() + bytes);
        if (progress.isCancelled())
            stop.request_stop();
    };
    const auto attachment = tools.into->attach(file.name(), file.type(), *device, told, stop.get_token());
    if (!attachment)
        return std::unexpected(attachment.error());
    if (attachment->sha256 != file.sha256()) { // somebody writes to it (THREATS-A1)
        (void)tools.into->detach(attachment->id);
        return std::unexpected(EvidenceProblem{EvidenceProblem::Changing});
    }
    return *attachment;
}

Verdict Adding::keep(const TakenFile &file)
{
    if (!tools.into)
        return prepareFile(file, {}, tools).transform([&](const PreparedFile &prepared) {
            return AddedFile{file, std::nullopt, prepared};
        });
    const auto attachment = attach(file);
    if (!attachment)
        return std::unexpected(attachment.error());
    const TakenFile kept = takenFile(tools.into, *attachment);
    const auto prepared = prepareFile(kept, {}, tools);
    if (!prepared) {
        (void)tools.into->detach(attachment->id);
        return std::unexpected(prepared.error());
    }
    return AddedFile{kept, attachment->id, *prepared};
}

void Adding::takeBack(const std::vector<Verdict> &verdicts) const
{
    for (const Verdict &verdict : verdicts) {
        if (!tools.into || !verdict)
            continue;
        for (const auto &id : {verdict->attachment, verdict->prepared.attachment}) {
            if (id)
                (void)tools.into->detach(*id);
        }
    }
}

} // namespace

QFuture<std::vector<std::expected<AddedFile, FileRefusal>>> addFiles(const std::vector<NewFile> &files,
                                                                     const PreparingTools &tools)
{
    return QtConcurrent::run([files, tools](QPromise<std::vector<Verdict>> &promise) {
        Progress progress(promise, files);
        Adding adding{.tools = tools, .progress = progress};
        adding.tools.goesOn = [&promise] { return !promise.isCanceled(); };
        std::vector<Verdict> verdicts;
        for (const NewFile &file : files) {
            if (promise.isCanceled())
                break;
            verdicts.push_back(std::visit([&](const auto &one) { return adding.take(one); }, file));
            progress.fileDone(expectedSize(file));
        }
        if (promise.isCanceled()) {
            adding.takeBack(verdicts); // the person took back all of it
            return;
        }
        for (size_t i = 0; i < verdicts.size(); ++i) {
            if (const auto *made = std::get_if<MadeFile>(&files[i]); made && made->kept && verdicts[i])
                made->kept();
        }
        promise.addResult(std::move(verdicts));
    });
}
