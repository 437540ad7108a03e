#include "tests/ui/journey/Team.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRadioButton>

// A person without a mouse: keys to whatever has the focus, and nothing else.

namespace {

/// Looks at what has the focus, as a person does who sees the ring or hears the name, and presses keys.
class Keyboard final {
public:
    explicit Keyboard(Desk &desk) : m_desk(desk) { }

    /// Tab until this has the focus.
    void to(const QString &name)
    {
        constexpr int most = 60;
        for (int step = 0; step < most; ++step) {
            // a page's heading often has the words of its field
            if (here() == name && !qobject_cast<QLabel *>(QApplication::focusWidget()))
                return;
            press(Qt::Key_Tab);
        }
        FAIL("Tab does not come to " << name.toStdString() << " on " << m_desk.heading().toStdString());
    }
    void presses(const QString &name, Qt::Key key = Qt::Key_Return)
    {
        to(name);
        press(key);
        QTest::qWait(0);
    }
    void writes(const QString &name, const QString &words)
    {
        to(name);
        for (const QChar letter : words)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    /// One of several: Tab comes to the first, or to the one chosen, and arrows go on from there.
    void chooses(const QString &first, int further)
    {
        to(first);
        press(Qt::Key_Space);
        for (int step = 0; step < further; ++step) {
            press(Qt::Key_Down);
            press(Qt::Key_Space); // some make sure
        }
        auto *radio = qobject_cast<QRadioButton *>(QApplication::focusWidget());
        REQUIRE(radio);
        CHECK(radio->isChecked());
    }
    void goesOn() { presses(u"Continue"_s, Qt::Key_Space); }
    /// Until the page is another one.
    void goesOnTo(const QString &heading, const QString &button = u"Continue"_s)
    {
        presses(button);
        m_desk.waitFor(heading);
        CHECK(here() == heading); // the focus is on the heading, so that it is read out
    }

private:
    static QString here()
    {
        const auto *widget = QApplication::focusWidget();
        REQUIRE(widget);
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            return label->text();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button ? QString(button->text()).replace(u"&&"_s, u"&"_s) : widget->objectName();
    }

    Desk &m_desk;
};

} // namespace

TEST_CASE("a whole report is written, locked with the old lock, and said to be sent by keyboard alone",
          "[ui][a11y][journey]")
{
    Desk desk;
    desk.open();
    Keyboard person(desk);
    person.goesOnTo(u"What will happen"_s, u"Start a new report"_s);
    person.goesOnTo(u"Your report to IVPN"_s);

    person.presses(u"Say which product"_s);
    person.chooses(u"IVPN app for computers"_s, 1);
    person.goesOn();
    person.chooses(u"Android"_s, 2); // by "Something else", which leaves the focus where it is
    person.goesOn();
    person.writes(u"Which version is it?"_s, u"2.8.4"_s);
    press(Qt::Key_Return); // Enter in a line goes on
    person.presses(u"Yes, that is right"_s);
    desk.waitFor(u"Your report to IVPN"_s);

    person.presses(u"Tell us what happened"_s);
    person.goesOn(); // nothing written: the summary has the focus, and its link leads to the field
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    CHECK(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    person.writes(u"What did you see?"_s, u"CANARYWHAT a log that is not mine"_s);
    person.goesOn();
    person.writes(u"Step 1"_s, u"Open the app"_s);
    person.chooses(u"Every time"_s, 1);
    person.goesOn();
    person.writes(u"What should have happened instead?"_s, u"My own log"_s);
    person.goesOn();
    person.presses(u"Other people: their private data"_s, Qt::Key_Space);
    person.goesOn();
    for (const QString &later : {u"Did you see other people's data?"_s, u"Does anyone else know?"_s,
                                 u"Will you write about it in public?"_s, u"Say it in one line"_s})
        person.goesOnTo(later); // each may be left open
    person.writes(u"Say it in one line"_s, u"The log of another person"_s);
    press(Qt::Key_Return);
    person.presses(u"Yes, that is right"_s);
    desk.waitFor(u"Your report to IVPN"_s);

    person.presses(u"Say how they can reach you"_s);
    person.chooses(u"They may know who I am"_s, 1);
    person.goesOn();
    person.chooses(u"Yes, thank me"_s, 2);
    person.goesOn();
    person.presses(u"Yes, that is right"_s);
    desk.waitFor(u"Your report to IVPN"_s);

    person.presses(u"Add pictures and files"_s);
    write(desk.folder.filePath(u"picture.png"_s), "not really");
    auto *copied = new QMimeData;
    copied->setUrls({QUrl::fromLocalFile(desk.folder.filePath(u"picture.png"_s))});
    QGuiApplication::clipboard()->setMimeData(copied);
    press(Qt::Key_V, Qt::ControlModifier); // where the focus is: the heading
    REQUIRE(QTest::qWaitFor([&] { return desk.words().contains(u"picture.png"_s); }, 10'000));
    person.goesOnTo(u"Your report to IVPN"_s);

    person.presses(u"Check it goes to the right people"_s);
    person.goesOnTo(u"What using the old lock means"_s, u"What that means: Use the old lock anyway"_s);
    person.presses(u"I understand, and I want to use the old lock for this report."_s, Qt::Key_Space);
    person.goesOnTo(u"You chose to use IVPN's old lock"_s, u"Use the old lock"_s);
    person.goesOnTo(u"Your report to IVPN"_s);

    person.goesOnTo(u"Check your report"_s, u"Read it and send"_s);
    CHECK(desk.words().contains(u"CANARYWHAT"_s));
    person.presses(u"I have read it and I'm happy to send it."_s, Qt::Key_Space);
    person.goesOnTo(u"How do you usually read your email?"_s);
    person.chooses(u"On a website"_s, 0);
    person.presses(u"Lock and send"_s);
    desk.waitFor(u"Your report is locked. Now send it"_s);
    REQUIRE(desk.downloads().size() == 1);
    CHECK_FALSE(contents(desk.folder.filePath(u"downloads/"_s + desk.downloads().constFirst())).contains("CANARY"));
    person.goesOnTo(u"Your report is on its way"_s, u"I have sent it"_s);
}
