#pragma once

#include "ui/kit/Choices.h"
#include "ui/kit/Page.h"

#include "app/report/Answers.h"

#include <functional>

class Draft;
class Field;
class LinkButton;

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
    Field *askOne(const QString &id, const QString &label, const QList<Option> &options, bool dontKnow = true);
    Field *askYesNo(const QString &id, const QString &label);
    Field *askSome(const QString &id, const QString &label, const QList<Option> &options);
    /// A text that is mostly one of these titles: a list with `other` and a line for it, and "I don't know".
    Field *askOneOrOther(const QString &id, const QString &label, const QStringList &titles, const QString &other);
    /// The field is shown only while one of these is chosen. What was written in it is kept at hand meanwhile.
    void showOnlyWhen(Field *field, const Field *choices, const QStringList &options);

    /// What is said at the field when the person continues without an answer.
    void require(const QString &id, const QString &words);
    void whyWeAsk(const QString &words);
    /// A link that answers all that is still empty with "I don't know" and goes on.
    void offerDontKnow();
    /// A link below the field that says so of this one only, while nothing is written in it; where a page has several.
    void offerDontKnow(Field *field);
    /// A link that opens a few lines of help.
    void offerHelp(const QString &words, const QString &help);
    /// A link that asks for the other form: otherFormPressed().
    void offerOtherForm(const QString &words);

    /// Takes over what was written, as when the page is left in the middle. False: something does not fit, and the page
    /// shows what; nothing of it is lost while the page stays.
    [[nodiscard]] bool keep();
    /// The same, without a word: what does not fit is put aside, where the page finds it again.
    void keepQuietly();

Q_SIGNALS:
    void edited(); ///< something was typed or chosen
    void answered();
    void otherFormPressed();

private:
    using Read = std::function<std::optional<Answer>()>;
    struct Binding {
        QString id;
        Field *field;
        Read read; ///< nullopt: nothing there
        QString required = {};
    };
    enum class Whole { No, Yes }; ///< whether faults are told that a half filled draft may have

    Field *bind(const QString &id, const QString &label, QWidget *control, Read read);
    void listen(QWidget *control);
    /// For what can be left empty: that is still "I don't know" when it was said before.
    [[nodiscard]] Read orDontKnow(const QString &id, Read read) const;
    /// What was written, also before another answer hid it.
    [[nodiscard]] QString written(const QString &id) const;
    void empty(const QString &id); ///< the person left nothing in the field
    void takeAndGoOn();
    bool take(Whole whole); ///< all answers to the draft; shows what does not fit
    void dontKnow();
    LinkButton *addLink(const QString &words);

    Draft &m_draft;
    QList<Binding> m_bindings;
    QHBoxLayout *m_links = nullptr;
    bool m_settled = false; ///< answered: the draft has it all
};
