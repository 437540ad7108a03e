#pragma once

#include "app/cases/PrepareFile.h"

#include <QFuture>

/// A file that goes with a report from now on.
struct AddedFile {
    TakenFile file; ///< as the person added it
    std::optional<qint64> attachment; ///< in the case that keeps it; nullopt when none does
    PreparedFile prepared; ///< with nothing decided yet
};

/// Something that never was a file of the person's: a pasted picture or text, a screenshot.
struct MadeFile {
    QString name;
    QString type; ///< media type
    std::function<std::optional<QByteArray>()> make; ///< called on another thread; nothing: it could not be made
    std::function<void()> kept = {}; ///< called there once it goes with the report
};

/// What is to be added: a file's path, or what is made into one.
using NewFile = std::variant<QString, MadeFile>;

/// Takes files in on another thread, one after the other, into the case that keeps them, and makes them ready to go;
/// `tools.into` may be null: then they are read where they lie. One verdict a file, in their order. Progress is KiB
/// read, of KiB in all; cancelling ends it within a second, or once the picture at hand is cleaned, keeps none of them,
/// and no result comes.
[[nodiscard]] QFuture<std::vector<std::expected<AddedFile, FileRefusal>>> addFiles(const std::vector<NewFile> &files,
                                                                                   const PreparingTools &tools);
