#pragma once

#include "ui/kit/ChoicePaint.h"

#include <QAbstractButton>
#include <QMouseEvent>
#include <QPainter>

/// A radio or check button that wraps, has a hint, and may look like a card. It stays a QRadioButton or QCheckBox to
/// everybody else: arrow keys, groups and screen readers work as always.
template <class Base> class Choice final : public Base {
public:
    Choice(const QString &title, const QString &hint, bool card, bool round, QWidget *parent)
        : Base(buttonWords(title), parent), m_face{title, hint, card, round}
    {
        this->setAccessibleName(title);
        this->setAccessibleDescription(hint);
        auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // Fixed: no higher than at 400 px
        policy.setHeightForWidth(true);
        this->setSizePolicy(policy);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = 400;
        return {width, heightForWidth(width)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 40}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return choiceHeight(*this, m_face, width); }

protected:
    void paintEvent(QPaintEvent *) override { paintChoice(*this, m_face); }
    bool hitButton(const QPoint &place) const override { return this->rect().contains(place); }

private:
    ChoiceFace m_face;
};
