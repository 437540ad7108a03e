#include "tests/app/report/SampleAnswers.h"

#include <QTimeZone>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>
#include <random>

using namespace Qt::StringLiterals;

namespace {

QString anyText(std::mt19937 &random, qsizetype longest)
{
    static const QStringList bits{
        u"word"_s,         u" "_s,        u"\n"_s,
        u"\t"_s,           u"\r\n"_s,     u"\""_s,
        u"\\"_s,           u"%1"_s,       u"é"_s,
        u"\u202e"_s,       u"\u200b"_s,   u"漢"_s,
        u"\U0001f512"_s,   u"\ufeff"_s,   u"\u2028"_s,
        u"</b>"_s,         u"Summary:"_s, u"\\u0000"_s,
        QString(QChar(0)), u"\x1b[31m"_s, QString(QChar(0xd800)),
        u"\ufffe"_s,       u"{}[]:,"_s,   u"null"_s,
    };
    QString text = u"."_s; // never blank
    for (auto count = random() % 12; count > 0; --count)
        text += bits[static_cast<qsizetype>(random() % static_cast<unsigned>(bits.size()))];
    return text.first(std::min(text.size(), longest));
}

QString anyTextFor(const Question &question, std::mt19937 &random)
{
    if (question.id == "cvss"_L1)
        return u"CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:A/U:Amber"_s;
    if (question.id == "cwe"_L1)
        return u"CWE-%1"_s.arg(1 + random() % 999'999);
    if (question.id == "disclosure-time-zone"_L1)
        return random() % 2 == 0 ? u"America/Argentina/ComodRivadavia"_s : u"Etc/GMT+12"_s;
    if (question.kind == Question::Date)
        return QDate(2024, 2, 29).addDays(static_cast<qint64>(random() % 10'000)).toString(Qt::ISODate);
    return anyText(random, question.maxLength);
}

Answer anyAnswer(const Question &question, std::mt19937 &random)
{
    if (random() % 6 == 0)
        return DontKnow{};
    if (question.kind == Question::Choice)
        return QString(question.options[random() % question.options.size()].id);
    QStringList texts;
    if (question.kind == Question::Choices) {
        for (const Question::Option &option : question.options)
            if (texts.isEmpty() || random() % 2 == 0)
                texts.append(option.id);
        return texts;
    }
    if (question.kind != Question::List)
        return anyTextFor(question, random);
    for (auto count = 1 + random() % 5; count > 0; --count)
        texts.append(anyTextFor(question, random));
    return texts;
}

} // namespace

void set(Answers &answers, QAnyStringView id, Answer answer)
{
    const auto kept = answers.set(id, std::move(answer));
    REQUIRE(kept.has_value());
}

Answers shortAnswers()
{
    Answers answers;
    set(answers, u"product", u"IVPN app"_s);
    set(answers, u"summary", u"Look-ups leave the tunnel"_s);
    set(answers, u"what", u"The log of my router shows six of them."_s);
    return answers;
}

Answers anyAnswers(unsigned seed)
{
    std::mt19937 random(seed);
    Answers answers;
    for (const Question &question : questions())
        if (question.essential || random() % 4 != 0)
            set(answers, question.id, anyAnswer(question, random));
    return answers;
}

ReportFacts someFacts()
{
    return {
        .reference = u"IVPN-7F3K"_s,
        .vendorName = u"IVPN"_s,
        .written = QDateTime(QDate(2026, 3, 3), QTime(10, 0), QTimeZone::fromSecondsAheadOfUtc(3600)),
        .files = {{u"router.log"_s,
                   u"text/plain"_s,
                   12'345,
                   Digest::sha256("log"),
                   {{u"password"_s, 2}, {u"address"_s, 14}}},
                  {u"window.png"_s, u"image/png"_s, 0, Digest::sha256("picture")}},
        .lock = {.fingerprint = *Fingerprint::parse(u"D290 E794 391D 3EBB 9CCE 6B46 AB60 F11B 855F E5FA")},
    };
}

Report finished(const Answers &answers, const ReportFacts &facts)
{
    auto report = finish(answers, facts);
    REQUIRE(report.has_value());
    return *std::move(report);
}
