#include "tests/ui/Screenshot.h"
#include "tests/ui/journey/Desk.h"
#include "ui/words/HelpText.h"

// Pictures of the pages beside a report, for people to look at: VOUCHSAFE_SCREENSHOTS=DIR, test tag [looks].

namespace {

/// One window with the letters, colours and language of a look.
class AsideWalk final {
public:
    AsideWalk(const Shot &look, const QString &language)
        : m_look(look), m_language(language), m_before(QApplication::font())
    {
        constexpr int normal = 15;
        QFont font(u"Inter"_s);
        font.setPixelSize(qRound(normal * look.textScale));
        QApplication::setFont(font);
        m_desk.open();
        m_desk.languages.use(language);
        QGuiApplication::setLayoutDirection(look.direction);
        m_desk.journey->remake();
        m_desk.theme.force(look.scheme);
        m_desk.window->resize(look.size);
    }
    ~AsideWalk() { QApplication::setFont(m_before); }
    AsideWalk(const AsideWalk &) = delete;
    AsideWalk &operator=(const AsideWalk &) = delete;

    void run()
    {
        const auto said = [](const char *context, const char *text) {
            return QCoreApplication::translate(context, text);
        };
        m_desk.click(said("StartPage", "Start a new report"));
        m_desk.go();
        open(Rail::help);
        take(u"help"_s);
        for (const auto topic : HelpText::topics) {
            m_desk.click(HelpText::heading(topic));
            take(u"help-%1"_s.arg(static_cast<int>(topic)));
            m_desk.back();
        }
        m_desk.click(said("HelpPage", "Ten words explained"));
        take(u"help-glossary"_s);
        m_desk.back();
        m_desk.click(said("HelpPage", "About Vouchsafe"));
        take(u"help-about"_s);
        m_desk.click(said("AboutPage", "Read the licence"));
        take(u"help-licence"_s);
        open(Rail::settings);
        take(u"settings"_s);
        m_desk.window->page()->goTo(u"hide-after"_s);
        take(u"settings-end"_s);
        m_desk.aside->hide();
        take(u"s12-hidden"_s);
    }

private:
    void open(QLatin1StringView row) { Q_EMIT m_desk.window->railPressed(row); } // large letters fold the rail away

    void take(const QString &name)
    {
        QTest::qWait(50);
        const QString folder = qEnvironmentVariable("VOUCHSAFE_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        const QString look = (m_look.scheme == Qt::ColorScheme::Dark ? u"dark"_s : u"light"_s)
            + (m_look.textScale > 1 ? u"-200"_s : QString())
            + (m_look.direction == Qt::RightToLeft ? u"-rtl"_s : QString())
            + (m_language == u"en" ? QString() : u'-' + m_language);
        REQUIRE(m_desk.window->grab().save(QDir(folder).filePath(name + u'-' + look + u".png"_s)));
    }

    Shot m_look;
    QString m_language;
    QFont m_before;
    Desk m_desk;
};

} // namespace

TEST_CASE("every page beside a report can be walked through in every look, and in German", "[ui][journey][looks]")
{
    for (const Shot &look : everyLook())
        AsideWalk(look, u"en"_s).run();
    AsideWalk(Shot(), u"de"_s).run();
}
