#include "app/report/Report.h"
#include "tests/app/report/SampleAnswers.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

// As a reader splits them that takes every kind of line end for one.
QStringList linesOf(const Report &report)
{
    static const QRegularExpression lineEnd(u"[\\n\\r\\v\\f\\x1c-\\x1e\\x85\\x{2028}\\x{2029}]"_s);
    return QString::fromUtf8(report.text()).split(lineEnd);
}

// Lines that start at the margin: all of them must be ours.
QStringList atTheMargin(const Report &report)
{
    QStringList lines = linesOf(report);
    lines.removeIf([](const QString &line) { return line.isEmpty() || line.startsWith(u"    "); });
    return lines;
}

// The lines under a heading, as they stand.
QStringList under(const Report &report, const QString &heading)
{
    const QStringList lines = linesOf(report);
    const qsizetype start = lines.indexOf(heading) + 1;
    INFO(heading.toStdString());
    REQUIRE(start > 0);
    REQUIRE(lines.count(heading) == 1);
    qsizetype end = start;
    while (end < lines.size() && (lines[end].isEmpty() || lines[end].startsWith(u' ')))
        ++end;
    while (lines[end - 1].isEmpty())
        --end;
    return lines.sliced(start, end - start);
}

QString page(const QString &forged)
{
    QString text;
    for (const QStringView end : {u"\n", u"\r", u"\r\n", u"\u2028", u"\u2029", u"\u0085", u"\v", u"\f", u"\x1c",
                                  u"\x1d", u"\x1e", u"\n\n", u"\n\u200b", u"\n\u202e", u"\n\ufeff"})
        text += u"words"_s + end.toString() + forged;
    return text + u' ' + QString(300, u' ') + forged + QString(300, u'\t') + forged + QString(300, u'x') + u' '
        + forged;
}

} // namespace

TEST_CASE("a heading forged in the person's words stays away from the margin", "[report][THREATS-M1][THREATS-M2]")
{
    const QString forged = u"Pictures and files:"_s;
    Answers honest;
    Answers hostile;
    for (const Question &question : questions()) {
        if (!question.pattern.isEmpty() || !question.options.empty() || question.kind == Question::Date)
            continue;
        const QString text = question.maxLength > 5000 ? page(forged) : u"a\n"_s + forged + u"\r\n"_s + forged;
        const bool list = question.kind == Question::List;
        set(honest, question.id, list ? Answer(QStringList{u"a"_s}) : Answer(u"a"_s));
        set(hostile, question.id, list ? Answer(QStringList{text, text}) : Answer(text));
    }
    ReportFacts facts = someFacts();
    const Report plain = finished(honest, facts);
    facts.files[0].name = page(forged);
    facts.files[0].type = page(forged);
    facts.files[0].hidden = {{page(forged), 1}};
    facts.vendorName = page(forged);
    const Report attacked = finished(hostile, facts);

    CHECK(attacked.text().count(forged.toUtf8()) > 100); // control: the words are there
    CHECK(atTheMargin(attacked) == atTheMargin(plain));
    CHECK(atTheMargin(plain).count(forged) == 1);
}

TEST_CASE("nothing in report.txt ends a line or drives a terminal but LF and TAB", "[report][THREATS-M1]")
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const QByteArray text = finished(anyAnswers(seed)).text();
        REQUIRE(text.isValidUtf8());
        REQUIRE(text.endsWith('\n'));
        const QString read = QString::fromUtf8(text);
        REQUIRE(std::ranges::none_of(read, [](QChar c) {
            return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') || c == QChar::LineSeparator
                || c == QChar::ParagraphSeparator;
        }));
    }
}

TEST_CASE("long lines are broken at spaces, no word is changed and no address cut", "[report]")
{
    const QString url = u"https://example.org/"_s + QString(200, u'u');
    QString words;
    for (int i = 0; i < 500; ++i)
        words += QString(i % 17 + 1, u'w') + u' ' + (i % 100 == 50 ? url + u' ' : QString());
    Answers answers = shortAnswers();
    set(answers, u"what", words);
    const QStringList lines = under(finished(answers), u"What happened:"_s);
    for (const QString &line : lines)
        CHECK((line.size() <= 78 || line.trimmed() == url));
    CHECK(lines.join(u' ').simplified() == words.simplified());
}

TEST_CASE("short lines of the person stay as they are, empty ones and indents too", "[report]")
{
    Answers answers = shortAnswers();
    set(answers, u"what", u"  if (x)\n\n\tcall(\"%1\");  \nend\n\n"_s);
    CHECK(under(finished(answers), u"What happened:"_s)
          == QStringList{u"      if (x)"_s, u""_s, u"    \tcall(\"%1\");  "_s, u"    end"_s});
}

TEST_CASE("a line of exactly the width is not broken, one more character is", "[report]")
{
    Answers answers = shortAnswers();
    set(answers, u"what", QString(70, u'a') + u" bbb"_s);
    CHECK(under(finished(answers), u"What happened:"_s).size() == 1);
    set(answers, u"what", QString(70, u'a') + u" bbbb"_s);
    CHECK(under(finished(answers), u"What happened:"_s) == QStringList{u"    "_s + QString(70, u'a'), u"      bbbb"_s});
}

