#include "ui/pages/QuestionPage.h"

#include "app/report/Report.h"
#include "ui/journey/Draft.h"
#include "ui/kit/Accessible.h"
#include "ui/kit/Field.h"
#include "ui/kit/Folded.h"
#include "ui/kit/Labels.h"
#include "ui/kit/LinkButton.h"
#include "ui/kit/ManyLines.h"
#include "ui/kit/Notice.h"
#include "ui/kit/OneLine.h"
#include "ui/pages/LineAnswer.h"
#include "ui/pages/OneOrOther.h"
#include "ui/pages/StepsEditor.h"
#include "ui/words/ProblemText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString dontKnowId = u"dont-know"_s;

std::optional<Answer> asAnswer(const QString &text)
{
    return QStringView(text).trimmed().isEmpty() ? std::nullopt : std::optional<Answer>(text);
}

std::optional<Answer> asAnswer(const QStringList &texts)
{
    if (texts.contains(dontKnowId))
        return DontKnow{};
    return texts.isEmpty() ? std::nullopt : std::optional<Answer>(texts);
}

void showDontKnow(QWidget *control)
{
    const QString words = QuestionPage::tr("You said that you don't know");
    if (auto *line = qobject_cast<OneLine *>(control))
        line->setPlaceholderText(words);
    else if (auto *box = qobject_cast<ManyLines *>(control))
        box->setPlaceholderText(words);
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

Field *QuestionPage::bind(const QString &id, const QString &label, QWidget *control, Read read)
{
    auto *field = add(new Field(id, label, control));
    listen(control);
    if (label == headingText())
        field->setLabelShown(false);
    m_bindings.append({id, field, std::move(read)});
    return field;
}

void QuestionPage::listen(QWidget *control)
{
    if (const auto *box = qobject_cast<ManyLines *>(control))
        connect(box, &QPlainTextEdit::textChanged, this, &QuestionPage::edited);
    if (const auto *line = qobject_cast<QLineEdit *>(control))
        connect(line, &QLineEdit::textChanged, this, &QuestionPage::edited);
    if (const auto *choices = qobject_cast<Choices *>(control))
        connect(choices, &Choices::changed, this, &QuestionPage::edited);
    if (const auto *list = qobject_cast<OneOrOther *>(control))
        connect(list, &OneOrOther::changed, this, &QuestionPage::edited);
    if (const auto *steps = qobject_cast<StepsEditor *>(control))
        connect(steps, &StepsEditor::changed, this, &QuestionPage::edited);
}

QuestionPage::Read QuestionPage::orDontKnow(const QString &id, Read read) const
{
    return [this, id, read = std::move(read)]() -> std::optional<Answer> {
        auto answer = read();
        return !answer && m_draft.isDontKnow(id) ? DontKnow{} : std::move(answer);
    };
}

QString QuestionPage::written(const QString &id) const
{
    const Answer *const answer = m_draft.answers().find(id);
    return answer ? LineAnswer::shown(*answer) : m_draft.textAside(id);
}

Field *QuestionPage::askLine(const QString &id, const QString &label)
{
    auto *line = new OneLine;
    line->setText(written(id));
    if (m_draft.isDontKnow(id))
        showDontKnow(line);
    return bind(id, label, line,
                orDontKnow(id, [id, line] { return LineAnswer::read(*findQuestion(id), line->text()); }));
}

Field *QuestionPage::askStory(const QString &id, const QString &label, int lines)
{
    auto *box = new ManyLines(lines);
    box->setPlainText(written(id));
    if (m_draft.isDontKnow(id))
        showDontKnow(box);
    return bind(id, label, box, orDontKnow(id, [box] { return asAnswer(box->toPlainText()); }));
}

Field *QuestionPage::askSteps(const QString &id, const QString &label)
{
    auto *steps = new StepsEditor(m_draft.texts(id));
    auto *field = bind(id, label, steps, orDontKnow(id, [steps] { return asAnswer(steps->steps()); }));
    connect(steps, &StepsEditor::told, field, &Field::setError);
    return field;
}

Field *QuestionPage::askOne(const QString &id, const QString &label, const QList<Option> &options, bool dontKnow)
{
    auto *choices = new Choices(Choices::Pick::One);
    for (const Option &option : options)
        choices->add(option.id, option.title, option.hint);
    if (dontKnow)
        choices->add(dontKnowId, tr("I don't know"));
    choices->choose({m_draft.isDontKnow(id) ? dontKnowId : m_draft.text(id)});
    return bind(id, label, choices, orDontKnow(id, [choices]() -> std::optional<Answer> {
                    if (choices->chosenOne() == dontKnowId)
                        return DontKnow{};
                    return asAnswer(choices->chosenOne());
                }));
}

Field *QuestionPage::askYesNo(const QString &id, const QString &label)
{
    return askOne(id, label, {{u"yes"_s, tr("Yes")}, {u"no"_s, tr("No")}});
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
                                   const QString &other)
{
    auto *list = new OneOrOther(titles, other, tr("I don't know"));
    if (m_draft.isDontKnow(id))
        list->chooseDontKnow();
    else
        list->setText(written(id));
    return bind(id, label, list, [this, id, list]() -> std::optional<Answer> {
        const bool untouched = list->choices()->chosen().isEmpty();
        if (list->isDontKnow() || (untouched && m_draft.isDontKnow(id)))
            return DontKnow{};
        return asAnswer(list->text());
    });
}

void QuestionPage::showOnlyWhen(Field *field, const Field *choices, const QStringList &options)
{
    auto *list = qobject_cast<Choices *>(choices->control());
    const auto follow = [field, list, options] {
        const auto chosen = list->chosen();
        field->setVisible(std::ranges::any_of(chosen, [&](const QString &id) { return options.contains(id); }));
    };
    field->hide();
    connect(list, &Choices::changed, field, follow);
    follow();
}

void QuestionPage::require(const QString &id, const QString &words)
{
    for (Binding &binding : m_bindings) {
        if (binding.id == id)
            binding.required = words;
    }
}

LinkButton *QuestionPage::addLink(const QString &words)
{
    if (!m_links) {
        m_links = new QHBoxLayout;
        m_links->setSpacing(20);
        m_links->addStretch(1);
        content()->addLayout(m_links);
    }
    auto *link = new LinkButton(words);
    m_links->insertWidget(m_links->count() - 1, link);
    return link;
}

void QuestionPage::whyWeAsk(const QString &words)
{
    auto *folded = add(new Folded(tr("Why we ask")));
    folded->addWords(words);
}

void QuestionPage::offerDontKnow()
{
    connect(addLink(tr("I don't know")), &LinkButton::clicked, this, &QuestionPage::dontKnow);
}

void QuestionPage::offerDontKnow(Field *field)
{
    auto *link = new LinkButton(tr("I don't know"));
    link->setAccessibleName(tr("I don't know: %1", "a link and the question it answers").arg(field->label()));
    field->addBelow(link);
    connect(link, &LinkButton::clicked, this, [this, field] {
        if (const auto kept = m_draft.answer(field->id(), DontKnow{}); !kept)
            return;
        showDontKnow(field->control());
        field->clearError();
        announce(field, tr("You said that you don't know"));
    });
    // words that are there count: they are not taken away
    if (auto *line = qobject_cast<OneLine *>(field->control())) {
        const auto follow = [link, line] { link->setEnabled(line->text().isEmpty()); };
        connect(line, &OneLine::textChanged, link, follow);
        follow();
    } else if (auto *box = qobject_cast<ManyLines *>(field->control())) {
        const auto follow = [link, box] { link->setEnabled(box->document()->isEmpty()); };
        connect(box, &ManyLines::textChanged, link, follow);
        follow();
    }
}

void QuestionPage::offerHelp(const QString &words, const QString &help)
{
    auto *link = addLink(words);
    auto *notice = add(new Notice(Notice::Kind::Info, help));
    notice->hide();
    connect(link, &LinkButton::clicked, notice, [notice] { notice->setVisible(!notice->isVisible()); });
}

void QuestionPage::offerOtherForm(const QString &words)
{
    connect(addLink(words), &LinkButton::clicked, this, &QuestionPage::otherFormPressed);
}

bool QuestionPage::keep()
{
    return m_settled || take(Whole::No);
}

void QuestionPage::empty(const QString &id)
{
    m_draft.clear(id);
    m_draft.forgetAside(id);
}

void QuestionPage::keepQuietly()
{
    if (m_settled)
        return;
    for (const Binding &binding : std::as_const(m_bindings)) {
        const auto answer = binding.read();
        const bool list = answer && std::holds_alternative<QStringList>(*answer); // too long a one: what fitted stays
        if (binding.field->isHidden() || (answer && !m_draft.answer(binding.id, *answer) && !list))
            m_draft.setAside(binding.id, answer);
        else if (!answer)
            empty(binding.id);
    }
}

void QuestionPage::takeAndGoOn()
{
    if (!take(Whole::Yes))
        return;
    clearFaults();
    m_settled = true;
    Q_EMIT answered();
}

bool QuestionPage::take(Whole whole)
{
    QList<Fault> faults;
    for (const Binding &binding : std::as_const(m_bindings)) {
        const auto answer = binding.read();
        if (binding.field->isHidden()) {
            m_draft.setAside(binding.id, answer);
            continue;
        }
        if (!answer)
            empty(binding.id);
        else if (const auto kept = m_draft.answer(binding.id, *answer); !kept)
            faults.append({binding.id, ProblemText::answer(kept.error())});
        else if (whole == Whole::Yes && !hasShape(*findQuestion(binding.id), *answer))
            faults.append({binding.id, ProblemText::shape(binding.id)});
        if (whole == Whole::Yes && !answer && !binding.required.isEmpty())
            faults.append({binding.id, binding.required});
    }
    if (!faults.isEmpty())
        showFaults(faults);
    return faults.isEmpty();
}

void QuestionPage::dontKnow()
{
    for (const Binding &binding : std::as_const(m_bindings)) {
        if (!binding.field->isHidden() && !binding.read())
            (void)m_draft.answer(binding.id, DontKnow{}); // from now on orDontKnow() reads it so
    }
    takeAndGoOn();
}
