#pragma once

#include <QWidget>

class Body;
class Hint;
struct Pasted;

/// One question: label, hint, what is wrong, and the control. Its object name is the id that faults and links use.
class Field final : public QWidget {
    Q_OBJECT

public:
    /// Takes the control: OneLine, ManyLines, Choices, PassphraseField, a QComboBox, or any other.
    Field(const QString &id, const QString &label, QWidget *control, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return objectName(); }
    [[nodiscard]] QWidget *control() const { return m_control; }

    void setHint(const QString &words, const QString &example = {});
    /// Hidden where the page's heading is the same question; screen readers keep it as the control's name.
    void setLabelShown(bool shown);

    void addBelow(QWidget *widget); ///< takes it: what else can be done here
    [[nodiscard]] QString label() const;

    void setError(const QString &words); ///< shown above the control, in red and with an outline
    void clearError();
    [[nodiscard]] QString error() const;

private:
    void describe();
    void tell(const Pasted &pasted); ///< what became of a text that was pasted

    Body *m_label;
    Hint *m_hint;
    QString m_hintWords;
    Body *m_error;
    QWidget *m_control;
    QWidget *m_named; ///< bears the question's words: the control, or the line in it
};
