#include "ui/kit/StrengthMeter.h"

#include "ui/kit/Labels.h"
#include "ui/kit/Tokens.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

class StrengthMeter::Bars final : public QWidget {
public:
    Bars()
    {
        constexpr int height = 8;
        setFixedHeight(height);
    }
    void fill(int bars)
    {
        m_filled = bars;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const auto tokens = Tokens::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr int gap = 6;
        const int width = (this->width() - (steps - 1) * gap) / steps;
        for (int i = 0; i < steps; ++i) {
            const auto bar =
                QStyle::visualRect(layoutDirection(), rect(), QRect(i * (width + gap), 0, width, height()));
            painter.setPen(tokens.outline);
            painter.setBrush(i < m_filled ? tokens.accent : tokens.panel);
            painter.drawRoundedRect(QRectF(bar).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        }
    }

private:
    int m_filled = 0;
};

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent), m_bars(new Bars), m_words(new Small)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_bars);
    layout->addWidget(m_words);
    setStrength({});
}

void StrengthMeter::setStrength(std::optional<int> strength)
{
    const QString words[steps] = {tr("Very easy to guess. Add more words."), tr("Easy to guess. Add more words."),
                                  tr("Could be guessed. One more word helps."), tr("Hard to guess."),
                                  tr("Very hard to guess.")};
    const int step = std::clamp(strength.value_or(0), 0, steps - 1);
    m_bars->fill(strength ? step + 1 : 0);
    m_words->setWords(strength ? words[step] : tr("Longer is better: several words are easy to keep in mind."));
}

QString StrengthMeter::words() const
{
    return m_words->text();
}
