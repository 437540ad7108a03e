#pragma once

#include <QPainter>
#include <QString>
#include <QWidget>

/// Says which rule of the style sheet a widget takes, now and when it changes later.
void setLook(QWidget *widget, const QString &look);
/// The same for any property that the sheet asks for.
void setSheetProperty(QWidget *widget, const char *name, const QVariant &value);

/// A font as many times as large as `font`.
[[nodiscard]] QFont scaled(QFont font, qreal factor);
/// The same font, in the weight of headings.
[[nodiscard]] QFont semiBold(QFont font);
/// Lengths that grow with the person's letters: 1 at 15 px, never less.
[[nodiscard]] qreal textScale(const QFont &font);

/// Words for a button, with every & meant as one: a name that holds one makes no shortcut.
[[nodiscard]] QString buttonWords(QString words);
