#include "ui/kit/PassphraseField.h"

#include "tests/ui/Shown.h"
#include "ui/kit/EyeButton.h"
#include "ui/kit/Field.h"
#include "ui/kit/PassphraseLine.h"

#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMetaProperty>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// A question for a passphrase, as on a page, with the keyboard.
struct Asked {
    Theme theme{*qApp};
    PassphraseField *passphrase = new PassphraseField;
    Field field{u"passphrase"_s, u"Your passphrase"_s, passphrase};

    Asked()
    {
        show(field);
        field.setFocus();
        REQUIRE(passphrase->line()->hasFocus());
    }
    [[nodiscard]] QString typed() const
    {
        const auto copy = passphrase->copy();
        return QString::fromUtf8(copy.bytes().data(), static_cast<qsizetype>(copy.bytes().size()));
    }
    void type(const QString &words) const { QTest::keyClicks(passphrase->line(), words); }
    void commit(const QString &words) const
    {
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(passphrase->line(), &event);
    }
    void key(const QString &text, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QKeyEvent event(QEvent::KeyPress, 0, with, text);
        QApplication::sendEvent(passphrase->line(), &event);
    }
    [[nodiscard]] QAccessibleInterface &said() const
    {
        auto *interface = QAccessible::queryAccessibleInterface(passphrase->line());
        REQUIRE(interface);
        return *interface;
    }
};

void collectProperties(const QObject &object, QStringList &all)
{
    const auto *meta = object.metaObject();
    for (int i = 0; i < meta->propertyCount(); ++i)
        all << meta->property(i).read(&object).toString();
    for (const auto &name : object.dynamicPropertyNames())
        all << object.property(name.constData()).toString();
    for (const auto *child : object.children())
        collectProperties(*child, all);
}

void collectAccessible(QAccessibleInterface &interface, QStringList &all)
{
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Identifier})
        all << interface.text(kind);
    if (auto *text = interface.textInterface())
        all << text->text(0, text->characterCount());
    for (int i = 0; i < interface.childCount(); ++i)
        collectAccessible(*interface.child(i), all);
}

} // namespace

TEST_CASE("a passphrase is typed, mended and taken", "[ui][passphrase]")
{
    const Asked asked;
    QSignalSpy edited(asked.passphrase, &PassphraseField::edited);
    asked.type(u"corect horse"_s);
    CHECK(edited.size() == 12);
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    asked.type(u"r"_s);
    CHECK(asked.typed() == u"correct horse"_s);
    press(Qt::Key_Delete);
    press(Qt::Key_Backspace);
    CHECK(asked.typed() == u"coect horse"_s);
    press(Qt::Key_End);
    press(Qt::Key_Left, Qt::ShiftModifier);
    press(Qt::Key_Left, Qt::ShiftModifier);
    asked.type(u"N"_s);
    CHECK(asked.typed() == u"coect horN"_s);
    CHECK(asked.passphrase->length() == 10);

    const auto taken = asked.passphrase->take();
    CHECK(QByteArrayView(taken.bytes().data(), static_cast<qsizetype>(taken.bytes().size())) == "coect horN");
    CHECK(asked.passphrase->length() == 0);
}

TEST_CASE("Ctrl+A and a letter start a passphrase over; while it is hidden, Ctrl+Backspace takes it all",
          "[ui][passphrase]")
{
    const Asked asked;
    asked.type(u"one two three"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    asked.type(u"four five"_s);
    CHECK(asked.typed() == u"four five"_s);
    asked.passphrase->setShown(true);
    press(Qt::Key_Backspace, Qt::ControlModifier);
    CHECK(asked.typed() == u"four "_s);
    asked.passphrase->setShown(false);
    asked.type(u"six seven"_s);
    press(Qt::Key_Backspace, Qt::ControlModifier); // how far it jumps would tell where the words end
    CHECK(asked.typed().isEmpty());
}

TEST_CASE("there is nothing to copy, cut or undo in a passphrase", "[ui][passphrase]")
{
    const Asked asked;
    QGuiApplication::clipboard()->setText(u"before"_s);
    asked.type(u"correct horse"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    for (const auto key : {Qt::Key_C, Qt::Key_X, Qt::Key_Z, Qt::Key_Y})
        press(key, Qt::ControlModifier);
    CHECK(asked.typed() == u"correct horse"_s);
    CHECK(QGuiApplication::clipboard()->text() == u"before"_s);
}

TEST_CASE("a passphrase comes from input methods, dead keys and keys with AltGr", "[ui][passphrase]")
{
    const Asked asked;
    asked.commit(u"\u5bc6\u7801"_s);
    asked.key(u"\u00e9"_s); // a dead key and a letter, as the keyboard gives them
    asked.key(u"@"_s, Qt::ControlModifier | Qt::AltModifier);
    asked.key(u"\u20ac"_s, Qt::GroupSwitchModifier);
    asked.key(u"q"_s, Qt::AltModifier); // a shortcut
    asked.key(u"\u0007"_s);
    CHECK(asked.typed() == u"\u5bc6\u7801\u00e9@\u20ac"_s);
    const auto hints = asked.passphrase->line()->inputMethodQuery(Qt::ImHints).toInt();
    constexpr int wanted = Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText;
    CHECK((hints & wanted) == wanted);
    for (const auto query : {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor})
        CHECK(asked.passphrase->line()->inputMethodQuery(query).toString().isEmpty());
}

TEST_CASE("a passphrase is the same however its accents were written", "[ui][passphrase]")
{
    const Asked asked;
    asked.commit(u"u\u0308"_s);
    CHECK(asked.typed() == u"\u00fc"_s);
}

TEST_CASE("one line is pasted or dropped, without the line ends around it; a file's path is not", "[ui][passphrase]")
{
    const Asked asked;
    QGuiApplication::clipboard()->setText(u"correct horse\nbattery\r\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(asked.typed() == u"correct horse battery"_s);

    press(Qt::Key_A, Qt::ControlModifier);
    QMimeData words;
    words.setText(u"staple"_s);
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(u"/home/alex/passphrase.txt"_s)});
    for (auto *dropped : {&words, &file}) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(asked.passphrase->line(), &enter);
        QDropEvent drop(QPoint(5, 5), Qt::CopyAction, dropped, Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted())
            QApplication::sendEvent(asked.passphrase->line(), &drop);
    }
    CHECK(asked.typed() == u"staple"_s);
}

