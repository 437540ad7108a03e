#include "tests/ui/access/Checks.h"
#include "tests/ui/journey/Walk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// docs/accessibility.md: what holds on every page, in every look, in the smallest window and in a wide one.

namespace {

constexpr QSize smallest{860, 600};
constexpr QSize wide{1280, 720};
constexpr QSize wholePage{1280, 3200}; ///< nothing is scrolled out of sight

/// Faults by what is wrong, with the pages where it is: one cause mostly shows on many.
class Report final {
public:
    void add(const QString &where, const QStringList &faults)
    {
        for (const auto &fault : faults)
            m_places[fault] << where;
    }
    [[nodiscard]] std::string words() const
    {
        QString all;
        for (auto fault = m_places.cbegin(); fault != m_places.cend(); ++fault)
            all += u"\n  "_s + fault.key() + u"\n      on "_s + fault->mid(0, 4).join(u", "_s)
                + (fault->size() > 4 ? u" and %1 more"_s.arg(fault->size() - 4) : QString());
        return all.toStdString();
    }

private:
    QMap<QString, QStringList> m_places;
};

QList<QRect> places(MainWindow &window)
{
    QList<QRect> all;
    for (const auto *widget : Checks::shownIn(window))
        all << widget->geometry();
    return all;
}

/// A narrower window makes rows stack, which makes a page longer, which makes a scroll bar come: until nothing moves.
void resizeTo(MainWindow &window, QSize size)
{
    window.resize(size);
    QList<QRect> before;
    int same = 0;
    REQUIRE(QTest::qWaitFor([&] {
        const auto now = places(window);
        same = now == before ? same + 1 : 0;
        before = now;
        constexpr int enough = 3;
        return same >= enough;
    }));
    REQUIRE(window.size() == size);
}

/// All strings of a profile: products, systems, steps. A team writes them in its own language.
void collect(const QJsonValue &value, QStringList &strings)
{
    if (value.isString() && !value.toString().isEmpty())
        strings << QRegularExpression::escape(value.toString()) + u"\\.?"_s;
    for (const auto &part : value.toArray())
        collect(part, strings);
    for (const auto &part : value.toObject())
        collect(part, strings);
}

/// What nobody translates.
QList<QRegularExpression> data()
{
    QStringList known{u"Security report \\w+"_s, // what the mail says is fixed English, for the team
                      u"\\d+ [A-Z][a-z]+ \\d{4}"_s, // dates are of the system's language
                      u"v <v@x>"_s, // whose lock it is, as the lock has it
                      u"[\\w.]+@[\\w.]+"_s, // addresses
                      u"https?://\\S+"_s,
                      u"(\\w+[.])*(ivpn[.]net|githubusercontent[.]com|openpgp[.]org)[^\\s,]*"_s, // where locks lie
                      u"(HEAD/[.]github/)?SECURITY[.]md"_s, // the rest of one, on its second line
                      u"(IVPN|EXAMPLE)-\\w{4}\\b"_s, // the reference, which may look like a part of the next
                      u"\\b[0-9A-F]{4}\\b"_s, // the fingerprint
                      u"Example"_s,
                      u"CVSS:4[.]0[/:A-Z]*"_s, // what experts write, and the rest of it on a second line
                      u"V[CIA]:N/[/:A-Z]+"_s,
                      u"CWE-79, CWE-200"_s,
                      u"locked-(report|file)-[\\w.-]+"_s,
                      u"has files that are too big for email\\."_s, // fixed English, too
                      u"This report is locked for your security team.*"_s,
                      u"\\d+([.,]\\d+)? (kB|MB|bytes)"_s,
                      u"connection-log\\.png"_s, // the person's files and words
                      u"IVPN_Agent\\.log"_s,
                      u"correct-horse-7"_s, // what stands in that log
                      u"\\b\\d+[.]\\d+[.]\\d+[.]\\d+\\b"_s,
                      u"\\b([0-9a-f]{2}:){5}[0-9a-f]{2}\\b"_s,
                      u"\\b(LOG|PNG)\\b"_s,
                      u"Some words"_s,
                      u"s o m e w o r d s"_s, // a passphrase, drawn letter by letter
                      u"some words that nobody knows"_s,
                      u"Open the app"_s,
                      u"I should have seen my own log, or none"_s,
                      u"Other people's connection log"_s,
                      u"After I switched servers .* a list of times"_s,
                      u"libqca-qt6-plugins"_s, // names of packages, programs and people
                      u"Vouchsafe"_s,
                      u"KMail"_s,
                      u"mail[.]example[.]net"_s, // servers and mail services
                      u"unknown[.]example"_s,
                      u"\\b(autoconfig|thunderbird|_submissions?|_tcp|dns|srv)\\S*"_s,
                      u"Example Mail"_s,
                      u"Gmail"_s,
                      u"Outlook[.]com"_s,
                      u"Yahoo"_s,
                      u"iCloud"_s,
                      u"Proton( Mail)?"_s,
                      u"GMX"_s,
                      u"250 Ok"_s,
                      u"exiv2"_s,
                      u"QtKeychain"_s, // before Qt
                      u"Qt"_s,
                      u"QCA"_s,
                      u"RNP"_s,
                      u"GMime"_s,
                      u"SQLCipher"_s,
                      u"libsodium"_s,
                      u"zxcvbn-c"_s,
                      u"KDSingleApplication"_s,
                      u"Deutsch"_s, // what languages call themselves
                      u"English"_s,
                      u"Alex"_s};
    QStringList profile;
    collect(QJsonDocument::fromJson(contents(builtInSource().filePath(u"ivpn/vendor.json"_s))).object(), profile);
    std::ranges::sort(profile, std::greater(), &QString::size); // "IVPN" is in most of them
    QList<QRegularExpression> all;
    for (const auto &pattern : known + profile)
        all << QRegularExpression(pattern);
    return all;
}

void visitEveryPage(const Shot &look)
{
    Report report;
    const auto known = look.pseudo ? data() : QList<QRegularExpression>();
    const bool plainLook = look.textScale == 1 && look.direction == Qt::LeftToRight && !look.pseudo;
    const auto visitPage = [&](const QString &page, Desk &desk) {
        auto &window = *desk.window;
        report.add(page, Checks::names(window));
        if (page != u"menu") // it stands in the page's place
            report.add(page, Checks::headings(window));
        report.add(page, Checks::states(window));
        report.add(page, Checks::markup(window)); // THREATS-K18
        report.add(page, Checks::targets(window));
        if (look.pseudo)
            report.add(page, Checks::untranslated(window, known));
        for (const auto size : {smallest, wide}) {
            resizeTo(window, size);
            const auto where = page + u" at %1"_s.arg(size.width());
            report.add(where, Checks::room(window));
            if (page != u"menu")
                report.add(where, Checks::order(window));
        }
        if (plainLook) { // the colours of the other looks are the same
            resizeTo(window, wholePage);
            report.add(page, Checks::contrast(window));
            report.add(page, Checks::focusShows(window));
        }
        resizeTo(window, look.size);
    };
    const auto visitDialog = [&](const QString &name, QDialog &dialog) {
        for (const auto &faults : {Checks::names(dialog), Checks::states(dialog), Checks::targets(dialog),
                                   Checks::room(dialog), Checks::order(dialog)})
            report.add(name, faults);
        if (look.pseudo)
            report.add(name, Checks::untranslated(dialog, known));
        if (plainLook) {
            report.add(name, Checks::contrast(dialog));
            report.add(name, Checks::focusShows(dialog));
        }
    };
    Walk(look).run(visitPage, visitDialog);
    INFO(lookName(look).toStdString() << report.words());
    CHECK(report.words().empty());
}

} // namespace

TEST_CASE("every page is good for keyboard, screen reader and weak eyes: light", "[ui][a11y][journey]")
{
    visitEveryPage(everyWalk().at(0));
}

TEST_CASE("every page is good for keyboard, screen reader and weak eyes: dark", "[ui][a11y][journey]")
{
    visitEveryPage(everyWalk().at(1));
}

TEST_CASE("every page is good for keyboard, screen reader and weak eyes: letters twice as large", "[ui][a11y][journey]")
{
    visitEveryPage(everyWalk().at(2));
}

TEST_CASE("every page is good for keyboard, screen reader and weak eyes: right to left", "[ui][a11y][journey]")
{
    visitEveryPage(everyWalk().at(3));
}

TEST_CASE("every page is good for keyboard, screen reader and weak eyes: longer words", "[ui][a11y][journey]")
{
    visitEveryPage(everyWalk().at(4));
}
