#include "app/mail/FindMailApps.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestList = 1'048'576;

/// The folders of a search path. Relative ones would mean another program in each folder.
QStringList folders(const QString &path)
{
    QStringList all = path.split(u':', Qt::SkipEmptyParts);
    all.removeIf([](const QString &folder) { return !QDir::isAbsolutePath(folder); });
    return all;
}

/// An absolute folder out of the environment, or its default.
QString folder(const QProcessEnvironment &environment, const QString &name, const QString &otherwise)
{
    const QString value = environment.value(name);
    return QDir::isAbsolutePath(value) ? value : otherwise;
}

QStringList folders(const QProcessEnvironment &environment, const QString &name, const QString &otherwise)
{
    const QStringList all = folders(environment.value(name));
    return all.isEmpty() ? folders(otherwise) : all;
}

/// The desktop files that one mimeapps.list names for mail links, best first.
QStringList mailHandlers(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    bool inDefaults = false;
    const QByteArrayList lines = file.read(longestList).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed();
        if (text.startsWith('['))
            inDefaults = text == "[Default Applications]";
        const qsizetype equals = text.indexOf('=');
        if (inDefaults && equals > 0 && text.first(equals).trimmed() == "x-scheme-handler/mailto")
            return QString::fromUtf8(text.sliced(equals + 1)).split(u';', Qt::SkipEmptyParts);
    }
    return {};
}

} // namespace

DesktopPlaces DesktopPlaces::of(const QProcessEnvironment &environment)
{
    const QString home = folder(environment, u"HOME"_s, QDir::homePath());
    const QString data = folder(environment, u"XDG_DATA_HOME"_s, home + "/.local/share"_L1);
    DesktopPlaces places;
    places.programs = folders(environment.value(u"PATH"_s))
        + QStringList{data + "/flatpak/exports/bin"_L1, u"/var/lib/flatpak/exports/bin"_s, u"/snap/bin"_s};

    QStringList lists{folder(environment, u"XDG_CONFIG_HOME"_s, home + "/.config"_L1)};
    lists += folders(environment, u"XDG_CONFIG_DIRS"_s, u"/etc/xdg"_s);
    lists += data + "/applications"_L1;
    const QStringList shared = folders(environment, u"XDG_DATA_DIRS"_s, u"/usr/local/share:/usr/share"_s);
    for (const QString &folder : shared)
        lists += folder + "/applications"_L1;
    const QStringList desktops = environment.value(u"XDG_CURRENT_DESKTOP"_s).toLower().split(u':', Qt::SkipEmptyParts);
    for (const QString &folder : std::as_const(lists)) {
        for (const QString &desktop : desktops) {
            if (!desktop.contains(u'/'))
                places.choices += folder + u'/' + desktop + "-mimeapps.list"_L1;
        }
        places.choices += folder + "/mimeapps.list"_L1;
    }
    return places;
}

std::vector<FoundMailApp> findMailApps(const DesktopPlaces &places)
{
    std::vector<FoundMailApp> found;
    if (places.programs.isEmpty()) // no folders would mean PATH to QStandardPaths
        return found;
    for (const MailApp app : allMailApps) {
        for (const QString &name : programNames(app)) {
            const QString program = QStandardPaths::findExecutable(name, places.programs);
            if (program.isEmpty())
                continue;
            found.push_back({app, program});
            break;
        }
    }

    for (const QString &list : places.choices) {
        const QStringList names = mailHandlers(list);
        for (const QString &name : names) {
            const auto chosen = std::ranges::find_if(
                found, [&](const FoundMailApp &each) { return hasDesktopFile(each.app, name.trimmed()); });
            if (chosen == found.end()) // another app's, or no longer there: what the person would take next
                continue;
            std::rotate(found.begin(), chosen, chosen + 1);
            return found;
        }
    }
    return found;
}
