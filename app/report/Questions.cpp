#include "app/report/Questions.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype line = 200;
constexpr qsizetype page = 1'000'000;
constexpr qsizetype listEntry = 10'000;
constexpr qsizetype dateSize = 10;
constexpr qsizetype addressSize = 320; // RFC 3696, errata 1690, and 66 to spare for a name around it

constexpr Question::Option yesNo[] = {{"yes"_L1, "Yes"_L1}, {"no"_L1, "No"_L1}};

constexpr Question::Option frequencies[] = {
    {"always"_L1, "It happens every time"_L1},
    {"sometimes"_L1, "It happens sometimes"_L1},
    {"once"_L1, "It happened once"_L1},
};

constexpr Question::Option harms[] = {
    {"only-me"_L1, "Only the person who writes this"_L1},
    {"private-data"_L1, "Other people: their private data"_L1},
    {"money"_L1, "Money could be lost"_L1},
    {"safety"_L1, "Somebody's safety"_L1},
};

constexpr Question::Option severities[] = {
    {"low"_L1, "Low"_L1},
    {"medium"_L1, "Medium"_L1},
    {"high"_L1, "High"_L1},
    {"critical"_L1, "Critical"_L1},
};

constexpr Question::Option contactWishes[] = {
    {"named"_L1, "You may know who I am"_L1},
    {"anonymous"_L1, "I want to stay unknown: please do not try to find out who I am"_L1},
};

// The grammar of FIRST's CVSS 4.0 specification, section 7: base metrics, then the optional ones, in their fixed order.
constexpr auto cvss4 = "CVSS:4[.]0/AV:[NALP]/AC:[LH]/AT:[NP]/PR:[NLH]/UI:[NPA]/VC:[HLN]/VI:[HLN]/VA:[HLN]"
                       "/SC:[HLN]/SI:[HLN]/SA:[HLN](/E:[XAPU])?(/CR:[XHML])?(/IR:[XHML])?(/AR:[XHML])?"
                       "(/MAV:[XNALP])?(/MAC:[XLH])?(/MAT:[XNP])?(/MPR:[XNLH])?(/MUI:[XNPA])?(/MVC:[XNLH])?"
                       "(/MVI:[XNLH])?(/MVA:[XNLH])?(/MSC:[XNLH])?(/MSI:[XNLHS])?(/MSA:[XNLHS])?(/S:[XNP])?"
                       "(/AU:[XNY])?(/R:[XAUI])?(/V:[XDC])?(/RE:[XLMH])?(/U:(X|Clear|Green|Amber|Red))?"_L1;

// The shape of an IANA name; which names there are changes several times a year, so no list is asked.
constexpr auto timeZone = "[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*"_L1;

using Q = Question;

