#include "ui/pages/QuestionPage.h"

#include "ui/journey/Draft.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/Notice.h"
#include "ui/kit/OneLine.h"
#include "ui/pages/OneOrOther.h"
#include "ui/pages/StepsEditor.h"
#include "ui/words/ProblemText.h"

namespace {

const QString dontKnowId = QStringLiteral("dont-know");

std::optional<Answer> asAnswer(const QString &text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional<Answer>(text);
}

std::optional<Answer> asAnswer(const QStringList &texts)
{
    if (texts.contains(dontKnowId))
        return DontKnow{};
    return texts.isEmpty() ? std::nullopt : std::optional<Answer>(texts);
}

} // namespace

QuestionPage::QuestionPage(Draft &draft, const QString &heading, QWidget *parent)
    : Page(heading, parent), m_draft(draft)
{
    connect(this, &Page::continuePressed, this, &QuestionPage::takeAndGoOn);
}

void QuestionPage::hint(const QString &words, const QString &example)
{
    add(new Hint(words, example));
}

Field *QuestionPage::bind(const QString &id, const QString &label, QWidget *control,
                          std::function<std::optional<Answer>()> read)
{
    auto *field = add(new Field(id, label, control));
    if (label == headingText())
        field->setLabelShown(false);
    m_bindings.append({id, field, std::move(read)});
    return field;
}

Field *QuestionPage::askLine(const QString &id, const QString &label)
{
    auto *line = new OneLine;
    line->setText(m_draft.text(id));
    if (m_draft.isDontKnow(id))
        line->setPlaceholderText(tr("You said that you don't know"));
    // An empty line after "I don't know" is still that answer.
    return bind(id, label, line, [this, id, line]() -> std::optional<Answer> {
        if (line->text().trimmed().isEmpty() && m_draft.isDontKnow(id))
            return DontKnow{};
        return asAnswer(line->text());
    });
}

Field *QuestionPage::askStory(const QString &id, const QString &label, int lines)
{
    auto *box = new ManyLines(lines);
    box->setPlainText(m_draft.text(id));
    if (m_draft.isDontKnow(id))
        box->setPlaceholderText(tr("You said that you don't know"));
    return bind(id, label, box, [this, id, box]() -> std::optional<Answer> {
        if (box->toPlainText().trimmed().isEmpty() && m_draft.isDontKnow(id))
            return DontKnow{};
        return asAnswer(box->toPlainText());
    });
}

Field *QuestionPage::askSteps(const QString &id, const QString &label)
{
    auto *steps = new StepsEditor(m_draft.texts(id));
    return bind(id, label, steps, [this, id, steps]() -> std::optional<Answer> {
        if (steps->steps().isEmpty() && m_draft.isDontKnow(id))
            return DontKnow{};
        return asAnswer(steps->steps());
    });
}

Field *QuestionPage::askOne(const QString &id, const QString &label, const QList<Option> &options, bool dontKnow)
{
    auto *choices = new Choices(Choices::Pick::One);
    for (const Option &option : options)
        choices->add(option.id, option.title, option.hint);
    if (dontKnow)
        choices->add(dontKnowId, tr("I don't know"));
    choices->choose({m_draft.isDontKnow(id) ? dontKnowId : m_draft.text(id)});
    return bind(id, label, choices, [choices]() -> std::optional<Answer> {
        if (choices->chosenOne() == dontKnowId)
            return DontKnow{};
        return asAnswer(choices->chosenOne());
    });
}

Field *QuestionPage::askSome(const QString &id, const QString &label, const QList<Option> &options)
{
    auto *choices = new Choices(Choices::Pick::Several);
    for (const Option &option : options)
        choices->add(option.id, option.title, option.hint);
    choices->add(dontKnowId, tr("I don't know"), {}, Choices::With::NoOther);
    choices->choose(m_draft.isDontKnow(id) ? QStringList{dontKnowId} : m_draft.texts(id));
    return bind(id, label, choices, [choices] { return asAnswer(choices->chosen()); });
}

Field *QuestionPage::askOneOrOther(const QString &id, const QString &label, const QStringList &titles,
                                   const QString &other, bool dontKnow)
{
    auto *list = new OneOrOther(titles, other, dontKnow ? tr("I don't know") : QString());
    if (m_draft.isDontKnow(id))
        list->chooseDontKnow();
    else
        list->setText(m_draft.text(id));
    return bind(id, label, list, [list]() -> std::optional<Answer> {
        if (list->isDontKnow())
            return DontKnow{};
        return asAnswer(list->text());
    });
}

void QuestionPage::showOnlyWhen(Field *field, const Field *choices, const QString &option)
{
    auto *list = qobject_cast<Choices *>(choices->control());
    const auto follow = [field, list, option] { field->setVisible(list->chosenOne() == option); };
    field->setHidden(list->chosenOne() != option);
    connect(list, &Choices::changed, field, follow);
}

void QuestionPage::require(const QString &id, const QString &words)
{
    for (Binding &binding : m_bindings) {
        if (binding.id == id)
            binding.required = words;
    }
}

QHBoxLayout *QuestionPage::links()
{
    if (!m_links) {
        m_links = new QHBoxLayout;
        m_links->setSpacing(20);
        m_links->addStretch(1);
        content()->addLayout(m_links);
    }
    return m_links;
}

void QuestionPage::whyWeAsk(const QString &words)
{
    auto *folded = add(new Folded(tr("Why we ask")));
    folded->addWords(words);
}

void QuestionPage::offerDontKnow(const QString &words)
{
    auto *link = new LinkButton(words);
    links()->insertWidget(links()->count() - 1, link);
    connect(link, &LinkButton::clicked, this, &QuestionPage::dontKnow);
}

void QuestionPage::offerHelp(const QString &words, const QString &help)
{
    auto *link = new LinkButton(words);
    links()->insertWidget(links()->count() - 1, link);
    auto *notice = add(new Notice(Notice::Kind::Info, help));
    notice->hide();
    connect(link, &LinkButton::clicked, notice, [notice] { notice->setVisible(!notice->isVisible()); });
}

bool QuestionPage::keep()
{
    return m_settled || take({});
}

void QuestionPage::takeAndGoOn()
{
    QList<Fault> missing;
    for (const Binding &binding : std::as_const(m_bindings)) {
        if (!binding.required.isEmpty() && !binding.field->isHidden() && !binding.read())
            missing.append({binding.id, binding.required});
    }
    if (!take(missing))
        return;
    clearFaults();
    m_settled = true;
    Q_EMIT answered();
}

bool QuestionPage::take(QList<Fault> faults)
{
    for (const Binding &binding : std::as_const(m_bindings)) {
        const auto answer = binding.field->isHidden() ? std::nullopt : binding.read();
        if (!answer)
            m_draft.clear(binding.id);
        else if (const auto kept = m_draft.answer(binding.id, *answer); !kept)
            faults.append({binding.id, ProblemText::answer(kept.error())});
    }
    if (!faults.isEmpty())
        showFaults(faults);
    return faults.isEmpty();
}

void QuestionPage::dontKnow()
{
    for (const Binding &binding : std::as_const(m_bindings)) {
        if (binding.required.isEmpty())
            (void)m_draft.answer(binding.id, DontKnow{});
    }
    m_settled = true;
    Q_EMIT answered();
}