TEST_CASE("a passphrase that is too long is told of, and not cut", "[ui][passphrase]")
{
    const Asked asked;
    QGuiApplication::clipboard()->setText(QString(1025, u'x'));
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(asked.passphrase->length() == 0);
    CHECK(asked.field.error().contains(u"too long"_s));
    CHECK(asked.passphrase->line()->property("invalid").toBool());
    CHECK(asked.said().text(QAccessible::Description).contains(u"too long"_s));
}

TEST_CASE("Caps Lock is told of by the letters that are typed", "[ui][passphrase]")
{
    const Asked asked;
    const auto told = [&] {
        const auto labels = asked.field.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Caps Lock"_s); });
    };
    asked.key(u"A"_s, Qt::ShiftModifier);
    CHECK_FALSE(told());
    asked.key(u"A"_s);
    CHECK(told());
    asked.key(u"1"_s); // says nothing
    CHECK(told());
    asked.key(u"a"_s);
    CHECK_FALSE(told());
    asked.key(u"a"_s, Qt::ShiftModifier);
    CHECK(told());
}

TEST_CASE("the eye shows a passphrase until it is taken, and is big enough to press", "[ui][passphrase]")
{
    const Asked asked;
    auto *eye = asked.passphrase->findChild<EyeButton *>();
    CHECK(eye->accessibleName() == u"Show the passphrase"_s);
    CHECK(eye->width() >= 40);
    CHECK(eye->height() >= 40);
    asked.type(u"horse"_s);
    const auto hidden = asked.passphrase->line()->grab().toImage();
    eye->click();
    CHECK(asked.passphrase->line()->isShown());
    CHECK(asked.passphrase->line()->grab().toImage() != hidden);
    (void)asked.passphrase->take();
    CHECK_FALSE(asked.passphrase->line()->isShown());
    CHECK_FALSE(eye->isChecked());
}

TEST_CASE("Enter says that the passphrase is complete", "[ui][passphrase]")
{
    const Asked asked;
    const QSignalSpy submitted(asked.passphrase, &PassphraseField::submitted);
    asked.type(u"horse"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Enter);
    CHECK(submitted.size() == 2);
    CHECK(asked.typed() == u"horse"_s);
}

TEST_CASE("a screen reader finds a password field with its question, and reads dots", "[ui][a11y][passphrase]")
{
    const Asked asked;
    asked.type(u"horse"_s);
    asked.passphrase->setShown(true);
    auto &said = asked.said();
    CHECK(said.role() == QAccessible::EditableText);
    CHECK(said.state().passwordEdit);
    CHECK(said.state().editable);
    CHECK(said.text(QAccessible::Name) == u"Your passphrase"_s);
    CHECK(said.text(QAccessible::Value) == QString(5, u'\u2022'));
    auto *text = said.textInterface();
    REQUIRE(text);
    CHECK(text->characterCount() == 5);
    CHECK(text->text(1, 3) == QString(2, u'\u2022'));
    CHECK(text->cursorPosition() == 5);
    const auto relations = said.relations();
    CHECK(std::ranges::any_of(relations, [](const auto &each) { return each.second & QAccessible::Label; }));
}

TEST_CASE("a screen reader can write a passphrase", "[ui][a11y][passphrase]")
{
    const Asked asked;
    auto *edit = asked.said().editableTextInterface();
    REQUIRE(edit);
    edit->insertText(0, QString(u"horse"_s.toUpper()).toLower());
    edit->insertText(5, QString(u"\u00e4s"_s));
    CHECK(asked.typed() == u"horse\u00e4s"_s);
    edit->deleteText(5, 6);
    CHECK(asked.typed() == u"horses"_s);
    edit->replaceText(0, 6, QString(u"correct"_s));
    CHECK(asked.typed() == u"correct"_s);
    asked.said().setText(QAccessible::Value, QString(u"battery"_s));
    CHECK(asked.typed() == u"battery"_s);
}

TEST_CASE("no property, label or accessible text holds a passphrase, shown or hidden", "[ui][a11y][passphrase]")
{ // THREATS-P2
    const Asked asked;
    asked.type(u"horse"_s);
    for (const bool shown : {false, true}) {
        asked.passphrase->setShown(shown);
        QStringList all;
        collectProperties(asked.field, all);
        collectAccessible(*QAccessible::queryAccessibleInterface(asked.passphrase), all);
        INFO(all.join(u'\n').toStdString());
        CHECK_FALSE(all.join(u'\n').contains(u"horse"_s));
    }
}
