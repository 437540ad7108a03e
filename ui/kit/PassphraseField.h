#pragma once

#include "crypto/Secret.h"

#include <QWidget>

class EyeButton;
class Hint;
class PassphraseLine;

/// A line for a passphrase, or a password, with a button that shows it: the control of a Field. What is typed lies in a
/// Secret and nowhere else (FACTS.md: after clear() of a QLineEdit a whole passphrase stood in a core).
class PassphraseField final : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Passphrase, Password };

    explicit PassphraseField(Kind kind = Kind::Passphrase, QWidget *parent = nullptr);

    /// What was typed, in Unicode's form C. take() also empties the field, and hides what is typed next.
    [[nodiscard]] Secret take();
    [[nodiscard]] Secret copy() const; ///< for a meter
    [[nodiscard]] int length() const; ///< in characters

    void fill(const Secret &passphrase); ///< and shows it: for a suggestion
    void setShown(bool shown);
    void selectAll();
    [[nodiscard]] PassphraseLine *line() const { return m_line; } ///< what has the focus, and the Field's words

Q_SIGNALS:
    void edited();
    void shownChanged(bool shown);
    void submitted(); ///< Enter; in the window, Continue is pressed by it besides
    void full(); ///< more than 1,024 bytes: nothing of what came last was taken

private:
    PassphraseLine *m_line;
    EyeButton *m_eye;
    Hint *m_capsLock;
};
