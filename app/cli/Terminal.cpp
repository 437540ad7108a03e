#include "app/cli/Terminal.h"

#include <QJsonDocument>

void Terminal::print(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString Terminal::shown(const QString &name)
{
    QString harmless;
    for (const QChar c : name) {
        const bool visible = c.isSurrogate()
            || (c.isPrint() && c.category() != QChar::Other_Format && c != QChar::LineSeparator
                && c != QChar::ParagraphSeparator);
        harmless.append(visible ? c : QChar(QChar::ReplacementCharacter));
    }
    return harmless;
}
