#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;

/// Words that wrap, with the room between lines that calm reading wants and Qt's labels do not give. Never markup.
class TextFlow final {
public:
    static constexpr qreal roomy = 1.2; ///< of the font's own line height: 22 px at letters of 15
    static constexpr qreal tight = 1.0; ///< for headings

    /// What stands from `italicsFrom` on is set in italics; -1 for nothing.
    TextFlow(const QFont &font, const QString &words, int width, qreal apart = roomy, qsizetype italicsFrom = -1);

    [[nodiscard]] QSize size() const { return m_size; }
    /// With the painter's pen, from the top of `place`, starting at the side where the layout direction starts.
    void draw(QPainter &painter, const QRect &place, Qt::LayoutDirection direction);

private:
    QTextLayout m_layout;
    QSize m_size;
};

/// The place that words take when they wrap at `width`; nothing for no words.
[[nodiscard]] QSize wrapped(const QFont &font, const QString &words, int width);
/// Draws them there.
void drawWrapped(QPainter &painter, const QRect &place, const QString &words, Qt::LayoutDirection direction);
