#include "app/report/Report.h"
#include "app/report/ReportWords.h"
#include "app/report/TidyText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// GitHub's REST description of a repository advisory
constexpr qsizetype longestTitle = 1'024;
constexpr qsizetype longestDescription = 65'535;

/// Longer than any run of backticks inside: nothing that a person wrote, or pasted, can end the block.
QString fenceAround(QStringView text)
{
    qsizetype longest = 2;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(longest + 1, u'`');
}

// In a block of code nothing is markup: no picture is fetched, nobody is called by @name, no issue gets a link.
void addSection(QString &out, QLatin1StringView heading, QStringView body)
{
    while (!body.isEmpty() && body.back().isSpace())
        body.chop(1);
    const QString fence = fenceAround(body);
    out += u"### "_s + heading + u"\n\n"_s + fence + u"text\n"_s;
    for (const QStringView line : body.split(u'\n'))
        ReportWords::addLine(out, line, ""_L1, ""_L1);
    out += fence + u"\n\n"_s;
}

QString listOf(const std::vector<EvidenceFact> &files)
{
    QString lines;
    for (const EvidenceFact &file : files)
        lines += tidyLine(file.name) + u", "_s + QString::number(file.size) + u" bytes, SHA-256 "_s + file.sha256.hex()
            + u'\n';
    return lines;
}

std::optional<GithubField::What> fieldOf(QAnyStringView question)
{
    if (question == "summary"_L1)
        return GithubField::Title;
    if (question == "product"_L1)
        return GithubField::Package;
    if (question == "version"_L1)
        return GithubField::Versions;
    if (question == "severity"_L1)
        return GithubField::Severity;
    if (question == "cvss"_L1)
        return GithubField::Cvss;
    if (question == "cwe"_L1)
        return GithubField::Cwe;
    return std::nullopt;
}

QString textFor(const Question &question, const Answer &answer)
{
    if (const auto *const texts = std::get_if<QStringList>(&answer))
        return texts->join(", "_L1);
    return ReportWords::of(question, answer).simplified();
}

} // namespace

std::vector<GithubField> Report::github() const
{
    std::vector<GithubField> fields{{GithubField::Title, summary().simplified(), longestTitle}};
    QString description = u"Reference: "_s + tidyLine(m_facts.reference) + u"\n\n"_s;
    for (const Question &question : questions()) {
        const Answer *const answer = m_answers.find(question.id);
        const auto field = fieldOf(question.id);
        if (answer == nullptr || field == GithubField::Title)
            continue;
        if (!field)
            addSection(description, question.heading, ReportWords::of(question, *answer));
        else if (!std::holds_alternative<DontKnow>(*answer))
            fields.push_back({*field, textFor(question, *answer)});
    }
    if (!m_facts.files.empty())
        addSection(description, "Pictures and files, not with this text"_L1, listOf(m_facts.files));
    fields.insert(fields.begin() + 1, {GithubField::Description, description.trimmed(), longestDescription});
    return fields;
}
