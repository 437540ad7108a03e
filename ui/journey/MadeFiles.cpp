#include "ui/journey/MadeFiles.h"

#include "app/cases/SealReport.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// As they were copied: they are decoded later, on another thread and with care.
constexpr QLatin1StringView pictureTypes[] = {"image/png"_L1, "image/jpeg"_L1, "image/gif"_L1, "image/bmp"_L1};

QLatin1StringView rawPicture(const QMimeData &data)
{
    const auto *const found =
        std::ranges::find_if(pictureTypes, [&](QLatin1StringView type) { return data.hasFormat(type); });
    return found == std::end(pictureTypes) ? QLatin1StringView() : *found;
}

/// "pasted.png", "pasted-2.png"
QString freeName(const QString &name, QStringList names)
{
    return distinctNames(names << name).constLast();
}

/// Opens it; nothing else is ours to read or delete.
bool isPicture(QFile &file)
{
    return QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly) && pictureFormat(file.peek(fileKindNeeds));
}

std::optional<QByteArray> encoded(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return std::nullopt;
    return bytes;
}

} // namespace

QStringList MadeFiles::localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool MadeFiles::canBeMade(const QMimeData &data)
{
    return !rawPicture(data).isEmpty() || data.hasImage() || (!data.hasUrls() && data.hasFormat(u"text/plain"_s));
}

std::optional<NewFile> MadeFiles::from(const QMimeData &data, const QStringList &names)
{
    if (const auto type = rawPicture(data); !type.isEmpty()) {
        const QByteArray bytes = data.data(type);
        const QString ending = type.sliced(type.indexOf(u'/') + 1);
        if (!bytes.isEmpty() && bytes.size() <= Picture::mostBytes)
            return MadeFile{freeName(u"pasted."_s + ending, names), type, [bytes] { return std::optional(bytes); }};
    }
    if (const auto picture = data.hasImage() ? qvariant_cast<QImage>(data.imageData()) : QImage(); !picture.isNull())
        return MadeFile{freeName(u"pasted.png"_s, names), u"image/png"_s, [picture] { return encoded(picture); }};
    const QByteArray words = data.hasUrls() ? QByteArray() : data.text().toUtf8();
    if (words.isEmpty() || words.size() > mostText)
        return std::nullopt;
    return MadeFile{freeName(u"pasted.txt"_s, names), u"text/plain"_s, [words] { return std::optional(words); }};
}

NewFile MadeFiles::screenshot(const QString &path, const QStringList &names)
{
    const auto read = [path]() -> std::optional<QByteArray> {
        QFile file(path);
        if (!isPicture(file))
            return std::nullopt;
        const auto bytes = readPictureFile(file);
        return bytes ? std::optional(*bytes) : std::nullopt;
    };
    return MadeFile{freeName(u"screenshot.png"_s, names), u"image/png"_s, read, [path] { discardScreenshot(path); }};
}

void MadeFiles::discardScreenshot(const QString &path)
{
    QFile file(path);
    if (isPicture(file))
        (void)file.remove();
}
