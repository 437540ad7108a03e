#pragma once

#include <QWidget>

/// One of the drawings of resources/icons in a colour of the theme, as high as `size` letters. It says nothing to
/// a screen reader: words stand beside it.
class Icon final : public QWidget {
    Q_OBJECT

public:
    enum class Tint { Accent, Text, Soft, Warning, Error };

    explicit Icon(const QString &name, qreal size = 1.2, Tint tint = Tint::Accent, QWidget *parent = nullptr);

    void setDrawing(const QString &name, Tint tint);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    qreal m_size;
    Tint m_tint;
};

/// Paints a drawing of resources/icons: what says currentColor in it becomes `colour`. Mirrored, for arrows.
void paintIcon(QPainter &painter, const QRectF &place, const QString &name, const QColor &colour, bool mirrored);
