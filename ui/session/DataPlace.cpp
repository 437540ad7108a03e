#include "ui/session/DataPlace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

DataPlace DataPlace::of(Place place)
{
    if (place == Place::Account)
        return {QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)),
                QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)), false};
    const QDir beside(QDir(QCoreApplication::applicationDirPath()).filePath(u"vouchsafe-data"_s));
    return {beside, beside, true};
}

QString DataPlace::socketName() const
{
    // a name, not a secret: no need for the primitives, which are not started yet
    const auto hash = QCryptographicHash::hash(folder.absolutePath().toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype enough = 12;
    return u"vouchsafe-"_s + QString::fromLatin1(hash.toHex().first(enough));
}
