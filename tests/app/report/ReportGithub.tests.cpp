#include "tests/app/report/SampleAnswers.h"

#include <QRegularExpression>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QString textIn(const Report &report, GithubField::What what)
{
    const auto fields = report.github();
    const auto found = std::ranges::find(fields, what, &GithubField::what);
    return found == fields.end() ? QString() : found->text;
}

/// What a reader of Markdown sees outside blocks of code; fences as CommonMark has them: closed by a line of at least
/// as many backticks and nothing else.
QStringList outsideBlocks(const QString &markdown)
{
    QStringList outside;
    qsizetype fence = 0;
    const auto lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        static const QRegularExpression ticks(uR"(\A {0,3}(`{3,})([^`]*)\z)"_s);
        const auto found = ticks.match(line);
        if (fence == 0 && found.hasMatch())
            fence = found.capturedLength(1);
        else if (fence > 0 && found.hasMatch() && found.capturedLength(1) >= fence
                 && found.captured(2).trimmed().isEmpty())
            fence = 0;
        else if (fence == 0)
            outside.append(line);
    }
    CHECK(fence == 0);
    return outside;
}

} // namespace

TEST_CASE("each field of GitHub's form gets what belongs there, in the form's order", "[report][github]")
{
    Answers answers = shortAnswers();
    set(answers, u"product", u"App for computers"_s);
    set(answers, u"version", u"3.14.34"_s);
    set(answers, u"severity", u"high"_s);
    set(answers, u"cvss", u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N"_s);
    set(answers, u"cwe", QStringList{u"CWE-200"_s, u"CWE-319"_s});
    set(answers, u"expected", u"Nothing leaves."_s);
    const auto report = finished(answers);

    std::vector<GithubField::What> order;
    for (const auto &field : report.github()) {
        order.push_back(field.what);
        CHECK(field.fits());
    }
    CHECK(order
          == std::vector{GithubField::Title, GithubField::Description, GithubField::Package, GithubField::Versions,
                         GithubField::Severity, GithubField::Cvss, GithubField::Cwe});
    CHECK(textIn(report, GithubField::Title) == report.summary());
    CHECK(textIn(report, GithubField::Package) == u"App for computers");
    CHECK(textIn(report, GithubField::Versions) == u"3.14.34");
    CHECK(textIn(report, GithubField::Severity) == u"High");
    CHECK(textIn(report, GithubField::Cvss).startsWith(u"CVSS:4.0/AV:N"));
    CHECK(textIn(report, GithubField::Cwe) == u"CWE-200, CWE-319");
    const QString description = textIn(report, GithubField::Description);
    CHECK(description.startsWith(u"Reference: IVPN-7F3K"));
    CHECK(description.contains(u"### What should have happened\n\n```text\nNothing leaves.\n```"));
    CHECK_FALSE(description.contains(u"CVSS")); // what has a field of its own stands only there
}

TEST_CASE("a field that nothing is known for is left out, and what was not known stands in the description",
          "[report][github]")
{
    Answers answers = shortAnswers();
    for (const auto &id : {u"version", u"severity", u"cvss", u"cwe"})
        set(answers, id, DontKnow{});
    set(answers, u"seen", DontKnow{});
    const auto report = finished(answers);
    for (const auto what : {GithubField::Versions, GithubField::Severity, GithubField::Cvss, GithubField::Cwe})
        CHECK(textIn(report, what).isNull());
    CHECK(textIn(report, GithubField::Description).contains(u"### Seen by the writer\n\n```text\n(I don't know)\n```"));
}

TEST_CASE("nothing a person wrote is markup on GitHub's page", "[report][github][hostile]")
{
    const QStringList hostile{
        u"![x](https://evil.org/seen.png) @somebody #1 <!-- hidden -->"_s,
        u"```\n@somebody\n```"_s,
        u"before\n``````\n@somebody"_s,
        u"`````````````````"_s,
        u"~~~\n@somebody\n~~~"_s,
        u"a\n   ```   \n@somebody"_s,
        u"# Heading\n\n- list\n> quote @somebody"_s,
        QString(300, u'`') + u"\n@somebody"_s,
        u"word "_s.repeated(40) + u"``` @somebody"_s,
    };
    for (const QString &words : hostile) {
        INFO(words.toStdString());
        Answers answers = shortAnswers();
        set(answers, u"what", words);
        set(answers, u"steps", QStringList{words.simplified(), u"then"_s});
        const QString description = textIn(finished(answers), GithubField::Description);
        CHECK(description.contains(u"somebody") == words.contains(u"somebody")); // control: the words are there
        for (const QString &line : outsideBlocks(description)) {
            INFO(line.toStdString());
            CHECK((line.isEmpty() || line.startsWith(u"### "_s) || line.startsWith(u"Reference: "_s)));
        }
    }
    for (unsigned seed = 0; seed < 50; ++seed) {
        for (const QString &line : outsideBlocks(textIn(finished(anyAnswers(seed)), GithubField::Description)))
            REQUIRE((line.isEmpty() || line.startsWith(u"### "_s) || line.startsWith(u"Reference: "_s)));
    }
}

TEST_CASE("a text that is longer than GitHub takes is handed out whole and known not to fit", "[report][github]")
{
    Answers answers = shortAnswers();
    set(answers, u"what", u"word "_s.repeated(20'000) + u"end"_s);
    const auto fields = finished(answers).github();
    CHECK(fields[0].fits());
    CHECK_FALSE(fields[1].fits());
    CHECK(fields[1].text.contains(u"end\n"));
}

TEST_CASE("who wants to stay unknown is not named to GitHub, and files are told of but not sent", "[report][github]")
{
    Answers answers = shortAnswers();
    set(answers, u"contact-name", u"Robin Canary"_s);
    set(answers, u"contact", u"anonymous"_s);
    const QString description = textIn(finished(answers), GithubField::Description);
    CHECK_FALSE(description.contains(u"Canary"));
    CHECK(description.contains(u"### Pictures and files, not with this text\n\n```text\n"));
    CHECK(description.contains(someFacts().files.front().sha256.hex()));
}
