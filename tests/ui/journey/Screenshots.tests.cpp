#include "tests/ui/Screenshot.h"
#include "tests/ui/journey/Team.h"

#include <QTimeZone>

// Pictures of every page, for people to look at: VOUCHSAFE_SCREENSHOTS=DIR, test tag [.screenshots].

namespace {

/// One window with the letters and colours of a look, walked through the whole journey.
class Walk final {
public:
    explicit Walk(const Shot &look) : m_look(look), m_before(QApplication::font()), m_theme(*qApp)
    {
        constexpr int normal = 15;
        QFont font(u"Inter"_s);
        font.setPixelSize(qRound(normal * look.textScale));
        QApplication::setFont(font);
        QGuiApplication::setLayoutDirection(look.direction);
        m_theme.force(look.scheme);
        m_desk.addApp(MailApp::KMail, "#!/bin/sh\n");
        m_desk.open();
        m_desk.window->resize(look.size);
    }
    ~Walk()
    {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_before);
    }
    Walk(const Walk &) = delete;
    Walk &operator=(const Walk &) = delete;

    void run()
    {
        take(u"s1-start"_s);
        m_desk.click(u"Start a new report"_s);
        take(u"s2-what-will-happen"_s);
        m_desk.go();
        take(u"s3-parts-new"_s);
        answer();
        take(u"s3-parts"_s);
        shortForm();
        files();
        lock();
        send();
    }

private:
    void take(const QString &name)
    {
        QTest::qWait(50);
        const QString folder = qEnvironmentVariable("VOUCHSAFE_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        const QString look = (m_look.scheme == Qt::ColorScheme::Dark ? u"dark"_s : u"light"_s)
            + (m_look.textScale > 1 ? u"-200"_s : QString())
            + (m_look.direction == Qt::RightToLeft ? u"-rtl"_s : QString());
        REQUIRE(m_desk.window->grab().save(QDir(folder).filePath(name + u'-' + look + u".png"_s)));
    }

    void answer()
    {
        m_desk.click(u"Say which product"_s);
        m_desk.choose(u"IVPN app for computers"_s);
        take(u"s4-product"_s);
        m_desk.go();
        m_desk.choose(u"Windows"_s);
        m_desk.go();
        m_desk.type(u"version"_s, u"3.14.34"_s);
        take(u"s4-version"_s);
        m_desk.go();
        take(u"s4-recap"_s);
        m_desk.go();
        m_desk.click(u"Tell us what happened"_s);
        m_desk.go();
        take(u"s4-error"_s);
        m_desk.type(u"what"_s,
                    u"After I switched servers the app showed a connection log that is not mine. It had another "
                    "account number at the top and a list of times"_s);
        m_desk.click(u"Why we ask"_s);
        take(u"s4-question"_s);
        m_desk.go();
        m_desk.type(u"steps"_s, u"Open the app"_s);
        m_desk.window->page()->goTo(u"steps"_s);
        QTest::keyClick(m_desk.window->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(m_desk.window->focusWidget(), u"Choose another server"_s);
        m_desk.choose(u"Sometimes"_s);
        take(u"s4-steps"_s);
        m_desk.go();
        m_desk.go();
        m_desk.choose(u"Other people: their private data"_s);
        take(u"s4-impact"_s);
        m_desk.go();
        m_desk.type(u"seen"_s, u"Another account number stood at the top."_s);
        take(u"s4-seen"_s);
        m_desk.go();
        m_desk.choose(u"Yes"_s);
        m_desk.type(u"others-data-details"_s, u"One account number. I closed the window."_s);
        take(u"s4-others-data"_s);
        m_desk.go();
        m_desk.chooseIn(u"public"_s, u"Yes"_s);
        take(u"s4-known"_s);
        m_desk.go();
        m_desk.choose(u"Yes"_s);
        m_desk.type(u"disclosure-date"_s, u"in June"_s);
        m_desk.go();
        take(u"s4-plans"_s);
        m_desk.type(u"disclosure-date"_s, u"2030-06-30"_s);
        m_desk.go();
        m_desk.type(u"summary"_s, u"Other people's connection log"_s);
        m_desk.go();
        take(u"s4-recap-long"_s);
        m_desk.go();
        m_desk.click(u"Say how they can reach you"_s);
        m_desk.choose(u"They may know who I am"_s);
        take(u"s4-contact"_s);
        m_desk.go();
        m_desk.go();
        m_desk.go();
    }

    void shortForm()
    {
        m_desk.click(u"I do this often: give me the short form"_s);
        m_desk.click(u"Say which product"_s);
        m_desk.click(u"Change"_s);
        take(u"s4-short-product"_s);
        m_desk.go();
        m_desk.go();
        m_desk.click(u"Tell us what happened"_s);
        m_desk.click(u"Change"_s);
        m_desk.type(u"cvss"_s, u"9.8"_s);
        m_desk.go();
        take(u"s4-short-report"_s);
        m_desk.type(u"cvss"_s, u""_s);
        m_desk.go();
        m_desk.go();
        m_desk.click(u"Ask me one question at a time"_s);
    }

    void files()
    {
        m_desk.click(u"Add pictures and files"_s);
        take(u"s5-empty"_s);
        m_desk.addFile(u"connection-log.png"_s, QByteArray(412'000, 'x'));
        m_desk.addFile(u"IVPN_Agent.log"_s, QByteArray(5'600'000, 'x'));
        take(u"s5-files"_s);
        m_desk.go();
    }

    void lock()
    {
        m_desk.click(u"Check it goes to the right people"_s);
        take(u"s6-expired"_s);
        m_desk.click(u"Open"_s);
        take(u"s6-newer-lock"_s);
        m_desk.back();
        m_desk.click(u"What that means"_s);
        take(u"s6-old-lock"_s);
        m_desk.choose(u"I understand, and I want to use the old lock for this report."_s);
        m_desk.go();
        m_desk.click(u"Technical details"_s);
        take(u"s6-old-lock-chosen"_s);
        m_desk.go();
    }

    void send()
    {
        m_desk.click(u"Read it and send"_s);
        take(u"s7-review"_s);
        m_desk.choose(u"I have read it and I'm happy to send it."_s);
        m_desk.go();
        m_desk.choose(u"In an app on this computer"_s);
        take(u"s8-how-app"_s);
        m_desk.choose(u"On a website"_s);
        take(u"s8-how"_s);
        m_desk.choose(u"In an app on this computer"_s);
        m_desk.go();
        take(u"s9-locking"_s);
        m_desk.waitFor(u"We opened KMail"_s);
        take(u"s9b-handed-over"_s);
        m_desk.choose(u"Nothing opened"_s);
        m_desk.go();
        take(u"s9c-by-hand"_s);
        m_desk.go();
        take(u"s10-on-its-way"_s);
        if (m_desk.has(u"Help"_s)) { // large letters fold the rail away
            m_desk.click(u"Help"_s);
            take(u"help"_s);
        }
    }

    Shot m_look;
    QFont m_before;
    Theme m_theme;
    Desk m_desk;
};

} // namespace

TEST_CASE("every page can be walked through in every look", "[ui][journey][looks]")
{
    for (const Shot &look : everyLook())
        Walk(look).run();
}
