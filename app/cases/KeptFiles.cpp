#include "app/cases/KeptFiles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView copyMark = "; vouchsafe=copy"_L1;

} // namespace

QString SentCopy::typeFor(const QString &mediaType)
{
    return mediaType + copyMark;
}

bool SentCopy::is(const Attachment &attachment)
{
    return attachment.type.endsWith(copyMark);
}

QString SentCopy::mediaType(const Attachment &attachment)
{
    return is(attachment) ? attachment.type.chopped(copyMark.size()) : attachment.type;
}

TakenFile takenFile(const std::shared_ptr<CaseFile> &file, const Attachment &attachment)
{
    return TakenFile::kept(attachment.name, SentCopy::mediaType(attachment), attachment.size, attachment.sha256,
                           [file, id = attachment.id] { return file->read(id); });
}

std::vector<TakenFile> filesOf(const std::shared_ptr<CaseFile> &file, const std::vector<Attachment> &kept,
                               CaseContent &content)
{
    QList<qint64> notGone; // tried again the next time, and never among the files
    for (const Attachment &attachment : kept) {
        if (content.files.contains(attachment.id) || SentCopy::is(attachment))
            continue;
        if (!content.thrownAway.contains(attachment.id))
            content.files.append(attachment.id);
        else if (file->access() == CaseFile::ReadWrite && !file->detach(attachment.id))
            notGone.append(attachment.id);
    }
    content.thrownAway = notGone;
    std::vector<TakenFile> files;
    QList<qint64> there;
    for (const qint64 id : std::as_const(content.files)) {
        const auto found = std::ranges::find(kept, id, &Attachment::id);
        if (found == kept.end() || SentCopy::is(*found) || there.contains(id))
            continue;
        files.push_back(takenFile(file, *found));
        there.append(id);
    }
    content.files = there;
    std::erase_if(content.treatments, [&](const auto &record) { return !there.contains(record.first); });
    return files;
}

std::map<qint64, TakenFile> copiesOf(const std::shared_ptr<CaseFile> &file, const std::vector<Attachment> &kept,
                                     const CaseContent &content)
{
    std::map<qint64, TakenFile> copies;
    for (const Attachment &attachment : kept) {
        if (!SentCopy::is(attachment))
            continue;
        const bool goes = std::ranges::any_of(content.files, [&](qint64 id) {
            const auto record = content.treatments.find(id);
            return record != content.treatments.end() && record->second.copy == attachment.id;
        });
        if (goes)
            copies.emplace(attachment.id, takenFile(file, attachment));
        else if (file->access() == CaseFile::ReadWrite)
            (void)file->detach(attachment.id); // tried again the next time
    }
    return copies;
}
