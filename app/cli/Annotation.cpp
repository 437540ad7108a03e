#include "app/cli/Annotation.h"

#include <QStringList>

namespace {

/// As GitHub's own toolkit escapes what stands after the second "::".
QString data(QString text)
{
    return text.replace(u'%', QStringLiteral("%25"))
        .replace(u'\r', QStringLiteral("%0D"))
        .replace(u'\n', QStringLiteral("%0A"));
}

QString property(const QString &name, const QString &value)
{
    return name + u'=' + data(value).replace(u':', QStringLiteral("%3A")).replace(u',', QStringLiteral("%2C"));
}

} // namespace

QString Annotation::warning(const QString &file, int line, const QString &title, const QString &words)
{
    QStringList properties;
    if (!file.isEmpty())
        properties.append(property(QStringLiteral("file"), file));
    if (!file.isEmpty() && line > 0)
        properties.append(property(QStringLiteral("line"), QString::number(line)));
    properties.append(property(QStringLiteral("title"), title));
    return QStringLiteral("::warning ") + properties.join(u',') + QStringLiteral("::") + data(words);
}