TEST_CASE("a million characters are laid out in less than a second", "[report]")
{
    Answers answers = shortAnswers();
    for (const QString &text : {QString(1'000'000, u'x'), u"a "_s.repeated(500'000), u"\n"_s.repeated(999'999) + u'.',
                                QString(999'999, u'\t') + u'.'}) {
        set(answers, u"what", text);
        const std::clock_t start = std::clock();
        CHECK_FALSE(finished(answers).text().isEmpty());
        CHECK(std::clock() - start < CLOCKS_PER_SEC);
    }
}

TEST_CASE("every answer stands under its heading, in words, with steps numbered", "[report]")
{
    Answers answers = shortAnswers();
    set(answers, u"steps", QStringList{u"Connect"_s, u"Walk\nslowly"_s});
    set(answers, u"impact", QStringList{u"money"_s, u"safety"_s});
    set(answers, u"reproducibility", u"once"_s);
    set(answers, u"exploited", DontKnow{});
    set(answers, u"contact", u"anonymous"_s);
    set(answers, u"cwe", QStringList{u"CWE-79"_s});
    const Report report = finished(answers);
    CHECK(report.text().startsWith("SECURITY REPORT IVPN-7F3K\n"));
    CHECK(under(report, u"For:"_s) == QStringList{u"    IVPN"_s});
    CHECK(under(report, u"Written:"_s) == QStringList{u"    2026-03-03 09:00 UTC"_s});
    CHECK(under(report, u"Product:"_s) == QStringList{u"    IVPN app"_s});
    CHECK(under(report, u"Summary:"_s) == QStringList{u"    Look-ups leave the tunnel"_s});
    CHECK(under(report, u"How to make it happen again:"_s)
          == QStringList{u"    1. Connect"_s, u"    2. Walk"_s, u"    slowly"_s});
    CHECK(under(report, u"Who could get hurt:"_s)
          == QStringList{u"    Money could be lost"_s, u"    Somebody's safety"_s});
    CHECK(under(report, u"How often it happens:"_s) == QStringList{u"    It happened once"_s});
    CHECK(under(report, u"Is it being used against people:"_s) == QStringList{u"    (I don't know)"_s});
    CHECK(under(report, u"CWE:"_s) == QStringList{u"    1. CWE-79"_s});
    CHECK(under(report, u"Who wrote this:"_s).first().contains(u"stay unknown"));
}

TEST_CASE("questions without an answer are listed, those left out by another answer are not", "[report]")
{
    Answers answers = shortAnswers();
    set(answers, u"public", u"no"_s);
    const QStringList unanswered = under(finished(answers), u"Not answered:"_s);
    CHECK(unanswered.contains(u"    Version"));
    CHECK(unanswered.contains(u"    Planned date"));
    CHECK_FALSE(unanswered.contains(u"    Product"));
    CHECK_FALSE(unanswered.contains(u"    Is it public"));
    CHECK_FALSE(unanswered.contains(u"    Where it is public"));
}

TEST_CASE("the files are listed with their SHA-256 and what was taken out", "[report]")
{
    CHECK(under(finished(shortAnswers()), u"Pictures and files:"_s)
          == QStringList{u"    router.log"_s, u"    text/plain, 12345 bytes"_s,
                         u"    SHA-256 "_s + Digest::sha256("log").hex(),
                         u"    Taken out before sending: password (2), address (14)"_s, u""_s, u"    window.png"_s,
                         u"    image/png, 0 bytes"_s, u"    SHA-256 "_s + Digest::sha256("picture").hex()});
    ReportFacts facts = someFacts();
    facts.files.clear();
    CHECK(under(finished(shortAnswers(), facts), u"Pictures and files:"_s) == QStringList{u"    None"_s});
}

TEST_CASE("a file that comes another way is listed with its own sum and with the locked file's", "[report]")
{
    ReportFacts facts = someFacts();
    facts.files.erase(facts.files.begin());
    facts.files[0].apart = ApartFact{u"locked-file-7f3k-1.pgp"_s, 209'715'200, Digest::sha256("locked")};
    CHECK(under(finished(shortAnswers(), facts), u"Pictures and files:"_s)
          == QStringList{
              u"    window.png"_s, u"    image/png, 0 bytes"_s, u"    SHA-256 "_s + Digest::sha256("picture").hex(),
              u"    Too big for this message: it comes another way, on its own, locked as"_s,
              u"    locked-file-7f3k-1.pgp, 209715200 bytes"_s, u"    SHA-256 "_s + Digest::sha256("locked").hex()});
}

TEST_CASE("the team is asked not to quote details in the clear", "[report]")
{
    CHECK(
        finished(shortAnswers()).text().contains("do not quote details of this report in an answer sent in the clear"));
}

TEST_CASE("the team is told of an expired lock, and only then", "[report][THREATS-K5]")
{
    ReportFacts facts = someFacts();
    CHECK_FALSE(finished(shortAnswers(), facts).text().contains("run out"));
    facts.lock.expiredOn = QDateTime(QDate(2023, 4, 20), QTime(1, 0), QTimeZone::UTC);
    const Report report = finished(shortAnswers(), facts);
    const QStringList note = under(report, u"NOTE: that key had run out on:"_s);
    CHECK(note.first() == u"    2023-04-20");
    CHECK(note.join(u' ').simplified().contains(u"Please publish a newer one"));
    CHECK(under(report, u"Locked for the key:"_s)
          == QStringList{u"    D290 E794 391D 3EBB 9CCE 6B46 AB60 F11B 855F E5FA"_s});
}
