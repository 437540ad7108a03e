#pragma once

class QDBusConnection;
class QString;

/// Shows a file in the desktop's file manager, marked there; where that cannot be asked, only its folder.
void showInFileManager(const QString &path); ///< over the session's bus
void showInFileManager(const QString &path, const QDBusConnection &bus);
