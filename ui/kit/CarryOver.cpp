#include "ui/kit/CarryOver.h"

#include "ui/kit/Field.h"
#include "ui/kit/Page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace {

void copy(const QLineEdit &from, QLineEdit &to)
{
    to.setText(from.text());
    to.setCursorPosition(from.cursorPosition());
}

void copy(const QPlainTextEdit &from, QPlainTextEdit &to)
{
    to.setPlainText(from.toPlainText());
    auto cursor = to.textCursor();
    cursor.setPosition(std::min(from.textCursor().position(), to.document()->characterCount() - 1));
    to.setTextCursor(cursor);
}

void copy(const QComboBox &from, QComboBox &to)
{
    if (from.count() == to.count())
        to.setCurrentIndex(from.currentIndex());
}

void copy(const QAbstractButton &from, QAbstractButton &to)
{
    if (from.isCheckable() && from.isChecked() != to.isChecked())
        to.click(); // as the person did: what depends on it follows
}

template <class Part> void copyAll(const QWidget &from, QWidget &to)
{
    auto before = from.findChildren<Part *>();
    auto after = to.findChildren<Part *>();
    if (before.size() != after.size())
        return;
    for (qsizetype i = 0; i < before.size(); ++i)
        copy(*before.at(i), *after.at(i));
}

} // namespace

void carryOver(const Page &from, Page &to)
{
    for (const auto *field : from.findChildren<Field *>()) {
        auto *same = to.findChild<Field *>(field->id());
        if (!same)
            continue;
        copyAll<QComboBox>(*field, *same); // before the line that it may show
        copyAll<QLineEdit>(*field, *same);
        copyAll<QPlainTextEdit>(*field, *same);
        copyAll<QAbstractButton>(*field, *same);
    }
}
