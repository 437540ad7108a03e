#pragma once

#include <QLabel>

/// A label whose words wrap with room between the lines. What it is given is shown as it is, never as markup.
class Words : public QLabel {
    Q_OBJECT

public:
    /// The look is a name in the style sheet.
    Words(const QString &words, const QString &look, QWidget *parent);

    /// The example stands behind the words in italics.
    void setWords(const QString &words, const QString &example = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void setLinesApart(qreal apart) { m_apart = apart; }

private:
    qreal m_apart;
    qsizetype m_italicsFrom = -1;
};
