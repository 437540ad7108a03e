#pragma once

#include <QPushButton>

/// A button, at least 40 px high. One primary a page.
class Button final : public QPushButton {
    Q_OBJECT

public:
    enum class Weight { Primary, Secondary };
    enum class Size { Normal, Small }; ///< small ones stand in rows; they are just as high to hit

    explicit Button(const QString &words, Weight weight = Weight::Secondary, Size size = Size::Normal,
                    QWidget *parent = nullptr);

    void setWords(const QString &words);
    void setWeight(Weight weight);
    [[nodiscard]] Weight weight() const { return m_weight; }

private:
    Weight m_weight;
};
