#include "ui/kit/StyleSheet.h"

#include <QFontDatabase>
#include <QFontMetrics>

#include <algorithm>

namespace {

/// %name% stands for a token or a size; what is between is plain Qt style sheet.
constexpr auto sheet = R"(
QLabel { background: transparent; }
QLabel[look="h1"] { font-size: %size-heading%; font-weight: 600; }
QLabel[look="h2"] { font-weight: 600; }
QLabel[look="soft"], QLabel[look="part"] { color: %softText%; }
QLabel[look="soft-small"] { color: %softText%; font-size: %size-hint%; }
QLabel[look="fact"] { font-size: %size-hint%; }
QLabel[look="small"] { color: %softText%; font-size: %size-small%; }
QLabel[look="small-warning"] { color: %warning%; font-size: %size-small%; font-weight: 600; }
QLabel[look="mono"] { font-family: "%fixed%"; font-size: %size-hint%; }
QLabel[look="error"] { color: %error%; font-weight: 600; }
QLabel[look="brand"] { font-size: %size-brand%; font-weight: 600; }

QLabel[look="badge-soft"], QLabel[look="badge-done"], QLabel[look="badge-warning"], QLabel[look="badge-error"] {
    border-radius: %badge-radius%; padding: 3px 10px; font-size: %size-small%;
}
QLabel[look="badge-soft"] { background: %rail%; color: %softText%; }
QLabel[look="badge-done"] { background: %accentTint%; color: %accent%; font-weight: 600; }
QLabel[look="badge-warning"] { background: %warningTint%; color: %warning%; font-weight: 600; }
QLabel[look="badge-error"] { background: %errorTint%; color: %error%; font-weight: 600; }

QFrame[look="card"] { background: %panel%; border: 1px solid %line%; border-radius: 10px; }
QFrame[look="separator"] { background: %line%; border: none; }
QFrame[look="rail"] { background: %rail%; border: none; }
QFrame[look="bar"] { background: %panel%; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget[look="clear"] { background: transparent; border: none; }

QPushButton[look="primary"], QPushButton[look="secondary"] {
    border-radius: 8px; padding: 9px 18px; min-height: %one-line%; font-weight: 500; border: 1px solid %outline%;
}
QPushButton[look="primary"][small="true"], QPushButton[look="secondary"][small="true"] {
    padding: 8px 14px; font-size: %size-hint%;
}
QPushButton[look="primary"] { background: %accent%; color: %onAccent%; border-color: %accent%; }
QPushButton[look="primary"]:hover { background: %accent-hover%; border-color: %accent-hover%; }
QPushButton[look="primary"]:pressed { background: %accent-pressed%; border-color: %accent-pressed%; }
QPushButton[look="secondary"] { background: %panel%; color: %text%; }
QPushButton[look="secondary"]:hover { background: %rail%; }
QPushButton[look="secondary"]:pressed { background: %line%; }
QPushButton[look="primary"]:disabled, QPushButton[look="secondary"]:disabled {
    background: %page%; color: %softText%; border-color: %line%;
}

QLineEdit, QPlainTextEdit, QComboBox {
    background: %panel%; color: %text%; border: 1px solid %outline%; border-radius: 8px;
    selection-background-color: %accent%; selection-color: %onAccent%;
}
QLineEdit { padding: 9px 12px; min-height: %one-line%; }
QLineEdit, QPlainTextEdit { placeholder-text-color: %softText%; }
QPlainTextEdit { padding: 8px 8px; }
QPlainTextEdit[look="fixed"] { font-family: "%fixed%"; font-size: %size-small%; }
QLineEdit[invalid="true"] { border: 2px solid %error%; padding: 8px 11px; }
QPlainTextEdit[invalid="true"] { border: 2px solid %error%; padding: 7px 7px; }
QComboBox { padding: 9px 12px; min-height: %one-line%; }
QComboBox[invalid="true"] { border: 2px solid %error%; padding: 8px 11px; }
QComboBox::drop-down { border: none; width: 36px; }
QComboBox::down-arrow { image: url(":/icons/list-arrow-%scheme%.svg"); width: 16px; height: 16px; }
QComboBox QAbstractItemView {
    background: %panel%; color: %text%; border: 1px solid %outline%; padding: 4px;
    selection-background-color: %accent%; selection-color: %onAccent%; outline: none;
}

QProgressBar { background: %rail%; border: 1px solid %outline%; border-radius: 5px; min-height: 10px; max-height: 10px; }
QProgressBar::chunk { background: %accent%; border-radius: 5px; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: %outline%; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QToolTip { background: %panel%; color: %text%; border: 1px solid %outline%; padding: 4px 8px; }
)";

QString sized(const QFont &font, qreal factor)
{
    if (font.pixelSize() > 0)
        return QStringLiteral("%1px").arg(qRound(font.pixelSize() * factor));
    return QStringLiteral("%1pt").arg(font.pointSizeF() * factor, 0, 'f', 2);
}

} // namespace

QString styleSheet(const Tokens &tokens, const QFont &systemFont)
{
    const bool dark = tokens.page.lightness() < 128;
    const auto shade = [&](int percent) {
        return (dark ? tokens.accent.lighter(percent) : tokens.accent.darker(percent));
    };
    QFont small = systemFont;
    if (small.pixelSize() > 0)
        small.setPixelSize(qRound(small.pixelSize() * TextSize::small));
    else
        small.setPointSizeF(small.pointSizeF() * TextSize::small);
    const QList<std::pair<QString, QString>> words{
        {QStringLiteral("page"), tokens.page.name()},
        {QStringLiteral("panel"), tokens.panel.name()},
        {QStringLiteral("rail"), tokens.rail.name()},
        {QStringLiteral("line"), tokens.line.name()},
        {QStringLiteral("text"), tokens.text.name()},
        {QStringLiteral("softText"), tokens.softText.name()},
        {QStringLiteral("accent"), tokens.accent.name()},
        {QStringLiteral("accent-hover"), shade(108).name()},
        {QStringLiteral("accent-pressed"), shade(118).name()},
        {QStringLiteral("onAccent"), tokens.onAccent.name()},
        {QStringLiteral("accentTint"), tokens.accentTint.name()},
        {QStringLiteral("outline"), tokens.outline.name()},
        {QStringLiteral("warning"), tokens.warning.name()},
        {QStringLiteral("warningTint"), tokens.warningTint.name()},
        {QStringLiteral("error"), tokens.error.name()},
        {QStringLiteral("errorTint"), tokens.errorTint.name()},
        {QStringLiteral("size-heading"), sized(systemFont, TextSize::heading)},
        {QStringLiteral("size-hint"), sized(systemFont, TextSize::hint)},
        {QStringLiteral("size-small"), sized(systemFont, TextSize::small)},
        {QStringLiteral("size-brand"), sized(systemFont, 1.13)},
        // a tight layout makes them no lower, and large letters need more
        {QStringLiteral("one-line"), QStringLiteral("%1px").arg(std::max(22, QFontMetrics(systemFont).height()))},
        {QStringLiteral("badge-radius"), QStringLiteral("%1px").arg((QFontMetrics(small).height() + 6) / 2)},
        {QStringLiteral("fixed"), QFontDatabase::systemFont(QFontDatabase::FixedFont).family()},
        {QStringLiteral("scheme"), dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    auto text = QString::fromLatin1(sheet);
    for (const auto &[name, value] : words)
        text.replace(u'%' + name + u'%', value);
    return text;
}
