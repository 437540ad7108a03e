#pragma once

#include "ui/kit/Choices.h"
#include "ui/kit/Page.h"

#include "app/report/Answers.h"

#include <functional>

class Draft;
class Field;

/// One question of the form, with the few fields that belong to it. What the controls hold goes to the draft when the
/// person continues, and as far as it fits when the page is left in any other way; what the draft holds is shown.
class QuestionPage final : public Page {
    Q_OBJECT

public:
    struct Option {
        QString id;
        QString title;
        QString hint = {};
    };

    QuestionPage(Draft &draft, const QString &heading, QWidget *parent = nullptr);

    /// Soft words below the heading, the example in italics.
    void hint(const QString &words, const QString &example = {});
    Field *askLine(const QString &id, const QString &label);
    Field *askStory(const QString &id, const QString &label, int lines = 6);
    Field *askSteps(const QString &id, const QString &label);
    /// One of the options by their ids; `dontKnow` adds "I don't know" below them.
    Field *askOne(const QString &id, const QString &label, const QList<Option> &options, bool dontKnow);
    Field *askSome(const QString &id, const QString &label, const QList<Option> &options);
    /// A text that is mostly one of these titles: a list with "Something else" and a line for it.
    Field *askOneOrOther(const QString &id, const QString &label, const QStringList &titles, const QString &other,
                         bool dontKnow);
    /// The field is shown only while that choice is made.
    void showOnlyWhen(Field *field, const Field *choices, const QString &option);

    /// What is said at the field when the person continues without an answer.
    void require(const QString &id, const QString &words);
    void whyWeAsk(const QString &words);
    /// A link that answers all fields that may be left open with "I don't know" and goes on.
    void offerDontKnow(const QString &words);
    /// A link that opens a few lines of help instead, where an answer is needed.
    void offerHelp(const QString &words, const QString &help);

    /// Takes over what was written, as when the page is left in the middle. False: something does not fit, and the page
    /// shows what; nothing of it is lost while the page stays.
    [[nodiscard]] bool keep();

Q_SIGNALS:
    void answered();

private:
    struct Binding {
        QString id;
        Field *field;
        std::function<std::optional<Answer>()> read; ///< nullopt: nothing there
        QString required = {};
    };

    Field *bind(const QString &id, const QString &label, QWidget *control, std::function<std::optional<Answer>()> read);
    void takeAndGoOn();
    bool take(QList<Fault> faults); ///< all answers to the draft; shows these faults and those of what does not fit
    void dontKnow();
    QHBoxLayout *links();

    Draft &m_draft;
    QList<Binding> m_bindings;
    QHBoxLayout *m_links = nullptr;
    bool m_settled = false; ///< answered: the draft has it all
};
