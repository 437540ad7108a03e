#pragma once

#include <QWidget>

#include <optional>

class Small;

/// How hard a passphrase is to guess: five steps, in words and as bars.
class StrengthMeter final : public QWidget {
    Q_OBJECT

public:
    static constexpr int steps = 5;

    explicit StrengthMeter(QWidget *parent = nullptr);

    void setStrength(std::optional<int> strength); ///< 0 to 4; nullopt: nothing is typed yet
    [[nodiscard]] QString words() const;

private:
    class Bars;
    Bars *m_bars;
    Small *m_words;
};
