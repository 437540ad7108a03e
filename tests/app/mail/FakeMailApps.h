#pragma once

#include "app/mail/FindMailApps.h"
#include "tests/app/mail/Letters.h"

/// Programs that stand for mail apps in a folder of their own. Each writes down, exactly, how it was called.
class FakeMailApps final {
public:
    /// What a fake does after that: a line of sh.
    void add(const QString &name, const QByteArray &then = "exit 0") const;

    [[nodiscard]] DesktopPlaces places() const { return {{m_folder.path()}, {}}; }
    [[nodiscard]] FoundMailApp app(MailApp app) const; ///< that was added; the test fails when it is not found
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QStringList argumentsOf(const QString &name) const; ///< of its last call
    [[nodiscard]] QByteArrayList environmentOf(const QString &name) const;
    [[nodiscard]] QByteArrayList
    openFilesOf(const QString &name) const; ///< what its descriptors lead to, "0 /dev/null"
    [[nodiscard]] int processOf(const QString &name) const;
    /// Waits until the fake has written all that down.
    void waitFor(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

/// Folder names that break command lines: quotes, lists, options, escapes, scripts, marks that turn text (THREATS-H3).
[[nodiscard]] QStringList hostileFolderNames();

/// A sealed file of this many bytes at the path, without any sealing.
[[nodiscard]] SealedReport sealedNoise(const QString &path, SealedForm form, qsizetype size = 20'000);
