#include "app/cases/PrepareFile.h"

#include "app/cases/KeptFiles.h"

#include <QBuffer>

namespace {

using Verdict = std::expected<PreparedFile, FileRefusal>;

std::unexpected<FileRefusal> refusal(EvidenceProblem::What what, const QString &detail = {})
{
    return std::unexpected(FileRefusal(EvidenceProblem{what, detail}));
}

bool goesOn(const PreparingTools &tools)
{
    return !tools.goesOn || tools.goesOn();
}

/// Small, and of what goes: nothing that was covered shows in it.
QImage thumbnailOf(const QByteArray &cleaned)
{
    constexpr QSize size(256, 184); // four times what is shown: for screens with fine pixels
    const auto picture = Picture::read(cleaned);
    return picture ? picture->pixels.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation) : QImage();
}

Verdict keepCopy(PreparedFile prepared, const QString &name, const CleanedPicture &cleaned, const PreparingTools &tools)
{
    if (!tools.into) {
        prepared.copy = TakenFile::inMemory(name, cleaned.type(), cleaned.file);
        return prepared;
    }
    if (!goesOn(tools))
        return refusal(EvidenceProblem::Stopped);
    QBuffer buffer;
    buffer.setData(cleaned.file);
    if (!buffer.open(QIODevice::ReadOnly))
        return refusal(EvidenceProblem::Unreadable);
    const auto attachment = tools.into->attach(name, SentCopy::typeFor(cleaned.type()), buffer);
    if (!attachment)
        return std::unexpected(FileRefusal(attachment.error()));
    prepared.copy = takenFile(tools.into, *attachment);
    prepared.attachment = attachment->id;
    return prepared;
}

Verdict preparePicture(const TakenFile &original, const Treatment &treatment, const PreparingTools &tools)
{
    const auto device = original.open();
    if (!device)
        return refusal(EvidenceProblem::Unreadable);
    PreparedFile prepared{.kind = FileKind::Picture};
    const auto cleaned = readPictureFile(*device).and_then(
        [&](const QByteArray &file) { return cleanPicture(file, treatment.covering); });
    if (!cleaned) {
        if (!(treatment.covering == Covering())) // it must not go uncovered
            return refusal(EvidenceProblem::Unreadable, cleaned.error().detail);
        prepared.problem = cleaned.error();
        return prepared;
    }
    prepared.removed = cleaned->removed;
    prepared.thumbnail = thumbnailOf(cleaned->file);
    return keepCopy(std::move(prepared), cleaned->nameFor(original.name()), *cleaned, tools);
}

Verdict prepareText(const TakenFile &original, const Treatment &treatment, const PreparingTools &tools)
{
    const auto copy = withHidden(original, tools.rules, treatment.hide, [&](qint64) { return goesOn(tools); });
    if (!copy)
        return std::unexpected(FileRefusal(copy.error()));
    PreparedFile prepared{.kind = FileKind::Text};
    if (!copy->takenOut().empty())
        prepared.copy = *copy;
    return prepared;
}

} // namespace

std::expected<PreparedFile, FileRefusal> prepareFile(const TakenFile &original, const Treatment &treatment,
                                                     const PreparingTools &tools)
{
    const auto device = original.open();
    if (!device)
        return refusal(EvidenceProblem::Unreadable);
    const QByteArray beginning = device->read(textEncodingNeeds);
    const FileKind kind = fileKind(beginning, original.type());
    if (kind == FileKind::Picture)
        return preparePicture(original, treatment, tools);
    if (kind != FileKind::Text && kind != FileKind::Other)
        return PreparedFile{.kind = kind};
    if (textEncoding(beginning) == TextEncoding::NotText) // whatever its name says
        return PreparedFile{.kind = FileKind::Other};
    return tools.rules ? prepareText(original, treatment, tools) : PreparedFile{.kind = FileKind::Text};
}

PreparedFile preparedBefore(const TakenFile &copy, const TreatmentRecord &record)
{
    PreparedFile prepared{.kind = FileKind::Picture,
                          .copy = copy,
                          .attachment = record.copy,
                          .removed = record.removed};
    if (const auto device = copy.open()) {
        if (const auto file = readPictureFile(*device))
            prepared.thumbnail = thumbnailOf(*file);
    }
    return prepared;
}
