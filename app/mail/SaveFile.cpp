#include "app/mail/SaveFile.h"

#include <QDir>

using namespace Qt::StringLiterals;

std::expected<QString, MailProblem> saveFile(const QString &folder, const QString &name,
                                             const std::function<std::expected<void, MailProblem>(QFile &)> &fill)
{
    constexpr int mostTries = 1000;
    const QString stem = name.section(u'.', 0, 0);
    const QString ending = name.sliced(stem.size());
    for (int i = 1; i <= mostTries; ++i) {
        const QString number = i == 1 ? QString() : u'-' + QString::number(i);
        QString path = QDir::cleanPath(folder + u'/' + stem + number + ending);
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
