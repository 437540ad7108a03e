#pragma once

#include "ui/kit/Button.h"

#include <QFrame>

class Icon;
class Small;

/// Back, what the person can rely on just now, Continue.
class BottomBar final : public QFrame {
    Q_OBJECT

public:
    explicit BottomBar(QWidget *parent = nullptr);

    void setBack(const QString &words); ///< an empty text hides the button; so with setContinue
    void setContinue(const QString &words, Button::Weight weight);
    enum class Tone { Calm, Warning }; ///< Warning: with a sign and a colour, something the person must know
    void setStatus(const QString &words, Tone tone = Tone::Calm);
    [[nodiscard]] QString status() const;

    [[nodiscard]] Button *backButton() const { return m_back; }
    [[nodiscard]] Button *continueButton() const { return m_continue; }

private:
    void arrange();

    Button *m_back;
    Icon *m_sign;
    Small *m_status;
    Button *m_continue;
};
