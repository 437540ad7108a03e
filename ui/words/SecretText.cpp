#include "ui/words/SecretText.h"

#include "app/evidence/Scanner.h"
#include "ui/journey/Draft.h"
#include "ui/words/AnswerText.h"
#include "ui/words/FileText.h"

#include <algorithm>

namespace {

SecretKinds kindsOn(Topic topic, const Draft &draft, const std::shared_ptr<const SecretRules> &rules)
{
    SecretKinds kinds;
    for (const QLatin1StringView id : questionsOf(topic)) {
        QStringList texts = draft.texts(id);
        texts.append(draft.text(id));
        for (const QString &text : std::as_const(texts)) {
            for (const Finding &finding : findSecrets(rules, text))
                kinds.set(numberOf(finding.kind));
        }
    }
    return kinds;
}

QString labelOf(Topic topic, const Draft &draft)
{
    const auto lines = AnswerText::linesOf(partOf(topic), draft);
    const auto found = std::ranges::find(lines, topic, &AnswerText::Line::topic);
    return found == lines.end() ? QString() : found->label;
}

} // namespace

QList<SecretText::Note> SecretText::notes(const Draft &draft, const std::shared_ptr<const SecretRules> &rules)
{
    QList<Note> notes;
    if (!rules)
        return notes;
    for (const Part part : {Part::Product, Part::WhatHappened}) {
        for (const Topic topic : topicsOf(part, draft)) {
            const SecretKinds kinds = kindsOn(topic, draft, rules);
            QStringList words;
            for (const SecretKind kind : allSecretKinds) {
                if (kinds.test(numberOf(kind)))
                    words.append(FileText::kind(kind));
            }
            if (!words.isEmpty())
                notes.append(
                    {tr("%1: %2", "an answer, and what it may hold").arg(labelOf(topic, draft), words.join(tr(", "))),
                     topic});
        }
    }
    return notes;
}
