#include "app/mail/SaveFile.h"

#include <QDir>

QString freePath(const QString &folder, const QString &name)
{
    const QString stem = name.section(u'.', 0, 0);
    const QString ending = name.sliced(stem.size());
    QString path = QDir::cleanPath(folder + u'/' + name);
    for (int i = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++i)
        path = QDir::cleanPath(folder + u'/' + stem + u'-' + QString::number(i) + ending);
    return path;
}

std::expected<QString, MailProblem> saveFile(const QString &folder, const QString &name,
                                             const std::function<std::expected<void, MailProblem>(QFile &)> &fill)
{
    constexpr int mostTries = 1000; // against a program that takes each name just before us
    for (int i = 0; i < mostTries; ++i) {
        QString path = freePath(folder, name);
        auto out = OutFile::create(path, OutFile::Never);
        if (!out && out.error().what == MailProblem::OutExists)
            continue;
        if (!out)
            return std::unexpected(out.error());
        if (auto filled = fill(out->file()); !filled)
            return std::unexpected(filled.error());
        auto committed = out->commit();
        if (committed)
            return path;
        if (committed.error().what != MailProblem::OutExists)
            return std::unexpected(committed.error());
    }
    return std::unexpected(MailProblem{MailProblem::OutExists, name});
}
