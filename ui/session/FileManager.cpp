#include "ui/session/FileManager.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

void showInFileManager(const QString &path)
{
    showInFileManager(path, QDBusConnection::sessionBus());
}

void showInFileManager(const QString &path, const QDBusConnection &bus)
{
    const auto openFolder = [folder = QFileInfo(path).path()] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    };
    if (!bus.isConnected()) {
        openFolder();
        return;
    }
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.FileManager1"_s, u"/org/freedesktop/FileManager1"_s,
                                                  u"org.freedesktop.FileManager1"_s, u"ShowItems"_s);
    message << QStringList{QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)} << QString();
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), qApp);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, openFolder] {
        if (QDBusPendingReply<>(*watcher).isError())
            openFolder();
        watcher->deleteLater();
    });
}
