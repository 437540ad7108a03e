#include "app/cli/LintShow.h"

#include "app/cli/Annotation.h"
#include "app/cli/CliText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace LintShow {

namespace {

QJsonObject asJson(const KeyFinding &finding)
{
    QJsonObject object{{u"finding"_s, CliText::name(finding)}, {u"words"_s, CliText::finding(finding)}};
    if (finding.line > 0)
        object[u"line"_s] = finding.line;
    if (!finding.place.isEmpty())
        object[u"place"_s] = finding.place;
    if (!finding.fingerprint.isEmpty())
        object[u"fingerprint"_s] = finding.fingerprint;
    if (finding.when)
        object[u"when"_s] = finding.when->toString(Qt::ISODate);
    return object;
}

} // namespace

void show(const CliTools &tools, const QString &subject, const QString &path, const KeyFinding &finding, Form form)
{
    const QString words = CliText::finding(finding);
    const QString place = Terminal::shown(finding.place);
    if (form == Form::Github)
        tools.terminal.say(Annotation::warning(path, finding.line, CliText::name(finding),
                                               place.isEmpty() ? words : place + u": "_s + words));
    else if (!place.isEmpty())
        tools.terminal.say(place + u": "_s + words);
    else
        tools.terminal.say((finding.line > 0 ? subject + u':' + QString::number(finding.line) : subject) + u": "_s
                           + words);
}

QJsonArray asJson(const std::vector<KeyFinding> &findings)
{
    QJsonArray array;
    for (const KeyFinding &finding : findings)
        array.append(asJson(finding));
    return array;
}

QJsonArray asJson(const std::vector<DomainLint::Unheard> &unheard)
{
    QJsonArray array;
    for (const auto &[place, problem] : unheard)
        array.append(QJsonObject{{u"place"_s, place},
                                 {u"outcome"_s, CliText::name(problem.what)},
                                 {u"words"_s, CliText::unheard(place, problem)}});
    return array;
}

} // namespace LintShow
