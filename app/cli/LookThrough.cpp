#include "app/cli/LookThrough.h"

#include "app/cli/CliText.h"

void lookThrough(const CliTools &tools, const Answers &answers, const std::shared_ptr<const SecretRules> &rules)
{
    SecretKinds found;
    for (const Question &question : questions()) {
        const Answer *const answer = answers.find(question.id);
        if (!answer || question.id.startsWith(u"contact") || question.id.startsWith(u"credit"))
            continue;
        QString text;
        if (const auto *one = std::get_if<QString>(answer))
            text = *one;
        else if (const auto *several = std::get_if<QStringList>(answer))
            text = several->join(u'\n');
        for (const Finding &finding : findSecrets(rules, text))
            found |= finding.kinds;
    }
    QStringList kinds;
    for (const SecretKind kind : allSecretKinds) {
        if (found.test(numberOf(kind)))
            kinds.append(secretKindWords(kind));
    }
    if (!kinds.isEmpty())
        tools.terminal.complain(CliText::foundInAnswers(kinds));
}

std::optional<LookedThrough> lookThrough(const CliTools &tools, std::vector<TakenFile> files,
                                         const std::shared_ptr<const SecretRules> &rules, SecretKinds hide)
{
    QStringList notTexts;
    for (TakenFile &file : files) {
        const QString name = Terminal::shown(file.name());
        const auto refused = [&](const EvidenceProblem &problem) {
            tools.terminal.complain(CliText::problem(problem, name));
            return std::nullopt;
        };
        if (hide.any()) {
            auto copy = withHidden(file, rules, {.kinds = hide});
            if (!copy)
                return refused(copy.error());
            file = std::move(*copy);
        }
        const auto device = file.open();
        if (!device)
            return refused({EvidenceProblem::Unreadable});
        const auto left = scan(rules, *device);
        if (!left)
            return refused(left.error());
        if (left->findings() > 0)
            tools.terminal.complain(CliText::foundInAttachment(*left, name));
        if (left->encoding == TextEncoding::NotText) {
            notTexts.append(file.name());
            if (hide.any() || file.type().startsWith(u"text/"))
                tools.terminal.complain(CliText::notAText(name));
        }
    }
    return LookedThrough{std::move(files), notTexts};
}
