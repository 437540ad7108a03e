#pragma once

#include <QPushButton>

/// A button that looks like a link, and wraps like one.
class LinkButton final : public QPushButton {
    Q_OBJECT

public:
    enum class Tint { Accent, Error };

    explicit LinkButton(const QString &words, Tint tint = Tint::Accent, QWidget *parent = nullptr);

    [[nodiscard]] QString words() const { return m_words; }
    void setWords(const QString &words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &place) const override;

private:
    [[nodiscard]] QFont linkFont() const;
    [[nodiscard]] QRect wordsPlace() const;

    QString m_words;
    Tint m_tint;
};
