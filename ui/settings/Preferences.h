#pragma once

#include "ui/settings/Settings.h"

#include <QDir>
#include <QObject>

class Languages;
class Theme;

/// The person's settings at work: applied as soon as they are chosen, and kept in a small file (0600, replaced whole).
class Preferences final : public QObject {
    Q_OBJECT

public:
    /// Reads `settings.json` in the folder and applies it. What cannot be read or looks strange counts as not there.
    Preferences(Theme &theme, Languages &languages, QDir folder, QObject *parent = nullptr);

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Applies them and writes them down.
    void set(const Settings &settings);
    /// False when the disk did not take the last ones: they hold until the window is closed.
    [[nodiscard]] bool areKept() const { return m_kept; }

Q_SIGNALS:
    void changed();
    void languageChanged(); ///< every text is in another language now; whatever shows one is made anew

private:
    void apply();

    Theme &m_theme;
    Languages &m_languages;
    QDir m_folder;
    Settings m_settings;
    bool m_kept = true;
};
