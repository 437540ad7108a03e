#include "ui/settings/Preferences.h"

#include "ui/kit/Theme.h"
#include "ui/settings/Languages.h"
#include "ui/settings/PrivateFiles.h"

using namespace Qt::StringLiterals;

namespace {

const QString fileName = u"settings.json"_s;
constexpr qint64 largestFile = 4096;

Settings read(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile()
        || !file.open(QIODevice::ReadOnly)) // not what only looks like a file: reading it might never end
        return {};
    return Settings::parse(file.read(largestFile));
}

Qt::ColorScheme schemeOf(Settings::Look look)
{
    switch (look) {
    case Settings::Look::System:
        return Qt::ColorScheme::Unknown;
    case Settings::Look::Light:
        return Qt::ColorScheme::Light;
    case Settings::Look::Dark:
        return Qt::ColorScheme::Dark;
    }
    Q_UNREACHABLE();
}

} // namespace

Preferences::Preferences(Theme &theme, Languages &languages, QDir folder, QObject *parent)
    : QObject(parent), m_theme(theme), m_languages(languages), m_folder(std::move(folder)),
      m_settings(read(m_folder.filePath(fileName)))
{
    apply();
}

void Preferences::set(const Settings &settings)
{
    if (settings == m_settings && m_kept)
        return;
    m_settings = settings;
    m_kept = PrivateFiles::write(m_folder, fileName, m_settings.toJson());
    apply();
    Q_EMIT changed();
}

void Preferences::apply()
{
    m_theme.force(schemeOf(m_settings.look));
    m_theme.setContrast(m_settings.contrast == Settings::Contrast::Stronger ? Theme::Contrast::Stronger
                                                                            : Theme::Contrast::Normal);
    m_theme.setTextSize(m_settings.textSize);
    const QString before = m_languages.current();
    m_languages.use(m_settings.language);
    if (m_languages.current() != before)
        Q_EMIT languageChanged();
}
