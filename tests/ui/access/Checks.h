#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <QWidget>

class MainWindow;
class QDialog;

/// What docs/accessibility.md promises of every page. Each check looks at a window as it stands there and gives one
/// line a fault, with the widget it is about; none when all is well.
namespace Checks {

/// Whatever takes the focus has a name, which holds the words that it shows; fields have a label or a name.
[[nodiscard]] QStringList names(QWidget &window);
/// One heading of level 1, and no level left out on the way down.
[[nodiscard]] QStringList headings(QWidget &window);
/// Nothing is told by a colour alone: badges have words, wrong fields say what is wrong.
[[nodiscard]] QStringList states(QWidget &window);
/// Every label shows its words as they are: a name that a stranger put into a key is no markup.
[[nodiscard]] QStringList markup(QWidget &window);

/// Tab goes error summary, content, Continue, Back, rail; in each as it is read; to all that takes the focus, once; the
/// same back with Shift+Tab; and what has the focus is in sight.
[[nodiscard]] QStringList order(MainWindow &window);
[[nodiscard]] QStringList order(QDialog &dialog); ///< has a heading and no stations
/// What has the focus looks otherwise than without. The window must show the whole page.
[[nodiscard]] QStringList focusShows(MainWindow &window);
[[nodiscard]] QStringList focusShows(QDialog &dialog);

/// Every text lies inside of its widget, every widget inside of its parent and beside its siblings, no page is wider
/// than its room, and the bar is whole.
[[nodiscard]] QStringList room(QWidget &window);
/// Buttons and fields are at least 40 px high, links 24.
[[nodiscard]] QStringList targets(QWidget &window);

/// Letters against the pixels around them: at least 4.5. The window must show the whole page.
[[nodiscard]] QStringList contrast(QWidget &window);

/// Texts, also those only for screen readers, that are not of the language that nobody speaks. `data` are words that
/// nobody translates: the person's own, names, addresses.
[[nodiscard]] QStringList untranslated(QWidget &window, const QList<QRegularExpression> &data);

/// "LinkButton 'Change'"
[[nodiscard]] QString told(const QWidget &widget);
/// All that show, also scrolled out of sight, the window itself first.
[[nodiscard]] QList<QWidget *> shownIn(QWidget &window);
/// Words of these are the person's, and scroll inside.
[[nodiscard]] bool isTypedInto(const QWidget &widget);

} // namespace Checks