constexpr Question table[] = {
    {.id = "product"_L1, .kind = Q::Text, .heading = "Product"_L1, .maxLength = line, .essential = true},
    {.id = "system"_L1, .kind = Q::Text, .heading = "System it runs on"_L1, .maxLength = line},
    {.id = "version"_L1, .kind = Q::Text, .heading = "Version"_L1, .maxLength = line},
    {.id = "summary"_L1, .kind = Q::Text, .heading = "Summary"_L1, .maxLength = line, .essential = true},
    {.id = "what"_L1, .kind = Q::LongText, .heading = "What happened"_L1, .maxLength = page, .essential = true},
    {.id = "steps"_L1, .kind = Q::List, .heading = "How to make it happen again"_L1, .maxLength = listEntry},
    {.id = "expected"_L1, .kind = Q::LongText, .heading = "What should have happened"_L1, .maxLength = page},
    {.id = "reproducibility"_L1, .kind = Q::Choice, .heading = "How often it happens"_L1, .options = frequencies},
    {.id = "impact"_L1, .kind = Q::Choices, .heading = "Who could get hurt"_L1, .options = harms},
    {.id = "impact-details"_L1, .kind = Q::LongText, .heading = "How they could get hurt"_L1, .maxLength = page},
    {.id = "seen"_L1, .kind = Q::LongText, .heading = "Seen by the writer"_L1, .maxLength = page},
    {.id = "guessed"_L1, .kind = Q::LongText, .heading = "Guessed by the writer"_L1, .maxLength = page},
    {.id = "others-data"_L1, .kind = Q::Choice, .heading = "Were other people's data seen"_L1, .options = yesNo},
    {.id = "others-data-details"_L1,
     .kind = Q::LongText,
     .heading = "Which data of other people were seen, and what became of them"_L1,
     .maxLength = page,
     .leftOutWhen = {"others-data"_L1, "no"_L1}},
    {.id = "known-to"_L1, .kind = Q::LongText, .heading = "Who else knows or was told"_L1, .maxLength = page},
    {.id = "public"_L1, .kind = Q::Choice, .heading = "Is it public"_L1, .options = yesNo},
    {.id = "public-where"_L1,
     .kind = Q::LongText,
     .heading = "Where it is public"_L1,
     .maxLength = page,
     .leftOutWhen = {"public"_L1, "no"_L1}},
    {.id = "exploited"_L1, .kind = Q::Choice, .heading = "Is it being used against people"_L1, .options = yesNo},
    {.id = "exploited-details"_L1,
     .kind = Q::LongText,
     .heading = "How it is being used"_L1,
     .maxLength = page,
     .leftOutWhen = {"exploited"_L1, "no"_L1}},
    {.id = "discovery"_L1, .kind = Q::LongText, .heading = "How it was found"_L1, .maxLength = page},
    {.id = "disclosure"_L1, .kind = Q::Choice, .heading = "Will the writer publish it"_L1, .options = yesNo},
    {.id = "disclosure-plans"_L1,
     .kind = Q::LongText,
     .heading = "Plans to publish"_L1,
     .maxLength = page,
     .leftOutWhen = {"disclosure"_L1, "no"_L1}},
    {.id = "disclosure-date"_L1,
     .kind = Q::Date,
     .heading = "Planned date"_L1,
     .maxLength = dateSize,
     .leftOutWhen = {"disclosure"_L1, "no"_L1}},
    {.id = "disclosure-time-zone"_L1,
     .kind = Q::Text,
     .heading = "Time zone of that date"_L1,
     .maxLength = line,
     .pattern = timeZone,
     .leftOutWhen = {"disclosure"_L1, "no"_L1}},
    {.id = "severity"_L1, .kind = Q::Choice, .heading = "Severity"_L1, .options = severities},
    {.id = "cvss"_L1, .kind = Q::Text, .heading = "CVSS 4.0"_L1, .maxLength = 300, .pattern = cvss4},
    {.id = "cwe"_L1, .kind = Q::List, .heading = "CWE"_L1, .maxLength = 12, .pattern = "CWE-[1-9][0-9]{0,5}"_L1},
    {.id = "contact"_L1, .kind = Q::Choice, .heading = "Who wrote this"_L1, .options = contactWishes},
    {.id = "contact-name"_L1,
     .kind = Q::Text,
     .heading = "Name"_L1,
     .maxLength = line,
     .leftOutWhen = {"contact"_L1, "anonymous"_L1}},
    {.id = "contact-address"_L1,
     .kind = Q::Text,
     .heading = "Address"_L1,
     .maxLength = addressSize,
     .leftOutWhen = {"contact"_L1, "anonymous"_L1}},
    // Asked of the unknown as well: there are ways to be answered without a name.
    {.id = "contact-how"_L1, .kind = Q::LongText, .heading = "How to answer"_L1, .maxLength = page},
    {.id = "credit"_L1,
     .kind = Q::Choice,
     .heading = "Would the writer like to be thanked by name"_L1,
     .options = yesNo},
    {.id = "credit-name"_L1,
     .kind = Q::Text,
     .heading = "Name for thanks"_L1,
     .maxLength = line,
     .leftOutWhen = {"credit"_L1, "no"_L1}},
};

} // namespace

std::span<const Question> questions()
{
    return table;
}

const Question *findQuestion(QAnyStringView id)
{
    const auto *const found = std::ranges::find_if(table, [&](const Question &q) { return q.id == id; });
    return found == std::end(table) ? nullptr : found;
}

bool hasShape(const Question &question, const QString &text)
{
    if (question.kind == Question::Date) // the way back refuses all that Qt reads generously
        return QDate::fromString(text, Qt::ISODate).toString(Qt::ISODate) == text;
    if (question.pattern.isEmpty())
        return true;
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(QString(question.pattern)));
    return pattern.match(text).hasMatch();
}
