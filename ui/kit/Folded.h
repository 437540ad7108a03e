#pragma once

#include <QWidget>

class Toggle;
class QVBoxLayout;

/// Something for those who want to know more, closed at first: "Why we ask", "Technical details".
class Folded final : public QWidget {
    Q_OBJECT

public:
    enum class Shape { Link, Card }; ///< a link in the text, or a titled card of its own

    explicit Folded(const QString &words, Shape shape = Shape::Link, QWidget *parent = nullptr);

    void addWords(const QString &words); ///< a paragraph
    void add(QWidget *widget); ///< takes it
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] Toggle *toggle() const { return m_toggle; }

Q_SIGNALS:
    void openChanged(bool open);

private:
    Toggle *m_toggle;
    QWidget *m_body;
    QVBoxLayout *m_content;
};
