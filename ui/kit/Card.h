#pragma once

#include <QFrame>

class QVBoxLayout;

/// A panel with rounded corners. Rows are parted by lines; anything else goes into content().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void addRow(QWidget *row); ///< takes it; a line parts it from the row before
    void clear(); ///< removes all rows
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
};
