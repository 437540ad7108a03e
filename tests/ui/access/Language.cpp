#include "tests/ui/access/Checks.h"
#include "tests/ui/access/DrawnText.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// What is left of a text when all in brackets, also in brackets of brackets, is taken out.
QString outsideBrackets(const QString &words)
{
    QString left;
    int depth = 0;
    for (const QChar letter : words) {
        if (letter == u'[')
            ++depth;
        else if (letter == u']' && depth > 0)
            --depth;
        else if (depth == 0)
            left += letter;
    }
    return depth == 0 ? left : words; // its end is missing
}

} // namespace

QStringList Checks::untranslated(QWidget &window, const QList<QRegularExpression> &data)
{
    static const QRegularExpression letters(u"\\p{L}"_s);
    QStringList faults;
    const auto look = [&](QString words, const QWidget &widget, const QString &where) {
        if (words.isEmpty())
            return;
        words = outsideBrackets(words.replace(u'\n', u' '));
        if (!words.contains(letters))
            return;
        for (const auto &known : data)
            words.replace(known, u" "_s);
        if (words.contains(letters))
            faults << u"'%1', %2, is not translated: "_s.arg(words.trimmed(), where) + told(widget);
    };
    for (auto *widget : shownIn(window)) {
        if (!isTypedInto(*widget))
            look(wordsDrawnBy(*widget), *widget, u"shown"_s);
        if (auto *interface = QAccessible::queryAccessibleInterface(widget)) {
            look(widget->accessibleName(), *widget, u"its name"_s);
            look(interface->text(QAccessible::Description), *widget, u"its description"_s);
        }
        look(widget->toolTip(), *widget, u"its tool tip"_s);
    }
    return faults;
}
